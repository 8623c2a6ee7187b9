import type { Cut } from '../../game/session/story-file.ts'
import { replay } from '../../game/session/replay.ts'
import { draw } from '../../game/story/chance.ts'
import type { Draw, Position } from '../../game/story/beat.ts'
import { createCurious } from './curious.ts'
import { readInkLines } from './ink-lines.ts'
import { knotNamesIn } from './knot-graph.ts'
import { openTeller, openWalker, type LoadedStory } from './load.ts'
import { randomWalk, seedOfWalk } from './random-walk.ts'

/** What an author wants to know of a place in a story. Plain data. */
export interface Place {
  readonly knot: string
  /** The lines and choices told here, each with the file and line it was written in. */
  readonly lines: readonly { readonly id: string; readonly file: string; readonly line: number }[]
  /** VARs that differ from where they began, and lists that hold something. */
  readonly variables: Readonly<Record<string, string>>
  /** Every draw on the way here, in order. */
  readonly draws: readonly Draw[]
  /** Every knot of the story, for whoever wants to go elsewhere. */
  readonly knots: readonly string[]
}

/** Looks at the place that a path leads to, or as far as it leads. */
export function describePlace(story: LoadedStory, cut: Cut | null, position: Position): Place {
  const { tree } = story.compiled
  const teller = openTeller(story, cut)
  teller.open(position.seed)
  const names = [...tree.variableDeclarations.keys()]
  const began = new Map(names.map((name) => [name, teller.variable(name)]))
  const { turns } = replay(teller, position, story.file.aliases)
  const beat = turns.at(-1)?.beat
  const told = new Set([...(beat?.lines ?? []), ...(beat?.choices ?? [])].map(({ id }) => id))
  return {
    knot: beat?.knot ?? '',
    lines: readInkLines(tree).lines.flatMap(({ id, file, line }) =>
      id !== null && told.has(id) ? [{ id, file: `${story.folder}/${file}`, line }] : [],
    ),
    variables: Object.fromEntries(
      names.flatMap((name) => {
        const now = teller.variable(name)
        return now === null || now === began.get(name) ? [] : [[name, now]]
      }),
    ),
    draws: turns.flatMap((turn) => turn.beat.draws),
    knots: knotNamesIn(tree),
  }
}

/** Walks before a place is held to be out of reach, and after it was found, in the hope of a shorter way. */
const patience = { never: 1500, shorter: 150 }

/** The shortest way to a knot, line or choice among many walks; null if none came there. */
export function findWay(story: LoadedStory, cut: Cut | null, to: string): Position | null {
  const teller = openWalker(story, cut)
  const curious = createCurious()
  let shortest: Position | null = null
  let last = patience.never
  for (let n = 0; n < last; n++) {
    const pick = n % 2 === 1 ? { pick: curious } : {}
    const limit = shortest === null ? {} : { limit: shortest.path.length }
    // some take the way out of a scene: what stands behind it can be reached in no other way
    const leaves = n % 8 === 0
    const { outcome, seed, path } = randomWalk(teller, seedOfWalk(1, n), { to, leaves, ...pick, ...limit })
    if (outcome !== 'arrived') continue
    if (shortest === null) last = Math.min(last, n + patience.shorter)
    if (shortest === null || path.length < shortest.path.length) shortest = { seed, path }
  }
  return shortest
}

/** Seeds tried before a world is held to be out of reach: some twenty even draws. */
const worldsTried = 2_000_000

/**
 * The first world in which every draw up to number `which` came out as it did and that one the other way; null where none
 * is found. The draws after it are left to that world.
 */
export function findOtherWorld(draws: readonly Draw[], which: number): number | null {
  const asked = new Map<string, number>()
  const wanted = draws.slice(0, which + 1).map(({ id, percent, came }, i) => {
    const times = asked.get(id) ?? 0
    asked.set(id, times + 1)
    return { id, percent, times, came: i === which ? !came : came }
  })
  // what is rarest to agree is asked first
  const order = wanted.toReversed()
  for (let seed = 0; seed < worldsTried; seed++) {
    if (order.every(({ id, percent, times, came }) => draw(seed, id, times, percent) === came)) return seed
  }
  return null
}
