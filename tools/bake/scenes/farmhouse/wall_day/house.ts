import { limb, poly, shape } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint } from '../../../kit/paint.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { LIME, SUN } from './palette.ts'

/** Bok-nyeo's house beyond the wall: thatch, maize under the eaves, a lamp in the window at noon. */
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
  timber.bars(['1112,262,15 1112,690,17', '1424,250,15 1424,684,17', '1600,250,15 1600,680,17'])
  // the window: a lamp behind paper
  wall.board('1190,356 1350,350 1350,474 1190,478', {
    color: ['#c98d3a', '#eebb63', '#fbdc98', '#fff2cc'],
    tone: 0.56,
    shade: (x, y) => 0.3 * Math.exp(-(((x - 1276) / 50) ** 2 + ((y - 420) / 44) ** 2)),
  })
  timber.bars([
    '1186,352,12 1354,346,12',
    '1186,480,13 1356,476,13',
    '1188,352,11 1188,480,11',
    '1353,348,11 1353,476,11',
    '1230,354,3.6 1230,478,3.6',
    '1271,352,4 1271,478,4',
    '1312,350,3.6 1312,476,3.6',
    '1190,414,3.6 1352,411,3.6',
  ])
  const maize = createCutter(back, {
    color: ['#6a4a1c', '#a87a30', '#dcae5a', '#f6dc9a'],
    edge: [0.9, 10],
    washSize: 24,
    form: { light: SUN, r: 5, amt: 0.4, steps: 3 },
    shadow: { dx: -5, dy: 4, r: 3, a: 0.3, color: '#6f6a6a' },
  })
  for (const [x, n] of [
    [1080, 4],
    [1150, 5],
    [1392, 5],
    [1470, 4],
    [1540, 5],
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
  // thatch with a rag of snow
  paint(
    back,
    (g) => {
      shape(
        g,
        '960,276,1 1010,196 1110,120 1240,96,1 1640,70,1 1640,252,1 1500,262 1380,256 1240,272 1100,270',
      )
      g.fill()
    },
    {
      color: ['#6e6250', '#948669', '#bdab84', '#ddcda6', '#f2e8cc'],
      tone: 0.54,
      edge: [3, 40],
      wash: 0.28,
      washSize: 110,
      form: { light: SUN, r: 18, amt: 0.3, steps: 4 },
      shadow: { dx: -6, dy: 16, r: 9, a: 0.34, color: '#5c5c66' },
    },
  )
  paint(
    back,
    (g) => {
      for (let i = 0; i < 240; i++) {
        const x = i % 3 ? rng.range(970, 1620) : rng.range(1120, 1620)
        const y = i % 3 ? 262 + rng.normal() * 6 : rng.range(150, 250)
        limb(g, [
          [x, y - 10, 2],
          [x + rng.normal() * 4 - 3, y + rng.range(8, 18), 0.7],
        ])
      }
    },
    { color: ['#6b5d45', '#a8946b', '#e6d6ae'], tone: 0.36, edge: [1, 10], pool: 0, alpha: 0.7 },
  )
  paint(back, (g) => poly(g, '1240,96 1640,68 1640,128 1500,132 1420,118 1330,140 1262,124 1180,132'), {
    color: ['#dfe3e4', '#fffdf8'],
    tone: 0.7,
    edge: [5, 30],
    pool: 0,
    torn: { w: 3, color: '#ffffff' },
  })
}
