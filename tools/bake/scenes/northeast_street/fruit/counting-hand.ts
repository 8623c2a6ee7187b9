import { limb, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { toPoints, type Point, type Points } from '../../../kit/points.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SKIN, SUN } from './sun.ts'

type Counting = { x: number; y: number; size: number; rot: number }

/** A hand that counts, pointing right: the back towards us, one finger out, three folded into one ridge of knuckles, the thumb against it. */
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
  // the one that counts
  cut('52,-17,25 80,-20,21 84,-20,22 103,-16,19 107,-15,20 122,-9,16', { tone: 0.56 })
  // folded under: of all three we see one ridge, lower towards the little finger
  paint(
    layer,
    (g) => ['60,2,27 77,5,24', '54,18,25 71,21,22', '46,32,21 61,34,18'].forEach((l) => limb(g, m(l))),
    {
      ...skin,
      tone: 0.5,
    },
  )
  paint(
    layer,
    (g) => {
      shape(
        g,
        m('-30,-24,1 -4,-25 24,-32 50,-33 66,-27 71,-14 70,2 65,17 58,30 48,39 32,40 12,33 -6,27 -30,26,1'),
      )
      g.fill()
    },
    { ...skin, tone: 0.54, form: { light: SUN, r: 15, amt: 0.42, steps: 4 } },
  )
  // the thumb lies along the top
  cut('8,-18,25 34,-34,22 58,-37,19 76,-31,14', { tone: 0.6 })
  paint(
    layer,
    (g) => {
      for (const l of [
        '79,-29,0.6 83,-22,2.4 81,-12,0.6',
        '102,-24,0.6 106,-17,2.2 103,-8,0.6',
        '117,-17,0.6 125,-14,1.8 127,-8,0.6',
        '70,9,0.6 78,12,2.6 86,11,0.6',
        '64,26,0.6 71,28,2.4 78,27,0.6',
        '10,-2,0.6 34,-6,1.6 54,-10,0.6',
        '10,10,0.6 34,11,1.4 50,11,0.6',
        '54,-45,0.6 58,-38,1.8 56,-30,0.6',
      ])
        limb(g, m(l))
    },
    { color: '#4a2c1c', edge: [0.8, 14], pool: 0, dry: 0.1, alpha: 0.42 },
  )
}
