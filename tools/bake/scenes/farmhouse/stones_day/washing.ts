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
    '330,384 400,396 470,394 456,424 380,446 330,486 250,500 190,540 90,548 -190,640,1 -190,500,1 60,458 130,428 210,424 260,396'
  paint(layer, blob(trail), { color: '#2a4044', edge: [8, 46], soft: 8, pool: 0, alpha: 0.5 })
  paint(layer, blob(trail), {
    color: ['#8fa6a2', '#c9d5cc', '#f4f5ea', '#fffef8'],
    tone: 0.66,
    edge: [8, 46],
    wash: 0.3,
    washSize: 60,
    pool: 0.3,
    poolR: 10,
    alpha: 0.5,
  })
  linen.lines(
    [
      '430,396,1 330,430,5 150,480,3 -20,510,1',
      '380,396,1 270,420,4 110,466,3 -20,486,1',
      '450,410,1 340,456,4 170,510,3 20,544,1',
    ],
    { color: '#7d9492', soft: 1.4, alpha: 0.5, dry: 0.2, edge: [5, 40] },
  )
  // laid over the stone and down its front in wet pleats
  const drop = { tone: 0.4, form: { light: SKY, r: 6, amt: 0.4, steps: 4 } } as const
  const top = { tone: 0.66, shadow: null } as const
  linen.sheet(
    '290,330,1 420,322 566,330,1 566,360 558,388,1 536,393 514,391 502,412,1 478,416 458,392 430,394 402,390 380,408,1 352,412 336,393 310,390 294,394,1 288,356',
    drop,
  )
  linen.sheet(
    '296,320,1 350,308 420,304 500,308 558,318,1 570,336,1 540,346 500,338 450,350 400,340 350,350 310,340 286,342,1',
    top,
  )
  linen.lines(
    [
      '312,346,2 310,366,5 308,384,1.6',
      '350,350,2 352,368,6 350,386,1.6',
      '400,344,2 396,366,6 398,388,1.6',
      '450,350,2 450,368,6 448,388,1.6',
      '502,342,2 498,366,6 500,386,1.6',
      '540,346,2 542,366,5 540,386,1.6',
      '340,322,1 400,314,4 440,324,1',
      '470,312,1 500,324,4 548,324,1',
    ],
    { color: '#4f666d', alpha: 0.7, soft: 1 },
  )
  linen.sheet(
    '704,334,1 770,326 828,332,1 832,360 826,390,1 806,392 780,389 764,408,1 742,412 728,391 710,390,1 702,356',
    drop,
  )
  linen.sheet('710,324,1 752,312 800,310 832,320,1 838,338,1 810,346 780,338 750,348 722,340 698,342,1', top)
  linen.lines(
    [
      '726,346,2 724,364,5 726,382,1.6',
      '766,346,2 764,364,6 764,384,1.6',
      '806,346,2 808,364,5 806,382,1.6',
      '728,326,1 764,318,4 800,328,1',
    ],
    { color: '#4f666d', alpha: 0.7, soft: 1 },
  )
  // both sheets once more, in the water
  linen.bars(
    [
      '338,404,3 400,406,7 504,404,3',
      '352,416,2 430,418,6 518,415,2',
      '330,430,2 396,431,5 470,430,2',
      '400,444,1 440,445,4 500,443,1',
      '714,404,3 770,406,6 830,403,3',
      '726,417,2 770,418,5 812,416,2',
      '740,430,1 770,431,4 806,430,1',
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
