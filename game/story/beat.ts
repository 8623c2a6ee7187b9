import type { Problem } from './problem.ts'
import type { Cue } from './tags.ts'

/** One line of text as ink yields it, without the newline. */
export interface Line {
  /** The permanent line id, or null in a story without ids. */
  readonly id: string | null
  readonly text: string
  readonly cues: readonly Cue[]
}

/** One thing the reader can choose now. */
export interface Choice {
  /** The line id; in a story without ids, ink's own path to the choice. Unique within its beat. */
  readonly id: string
  readonly text: string
  readonly cues: readonly Cue[]
  /** The place in the picture that is a second handle on this choice, or null. */
  readonly hotspot: string | null
  /** True for the standing “leave this scene” control, which is not listed among the others. */
  readonly leaves: boolean
}

/** One answer of the world to `chance(percent, id)`. */
export interface Draw {
  readonly id: string
  /** 0 to 100, as the story asked. */
  readonly percent: number
  readonly came: boolean
}

/** Everything ink yields until it waits for a choice or ends. Frozen plain data: survives JSON and structuredClone. */
export interface Beat {
  /** The knot where the beat stands, or '' at the top of a story without knots. */
  readonly knot: string
  /** Every knot whose lines are in this beat, in order. */
  readonly knots: readonly string[]
  readonly lines: readonly Line[]
  readonly choices: readonly Choice[]
  readonly draws: readonly Draw[]
  /** True when the story is over. A beat that has neither ended nor choices was cut short by a problem. */
  readonly ended: boolean
  readonly problems: readonly Problem[]
}

/** Where a reader is: the seed and the choices taken, by id. Everything else follows from it and the story. */
export interface Position {
  /** An unsigned 32-bit integer. */
  readonly seed: number
  readonly path: readonly string[]
}

/** A beat and the position it stands at. */
export interface Told {
  readonly beat: Beat
  readonly position: Position
}

/** Whoever can tell a story: the whole one (`createStoryteller`) or its first beats alone (`createPrelude`). */
export interface Storyteller {
  /** The first beat under this seed. */
  open(seed: number): Told
  /** The beat that follows a choice, or a problem if the position or the choice is not known here. Pure in its arguments. */
  choose(position: Position, choiceId: string): Told | Problem
}

/** Freezes plain data through and through, and gives it back. */
export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.values(value).forEach(freeze)
  return Object.freeze(value)
}
