import { ridgeLine, under, type Ridge, type RidgeOptions } from './land.ts'
import { paint, type PaintOptions } from './paint.ts'
import { type Points } from './points.ts'
import { type Rng } from './random.ts'
import { type Layer } from './stage.ts'

/** How the land's edge breaks (`ridgeLine`), the height its sheet goes down to in scene units, and its paint. */
type LandSheet = PaintOptions & { ridge: RidgeOptions & { foot: number } }

/** A sheet of land below a line set by hand: a far hill, a rise, a bank, a field. Gives back its ridge, to set things on. */
export function landSheet(layer: Layer, rng: Rng, line: Points, { ridge, ...sheet }: LandSheet): Ridge {
  const { foot, ...options } = ridge
  const edge = ridgeLine(rng, line, options)
  paint(layer, under(edge, foot), sheet)
  return edge
}
