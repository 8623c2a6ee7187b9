import { createCutter, type Cutter } from '../../kit/cutter.ts'
import { dryStroke } from '../../kit/brush.ts'
import { createLine1d } from '../../kit/noise.ts'
import { paint } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { bell, smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Pen } from '../../kit/stage.ts'
import { LAMP, LINING, THREADS, WOOL } from './palette.ts'

const lamplight = (x: number, y: number) => 0.56 * bell(x, y, { x0: 440, y0: 360, rx: 620, ry: 520 }) - 0.34

/** The coat inside out: lining in three panels, the turned-in edge of the front, an armhole, a pocket. */
export function drawCloth(layer: Layer, rng: Rng) {
  const fold = createLine1d(rng)
  const lining = createCutter(layer, {
    color: LINING,
    edge: [2.4, 60],
    wash: 0.16,
    washSize: 240,
    poolR: 4,
    grain: 0.12,
    form: { light: LAMP, r: 16, amt: 0.3, steps: 4 },
    shadow: { dx: 10, dy: 14, r: 12, a: 0.55, color: '#0b0604' },
    shade: (x, y) =>
      lamplight(x, y) + 0.13 * fold(x / 190 + y / 560, 3) + 0.05 * fold(x / 60 - y / 200 + 40, 2),
  })
  lining.board('118,-40 1660,-40 1660,960 20,960')
  drawWeave(layer, rng)
  drawMiddleSeam(lining)
  overcast(lining, rng)
  drawArmhole(lining)
  drawFacing(layer, rng)
  drawPocket(lining)
}

// The weave shows where light grazes it.
function drawWeave(layer: Layer, rng: Rng) {
  for (let i = 0; i < 26; i++) {
    const [x, y] = [rng.range(140, 1300), rng.range(-20, 860)]
    const points: Point[] = [
      [x, y],
      [x + rng.normal() * 20 - 8, y + 90],
      [x + rng.normal() * 30 - 16, y + 190],
    ]
    const stroke = (g: Pen) =>
      dryStroke(g, rng, { points, width: 70, bristles: 34, load: 0.5, thin: [0.5, 1.4] })
    paint(layer, stroke, { color: rng() < 0.5 ? '#e9c68e' : '#2e1a0d', edge: [2, 30], pool: 0, alpha: 0.13 })
  }
  const drapes = createCutter(layer, { color: '#1d0f07', edge: [4, 60], soft: 4, pool: 0, alpha: 0.3 })
  drapes.bars([
    '700,-20,6 640,180,30 560,420,8',
    '1180,330,8 1080,520,40 1040,800,10',
    '1420,420,8 1330,640,44 1300,920,12',
    '460,700,6 380,820,28 350,930,10',
    '1040,250,4 980,380,22 960,520,6',
  ])
  const lights = createCutter(layer, { color: '#f3cf95', edge: [4, 60], soft: 4, pool: 0, alpha: 0.2 })
  lights.bars(['660,-20,6 596,190,26 520,420,6', '420,690,6 344,810,22 316,930,8'])
}

// The seam of the back, pressed open: two flat flaps and the furrow between them.
function drawMiddleSeam(lining: Cutter) {
  const flat = { form: null, pool: 0.24, shadow: { dx: 5, dy: 5, r: 5, a: 0.5, color: '#0b0604' } }
  lining.sheet('854,-40,1 846,200 838,460 844,700 834,960,1 796,960,1 806,700 800,460 808,200 816,-40,1', {
    ...flat,
    tone: 0.58,
  })
  lining.sheet('856,-40,1 848,200 840,460 846,700 836,960,1 876,960,1 884,700 880,460 886,200 896,-40,1', {
    ...flat,
    tone: 0.48,
  })
  lining.lines(['855,-20,3 847,200,5 839,460,5 845,700,5 835,940,3'], {
    color: LINING,
    tone: 0,
    alpha: 0.85,
    dry: 0,
  })
  lining.lines(['862,-20,2 854,200,3 846,460,3 852,700,3 842,940,2'], {
    color: LINING,
    tone: 1,
    alpha: 0.22,
    dry: 0.1,
  })
}

// Raw edges kept from fraying, on both sides of the middle seam.
function overcast(lining: Cutter, rng: Rng) {
  const slants = [
    [813, -1],
    [891, 1],
  ].flatMap(([x = 0, side = 1]) =>
    Array.from({ length: 31 }, (_, i): Point[] => {
      const y = 10 + i * 29 + rng.normal() * 4
      const lean = x - (y / 900) * 14 + 4 * Math.sin(y / 90)
      return [
        [lean - side * 8, y - 6, 2.6],
        [lean + side * 3, y, 3.2],
        [lean + side * 12, y + 9, 2],
      ]
    }),
  )
  lining.bars(slants, {
    color: ['#5b4a35', '#a48a63', '#dcc496'],
    tone: 0.3,
    edge: [0.7, 10],
    wash: 0.1,
    form: null,
    shadow: { dx: 2, dy: 3, r: 2, a: 0.5, color: '#1a0d06' },
    shade: lamplight,
  })
}

