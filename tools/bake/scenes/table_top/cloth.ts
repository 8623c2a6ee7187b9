import { createCutter } from '../../kit/cutter.ts'
import { limb } from '../../kit/brush.ts'
import { wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { hoop } from '../../kit/pen.ts'
import { type Point } from '../../kit/points.ts'
import { bell, type Rng } from '../../kit/random.ts'
import { type Layer, type Pen } from '../../kit/stage.ts'

const OILCLOTH = ['#0a1413', '#142524', '#2a4540', '#4c6c60', '#86a08a', '#bcc8a8']

/** How much lamplight falls on the table. */
export const lamplight = (x: number, y: number) => bell(x, y, { x0: 1080, y0: 330, rx: 500, ry: 420 })

/** A checked oilcloth that has been wiped every day for years. */
export function drawOilcloth(layer: Layer, rng: Rng) {
  wash(layer, OILCLOTH, {
    toneAt: (x, y) => 0.12 + 0.58 * lamplight(x, y),
    cloud: 0.16,
    size: 360,
    grain: 0.07,
  })
  const across = (lines: number, draw: (t: number) => Point[]) =>
    Array.from({ length: lines }, (_, i) => draw(i))
  const bands = [
    ...across(11, (i) => [
      [-40, 40 + i * 92 + rng.normal() * 2, 26],
      [800, 22 + i * 92, 27],
      [1640, 10 + i * 92 + rng.normal() * 2, 26],
    ]),
    ...across(18, (i) => [
      [40 + i * 92, -40, 26],
      [52 + i * 92 + rng.normal() * 2, 450, 27],
      [70 + i * 92, 940, 26],
    ]),
  ]
  for (const band of bands)
    paint(layer, (g) => limb(g, band), {
      color: '#d6dcc0',
      edge: [1.6, 50],
      wash: 0.2,
      pool: 0.1,
      alpha: 0.075,
    })
  const marks = createCutter(layer, { color: '#0a1514', edge: [2, 30], pool: 0, alpha: 0.34 })
  marks.lines(
    Array.from({ length: 30 }, (): Point[] => {
      const [x, y, l] = [rng.range(0, 1600), rng.range(0, 900), rng.range(20, 120)]
      return [
        [x, y, 0.6],
        [x + l * 0.5, y + rng.normal() * 8, 1.6],
        [x + l, y + rng.normal() * 20, 0.5],
      ]
    }),
    { color: '#0a1514', dry: 0.3, alpha: 0.4 },
  )
  // rings where hot bowls stood
  const rings = (g: Pen) => {
    for (const [x, y, r] of [
      [730, 690, 62],
      [560, 606, 58],
      [1480, 640, 60],
    ] as const)
      hoop(g, 5, [x, y, r, r * 0.97], { arc: [rng.range(0, 2), rng.range(5, 7)] })
  }
  paint(layer, rings, { color: '#dfe6cf', edge: [2, 24], pool: 0, soft: 1.4, dry: 0.3, alpha: 0.16 })
}
