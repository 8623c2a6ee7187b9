import { limb, oval, poly } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { hoop } from '../../kit/pen.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'

type KeyPlace = { x: number; y: number; size: number; light: readonly [number, number] }

/** A small flat key of a letter box, on a ring with a paper tag; (x, y) is the middle of its bow. */
export function drawKey(layer: Layer, { x, y, size, light }: KeyPlace) {
  const m = (points: Points): Point[] =>
    toPoints(points).map(([px, py, w]) => [x + px * size, y + py * size, w === undefined ? w : w * size])
  const steel: PaintOptions = {
    color: ['#2b2a2c', '#7a766c', '#c8c0ac', '#fbf4dc'],
    tone: 0.56,
    edge: [0.5, 20],
    wash: 0.16,
    washSize: 40,
    form: { light, r: 3, amt: 0.4, steps: 3 },
    pool: 0.16,
    poolR: 2,
    shadow: { dx: 6 * size, dy: 6 * size, r: 3, a: 0.65, inside: true },
  }
  paint(
    layer,
    (g) => {
      poly(
        g,
        m(
          '-24,-4 -18,-15 4,-19 22,-14 25,-6 78,-17 86,-14 87,-9 80,-6 79,-1 74,-1 72,-6 66,-4 64,2 58,2 56,-2 28,5 22,13 0,18 -20,11',
        ),
      )
    },
    steel,
  )
  paint(layer, (g) => oval(g, [x - 13 * size, y - 1 * size, 5.4 * size, 3.8 * size]), {
    color: '#2a211a',
    edge: [0.4, 10],
    pool: 0,
    alpha: 0.85,
  })
  paint(layer, (g) => limb(g, m('30,-2,1.6 52,-6.6,1.6 76,-11.4,1.4')), {
    color: '#5c574e',
    edge: [0.4, 14],
    pool: 0,
    alpha: 0.7,
  })
  paint(layer, (g) => hoop(g, 3 * size, [x - 30 * size, y + 6 * size, 22 * size, 13 * size], { turn: 0.3 }), {
    ...steel,
    color: ['#3b3a3a', '#8b8884', '#e0dcd0'],
  })
  paint(layer, (g) => poly(g, m('-112,30 -58,8 -42,28 -48,38 -98,60')), {
    color: ['#8a7a5c', '#d6c5a0', '#f6ead0'],
    tone: 0.6,
    edge: [1, 24],
    pool: 0.14,
    shadow: { dx: 10 * size, dy: 7 * size, r: 5, a: 0.55, inside: true },
  })
}
