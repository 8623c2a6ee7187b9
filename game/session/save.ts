import * as v from 'valibot'
import type { Storyteller } from '../story/beat.ts'
import { problem, type Problem } from '../story/problem.ts'
import { asWritten, type Manner } from './meet.ts'
import { readText } from './read-text.ts'
import { replay } from './replay.ts'
import { selectPosition, type SessionState, type StoryIdentity, type Turn } from './session-state.ts'

/** The shape of a kept play-through. */
export const saveSchema = v.object({
  schema: v.literal(1),
  story: v.string(),
  cut: v.string(),
  storyHash: v.string(),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  path: v.array(v.string()),
  /** The turn at which the last scene began: where the reader goes on if the rest of the path has been lost. */
  checkpoint: v.object({ turn: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  /** Milliseconds since 1970. */
  savedAt: v.pipe(v.number(), v.minValue(0)),
})

/** What is kept of a play-through. The story, the seed and the path are enough to tell it all again. */
export type Save = v.InferOutput<typeof saveSchema>

export function createSave(state: SessionState, savedAt: number): Save {
  const { seed, path } = selectPosition(state)
  const { id, cut, hash } = state.story
  return {
    schema: 1,
    story: id,
    cut,
    storyHash: hash,
    seed,
    path: [...path],
    checkpoint: { turn: lastSceneStart(state.turns) },
    savedAt,
  }
}

/** Reads a kept save, or says why it can't be read. */
export function readSave(text: string, where: string): Save | Problem {
  const message = 'A kept place could not be read. It was put aside, not deleted.'
  return readText(saveSchema, text) ?? problem('unreadable-save', message, where)
}

/** A save told again: the turns to go on from, and the sentence to say if it isn't quite the place that was left. */
export interface Restored {
  readonly turns: readonly Turn[]
  readonly notice: Problem | null
}

interface RestoreOptions {
  readonly story: StoryIdentity
  /** Old choice ids and what they are called now. */
  readonly renamed?: Readonly<Record<string, string>>
  /** How scenes are to be met. */
  readonly manner?: Manner
}

/**
 * Tells a save again. If the story has changed so that its path can't be followed to the end, the reader goes on at the
 * beginning of the last scene that could be reached.
 */
export function restoreSave(
  teller: Storyteller,
  save: Save,
  { story, renamed = {}, manner = asWritten }: RestoreOptions,
): Restored {
  const { turns, stopped } = replay(teller, save, renamed, manner)
  if (stopped === null) {
    const notice =
      save.storyHash === story.hash
        ? null
        : problem(
            'story-changed',
            'The story has been revised since you were last here. This is the place you left.',
          )
    return { turns, notice }
  }
  const from = Math.min(lastSceneStart(turns), save.checkpoint.turn)
  return {
    turns: turns.slice(0, from + 1),
    notice: problem(
      'story-changed-here',
      'The story has been revised since you were last here, and the place you left is no longer in it. You go on from the beginning of the last scene before it.',
      stopped.where,
    ),
  }
}

/** The turn at which the scene on stage began: the first of the unbroken run of turns in one backdrop and year. */
function lastSceneStart(turns: readonly Turn[]): number {
  const last = turns.length - 1
  const stage = turns[last]?.stage
  let start = last
  while (start > 0) {
    const before = turns[start - 1]?.stage
    if (before?.scene !== stage?.scene || before?.look !== stage?.look || before?.year !== stage?.year) break
    start -= 1
  }
  return Math.max(start, 0)
}
