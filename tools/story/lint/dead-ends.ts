import { Knot } from '../ink-tree.ts'
import type { Cut } from '../../../game/session/story-file.ts'
import { addressOf } from '../address.ts'
import { mainFile } from '../compile.ts'
import { placeOf, type InkPlace } from '../ink-parts.ts'
import { openTeller } from '../load.ts'
import { randomWalk, seedOfWalk } from '../random-walk.ts'
import { countWordsTold } from '../words.ts'
import { finding, type Finding, type Rule, type Subject } from './finding.ts'

/** The most words between two choices. */
const longestBeat = 170

/** What the compiler sees wrong in the flow, where some random walks through each cut got stuck, and where they read long. */
export const deadEndRule: Rule = (subject) => {
  const { compiled, file } = subject.story
  const remarks = compiled.warnings.map((warning): Finding => ({
    ...warning,
    level: warning.code === 'loose-end' ? 'error' : 'warn',
  }))
  const cuts = file.cuts.length === 0 ? [null] : file.cuts
  const places = new Map(
    compiled.tree
      .FindAll(Knot)()
      .flatMap((knot) => (knot.name === null ? [] : [[knot.name, placeOf(knot)] as const])),
  )
  return [...remarks, ...cuts.flatMap((cut) => walkCut(subject, cut, places))]
}

function walkCut(
  subject: Subject,
  cut: Cut | null,
  places: ReadonlyMap<string, InkPlace>,
): readonly Finding[] {
  const { story, walks } = subject
  const teller = openTeller(story, cut)
  const stuck = new Map<string, Finding>()
  const longest = new Map<string, number>()
  const blank = new Set<string>()
  for (let n = 0; n < walks; n++) {
    const walk = randomWalk(teller, seedOfWalk(1, n), {
      leaves: n % 4 === 0,
      onBeat: (beat) => {
        if (!beat.ended && beat.lines.every(({ text }) => text === '')) blank.add(beat.knot)
        longest.set(beat.knot, Math.max(countWordsTold(beat), longest.get(beat.knot) ?? 0))
      },
    })
    if (walk.fault === null || stuck.has(walk.last.knot)) continue
    const code = walk.outcome === 'endless' ? 'endless' : 'dead-end'
    const address = addressOf(walk, { story: story.id, cut })
    const message = `A walk gets stuck in “${walk.last.knot}”: ${walk.fault.message} See ${address}`
    stuck.set(walk.last.knot, finding(subject, placeOfKnot(walk.last.knot), { code, message }))
  }
  const long = [...longest].flatMap(([knot, words]): readonly Finding[] => {
    if (words <= longestBeat) return []
    const message = `${words} words up to a choice in “${knot}”${cut === null ? '' : `, cut ${cut.id}`}; ${longestBeat} are meant: put a page turn between.`
    return [finding(subject, placeOfKnot(knot), { code: 'long-beat', level: 'warn', message })]
  })
  const empty = [...blank].map((knot) => {
    const message = `A walk comes to a page without words in “${knot}”${cut === null ? '' : `, cut ${cut.id}`}: leave out the choice before it.`
    return finding(subject, placeOfKnot(knot), { code: 'blank-beat', message })
  })
  return [...stuck.values(), ...empty, ...long]

  function placeOfKnot(name: string): InkPlace {
    return places.get(name) ?? { file: mainFile, line: 1 }
  }
}
