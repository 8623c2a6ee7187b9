import type { Cut } from '../../../game/session/story-file.ts'
import type { LoadedStory } from '../load.ts'
import { meetStory } from '../met.ts'
import { readScript } from '../script/read-script.ts'
import { withoutDetours } from '../script/without-detours.ts'
import { graphOf } from './graph.ts'
import { writeMap } from './map-html.ts'

export interface MapOptions {
  /** The cuts to walk; null stands for a story without cuts. */
  readonly cuts: readonly (Cut | null)[]
  /** How many walks go through each cut, and from which seed. */
  readonly walks: number
  readonly seed: number
  /** Where the game runs: `http://localhost:5173/`. */
  readonly game: string
}

/** Draws the map of a story: an HTML file that needs nothing but itself. The same options draw the same map. */
export function drawMap(story: LoadedStory, { cuts, walks, seed, game }: MapOptions): string {
  const graph = graphOf(story, withoutDetours(readScript(story)))
  return writeMap(graph, { story, met: cuts.map((cut) => meetStory(story, cut, { walks, seed })), game })
}
