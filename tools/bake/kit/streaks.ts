import { dryStroke, type DryBrush } from './brush.ts'
import { paint, type PaintOptions } from './paint.ts'
import { shifted, type Point, type Points } from './points.ts'
import { type Rng } from './random.ts'
import { type Draw, type Layer } from './stage.ts'

type Range = readonly [low: number, high: number]

/** Lengths in scene units. */
type Streaks = {
  /** How many. */
  n: number
  /** Where the next begins. */
  at: () => Point
  /** The way of each, from there; or what throws a new one. */
  along: Points | (() => Points)
  /** The brush; a width of two numbers is thrown between them, streak by streak. */
  brush: Omit<DryBrush, 'width'> & { width: number | Range }
  /** How they are painted; the colour may follow from where a streak begins and from its number. */
  ink: Omit<PaintOptions, 'color'> & { color: string | ((begin: Point, i: number) => string) }
}

/**
 * Dry strokes of one direction, each a sheet of its own: rubbed ground, damp on plaster, wear on a shutter. For each the
 * dice fall in this order: place, colour, way, width, bristles.
 */
export function streaks(layer: Layer, rng: Rng, { n, at, along, brush, ink }: Streaks) {
  const { color, ...paper } = ink
  for (let i = 0; i < n; i++) {
    const begin = at()
    const stroke: Draw = (g) => {
      const points = shifted(typeof along === 'function' ? along() : along, begin[0], begin[1])
      const width = typeof brush.width === 'number' ? brush.width : rng.range(...brush.width)
      dryStroke(g, rng, { ...brush, points, width })
    }
    paint(layer, stroke, { pool: 0, ...paper, color: typeof color === 'string' ? color : color(begin, i) })
  }
}

type CloudStreaks = Omit<Streaks, 'at'> & { x: Range; y: Range }

/** Thin cloud: streaks that begin anywhere between two places `x` and two heights `y` of a sky; the height is thrown first. */
export function cloudStreaks(layer: Layer, rng: Rng, { x, y, ...options }: CloudStreaks) {
  const at = (): Point => {
    const height = rng.range(...y)
    return [rng.range(...x), height]
  }
  streaks(layer, rng, { ...options, at })
}
