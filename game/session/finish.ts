import type { Turn } from './session-state.ts'
import type { StoryFile } from './story-file.ts'

/** The turn at which a telling is finished: where it looks back on itself, else its last beat; null before that. */
export function selectFinish(turns: readonly Turn[]): Turn | null {
  const looksBack = turns.find(({ beat }) =>
    beat.lines.some(({ cues }) => cues.some((cue) => cue.kind === 'recap')),
  )
  const last = turns.at(-1)
  return looksBack ?? (last?.beat.ended === true ? last : null)
}

/** The turns of a telling as far as it is finished, or all of them. */
export function untilFinish(turns: readonly Turn[]): readonly Turn[] {
  const finish = selectFinish(turns)
  return finish === null ? turns : turns.slice(0, turns.indexOf(finish) + 1)
}

/** The ending that a telling came to, by the knots it passed: the last of them that the story has a sentence for, or null. */
export function endingOf(knots: readonly string[], { tellings }: Pick<StoryFile, 'tellings'>): string | null {
  return knots.findLast((knot) => knot in tellings) ?? null
}
