import { blob, limb, oval, poly, shape } from '../../../kit/brush.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { TUBE, WALL, IRON } from './palette.ts'

function corner(mirrored: boolean, [across, far, y]: readonly [number, number, number]): Point {
  const t = 1 / (1 + far * 1.18)
  const x = -600 + across * -330
  const px = 640 + x * t * (mirrored ? -1 : 1)
  return [px, 400 + (y - 400) * t]
}

/** One two-tier bunk along a wall. */
export function drawBunk(bunks: Layer, mirrored: boolean) {
  const at = (across: number, far: number, y: number) => corner(mirrored, [across, far, y])
  const sheet: PaintOptions = {
    edge: [1.8, 40],
    wash: 0.26,
    washSize: 110,
    pool: 0.16,
    form: { light: TUBE, r: 10, amt: 0.3, steps: 3 },
  }
  // the bunk goes on past us; wall side in shadow, boards from below, mattress from above
  paint(bunks, (g) => poly(g, [at(1, -0.5, 262), at(1, 1, 262), at(1, 1, 700), at(1, -0.5, 700)]), {
    ...sheet,
    color: WALL,
    tone: 0.2,
    wash: 0.12,
    form: null,
    pool: 0,
    shade: (x) => 0.1 * smooth(mirrored ? 1500 : 0, mirrored ? 950 : 340, x),
  })
  paint(bunks, (g) => poly(g, [at(0, -0.5, 262), at(0, 1, 262), at(1, 1, 262), at(1, -0.5, 262)]), {
    ...sheet,
    color: ['#0c1113', '#1c2526', '#343f3c', '#5c655a'],
    tone: 0.3,
  })
  paint(bunks, (g) => poly(g, [at(0, -0.5, 700), at(0, 1, 700), at(1, 1, 700), at(1, -0.5, 700)]), {
    ...sheet,
    color: ['#1c2529', '#39474b', '#64726e', '#a0a898', '#d6d8c4'],
    tone: 0.36,
    shade: (x) => 0.14 * smooth(mirrored ? 1300 : 0, mirrored ? 900 : 380, x),
  })
  for (const y of [262, 700])
    paint(
      bunks,
      (g) => poly(g, [at(0, -0.5, y - 34), at(0, 1, y - 34), at(0, 1, y + 16), at(0, -0.5, y + 16)]),
      { ...sheet, color: IRON, tone: 0.42 },
    )
  paint(
    bunks,
    (g) => poly(g, [at(0.05, -0.5, 730), at(0.05, 1, 730), at(0.05, 1, 900), at(0.05, -0.5, 900)]),
    { ...sheet, color: ['#070b0d', '#121a1c', '#222c2c'], tone: 0.36, alpha: 0.86 },
  )
  for (const far of [0, 1])
    paint(
      bunks,
      (g) => {
        const [x0, y0] = at(0, far, 60),
          [x1, y1] = at(0, far, 905)
        limb(g, [
          [x0, y0, far ? 11 : 25],
          [x1, y1, far ? 11 : 25],
        ])
      },
      {
        ...sheet,
        color: IRON,
        tone: 0.4,
        rim: { light: TUBE, color: '#dfe9e2', w: 3, amt: 0.8, reach: 600 },
        shadow: { dx: mirrored ? 6 : -6, dy: 4, r: 7, a: 0.4 },
      },
    )
  paint(
    bunks,
    (g) => {
      limb(g, [
        [...pair(at(0, -0.5, 172)), 12],
        [...pair(at(0, 0.5, 172)), 8],
      ])
      limb(g, [
        [...pair(at(0, 0.5, 172)), 8],
        [...pair(at(0, 0.5, 232)), 8],
      ])
    },
    { ...sheet, color: IRON, tone: 0.46 },
  )
}

const pair = ([x, y]: Point) => [x, y] as const

