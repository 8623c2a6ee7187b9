import { limb, poly, shape } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { wash } from '../../../kit/light.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { bell, smooth, type Rng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { LAMP, WALL, WOOD } from './palette.ts'

const THREADS = [
  ['#1c2c40', '#4f708a', '#a8bcc0'],
  ['#5a4520', '#b8964e', '#f2d890'],
  ['#22382c', '#66865c', '#bccc94'],
  ['#443e3a', '#9c8f7e', '#e4d6b8'],
  ['#36283e', '#7c6280', '#bca6a8'],
  ['#6a3f1c', '#c08238', '#f8c470'],
  ['#15161e', '#34363f', '#7c7a78'],
] as const

const near = (x: number, y: number) => bell(x, y, { x0: LAMP[0], y0: LAMP[1] + 40, rx: 420, ry: 300 })

/** The back of the shop: board, a calendar with one day ringed, a tape measure on its nail. */
export function drawWall(back: Layer, rng: Rng) {
  wash(back, WALL, {
    toneAt: (x, y) => 0.16 + 0.56 * near(x, y) - 0.07 * smooth(900, 1500, x),
    cloud: 0.16,
    grain: 0.05,
    size: 240,
  })
  paint(
    back,
    (g) => {
      for (const x of [212, 520, 828, 1130]) {
        g.lineWidth = 3
        g.beginPath()
        g.moveTo(x, 40)
        g.lineTo(x + 4, 640)
        g.stroke()
      }
    },
    { color: '#2a1a18', edge: [1.4, 60], pool: 0, dry: 0.14, alpha: 0.5 },
  )
  const paper: PaintOptions = {
    color: ['#6a4f3c', '#b08d62', '#ecd2a0', '#fff4d8'],
    tone: 0.5,
    edge: [1, 30],
    wash: 0.2,
    washSize: 60,
    pool: 0.14,
    shadow: { dx: 7, dy: 8, r: 7, a: 0.4, color: '#1c1018' },
  }
  const { board, lines } = createCutter(back, paper)
  board('574,196 672,192 676,330 578,334')
  paint(
    back,
    (g) => {
      for (let r = 0; r < 5; r++) for (let c = 0; c < 7; c++) g.fillRect(586 + c * 12, 226 + r * 19, 6, 6)
      g.fillRect(588, 206, 52, 6)
    },
    { color: '#6a4a34', edge: [0.7, 8], pool: 0, alpha: 0.6 },
  )
  paint(
    back,
    (g) => {
      g.lineWidth = 3
      g.beginPath()
      g.ellipse(637, 286, 11, 9, 0.2, 0, 7)
      g.stroke()
    },
    { color: '#3f5f74', edge: [0.8, 10], pool: 0, alpha: 0.9 },
  )
  // pattern pieces of brown paper on one nail
  board('716,210 772,204 766,300 790,372 744,380 722,330', { tone: 0.32 })
  board('728,206 792,212 798,300 780,352 736,346', { tone: 0.42 })
  lines(['740,226,1 746,280,3 742,338,1', '786,228,1 772,268,3 786,306,1'], { alpha: 0.4 })
  for (let i = 0; i < 5; i++) {
    const x = rng.range(850, 1500)
    paint(
      back,
      (g) =>
        limb(g, [
          [x, 90, 20],
          [x + 10, rng.range(240, 420), 40],
          [x, 560, 16],
        ]),
      { color: '#171228', edge: [6, 50], soft: 12, pool: 0, alpha: 0.22 },
    )
  }
}

/** Thread by the row; the black ones are used most. */
export function drawThreads(back: Layer, rng: Rng) {
  for (const [y, x0, x1] of [
    [196, 176, 500],
    [276, 176, 500],
    [356, 176, 360],
  ] as const) {
    for (let x = x0 + 8; x < x1 - 24; x += 29) {
      if (rng() < 0.07) continue
      const h = rng.range(42, 54)
      const color = THREADS[rng() < 0.24 ? 6 : rng.int(0, 5)] ?? THREADS[0]
      const lit = 0.2 + 0.44 * near(x, y)
      paint(
        back,
        (g) => {
          poly(g, [
            [x + 3, y - h],
            [x + 19, y - h],
            [x + 22, y - 5],
            [x, y - 5],
          ])
          g.fillRect(x - 1, y - 6, 24, 6)
          g.fillRect(x + 4, y - h - 6, 14, 6)
        },
        {
          color,
          tone: lit,
          edge: [0.8, 12],
          wash: 0.2,
          washSize: 20,
          pool: 0.2,
          poolR: 3,
          form: { light: LAMP, r: 7, amt: 0.44, steps: 3 },
          shadow: { dx: 4, dy: 3, r: 4, a: 0.4, inside: true, color: '#1c1018' },
        },
      )
    }
    paint(back, (g) => g.fillRect(x0, y, x1 - x0, 13), {
      color: WOOD,
      tone: 0.5,
      edge: [1.2, 50],
      wash: 0.24,
      washSize: 80,
      rim: { light: LAMP, color: '#ffe6ae', w: 3, amt: 0.8, reach: 240 },
      shadow: { dx: 4, dy: 12, r: 9, a: 0.45, color: '#1c1018' },
    })
  }
}

