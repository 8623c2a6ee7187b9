import { limb, oval, poly, shape } from './brush.ts'
import { paint, type PaintOptions } from './paint.ts'
import { toPoints, type Point, type Points } from './points.ts'
import { runningStitch } from './running-stitch.ts'
import { type Layer, type Mask, type Pen } from './stage.ts'

/** Takes points, and the widths they carry when `widths`, to the scene. */
export type ToScene = (points: Points, widths?: boolean) => readonly Point[]

/** Scissors for things of one material: what they cut is painted alike unless told otherwise. */
export type Cutter = {
  /** A smooth piece. */
  sheet(outline: Points, options?: PaintOptions): Mask
  /** A piece with straight sides. */
  board(outline: Points, options?: PaintOptions): Mask
  /** Thick and thin lines, one piece together. */
  bars(lines: readonly Points[], options?: PaintOptions): Mask
  /** An oval: place in the material's units, radii in scene units, turn in radians. */
  disc(
    at: readonly [x: number, y: number, rx: number, ry: number, turn?: number],
    options?: PaintOptions,
  ): Mask
  /** Fine brush lines inside a piece: folds, grain, creases. */
  lines(lines: readonly Points[], options?: PaintOptions): Mask
  /** Running stitches; `width` in scene units. */
  stitches(lines: readonly Points[], options?: PaintOptions & { width?: number; closed?: boolean }): Mask
}

/** Makes scissors for a material; `toScene` maps its points when it lies on a table or hangs askew. */
export function createCutter(
  layer: Layer,
  material: PaintOptions,
  toScene: ToScene = (points) => toPoints(points),
): Cutter {
  const darkest = typeof material.color === 'string' ? material.color : (material.color?.[0] ?? '#05080c')
  const line: PaintOptions = { color: darkest, pool: 0, wash: 0.1, dry: 0.12, alpha: 0.55 }
  return {
    sheet: (outline, options) => {
      const points = toScene(outline)
      const draw = (g: Pen) => {
        shape(g, points)
        g.fill()
      }
      return paint(layer, draw, { ...material, ...options })
    },
    board: (outline, options) => paint(layer, (g) => poly(g, toScene(outline)), { ...material, ...options }),
    bars: (lines, options) =>
      paint(layer, (g) => lines.forEach((l) => limb(g, toScene(l, true))), { ...material, ...options }),
    disc: ([x, y, rx, ry, turn], options) =>
      paint(layer, (g) => toScene([[x, y]]).forEach((p) => oval(g, [p[0], p[1], rx, ry], turn)), {
        ...material,
        ...options,
      }),
    lines: (lines, options) =>
      paint(layer, (g) => lines.forEach((l) => limb(g, toScene(l, true))), {
        ...line,
        edge: [1.6, 24],
        ...options,
      }),
    stitches: (lines, { width = 1.6, closed = false, ...options } = {}) =>
      paint(layer, (g) => lines.forEach((l) => runningStitch(g, toScene(l), { width, closed })), {
        ...line,
        edge: [0.6, 12],
        dry: 0,
        ...options,
      }),
  }
}
