import type { Cut } from '../../game/session/story-file.ts'
import type { Beat } from '../../game/story/beat.ts'
import { openTeller, type LoadedStory } from './load.ts'
import { goesThrough, randomWalk, seedOfWalk, type Walk } from './random-walk.ts'

/** The start of a walk: a seed and a path, which tell it again anywhere. */
export type Way = Pick<Walk, 'seed' | 'path'>

/** What the walks of one cut met. */
export interface Met {
  readonly cut: Cut | null
  /** How many walks there were, and how many of them count. */
  readonly walks: number
  readonly counted: number
  /** In how many walks a knot was told, by its name. A knot that prints nothing is never told. */
  readonly knots: ReadonlyMap<string, number>
  /** The shortest way to each knot. */
  readonly ways: ReadonlyMap<string, Way>
  /** The ids of the lines told and of the choices offered. */
  readonly lines: ReadonlySet<string>
  readonly choices: ReadonlySet<string>
}

/**
 * Walks a cut of a story at random and notes what was met. With `through`, the name of a knot or the id of a choice, only
 * walks that tell that knot or take that choice count, each with everything it met.
 */
export function meetStory(
  story: LoadedStory,
  cut: Cut | null,
  { walks, seed, through = null }: { walks: number; seed: number; through?: string | null },
): Met {
  const teller = openTeller(story, cut)
  const knots = new Map<string, number>()
  const ways = new Map<string, Way>()
  const lines = new Set<string>()
  const choices = new Set<string>()
  let counted = 0
  for (let n = 0; n < walks; n++) {
    const beats: Beat[] = []
    const walk = randomWalk(teller, seedOfWalk(seed, n), { onBeat: (beat) => void beats.push(beat) })
    if (through !== null && !goesThrough(through, beats, walk.path)) continue
    counted++
    for (const knot of new Set(beats.flatMap((beat) => beat.knots)))
      knots.set(knot, (knots.get(knot) ?? 0) + 1)
    beats.forEach((beat, turn) => {
      for (const knot of [...beat.knots, beat.knot]) {
        const known = ways.get(knot)
        if (known !== undefined && known.path.length <= turn) continue
        ways.set(knot, { seed: walk.seed, path: walk.path.slice(0, turn) })
      }
      for (const { id } of beat.lines) if (id !== null) lines.add(id)
      for (const { id } of beat.choices) choices.add(id)
    })
  }
  return { cut, walks, counted, knots, ways, lines, choices }
}
