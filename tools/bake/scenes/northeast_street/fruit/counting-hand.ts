import { limb, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { toPoints, type Point, type Points } from '../../../kit/points.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SKIN, SUN } from './sun.ts'

type Counting = { x: number; y: number; size: number; rot: number }

/** A hand that counts, pointing right: the back towards us, one finger out, three folded, the thumb along the top. */
export function countingHand(layer: Layer, { x, y, size, rot }: Counting) {
  const k = size / 100
  const [cos, sin] = [Math.cos(rot), Math.sin(rot)]
  const m = (points: Points): Point[] =>
    toPoints(points).map(([a, b, w]) => [
      x + (a * cos - b * sin) * k,
      y + (a * sin + b * cos) * k,
      w === undefined ? w : w > 1 ? w * k : w,
    ])
  const skin: PaintOptions = {
    color: SKIN,
    tone: 0.5,
    edge: [0.8, 18],
    wash: 0.16,
    washSize: 60,
    pool: 0.2,
    poolR: 3,
    form: { light: SUN, r: 7, amt: 0.42, steps: 4 },
    rim: { light: SUN, color: '#ffedc0', w: 2.6, amt: 0.6 },
    shadow: { dx: 2, dy: 4, r: 3, a: 0.45, color: '#2a140a', inside: true },
  }
  const cut = (line: Points, options: PaintOptions = {}) =>
    paint(layer, (g) => limb(g, m(line)), { ...skin, ...options })
  // folded: little finger first; of each we see it leave its knuckle, and turn under
  cut('46,30,21 66,40,20 62,50,15', { tone: 0.44 })
  cut('56,16,23 82,26,21 78,38,16', { tone: 0.5 })
  cut('62,-1,24 94,8,22 92,22,17', { tone: 0.54 })
  // the one that counts
  cut('56,-19,25 92,-24,21 120,-16,19 148,-6,13', { tone: 0.6 })
  paint(
    layer,
    (g) => {
      shape(
        g,
        m('-30,-24,1 -4,-25 24,-32 50,-33 66,-27 72,-14 70,0 65,14 58,27 50,36 34,38 12,31 -6,26 -30,26,1'),
      )
      g.fill()
    },
    { ...skin, tone: 0.54, form: { light: SUN, r: 15, amt: 0.42, steps: 4 } },
  )
  // the thumb lies along the top
  cut('10,-20,24 36,-36,21 58,-39,19 76,-35,14', { tone: 0.6 })
  paint(
    layer,
    (g) => {
      for (const l of [
        '90,-33,0.6 94,-25,2 92,-15,0.6',
        '118,-25,0.6 122,-16,2 118,-8,0.6',
        '66,-16,0.6 71,-8,2.4 68,-1,0.6',
        '64,2,0.6 67,9,2.4 63,15,0.6',
        '56,17,0.6 59,24,2.2 54,30,0.6',
        '10,-4,0.6 34,-8,1.6 54,-12,0.6',
        '10,8,0.6 34,8,1.4 52,8,0.6',
        '54,-46,0.6 58,-39,1.8 56,-31,0.6',
      ])
        limb(g, m(l))
    },
    { color: '#4a2c1c', edge: [0.8, 14], pool: 0, dry: 0.1, alpha: 0.42 },
  )
}
