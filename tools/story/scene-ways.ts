import * as v from 'valibot'
import { replay } from '../../game/session/replay.ts'
import type { Cut } from '../../game/session/story-file.ts'
import type { Beat, Position } from '../../game/story/beat.ts'
import type { CoverWalk } from './cover.ts'
import { createCurious } from './curious.ts'
import { openWalker, type LoadedStory } from './load.ts'
import { randomWalk, seedOfWalk } from './random-walk.ts'

/** The shortest way known to a scene in one cut: the last choice of its path leads there. */
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

/** Looks for a way to every scene of a story in every cut that tells it. The same options find the same ways. */
export function findSceneWays(
  story: LoadedStory,
  { known, walks, seed }: SceneWaysOptions,
): readonly SceneWay[] {
  const scenes = Object.keys(story.file.scenes)
  const cuts = story.file.cuts.length === 0 ? [null] : story.file.cuts
  const found = cuts.map((cut) => {
    const ways = new Map<string, SceneWay>()
    const look = (beat: Beat, position: Position) => {
      for (const scene of new Set(beat.knots)) {
        const way = { scene, cut: cut?.id ?? null, stays: beat.knot === scene, ...position }
        if (isBetter(way, ways.get(scene))) ways.set(scene, way)
      }
    }
    lookAlong(story, cut, known, look)
    walkOn(story, cut, { walks, seed, look })
    return ways
  })
  return scenes.flatMap((scene) => found.flatMap((ways) => ways.get(scene) ?? []))
}

type Look = (beat: Beat, position: Position) => void

function isBetter(way: SceneWay, than: SceneWay | undefined): boolean {
  if (than === undefined) return true
  return way.stays === than.stays ? way.path.length < than.path.length : way.stays
}

function lookAlong(story: LoadedStory, cut: Cut | null, known: readonly CoverWalk[], look: Look): void {
  const teller = openWalker(story, cut)
  for (const walk of known.filter((one) => one.cut === (cut?.id ?? null))) {
    for (const { beat, position } of replay(teller, walk, story.file.aliases).turns) look(beat, position)
  }
}

function walkOn(
  story: LoadedStory,
  cut: Cut | null,
  { walks, seed, look }: { walks: number; seed: number; look: Look },
): void {
  const teller = openWalker(story, cut)
  const curious = createCurious()
  for (let n = 0; n < walks; n++) {
    const beats: Beat[] = []
    const walk = randomWalk(teller, seedOfWalk(seed, n), {
      ...(n % 2 === 1 ? { pick: curious } : {}),
      // some take the way out of a scene: what stands behind it can be reached in no other way
      leaves: n % 8 === 0,
      onBeat: (beat) => beats.push(beat),
    })
    beats.forEach((beat, turn) => look(beat, { seed: walk.seed, path: walk.path.slice(0, turn) }))
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
