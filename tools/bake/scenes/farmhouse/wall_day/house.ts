import { createCutter } from '../../../kit/cutter.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { drawTiledSlope } from '../tiled_slope.ts'
import { LIME, SUN } from './palette.ts'

/** Bok-nyeo's house beyond the wall: grey tiles, maize under the eaves, a lamp in the window at noon. */
export function drawHouse(back: Layer) {
  const rng = createRng(521)
  const wall = createCutter(back, {
    color: LIME,
    tone: 0.5,
    edge: [2, 50],
    wash: 0.24,
    washSize: 120,
    pool: 0.12,
    shade: (_x, y) => -0.3 * smooth(380, 270, y),
  })
  wall.board('1000,262 1640,232 1640,676 1000,690')
  const timber = createCutter(back, {
    color: ['#4a4036', '#6f6252', '#9a8b75', '#c9bba0'],
    tone: 0.4,
    edge: [1.4, 40],
    wash: 0.26,
    washSize: 60,
    form: { light: SUN, r: 5, amt: 0.36, steps: 3 },
  })
  timber.bars(['1238,256,15 1238,690,17', '1424,250,15 1424,684,17', '1600,250,15 1600,680,17'])
  // the window: a lamp behind paper
  wall.board('1106,300 1206,297 1206,386 1106,389', {
    color: ['#b87426', '#e6a848', '#f9d080', '#ffeab8'],
    tone: 0.54,
    shade: (x, y) => 0.3 * Math.exp(-(((x - 1158) / 36) ** 2 + ((y - 346) / 32) ** 2)),
  })
  timber.bars([
    '1102,297,10 1210,293,10',
    '1102,391,11 1210,388,11',
    '1104,297,9 1104,391,9',
    '1208,294,9 1208,388,9',
    '1138,299,3 1138,389,3',
    '1172,298,3 1172,388,3',
    '1106,344,3 1206,342,3',
  ])
  const maize = createCutter(back, {
    color: ['#6a4a1c', '#a87a30', '#dcae5a', '#f6dc9a'],
    edge: [0.9, 10],
    washSize: 24,
    form: { light: SUN, r: 5, amt: 0.4, steps: 3 },
    shadow: { dx: -5, dy: 4, r: 3, a: 0.3, color: '#6f6a6a' },
  })
  for (const [x, n] of [
    [1290, 4],
    [1356, 5],
    [1484, 4],
  ] as const)
    for (let i = 0; i < n; i++)
      for (const s of [-1, 1]) {
        const y = 272 + i * 15 + rng.normal() * 2
        maize.bars(
          [
            [
              [x, y, 6],
              [x + s * 8, y + 14, 11],
              [x + s * 14, y + 29, 4],
            ],
          ],
          { tone: 0.46 + rng.normal() * 0.08 },
        )
      }
  // the wood under the eaves
  timber.board('984,266 1640,246 1640,268 1000,284', { tone: 0.14 })
  drawTiledSlope(back, rng, {
    hip: [1140, 104],
    ridge: [
      [990, 114],
      [1640, 72],
    ],
    eave: [
      [948, 266],
      [1640, 246],
    ],
    rows: 40,
    courses: 8,
    ridgeTile: 12,
    patches: [
      [0.56, 0.66, 0.36, 0.64, ['#6e5850', '#8f7468', '#b29684', '#d2bba6']],
      [0.8, 0.94, 0.58, 0.88, ['#7c868e', '#a0a9ae', '#c4c9c8', '#e4e4dc']],
    ],
    tiles: {
      color: ['#55524e', '#75726c', '#98948c', '#b8b4aa', '#d8d3c6'],
      tone: 0.46,
      edge: [1.8, 60],
      wash: 0.3,
      washSize: 120,
      pool: 0.08,
      form: { light: SUN, r: 8, amt: 0.3, steps: 3 },
      shadow: { dx: -6, dy: 16, r: 9, a: 0.34, color: '#5c5c66' },
    },
    line: '#4a4744',
  })
}
