import { limb, shape } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { blades } from '../../kit/plants.ts'
import { type Point } from '../../kit/points.ts'
import { type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'

type Leaf = readonly [x: number, y: number, angle: number, length: number, width: number]

const LEAVES: readonly Leaf[] = [
  [1660, -30, 2.7, 330, 56],
  [1640, 90, 2.9, 300, 48],
  [1650, -40, 2.2, 420, 62],
  [1600, -60, 1.9, 300, 52],
  [1660, 210, 2.75, 240, 40],
  [1480, -70, 1.75, 210, 44],
  [1650, 300, 2.5, 190, 34],
]

/** Wet leaves lean in; the bank we watch from. */
export function drawNearBank(layer: Layer, rng: Rng) {
  const wet: PaintOptions = {
    color: ['#030604', '#0b120c', '#1c2a1d', '#3b4b35', '#76826a'],
    tone: 0.28,
    edge: [2, 30],
    wash: 0.3,
    washSize: 70,
    form: { light: [700, 100], r: 9, amt: 0.4, steps: 4 },
    rim: { light: [700, 200], color: '#98a588', w: 3, amt: 0.5 },
    pool: 0.2,
    shadow: { dx: -6, dy: 10, r: 8, a: 0.5 },
  }
  drawWetLeaves(layer, wet)
  paint(
    layer,
    (g) => {
      blades(g, rng, { x0: -30, x1: 430, y: 930, n: 80, h: [60, 210], lean: 0.3, w: 10 })
      blades(g, rng, { x0: 1240, x1: 1640, y: 930, n: 50, h: [30, 110], lean: -0.2, w: 8 })
    },
    { ...wet, tone: 0.2, shadow: null },
  )
}

/** Long leaves that hang in from the top right, with their ribs. */
export function drawWetLeaves(layer: Layer, wet: PaintOptions, rib = '#6f7d62') {
  for (const [x, y, angle, l, w] of LEAVES) {
    const cos = Math.cos(angle)
    const sin = Math.sin(angle)
    const at = (u: number, v: number, corner?: number): Point => [
      x + cos * u - sin * v,
      y + sin * u + cos * v,
      corner,
    ]
    const outline = [
      at(0, 0, 1),
      at(l * 0.28, -w),
      at(l * 0.7, -w * 0.7 + l * 0.02),
      at(l, l * 0.1, 1),
      at(l * 0.66, w * 0.8),
      at(l * 0.26, w * 0.9),
    ]
    paint(
      layer,
      (g) => {
        shape(g, outline)
        g.fill()
      },
      wet,
    )
    const middle: Point[] = [
      [x, y, 3],
      [...pair(at(l * 0.5, l * 0.02)), 2.4],
      [...pair(at(l * 0.96, l * 0.09)), 0.8],
    ]
    paint(layer, (g) => limb(g, middle), { color: rib, edge: [1, 20], pool: 0, alpha: 0.6 })
  }
}

const pair = ([x, y]: Point): [number, number] => [x, y]
