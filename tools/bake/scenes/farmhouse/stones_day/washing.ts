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
    '289,330,1 385,322 493,330,1 493,360 487,388,1 471,393 455,391 446,412,1 428,416 413,392 393,394 372,390 356,408,1 335,412 323,393 304,390 292,394,1 287,356',
    drop,
  )
  linen.sheet(
    '293,320,1 333,308 385,304 444,308 487,318,1 496,336,1 474,346 444,338 407,350 370,340 333,350 304,340 286,342,1',
    top,
  )
  linen.lines(
    [
      '305,346,2 304,366,5 302,384,1.6',
      '333,350,2 335,368,6 333,386,1.6',
      '370,344,2 367,366,6 369,388,1.6',
      '407,350,2 407,368,6 406,388,1.6',
      '446,342,2 443,366,6 444,386,1.6',
      '474,346,2 475,366,5 474,386,1.6',
      '326,322,1 370,314,4 400,324,1',
      '422,312,1 444,324,4 480,324,1',
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
      '324,404,3 370,406,7 447,404,3',
      '335,416,2 393,418,6 458,415,2',
      '319,430,2 367,431,5 422,430,2',
      '370,444,1 400,445,4 444,443,1',
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
