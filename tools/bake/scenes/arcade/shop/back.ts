import { limb, poly } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { wash } from '../../../kit/light.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { hoop, straight } from '../../../kit/pen.ts'
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
      for (const x of [212, 520, 828, 1130]) straight(g, 3, [x, 40], [x + 4, 640])
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
  paint(back, (g) => hoop(g, 3, [637, 286, 11, 9], { turn: 0.2 }), {
    color: '#3f5f74',
    edge: [0.8, 10],
    pool: 0,
    alpha: 0.9,
  })
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
