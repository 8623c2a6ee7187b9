import type { Beat, Choice, Storyteller, Told } from '../../game/story/beat.ts'
import { hash32 } from '../../game/story/hash.ts'
import { isProblem, problem, type Problem } from '../../game/story/problem.ts'

/** How a walk came out: at an end, at a fault of the story, still going at the limit, or at the knot it looked for. */
export type Outcome = 'ended' | 'broken' | 'endless' | 'arrived'

/** One way through a story. Its seed, a name of a cut and its path tell it again anywhere. */
export interface Walk {
  readonly seed: number
  readonly path: readonly string[]
  readonly outcome: Outcome
  /** The beat where it stopped. */
  readonly last: Beat
  /** What went wrong, or null. */
  readonly fault: Problem | null
}

export interface WalkOptions {
  /** Whether it may take the standing “leave this scene” control; it doesn't unless told to. */
  readonly leaves?: boolean
  /** Stops at the first beat in which this knot or line is told, or after this choice. */
  readonly to?: string | null
  /** Chooses among what is offered, which is never empty; evenly by dice unless told otherwise. */
  readonly pick?: Pick
  /** The most choices a walk may take. */
  readonly limit?: number
  /** Sees every beat in turn, and the choice that led to it. */
  readonly onBeat?: (beat: Beat, took: Choice | null) => void
}

/** A way of choosing. `roll` gives numbers from 0 up to 1 that follow from the walk's seed. */
export type Pick = (
  offered: readonly Choice[],
  roll: () => number,
  path: readonly string[],
) => Choice | undefined

/** Longer than any telling: who has chosen so often is going round in a loop. */
const longest = 500

/** Walks a story from its first beat. The same seed, and the same way of choosing, walk the same walk. */
export function randomWalk(teller: Storyteller, seed: number, options: WalkOptions = {}): Walk {
  const { leaves = false, to = null, limit = longest, pick = pickEvenly, onBeat = () => undefined } = options
  const roll = createDice(seed)
  let told: Told = teller.open(seed)
  let took: Choice | undefined
  onBeat(told.beat, null)

  function stop(outcome: Outcome, fault: Problem | null = null): Walk {
    return { seed, path: told.position.path, outcome, last: told.beat, fault }
  }

  for (;;) {
    const { beat, position } = told
    if (to !== null && isAt(to, beat, took)) return stop('arrived')
    if (beat.ended) return stop('ended')
    const offered = leaves ? beat.choices : beat.choices.filter((choice) => !choice.leaves)
    took = offered.length === 0 ? undefined : pick(offered, roll, position.path)
    if (took === undefined) return stop('broken', faultOf(beat))
    if (position.path.length >= limit) {
      return stop('endless', problem('endless', `Still going after ${limit} choices.`, beat.knot))
    }
    const next = teller.choose(position, took.id)
    if (isProblem(next)) return stop('broken', next)
    told = next
    onBeat(told.beat, took)
  }
}

const pickEvenly: Pick = (offered, roll) => offered[Math.floor(roll() * offered.length)]

function isAt(to: string, { knots, lines }: Beat, took: Choice | undefined): boolean {
  return knots.includes(to) || took?.id === to || lines.some(({ id }) => id === to)
}

/** Whether a walk of these beats told a knot of that name, or took that choice. */
export function goesThrough(name: string, beats: readonly Beat[], path: readonly string[]): boolean {
  return path.includes(name) || beats.some(({ knots }) => knots.includes(name))
}

/** Why a beat offers nothing and is not the end. */
function faultOf(beat: Beat): Problem {
  const fault = beat.problems.at(-1)
  if (beat.choices.length === 0 && fault !== undefined) return fault
  return problem('dead-end', 'Nothing is left to choose here but to leave the scene.', beat.knot)
}

/** The seed of walk number `n`, from 0, of a run. */
export function seedOfWalk(seed: number, n: number): number {
  return hash32(`${seed}/walk/${n}`)
}

/** A xorshift generator (Marsaglia 2003) of numbers from 0 up to 1. */
function createDice(seed: number): () => number {
  let state = hash32(`dice/${seed}`) || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
