import { createCutter } from '../../../kit/cutter.ts'
import { paint } from '../../../kit/paint.ts'
import { blob } from '../../../kit/brush.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SKY } from './palette.ts'

const LINEN = ['#6d8288', '#9db0b2', '#cdd6d2', '#f0f1e8', '#fffef6']

/** Ji-young's sheet: bunched on her stone, the rest of it gone with the stream. The other one is under the beater. */
export function drawSheet(layer: Layer) {
  const linen = createCutter(layer, {
    color: LINEN,
    tone: 0.6,
    edge: [2.4, 30],
    wash: 0.2,
    washSize: 60,
    pool: 0.14,
    form: { light: SKY, r: 12, amt: 0.36, steps: 4 },
    shadow: { dx: 4, dy: 6, r: 6, a: 0.4, color: '#233032' },
  })
  // under water, carried to the left
  const trail =
    '330,384 400,396 470,394 456,424 380,446 330,486 250,500 190,540 90,548 -30,580,1 -30,470,1 60,458 130,428 210,424 260,396'
  paint(layer, blob(trail), { color: '#2a4044', edge: [8, 46], soft: 8, pool: 0, alpha: 0.5 })
  paint(layer, blob(trail), {
    color: ['#8fa6a2', '#c9d5cc', '#f4f5ea', '#fffef8'],
    tone: 0.66,
    edge: [8, 46],
    wash: 0.3,
    washSize: 60,
    pool: 0.3,
    poolR: 10,
    alpha: 0.9,
  })
  linen.lines(
    [
      '430,396,1 330,430,5 150,480,3 -20,510,1',
      '380,396,1 270,420,4 110,466,3 -20,486,1',
      '450,410,1 340,456,4 170,510,3 20,544,1',
    ],
    { color: '#7d9492', soft: 1.4, alpha: 0.5, dry: 0.2, edge: [5, 40] },
  )
  linen.sheet(
    '310,350 330,322 372,306 420,312 470,302 516,322 536,350 520,378,1 470,396 420,386 370,398 320,384,1',
  )
  linen.lines(
    [
      '330,340,1 372,330,4 420,350,1',
      '430,322,1 470,330,4 516,356,1',
      '360,372,1 410,352,4 470,376,1',
      '340,360,1 356,376,3 352,392,1',
    ],
    { color: '#6d8288', alpha: 0.7, soft: 0.6 },
  )
  linen.sheet('700,344 736,320 790,310 850,316 906,330 930,352,1 880,366 800,368 730,362,1')
  linen.lines(
    ['716,348,1 770,332,4 830,346,1', '800,322,1 850,336,4 910,346,1', '750,358,1 810,350,3 880,360,1'],
    {
      color: '#6d8288',
      alpha: 0.7,
      soft: 0.6,
    },
  )
}

/** Seven pegs along the stone, and one the water has. */
export function drawPegs(layer: Layer) {
  const wood = createCutter(layer, {
    color: ['#4a3018', '#8e6434', '#cc9c5c', '#f4d69a'],
    tone: 0.56,
    edge: [0.8, 14],
    washSize: 20,
    form: { light: SKY, r: 3, amt: 0.4, steps: 3 },
    shadow: { dx: 2, dy: 4, r: 3, a: 0.5 },
  })
  for (let i = 0; i < 7; i++) {
    const x = 838 + i * 29
    const y = 372 - i * 3.4
    wood.bars([
      [
        [x, y, 4],
        [x + 3, y - 13, 6],
        [x + 5, y - 25, 5],
      ],
      [
        [x + 5, y + 1, 4],
        [x + 6, y - 12, 5],
        [x + 5, y - 25, 5],
      ],
    ])
  }
  wood.bars(['884,520,5 902,516,7 922,514,6', '886,525,5 902,521,6 922,514,6'], { shadow: null })
}