/** Quilts, a pillow, a cloth hung for privacy; basins pushed under. */
export function drawBedding(bunks: Layer) {
  const soft: PaintOptions = {
    edge: [2.2, 34],
    wash: 0.28,
    washSize: 80,
    pool: 0.18,
    form: { light: TUBE, r: 16, amt: 0.42, steps: 4 },
    shadow: { dx: 0, dy: 8, r: 9, a: 0.45 },
  }
  paint(bunks, blob('40,232,1 60,196 150,204 260,240 330,268 348,284,1 330,300 200,274'), {
    ...soft,
    color: ['#20303a', '#435a66', '#76909a', '#b4c4c4'],
    tone: 0.44,
  })
  paint(bunks, blob('1240,232,1 1220,196 1130,206 1030,240 960,270 940,286,1 960,300 1090,272'), {
    ...soft,
    color: ['#33302a', '#5e584a', '#958a70', '#d0c4a0'],
    tone: 0.42,
  })
  paint(bunks, blob('60,640,1 100,600 190,584 280,570 344,560,1 352,580 300,620 200,680 110,720 50,722,1'), {
    ...soft,
    color: ['#2c2a36', '#4f4c5c', '#827e88', '#c0bab4'],
    tone: 0.42,
  })
  paint(
    bunks,
    blob('1226,660,1 1190,606 1100,586 1010,566 946,556,1 930,574 980,612 1080,676 1170,726 1240,740,1'),
    { ...soft, color: ['#1c2c2a', '#3a524c', '#6a8276', '#aebea8'], tone: 0.4 },
  )
  paint(
    bunks,
    (g) => {
      for (const l of [
        '120,612,1 150,650,4 140,700,1',
        '220,590,1 240,620,4 230,660,1',
        '1010,580,1 1030,610,4 1020,640,1',
        '1110,596,1 1130,650,4 1120,700,1',
        '110,208,1 130,236,3 126,256,1',
      ])
        limb(g, l)
    },
    { color: '#0c1113', edge: [2, 26], soft: 1, pool: 0, alpha: 0.5 },
  )
  // the cloth somebody hung: printed, faded, half drawn
  paint(
    bunks,
    blob(
      '1050,276,1 1110,262 1170,246 1216,232,1 1212,400 1222,560 1214,690,1 1170,664 1130,650 1090,626 1052,610,1 1060,480 1048,380',
    ),
    {
      ...soft,
      color: ['#2a3440', '#4c5c68', '#7f8f92', '#b8c2b8'],
      tone: 0.42,
      form: { light: TUBE, r: 9, amt: 0.36, steps: 3 },
    },
  )
  paint(
    bunks,
    (g) => {
      for (let i = 0; i < 7; i++) {
        const x = 1066 + i * 22
        limb(g, [
          [x, 276 - i * 6, 0.8],
          [x + 5, 450, 3.4],
          [x, 614 + i * 11, 1],
        ])
      }
    },
    { color: '#141c22', edge: [2, 30], soft: 0.8, pool: 0, alpha: 0.5 },
  )
  paint(
    bunks,
    (g) => {
      for (let i = 0; i < 34; i++) {
        const x = 1064 + (i % 6) * 25 + (Math.floor(i / 6) % 2) * 12,
          y = 310 + Math.floor(i / 6) * 58
        for (let j = 0; j < 4; j++)
          oval(g, [x + Math.cos(j * 1.57) * 5, y + Math.sin(j * 1.57) * 4, 3.6, 2.6], j)
      }
    },
    { color: '#c2c8b8', edge: [1.2, 10], pool: 0.2, dry: 0.24, alpha: 0.34 },
  )
  for (const [x, y, k, color] of [
    [64, 872, 1.1, ['#26404a', '#4f7680', '#9cbcb8']],
    [196, 778, 0.8, ['#4a4436', '#8a8066', '#d0c49c']],
    [1130, 806, 0.9, ['#2c4a40', '#5c8270', '#a8c4a8']],
  ] as const) {
    paint(
      bunks,
      (g) => {
        shape(g, [
          [x - 62 * k, y - 34 * k, 1],
          [x + 62 * k, y - 34 * k, 1],
          [x + 46 * k, y + 8 * k],
          [x + 36 * k, y + 14 * k, 1],
          [x - 36 * k, y + 14 * k, 1],
          [x - 46 * k, y + 8 * k],
        ])
        g.fill()
      },
      { ...soft, color, tone: 0.4, wash: 0.14 },
    )
    paint(bunks, (g) => oval(g, [x, y - 34 * k, 62 * k, 12 * k]), {
      ...soft,
      color,
      tone: 0.62,
      shadow: null,
      wash: 0.14,
    })
  }
}

/** What dries on a line across the aisle. */
export function drawWashing(bunks: Layer) {
  paint(bunks, (g) => limb(g, '330,196,2 470,214,2 640,218,2 930,196,2'), {
    color: '#2a3436',
    edge: [0.8, 40],
    pool: 0,
  })
  const damp: PaintOptions = {
    edge: [1.6, 20],
    wash: 0.26,
    washSize: 40,
    pool: 0.16,
    form: { light: TUBE, r: 7, amt: 0.4, steps: 3 },
    shadow: { dx: 2, dy: 6, r: 6, a: 0.3 },
  }
  paint(bunks, blob('356,200,1 420,208,1 424,270 418,330,1 388,334 360,326,1 354,260'), {
    ...damp,
    color: ['#52606a', '#8494a0', '#c0ccd0', '#eef2ea'],
    tone: 0.44,
  })
  paint(
    bunks,
    (g) => {
      poly(g, '832,206 862,203 862,262 850,284 836,268')
      poly(g, '878,202 906,199 908,256 898,280 882,264')
    },
    { ...damp, color: ['#4a4a44', '#7e7c70', '#b8b4a0', '#e6e2cc'], tone: 0.44 },
  )
  paint(
    bunks,
    (g) => {
      for (const [x, y] of [
        [360, 202],
        [416, 208],
        [846, 205],
        [892, 201],
      ] as const)
        g.fillRect(x - 2, y - 7, 5, 15)
    },
    { color: ['#7a5c34', '#d0a868'], edge: [0.5, 8], pool: 0.1 },
  )
}