/** What is finished: ten pairs on the rail, each with its ticket, the far ones in the dark. */
export function drawRail(back: Layer, rng: Rng) {
  paint(back, (g) => limb(g, '820,120,7 1200,124,7 1640,118,7'), {
    color: ['#1a1826', '#4a4654', '#a89a90'],
    tone: 0.5,
    edge: [0.9, 40],
  })
  const cloths = [
    ['#0e1120', '#20283c', '#3c4a60', '#8e8878'],
    ['#15110f', '#30272a', '#56474a', '#a08468'],
    ['#12151c', '#2c3338', '#545e5e', '#a89c80'],
    ['#191a24', '#3a3b4c', '#66667a', '#aaa090'],
    ['#1c1814', '#463a30', '#7c6a54', '#c8ac80'],
  ] as const
  for (let i = 0; i < 11; i++) {
    const x = 836 + i * 66 + rng.normal() * 5
    const h = rng.range(340, 420)
    const w = rng.range(54, 66)
    // one has gone home; two lie over the rail, folded at the knee
    if (i === 5) continue
    paint(
      back,
      (g) => {
        shape(g, i === 2 || i === 7 ? foldedPair(x, w, h * 0.58) : hungPair(x, w, h))
        g.fill()
        if (i === 2 || i === 7) return
        limb(g, [
          [x + w / 2, 134, 5],
          [x + w / 2, 112, 4],
          [x + w / 2 + 9, 108, 3],
        ])
      },
      {
        color: cloths[i % 5] ?? cloths[0],
        tone: 0.4 - 0.012 * i,
        edge: [2, 30],
        wash: 0.24,
        washSize: 90,
        form: { light: LAMP, r: 12, amt: 0.42, steps: 3 },
        rim: { light: LAMP, color: '#ffcc80', w: 4, amt: 0.9, reach: 300 },
        shadow: { dx: 12, dy: 6, r: 8, a: 0.45, inside: true, color: '#0c0a18' },
      },
    )
    paint(
      back,
      (g) =>
        poly(g, [
          [x + 8, 156],
          [x + 26, 154],
          [x + 28, 184],
          [x + 10, 187],
        ]),
      {
        color: ['#5a4a44', '#a8927a', '#f0dcb4'],
        tone: 0.56 - 0.03 * i,
        edge: [0.8, 12],
        pool: 0.14,
        shadow: { dx: 2, dy: 3, r: 2, a: 0.4, inside: true },
      },
    )
  }
}

// By the waist, legs down.
const hungPair = (x: number, w: number, h: number): Point[] => [
  [x, 134, 1],
  [x + w, 132, 1],
  [x + w + 5, 134 + h * 0.5],
  [x + w + 2, 134 + h, 1],
  [x + w * 0.58, 138 + h, 1],
  [x + w * 0.48, 134 + h * 0.3],
  [x + w * 0.42, 132 + h, 1],
  [x - 2, 130 + h, 1],
  [x - 5, 134 + h * 0.5],
]

// Over the rail: the half in front is longer than what shows of the one behind.
const foldedPair = (x: number, w: number, h: number): Point[] => [
  [x + 2, 118],
  [x + w * 0.5, 113],
  [x + w - 2, 118],
  [x + w + 2, 118 + h * 0.5],
  [x + w, 118 + h * 0.88, 1],
  [x + w * 0.76, 118 + h * 0.9, 1],
  [x + w * 0.76, 118 + h, 1],
  [x - 3, 114 + h, 1],
  [x - 2, 118 + h * 0.5],
]