function drawArmhole(lining: Cutter) {
  lining.sheet('1270,-60,1 1236,60 1262,190 1346,286 1470,318 1660,300,1 1660,-60,1', {
    tone: 0.44,
    shadow: { dx: -6, dy: 10, r: 12, a: 0.5, color: '#0b0604' },
  })
  lining.sheet('1330,-60,1 1304,50 1330,150 1398,226 1500,250 1660,230,1 1660,-60,1', {
    tone: 0.1,
    form: null,
    shade: (x, y) => -0.1 * smooth(1300, 1560, x) - 0.05 * smooth(0, 200, y),
  })
  lining.lines(
    [
      '1282,60,1 1312,100,4 1344,120,1',
      '1300,180,1 1334,186,4 1360,180,1',
      '1370,262,1 1386,238,4 1392,222,1',
      '1470,300,1 1474,272,4 1478,250,1',
      '1560,306,1 1560,276,4 1562,246,1',
    ],
    { alpha: 0.7, dry: 0 },
  )
  lining.stitches(
    [
      '1258,-20 1250,20 1253,60 1262,110 1282,170 1310,216 1348,258 1396,284 1446,298 1500,302 1560,298 1640,288',
    ],
    { color: '#e3c999', width: 3, alpha: 0.5 },
  )
}

// The outer wool folded in along the front edge; its buttonholes, worked in thread.
function drawFacing(layer: Layer, rng: Rng) {
  const wool = createCutter(layer, {
    color: WOOL,
    tone: 0.4,
    edge: [2.2, 50],
    wash: 0.26,
    washSize: 90,
    grain: 0.2,
    form: { light: LAMP, r: 12, amt: 0.34, steps: 4 },
    rim: { light: LAMP, color: '#f2cf92', w: 4, amt: 0.5, reach: 700 },
    shadow: { dx: 9, dy: 8, r: 8, a: 0.6, color: '#0b0604' },
    shade: (x, y) => lamplight(x, y) * 0.7,
  })
  wool.sheet('110,-40,1 236,-40,1 224,120 206,330 176,560 150,760 128,960,1 10,960,1 40,760 66,520 88,260')
  wool.stitches(['226,-20 214,120 196,330 166,560 140,760 120,930'], {
    color: '#d9c08f',
    width: 3,
    alpha: 0.6,
  })
  for (const [x, y] of [
    [152, 92],
    [132, 330],
    [104, 560],
    [74, 780],
  ] as const) {
    const turns = Array.from({ length: 17 }, (_, i): Point[] => {
      const across = x - 32 + i * 4
      return [
        [across, y - 9 + rng.normal() - i * 0.5, 2.6],
        [across, y - i * 0.5, 3],
        [across, y + 9 + rng.normal() - i * 0.5, 2.6],
      ]
    })
    wool.bars(turns, {
      color: ['#3d3a30', '#6f6850', '#a89a72'],
      tone: 0.44,
      edge: [0.6, 9],
      form: null,
      rim: null,
      shadow: { dx: 2, dy: 3, r: 2, a: 0.5 },
    })
    wool.bars(
      [
        [
          [x - 28, y, 3],
          [x, y - 4, 5],
          [x + 30, y - 8, 3],
        ],
      ],
      { color: '#070605', edge: [0.8, 12], form: null, rim: null, shadow: null },
    )
  }
}

// It gapes a little: there is nothing in it but air.
function drawPocket(lining: Cutter) {
  const cast = { dx: 7, dy: 10, r: 9, a: 0.6, color: '#0b0604' }
  lining.sheet('458,600,1 540,578 650,574 750,585,1 748,634,1 462,640,1', {
    tone: 0.1,
    form: null,
    edge: [1.6, 40],
    shade: () => 0,
    shadow: null,
  })
  lining.sheet(
    '448,596,1 530,610 640,613 756,582,1 764,680 772,780 774,826 748,850 690,862 612,870 540,866 496,856 474,832 464,760 456,680',
    { shadow: cast, tone: 0.58, form: { light: LAMP, r: 12, amt: 0.2, steps: 4 } },
  )
  lining.sheet('448,596,1 530,610 640,613 756,582,1 760,630 642,662 532,660 453,646,1', {
    tone: 0.66,
    form: null,
    shadow: { dx: 2, dy: 5, r: 4, a: 0.45, inside: true, color: '#0b0604' },
  })
  lining.lines(['560,680,1 548,760,5 552,844,1', '660,676,1 672,760,5 664,846,1'], {
    alpha: 0.3,
    dry: 0,
    soft: 2,
  })
  const pale = { color: THREADS.white, tone: 0.7, width: 4, alpha: 0.95 }
  lining.stitches(
    [
      '464,668 470,740 480,812 486,832 500,845 540,855 612,859 690,851 744,840 757,826 762,800 758,720 752,652',
      '462,632 500,641 560,648 640,648 700,638 746,622',
    ],
    pale,
  )
  // bar tacks, where pockets tear
  lining.bars(['452,606,5 462,640,6', '750,594,5 756,628,6'], {
    color: THREADS.white,
    tone: 0.5,
    edge: [0.6, 8],
    form: null,
    shadow: null,
  })
}
