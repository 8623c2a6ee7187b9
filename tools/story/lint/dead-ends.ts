import { Knot } from '../ink-tree.ts'
import type { Cut } from '../../../game/session/story-file.ts'
import { addressOf } from '../address.ts'
import { placeOf } from '../ink-lines.ts'
import { openTeller } from '../load.ts'
import { randomWalk, seedOfWalk } from '../random-walk.ts'
import { finding, type Finding, type Rule, type Subject } from './finding.ts'

/** Few enough to wait for at every save; `walk` makes as many as are wanted. */
const walks = 100

/** What the compiler sees to be wrong in the flow, and where some random walks through each cut got stuck. */
export const deadEndRule: Rule = (subject) => {
  const { compiled, file } = subject.story
  const remarks = compiled.warnings.map((warning): Finding => ({
    ...warning,
    level: warning.code === 'loose-end' ? 'error' : 'warn',
  }))
  const cuts = file.cuts.length === 0 ? [null] : file.cuts
  return [...remarks, ...cuts.flatMap((cut) => walkCut(subject, cut))]
}

function walkCut(subject: Subject, cut: Cut | null): readonly Finding[] {
  const { story } = subject
  const teller = openTeller(story, cut)
  const stuck = new Map<string, Finding>()
  for (let n = 0; n < walks; n++) {
    const walk = randomWalk(teller, seedOfWalk(1, n), { leaves: n % 4 === 0 })
    if (walk.fault === null || stuck.has(walk.last.knot)) continue
    const knot = story.compiled.tree.Find(Knot)((one) => one.name === walk.last.knot)
    const at = knot === null ? { file: 'main.ink', line: 1 } : placeOf(knot)
    const code = walk.outcome === 'endless' ? 'endless' : 'dead-end'
    const address = addressOf(walk, { story: story.id, cut })
    const message = `A walk gets stuck in “${walk.last.knot}”: ${walk.fault.message} See ${address}`
    stuck.set(walk.last.knot, finding(subject, at, { code, message }))
  }
  return [...stuck.values()]
}
