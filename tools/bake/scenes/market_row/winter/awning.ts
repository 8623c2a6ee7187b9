import { oval } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { createLine1d } from '../../../kit/noise.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Points, type Point } from '../../../kit/points.ts'
import { smooth, type Rng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { LANE } from './palette.ts'

const TARP = ['#2e3f50', '#526a7d', '#8399a9', '#b5c4cc', '#dde4e4']
const POST = ['#17130f', '#352d25', '#5d5144', '#8f826f']
const ON_SNOW = { dx: -8, dy: 6, r: 12, a: 0.3, color: '#5d7890' } as const

const tarpaulin: PaintOptions = {
  color: TARP,
  edge: [3, 64],
  wash: 0.2,
  washSize: 220,
  pool: 0.1,
  grain: 0.06,
}

/** The right side of the stall: a quiet sheet, because words lie on it. */
export function drawSideSheet(layer: Layer, rng: Rng) {
  const fold = createLine1d(rng)
  const sheet = createCutter(layer, tarpaulin)
  sheet.sheet('1010,70,1 1620,40,1 1620,520,1 1480,500 1300,512 1130,494 1022,506,1 1014,300', {
    shade: (x, y) =>
      0.16 * fold(x / 74 + (y - 70) / 1500, 2) +
      0.14 * smooth(1320, 1010, x) -
      0.2 * smooth(380, 510, y) -
      0.1 * smooth(1400, 1640, x),
    shadow: ON_SNOW,
  })
  const folds = Array.from({ length: 9 }, (_, i): Point[] => {
    const x = 1060 + i * 64 + rng.normal() * 16
    return [
      [x, 84, 1],
      [x + rng.normal() * 8, 250, 5],
      [x + rng.normal() * 14, 480, 2],
    ]
  })
  sheet.lines(folds, { color: '#35506a', edge: [2.4, 50], soft: 2.4, alpha: 0.3 })
  drawPatch(layer, '1150,330 1224,324 1230,388 1154,394', 0.62)
}

/** The left side: a paler sheet with the sun behind it, and a mended jacket that waits for its owner. */
export function drawFinished(layer: Layer, rng: Rng) {
  const fold = createLine1d(rng)
  createCutter(layer, tarpaulin).sheet('62,70,1 408,84,1 400,260 412,500,1 230,488 50,506,1', {
    tone: 0.74,
    wash: 0.16,
    shade: (x, y) =>
      0.14 * fold(x / 60 + y / 1400, 2) - 0.24 * smooth(300, 520, y) + 0.1 * smooth(200, 400, x),
    shadow: { ...ON_SNOW, dx: 7 },
  })
  const jacket = createCutter(layer, {
    color: ['#3b4a52', '#65767c', '#96a4a4', '#c5cbc4'],
    tone: 0.42,
    edge: [2, 28],
    wash: 0.26,
    washSize: 60,
    form: { light: LANE, r: 11, amt: 0.34, steps: 4 },
    shadow: { dx: -4, dy: 8, r: 8, a: 0.4, color: '#4c6379' },
  })
  jacket.sheet('118,262,1 96,282 84,330 86,372,1 106,374,1 112,330 122,300')
  jacket.sheet('172,262,1 196,282 206,328 206,366,1 186,370,1 180,330 168,300')
  jacket.sheet(
    '128,252,1 112,264 108,300 106,350 102,404,1 146,410 190,402,1 184,350 182,300 178,264 162,252,1 146,262',
    { tone: 0.5 },
  )
  jacket.lines([
    '146,262,1 147,330,3 146,408,1',
    '122,280,1 118,340,3 120,402,1',
    '170,280,1 172,340,3 172,400,1',
    '110,330,1 128,322,2.4 146,330,1',
  ])
  jacket.bars(['104,266,4 145,246,6 188,266,4', '145,246,3 147,226,3 156,218,3'], {
    color: ['#5b4a34', '#9c8158'],
    edge: [0.8, 14],
    form: null,
    shadow: null,
  })
}

// A square of other cloth, sewn on all round with long stitches.
function drawPatch(layer: Layer, corners: Points, tone: number) {
  const cloth = createCutter(layer, { ...tarpaulin, edge: [1.6, 26], washSize: 60 })
  cloth.board(corners, { tone, pool: 0.3, alpha: 0.9, shadow: { dx: 1, dy: 3, r: 3, a: 0.3, inside: true } })
  cloth.stitches([corners], { color: '#e8ecea', width: 2, closed: true, alpha: 0.75 })
}

/** The tarpaulin overhead: daylight comes through, but not where snow lies on it. */
export function drawAwning(layer: Layer, rng: Rng) {
  drawPost(layer, rng, ['1012,-20,26 1016,300,27.6 1020,500,29.6'])
  drawPost(layer, rng, ['58,-20,34 62,300,36 44,930,38.8'])
  const through = createLine1d(rng)
  const roof = createCutter(layer, tarpaulin)
  roof.sheet('-20,-20,1 -20,66,1 200,104 450,84 700,100 1010,74 1300,92 1620,60,1 1620,-20,1', {
    tone: 0.42,
    wash: 0.26,
    pool: 0,
    shade: (x, y) => 0.2 * smooth(0, 100, y) + 0.24 * through(x / 150 + y / 400, 3) - 0.12 * smooth(60, 0, y),
    shadow: { dx: 0, dy: 8, r: 9, a: 0.4, color: '#2f475e' },
  })
  roof.bars(['-20,63,7 200,101,9 450,81,7 700,97,9 1010,71,7 1300,89,9 1620,57,7'], {
    tone: 0.84,
    edge: [1.6, 26],
  })
  const eyelets = [
    [120, 84],
    [330, 84],
    [560, 84],
    [820, 84],
    [1160, 74],
    [1440, 70],
  ] as const
  paint(layer, (g) => eyelets.forEach(([x, y]) => oval(g, [x, y, 4.4, 3.6])), {
    color: '#22303d',
    edge: [0.6, 8],
  })
  drawPatch(layer, '520,14 612,20 606,70 516,66', 0.7)
  drawPatch(layer, '150,-8 214,-10 220,40 156,44', 0.56)
  roof.bars(['40,120,5 78,128,6 40,138,5', '1000,92,4 1034,98,5 1000,106,4'], {
    color: ['#5a4a34', '#a48b63', '#d9c49a'],
    edge: [1, 12],
    form: { light: LANE, r: 2, amt: 0.4, steps: 3 },
  })
}

function drawPost(layer: Layer, rng: Rng, trunk: readonly [string]) {
  const post = createCutter(layer, {
    color: POST,
    tone: 0.4,
    edge: [2, 40],
    wash: 0.3,
    washSize: 60,
    form: { light: LANE, r: 8, amt: 0.4, steps: 4 },
    rim: { light: LANE, color: '#f2eee2', w: 3, amt: 0.8 },
  })
  const wood = post.bars(trunk)
  const middle = (wood.x0 + wood.x1) / 2 / layer.stage.k
  const cracks = Array.from({ length: 14 }, (): Point[] => {
    const [x, y] = [middle + rng.normal() * 9, rng.range(110, 860)]
    return [
      [x, y, 0.6],
      [x + rng.normal() * 2, y + 30, 2],
      [x + rng.normal() * 3, y + rng.range(50, 90), 0.6],
    ]
  })
  post.lines(cracks, { clip: wood, edge: [1, 16], dry: 0.2, alpha: 0.6 })
}
