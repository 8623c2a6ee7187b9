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
    tone: 0.54,
    edge: [2.4, 30],
    wash: 0.2,
    washSize: 60,
    pool: 0.14,
    form: { light: SKY, r: 12, amt: 0.44, steps: 4 },
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
    '322,340 350,318 392,308 424,316 470,308 512,324 530,344 522,384,1 500,392 486,372 462,398,1 420,384 396,402,1 360,386 344,398,1 326,372',
  )
  linen.lines(
    [
      '350,330,1 380,340,5 392,396,1',
      '408,318,1 428,338,6 418,388,1',
      '450,322,1 452,350,6 466,394,1',
      '500,326,1 484,344,5 496,386,1',
      '332,350,1 350,366,4 346,394,1',
      '372,312,1 420,328,3 476,312,1',
    ],
    { color: '#5a7076', alpha: 0.75, soft: 0.8 },
  )
  linen.sheet('716,336 752,318 796,310 846,314 880,326 892,344 876,372,1 850,366 838,394,1 806,398,1 790,374 764,384,1 736,366 722,356')
  linen.lines(
    [
      '740,326,1 756,344,5 748,380,1',
      '786,318,1 798,344,6 812,392,1',
      '834,320,1 830,346,6 838,390,1',
      '870,330,1 862,346,4 868,368,1',
      '746,322,1 800,332,3 856,322,1',
    ],
    { color: '#5a7076', alpha: 0.75, soft: 0.8 },
  )
  // both sheets once more, in the water
  linen.bars(
    [
      '338,404,3 400,406,7 504,404,3',
      '352,416,2 430,418,6 518,415,2',
      '330,430,2 396,431,5 470,430,2',
      '400,444,1 440,445,4 500,443,1',
      '726,404,3 800,406,6 872,403,3',
      '742,417,2 800,418,5 850,416,2',
      '760,430,1 800,431,4 858,430,1',
    ],
    { tone: 0.7, alpha: 0.62, soft: 0.8, form: null, shadow: null },
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
