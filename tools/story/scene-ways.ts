import * as v from 'valibot'
import { replay } from '../../game/session/replay.ts'
import type { Cut } from '../../game/session/story-file.ts'
import type { Beat, Position } from '../../game/story/beat.ts'
import type { CoverWalk } from './cover.ts'
import { createCurious } from './curious.ts'
import { openWalker, type LoadedStory } from './load.ts'
import { randomWalk, seedOfWalk } from './random-walk.ts'

/** A way to a scene in one cut: the last choice of its path leads there. */
export interface SceneWay extends Position {
  /** The knot of the scene. */
  readonly scene: string
  /** The id of the cut, or null for a story without cuts. */
  readonly cut: string | null
  /** False where this cut tells of the scene only in passing, in a sentence on the way to another. */
  readonly stays: boolean
}

interface SceneWaysOptions {
  /** Walks found before; each is told again in its own cut. */
  readonly known: readonly CoverWalk[]
  /** How many more walks to try through each cut. */
  readonly walks: number
  readonly seed: number
}

/**
 * Looks for a way to every scene of a story in every cut that tells it. Few walks lead to all of them, so that they are
 * soon told again. The same options find the same ways.
 */
export function findSceneWays(story: LoadedStory, options: SceneWaysOptions): readonly SceneWay[] {
  const scenes = Object.keys(story.file.scenes)
  const cuts = story.file.cuts.length === 0 ? [null] : story.file.cuts
  const found = cuts.map((cut) => chooseWays(walkCut(story, cut, options)))
  return scenes.flatMap((scene) => found.flatMap((ways) => ways.get(scene) ?? []))
}

/** The first way of one walk to each scene that it tells; where it both passes and stays, the way on which it stays. */
type Walked = ReadonlyMap<string, SceneWay>

function walkCut(
  story: LoadedStory,
  cut: Cut | null,
  { known, walks, seed }: SceneWaysOptions,
): readonly Walked[] {
  const id = cut?.id ?? null
  const teller = openWalker(story, cut)
  const curious = createCurious()
  const old = known
    .filter((walk) => walk.cut === id)
    .map((walk) => waysOf(replay(teller, walk, story.file.aliases).turns))
  const others = Array.from({ length: walks }, (_, n) => {
    const beats: Beat[] = []
    const walk = randomWalk(teller, seedOfWalk(seed, n), {
      ...(n % 2 === 1 ? { pick: curious } : {}),
      // some take the way out of a scene: what stands behind it can be reached in no other way
      leaves: n % 8 === 0,
      onBeat: (beat) => beats.push(beat),
    })
    return waysOf(
      beats.map((beat, turn) => ({
        beat,
        position: { seed: walk.seed, path: walk.path.slice(0, turn) },
      })),
    )
  })
  return [...old, ...others]

  function waysOf(turns: readonly { readonly beat: Beat; readonly position: Position }[]): Walked {
    const ways = new Map<string, SceneWay>()
    for (const { beat, position } of turns) {
      for (const scene of beat.knots) {
        const stays = beat.knot === scene
        const known = ways.get(scene)
        if (known !== undefined && (known.stays || !stays)) continue
        ways.set(scene, { scene, cut: id, stays, ...position })
      }
    }
    return ways
  }
}

/** Takes the walk that leads to most scenes not led to yet, again and again: a scene counts where it stays, if any walk does. */
function chooseWays(walks: readonly Walked[]): Walked {
  const stay = new Set(
    walks.flatMap((walk) => [...walk.values()].filter(({ stays }) => stays)).map(({ scene }) => scene),
  )
  const wanted = ({ scene, stays }: SceneWay) => stays || !stay.has(scene)
  const chosen = new Map<string, SceneWay>()
  const newIn = (walk: Walked) => [...walk.values()].filter((way) => wanted(way) && !chosen.has(way.scene))
  for (;;) {
    const best = walks.map(newIn).reduce((a, b) => (b.length > a.length ? b : a), [])
    if (best.length === 0) return chosen
    for (const way of best) chosen.set(way.scene, way)
  }
}

const waySchema = v.object({
  scene: v.string(),
  cut: v.nullable(v.string()),
  stays: v.boolean(),
  seed: v.number(),
  path: v.string(),
})

/** Ways as they are kept: a line of JSON each. */
export function writeSceneWays(ways: readonly SceneWay[]): string {
  return ways
    .map(({ scene, cut, stays, seed, path }) =>
      JSON.stringify({ scene, cut, stays, seed, path: path.join(' ') }),
    )
    .map((line) => `${line}\n`)
    .join('')
}

/** Reads ways that were kept. Throws at a line that isn't one: the file is written by a tool. */
export function readSceneWays(text: string): readonly SceneWay[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { path, ...way } = v.parse(waySchema, JSON.parse(line))
      return { ...way, path: path.split(' ').filter((id) => id !== '') }
    })
}
