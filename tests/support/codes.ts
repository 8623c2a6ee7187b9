import { untilFinish } from '../../game/session/finish.ts'
import { asWritten, meet } from '../../game/session/meet.ts'
import { encodePath } from '../../game/session/path-code.ts'
import { firstTurn } from '../../game/session/replay.ts'
import type { Turn } from '../../game/session/session-state.ts'
import type { Storyteller } from '../../game/story/beat.ts'
import { isProblem } from '../../game/story/problem.ts'
import type { OpenStory } from './story-beats.ts'

/** Tells a story to its look back as reader number `reader` takes it: each with their own luck and choices, always the same. */
export function readAlone(teller: Storyteller, reader: number): readonly Turn[] {
  const turns = [firstTurn(teller.open(reader * 7919 + 1))]
  for (;;) {
    const turn = turns.at(-1)
    const listed = turn?.beat.choices.filter(({ leaves }) => !leaves) ?? []
    const at = reader * 31 + turns.length * ((reader % 7) + 1)
    const choice = listed[at % Math.max(listed.length, 1)] ?? turn?.beat.choices[0]
    if (turn === undefined || choice === undefined) return untilFinish(turns)
    const next = meet(teller, turn, choice.id, asWritten)
    if (isProblem(next)) throw new Error(next.message)
    turns.push(next)
  }
}

/** The codes of so many readers of the real story, opened in a cut. */
export function codesOf(count: number, { story, teller }: OpenStory, cut: string): readonly string[] {
  return Array.from({ length: count }, (_, reader) => {
    const code = encodePath(readAlone(teller, reader), story.file, cut)
    if (isProblem(code)) throw new Error(code.message)
    return code
  })
}
