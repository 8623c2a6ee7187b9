import { limb, oval, poly, shape } from '../../../kit/brush.ts'
import { cracks } from '../../../kit/cracks.ts'
import { wash } from '../../../kit/light.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { bell, createRng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { PANE, SKY } from './palette.ts'

/** The painted wall round the window, its dado rubbed where shoulders pass. */
export function drawWalls(wall: Layer) {
  const rng = createRng(211)
  const [px, py, pw, ph] = PANE
  const inside = (x: number, y: number) => x > px && x < px + pw && y > py && y < py + ph
  wash(wall, ['#56696a', '#748886', '#94a59e', '#b5c1b5', '#d3d9c8', '#eceee0'], {
    toneAt: (x, y) =>
      0.3 +
      0.26 * bell(x, y, { x0: SKY[0], y0: SKY[1], rx: 520, ry: 380 }) +
      0.14 * bell(x, y, { x0: 1320, y0: 260, rx: 300, ry: 260 }),
    cloud: 0.2,
    grain: 0.05,
    size: 300,
    alpha: (x, y) => (inside(x, y) ? 0 : 1),
  })
  const clip = wall.stage.mask((g) => {
    g.fillRect(0, 0, 1600, 900)
    g.clearRect(px, py, pw, ph)
  })
  paint(wall, (g) => poly(g, '-40,500 1640,506 1640,940 -40,940'), {
    color: ['#3c5a58', '#557471', '#78938a', '#a4b6a4'],
    tone: 0.42,
    edge: [1.6, 50],
    wash: 0.36,
    washSize: 140,
    pool: 0.16,
    alpha: 0.7,
    clip,
  })
  cracks(
    wall,
    rng,
    { n: 26, x: [20, 1580], y: [10, 460], width: [0.6, 1.9], swing: 22, drop: [8, 34] },
    { color: '#43585a', edge: [2, 18], dry: 0.24, alpha: 0.4, clip },
  )
}

/** Patterns on a nail: a sleeve, a front, a back, in brown paper. */
export function drawPatterns(wall: Layer) {
  const paper: PaintOptions = {
    color: ['#6a4c32', '#94704a', '#bd9868', '#dcc092', '#f2e2bc'],
    tone: 0.42,
    edge: [1.2, 30],
    wash: 0.24,
    washSize: 90,
    pool: 0.14,
    form: { light: SKY, r: 9, amt: 0.26, steps: 4 },
    rim: { light: SKY, color: '#fbf2d8', w: 2.4, amt: 0.6 },
    shadow: { dx: 9, dy: 8, r: 9, a: 0.3, color: '#1c2422' },
  }
  // half a back, and a sleeve beside it
  const sheets = [
    '1272,76,1 1290,72,1 1304,90 1322,80,1 1356,98,1 1350,132 1354,158 1372,176,1 1366,250,1 1358,256,1 1366,262,1 1364,334,1 1274,330,1 1270,200',
    '1404,172,1 1414,136 1438,116 1462,138 1474,176,1 1466,240,1 1459,246,1 1465,252,1 1460,326,1 1418,324,1',
  ]
  for (const [i, sheet] of sheets.entries())
    paint(
      wall,
      (g) => {
        shape(g, sheet)
        g.fill()
      },
      { ...paper, tone: 0.36 + i * 0.06 },
    )
  paint(
    wall,
    (g) => {
      for (const l of [
        '1312,130,1 1314,210,2 1314,296,1',
        '1304,144,1 1312,130,2 1321,144,1',
        '1306,284,1 1314,298,2 1322,284,1',
        '1438,164,1 1440,220,2 1440,284,1',
        '1432,174,1 1438,163,2 1445,174,1',
        '1272,318,1 1320,322,1.4 1364,322,1',
      ])
        limb(g, l)
    },
    { color: '#5a4028', edge: [1, 18], pool: 0, dry: 0.2, alpha: 0.5 },
  )
  paint(
    wall,
    (g) => {
      oval(g, [1310, 96, 5, 5])
      oval(g, [1438, 128, 5, 5])
    },
    { color: ['#2a2420', '#8a7a60'], edge: [0.4, 8] },
  )
}
