import { diffArrays } from 'diff'
import type { Patch } from '../../../game/session/wording.ts'
import { hashStory } from '../../../game/story/hash.ts'

/** The patch that makes the compiled story `after` of `before`; both have the same lines in the same order. */
export function findPatch(before: string, after: string): Patch {
  const marks = before.match(/"\^line:[\w-]+"/g) ?? []
  const [old, made] = [cutAt(before, marks), cutAt(after, marks)]
  const steps: (string | number)[] = []

  function add(step: string | number): void {
    const last = steps.at(-1)
    if (typeof step === 'string' && typeof last === 'string') steps.splice(-1, 1, last + step)
    else if (typeof step === 'number' && typeof last === 'number' && step > 0 === last > 0)
      steps.splice(-1, 1, last + step)
    else steps.push(step)
  }

  for (const [i, piece] of old.entries()) {
    for (const { added, removed, value } of diffArrays(inTokens(piece), inTokens(made[i] ?? ''))) {
      const text = value.join('')
      add(added ? text : removed ? -text.length : text.length)
    }
  }
  return { from: hashStory(before), to: hashStory(after), steps }
}

/** Cuts a text before each of the marks, so that line is compared with line. */
function cutAt(text: string, marks: readonly string[]): readonly string[] {
  const pieces: string[] = []
  let from = 0
  for (const mark of marks) {
    const at = text.indexOf(mark, from)
    if (at < 0) throw new Error(`the other wording has no ${mark}`)
    pieces.push(text.slice(from, at))
    from = at
  }
  return [...pieces, text.slice(from)]
}

const inTokens = (json: string): string[] => json.match(/"(?:[^"\\]|\\.)*"|[^"]+/g) ?? []
