import { limb, shape } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SUN } from './palette.ts'

/** The house at our right, in its own shade: a wall for words to lie on, maize under the eaves. */
export function drawEaves(layer: Layer) {
  const rng = createRng(741)
  const wall = createCutter(layer, {
    color: ['#2c201e', '#4a372e', '#6f5440', '#a07c58', '#d8ae78'],
    tone: 0.42,
    edge: [2.4, 60],
    wash: 0.16,
    washSize: 220,
    pool: 0.1,
    shade: (x, y) => 0.16 * smooth(1160, 1010, x) - 0.2 * smooth(150, 90, y) - 0.12 * smooth(460, 640, y),
  })
  wall.board('1018,96 1640,20 1640,930 1500,930 1014,500', { shadow: { dx: -10, dy: 4, r: 14, a: 0.3 } })
  wall.bars(['1024,100,22 1020,500,24'], {
    tone: 0.5,
    form: { light: SUN, r: 8, amt: 0.5, steps: 3 },
    rim: { light: SUN, color: '#ffe2a0', w: 4, amt: 0.9 },
  })
  wall.bars(['1016,506,20 1240,706,30 1500,940,40'], {
    tone: 0.3,
    form: { light: SUN, r: 10, amt: 0.4, steps: 3 },
  })
  const maize = createCutter(layer, {
    color: ['#4a2a0c', '#9a6418', '#dca034', '#ffd67a', '#fff0bc'],
    tone: 0.44,
    edge: [1, 12],
    washSize: 24,
    form: { light: SUN, r: 7, amt: 0.44, steps: 3 },
    rim: { light: SUN, color: '#fff0b8', w: 2.6, amt: 0.85 },
    shadow: { dx: 6, dy: 4, r: 4, a: 0.4 },
  })
  for (const [x, top, n, k] of [
    [1052, 92, 5, 1.06],
    [1128, 86, 6, 1.2],
  ] as const)
    for (let i = 0; i < n; i++)
      for (const s of [-1, 1]) {
        const y = top + 10 + i * 19 * k + (s > 0 ? 6 : 0)
        const ear: Point[] = [
          [x, y, 7 * k],
          [x + s * 9 * k, y + 16 * k, 13 * k],
          [x + s * 15 * k + rng.normal() * 2, y + 36 * k, 5 * k],
        ]
        maize.bars([ear], { tone: 0.42 + rng.normal() * 0.06 })
      }
  paint(
    layer,
    (g) => {
      shape(
        g,
        '930,108,1 964,62 1040,14 1130,-20,1 1640,-20,1 1640,52,1 1500,74 1340,84 1180,100 1040,116 970,120',
      )
      g.fill()
    },
    {
      color: ['#241814', '#4b3524', '#86633a', '#c89a58', '#f6d492'],
      tone: 0.34,
      edge: [3, 40],
      wash: 0.3,
      washSize: 100,
      form: { light: SUN, r: 16, amt: 0.4, steps: 4 },
      rim: { light: SUN, color: '#ffe9b0', w: 6, amt: 0.9, reach: 900 },
      shadow: { dx: 8, dy: 22, r: 12, a: 0.45 },
    },
  )
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 200; i++) {
        const x = rng.range(944, 1620)
        const y = 116 - (x - 960) * 0.098 + rng.normal() * 5
        limb(g, [
          [x, y - 12, 2.6],
          [x + rng.normal() * 5, y + rng.range(8, 24), 0.8],
        ])
      }
    },
    {
      color: ['#3a281a', '#8a673c', '#e8c080'],
      tone: 0.3,
      edge: [1, 10],
      pool: 0,
      shade: (x) => 0.4 * smooth(1200, 940, x),
    },
  )
}
