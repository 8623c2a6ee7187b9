import { createCutter } from '../../../kit/cutter.ts'
import { type Point } from '../../../kit/points.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { drawTiledSlope } from '../tiled_slope.ts'
import { SUN } from './palette.ts'

/** The house at our right, in its own shade: a wall for words to lie on, maize under the eaves, tiles over them. */
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
  drawTiledSlope(layer, rng, {
    hip: [1130, -30],
    ridge: [
      [1130, -30],
      [2080, -190],
    ],
    eave: [
      [936, 106],
      [1650, 50],
    ],
    rows: 34,
    courses: 7,
    near: 1.3,
    ridgeTile: 15,
    patches: [[0.46, 0.58, 0.56, 0.86, ['#3a211a', '#6a4130', '#9a6a4a', '#c8966a']]],
    tiles: {
      color: ['#1c1618', '#362c2e', '#5a4e4c', '#877870', '#bda088', '#ecc99a'],
      tone: 0.42,
      edge: [1.8, 60],
      wash: 0.28,
      washSize: 110,
      pool: 0.08,
      form: { light: SUN, r: 8, amt: 0.36, steps: 4 },
      rim: { light: SUN, color: '#ffe9b0', w: 4, amt: 0.8, reach: 900 },
      shadow: { dx: 8, dy: 22, r: 12, a: 0.45 },
    },
    line: '#171114',
  })
}
