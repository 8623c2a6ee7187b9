import { limb, poly } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { lerp, type Rng } from '../../kit/random.ts'
import { type Layer, type Mask } from '../../kit/stage.ts'

type Place = readonly [x: number, y: number]

/** One slope of the roof of grey tiles, from its ridge to its eaves. */
export type TiledSlope = {
  /** Where the hip meets the ridge. */
  hip: Place
  /** The ridge as if there were no hip: the rows run from it to the eaves. */
  ridge: readonly [Place, Place]
  eave: readonly [Place, Place]
  rows: number
  courses: number
  /** Above 1 the rows come nearer to us to the right. */
  near?: number
  /** Thickness of the ridge tiles. */
  ridgeTile: number
  /** Where it was mended, left, right, top, foot, all 0 to 1. */
  patches: readonly (readonly [number, number, number, number, readonly string[]])[]
  tiles: PaintOptions
  line: string
}

/** The roof in another light than the night's: rows and courses, other tiles where it leaked, the ends of the lowest row. */
export function drawTiledSlope(layer: Layer, rng: Rng, slope: TiledSlope) {
  const { hip, ridge, eave, tiles, near = 1 } = slope
  const along = ([a, b]: readonly [Place, Place], t: number): Place => [
    lerp(a[0], b[0], t ** near),
    lerp(a[1], b[1], t ** near),
  ]
  const at = (t: number, v: number): Place => {
    const [top, foot] = [along(ridge, t), along(eave, t)]
    return [lerp(top[0], foot[0], v), lerp(top[1], foot[1], v)]
  }
  const clip = paint(layer, (g) => poly(g, [hip, ridge[1], eave[1], eave[0]]), tiles)
  const part: PaintOptions = { ...tiles, shadow: null, rim: null, form: null }
  for (const [left, right, top, foot, color] of slope.patches)
    paint(layer, (g) => poly(g, [at(left, top), at(right, top), at(right, foot), at(left, foot)]), {
      ...part,
      color,
      tone: 0.5,
      clip,
    })
  drawRows(layer, rng, slope, at, clip)
  const bead: PaintOptions = { ...tiles, edge: [1.2, 14], shadow: null, tone: (tiles.tone ?? 0.5) + 0.08 }
  paint(
    layer,
    (g) => {
      const w = slope.ridgeTile
      limb(g, [
        [...hip, w],
        [...along(ridge, 1), w * 1.1],
      ])
      limb(g, [
        [...hip, w],
        [...eave[0], w * 1.1],
      ])
    },
    bead,
  )
  paint(
    layer,
    (g) => {
      for (let i = 0; i <= slope.rows; i++) {
        const [x, y] = at(i / slope.rows, 1)
        const w = gap(at, i, slope.rows) * 0.74
        limb(g, [
          [x, y - w * 0.1, w],
          [x, y + w * 0.16, w],
        ])
      }
    },
    { ...bead, tone: (tiles.tone ?? 0.5) - 0.08, edge: [0.8, 10] },
  )
}

type At = (t: number, v: number) => Place

const gap = (at: At, i: number, rows: number) => {
  const [a, b] = [at(Math.max(0, i - 1) / rows, 1), at(Math.max(1, i) / rows, 1)]
  return Math.hypot(b[0] - a[0], b[1] - a[1])
}

function drawRows(layer: Layer, rng: Rng, { rows, courses, line }: TiledSlope, at: At, clip: Mask) {
  paint(
    layer,
    (g) => {
      for (let i = 0; i <= rows; i++) {
        const w = gap(at, i, rows) * 0.16
        const [x, y] = at(i / rows, 0.5)
        limb(g, [
          [...at(i / rows, 0), w * 0.7],
          [x + rng.normal() * w * 0.4, y, w],
          [...at(i / rows, 1), w * 1.2],
        ])
      }
    },
    { color: line, edge: [1.2, 14], pool: 0, dry: 0.14, alpha: 0.55, clip },
  )
  paint(
    layer,
    (g) => {
      for (let j = 1; j < courses; j++)
        limb(
          g,
          Array.from({ length: 12 }, (_, i): Point => {
            const [x, y] = at(i / 11, j / courses)
            return [x, y + rng.normal() * 1.2, 1.6]
          }),
        )
    },
    { color: line, edge: [1.8, 12], pool: 0, dry: 0.3, alpha: 0.4, clip },
  )
}
