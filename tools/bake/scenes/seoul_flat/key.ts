import { limb, poly } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'

type KeyPlace = { x: number; y: number; size: number; light: readonly [number, number] }

/** A key on its ring with a paper tag; (x, y) is the middle of its bow. */
export function drawKey(layer: Layer, { x, y, size, light }: KeyPlace) {
  const m = (points: Points): Point[] =>
    toPoints(points).map(([px, py, w]) => [x + px * size, y + py * size, w === undefined ? w : w * size])
  const brass: PaintOptions = {
    color: ['#2b2418', '#7a6a48', '#c8b27c', '#fbeec4'],
    tone: 0.52,
    edge: [0.7, 20],
    wash: 0.16,
    washSize: 40,
    form: { light, r: 4, amt: 0.5, steps: 3 },
    pool: 0.16,
    poolR: 2,
    shadow: { dx: 9 * size, dy: 7 * size, r: 4, a: 0.65, inside: true },
  }
  paint(
    layer,
    (g) => {
      g.lineWidth = 12 * size
      g.beginPath()
      g.ellipse(x, y, 27 * size, 18 * size, -0.1, 0, 7)
      g.stroke()
      limb(g, m('26,-4,12 72,-13,10 122,-22,9'))
      poly(g, m('94,-16 98,0 106,-2 105,-10 113,-12 115,-1 123,-3 122,-22'))
    },
    brass,
  )
  paint(
    layer,
    (g) => {
      g.lineWidth = 3.4 * size
      g.beginPath()
      g.ellipse(x - 34 * size, y + 12 * size, 23 * size, 14 * size, 0.3, 0, 7)
      g.stroke()
    },
    { ...brass, color: ['#3b3a3a', '#8b8884', '#e0dcd0'] },
  )
  paint(layer, (g) => poly(g, m('-112,30 -58,10 -42,30 -48,40 -98,60')), {
    color: ['#8a7a5c', '#d6c5a0', '#f6ead0'],
    tone: 0.6,
    edge: [1, 24],
    pool: 0.14,
    shadow: { dx: 10 * size, dy: 7 * size, r: 5, a: 0.55, inside: true },
  })
}
