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
  // folded: little finger first, each tucked back under its own knuckle
  cut('52,30,22 70,36,21 66,44,18', { tone: 0.36 })
  cut('60,14,24 84,22,23 80,32,20', { tone: 0.42 })
  cut('64,-3,25 92,6,24 90,18,21', { tone: 0.46 })
  // the one that counts
  cut('56,-20,25 84,-22,22 106,-16,19 128,-12,14', { tone: 0.56 })
  paint(
    layer,
    (g) => {
      shape(
        g,
        m('-30,-26,1 -4,-26 24,-33 52,-34 70,-26 76,-12 74,2 70,16 64,30 56,40 36,42 12,34 -6,28 -30,30,1'),
      )
      g.fill()
    },
    { ...skin, form: { light: SUN, r: 15, amt: 0.42, steps: 4 } },
  )
  // the thumb lies along the top
  cut('14,-24,26 42,-38,22 66,-38,17', { tone: 0.6 })
  paint(
    layer,
    (g) => {
      for (const l of [
        '84,-30,0.6 87,-24,2 85,-15,0.6',
        '106,-23,0.6 109,-17,2 106,-10,0.6',
        '72,-16,0.6 77,-8,2.4 74,0,0.6',
        '70,4,0.6 74,12,2.4 69,18,0.6',
        '62,22,0.6 66,29,2.2 60,35,0.6',
        '10,-6,0.6 34,-10,1.8 60,-14,0.6',
        '10,8,0.6 34,8,1.6 60,8,0.6',
        '46,-42,0.6 49,-38,1.8 47,-32,0.6',
      ])
        limb(g, m(l))
    },
    { color: '#4a2c1c', edge: [0.8, 14], pool: 0, dry: 0.1, alpha: 0.42 },
  )
}
