import { createCutter } from '../../../kit/cutter.ts'
import { createLine1d } from '../../../kit/noise.ts'
import { smooth, type Rng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { LANE } from '../winter/palette.ts'

/** The left side: a sheet with the sun behind it, and a mended shirt with short sleeves that waits for its owner. */
export function drawHung(layer: Layer, rng: Rng) {
  const fold = createLine1d(rng)
  createCutter(layer, {
    color: ['#2e3f50', '#526a7d', '#8399a9', '#b5c4cc', '#dde4e4'],
    edge: [3, 64],
    washSize: 220,
    pool: 0.1,
    grain: 0.06,
  }).sheet('62,70,1 408,84,1 400,260 412,500,1 230,488 50,506,1', {
    tone: 0.74,
    wash: 0.16,
    shade: (x, y) =>
      0.14 * fold(x / 60 + y / 1400, 2) - 0.24 * smooth(300, 520, y) + 0.1 * smooth(200, 400, x),
    shadow: { dx: 7, dy: 6, r: 12, a: 0.3, color: '#6f6042' },
  })
  const shirt = createCutter(layer, {
    color: ['#8f8a76', '#bcb79f', '#dfdac2', '#f6f2de'],
    tone: 0.46,
    edge: [2, 28],
    wash: 0.24,
    washSize: 60,
    form: { light: LANE, r: 11, amt: 0.34, steps: 4 },
    shadow: { dx: -4, dy: 8, r: 8, a: 0.4, color: '#4c6379' },
  })
  shirt.sheet('120,262,1 98,280 78,318,1 100,334,1 124,304')
  shirt.sheet('170,262,1 192,280 212,314,1 192,330,1 168,302')
  shirt.sheet(
    '128,252,1 112,264 108,300 107,340 104,384,1 146,390 188,382,1 184,340 182,300 178,264 162,252,1 146,266',
    { tone: 0.52 },
  )
  shirt.lines([
    '146,264,1 147,320,2.4 146,388,1',
    '122,284,1 119,330,2.4 120,380,1',
    '170,284,1 172,330,2.4 172,380,1',
  ])
  shirt.bars(['104,266,4 145,246,6 188,266,4', '145,246,3 147,226,3 156,218,3'], {
    color: ['#5b4a34', '#9c8158'],
    edge: [0.8, 14],
    form: null,
    shadow: null,
  })
}
