import type { Beat, Choice, Line, Position } from '../story/beat.ts'
import type { Problem } from '../story/problem.ts'
import type { Stage } from './stage.ts'

/** Which story is being told: its id, the cut, and the hash of its compiled text, by which a save knows it again. */
export interface StoryIdentity {
  readonly id: string
  /** The id of a cut in story.json, or '' for a story without cuts. */
  readonly cut: string
  readonly hash: string
}

/** One beat as the reader met it, and the choice that led to it (null for the first). */
export interface Turn {
  readonly beat: Beat
  readonly position: Position
  readonly stage: Stage
  readonly took: Choice | null
  /** True where the reader wants a quieter telling: no single sounds, a picture that keeps still, plain words. */
  readonly soft: boolean
  /** True where the reader went past a scene on the way here, or has chosen to go past such scenes. */
  readonly left: boolean
}

/** One play-through: everything a follower may show. Frozen plain data. */
export interface SessionState {
  readonly story: StoryIdentity
  /** Every beat so far, oldest first; never empty. */
  readonly turns: readonly Turn[]
  /** The choice that waits for the rest of the story to arrive, or null. */
  readonly pending: string | null
  /** A sentence for the reader about something that happened to the session (a restore, a full disk), or null. */
  readonly notice: Problem | null
}

export function selectTurn(state: SessionState): Turn {
  const turn = state.turns.at(-1)
  if (turn === undefined) throw new Error('a session has at least one turn')
  return turn
}

export const selectBeat = (state: SessionState): Beat => selectTurn(state).beat
export const selectStage = (state: SessionState): Stage => selectTurn(state).stage
export const selectPosition = (state: SessionState): Position => selectTurn(state).position

/** A position as one text: it stays the same when the place is told again in other words. */
export const placeOf = ({ seed, path }: Position): string => [seed, ...path].join(' ')

export const selectPlace = (state: SessionState): string => placeOf(selectPosition(state))
export const selectSeed = (state: SessionState): number => selectPosition(state).seed

export const selectPending = (state: SessionState): string | null => state.pending

/** The number of the beat on screen, counted from 0. A choice names the turn it was offered in. */
export const selectTurnNumber = (state: SessionState): number => state.turns.length - 1

/** True before the first choice and after the last line: no story is being told. */
export const selectIsBetween = (state: SessionState): boolean =>
  state.turns.length === 1 || selectBeat(state).ended

/** True when `now` came of one choice taken after `before`; not of going back, beginning again, or going elsewhere. */
export function isOneOn(now: readonly Turn[], before: readonly Turn[]): boolean {
  return now.length === before.length + 1 && now.at(-2) === before.at(-1)
}

/** True when the beat stopped for a fault of the story: no choices, and not the end. */
export function selectIsBroken(state: SessionState): boolean {
  const { ended, choices } = selectBeat(state)
  return !ended && choices.length === 0
}

/** True in the scene of the calm close, from where it is shown until the next scene begins. */
export function selectIsCalm({ turns }: SessionState): boolean {
  const { knot } = turns.at(-1)?.beat ?? {}
  return turns.some(({ beat }) => beat.knot === knot && beat.lines.some(beginsCalm))
}

/** True from where the calm close is shown to the last line. */
export function selectIsClosing({ turns }: SessionState): boolean {
  return turns.some(({ beat }) => beat.lines.some(beginsCalm))
}

const beginsCalm = (line: Line) => line.cues.some(({ kind }) => kind === 'calm')

/** The facts that the current beat rests on, by evidence id, each once, in order. */
export function selectFacts(beat: Beat): readonly string[] {
  const ids = beat.lines.flatMap((line) =>
    line.cues.flatMap((cue) => (cue.kind === 'fact' ? [cue.value] : [])),
  )
  return [...new Set(ids)]
}
