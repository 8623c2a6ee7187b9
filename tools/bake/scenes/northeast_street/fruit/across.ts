import { poly } from '../../../kit/brush.ts'
import { wash } from '../../../kit/light.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { createRng, smooth, lerp, type Rng } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { dab } from '../glyph.ts'
import { drawPassersBy } from './passers-by.ts'

const BAYS = [
  {
    x0: -40,
    x1: 300,
    wall: ['#9aa3a2', '#bcc0b4', '#dedac4', '#f2ead0'],
    board: ['#315a5c', '#4d7f7a', '#84ab9c'],
    ink: '#f3ead0',
  },
  {
    x0: 300,
    x1: 690,
    wall: ['#a39a90', '#c6b8a2', '#e6d6b4', '#f6ebcc'],
    board: ['#b99448', '#dcb866', '#f4dc9a'],
    ink: '#4a3420',
  },
  {
    x0: 690,
    x1: 1080,
    wall: ['#8f9c98', '#b2bcaa', '#d8dabe', '#f0ead0'],
    board: ['#4a5f7a', '#6e86a0', '#a4b6c0'],
    ink: '#f3ead0',
  },
  {
    x0: 1080,
    x1: 1420,
    wall: ['#a8988e', '#c8b49e', '#e8d2b0', '#f6e8c8'],
    board: ['#8a6a5c', '#b08c78', '#d8b89c'],
    ink: '#f6ecd4',
  },
  {
    x0: 1420,
    x1: 1660,
    wall: ['#9aa0a4', '#bcbfb8', '#dedac8', '#f2ead2'],
    board: ['#3f6a66', '#5f8f86', '#9ac0ac'],
    ink: '#f3ead0',
  },
] as const

/** The other side of the street, a little out of focus: shops, boards in two scripts, people with somewhere to go. */
export function drawAcross(stage: Stage) {
  const rng = createRng(61)
  const back = stage.layer('across', { depth: 0.1 })
  wash(back, ['#c4ccc8', '#dedccb', '#f2e8cc', '#fdf4dc'], {
    toneAt: (_x, y) => 0.6 - 0.2 * smooth(100, 0, y),
    cloud: 0.2,
  })
  for (const bay of BAYS) drawBay(back, rng, bay)
  paint(back, (g) => poly(g, '-30,480 1630,480 1630,930 -30,930'), {
    color: ['#a39c94', '#c8bca6', '#e8d8b4', '#f8ecca'],
    tone: 0.62,
    edge: [2, 60],
    wash: 0.2,
    washSize: 240,
    pool: 0.06,
    grain: 0.05,
    shade: (_x, y) => -0.2 * smooth(520, 760, y),
  })
  paint(back, (g) => poly(g, '-30,474 1630,474 1630,494 -30,494'), {
    color: ['#958c84', '#bcae98', '#e2d0ac'],
    tone: 0.5,
    edge: [1.6, 50],
    soft: 1,
  })
  drawPassersBy(back)
}

function drawBay(back: Layer, rng: Rng, { x0, x1, wall, board, ink }: (typeof BAYS)[number]) {
  const w = x1 - x0
  const blurred = { edge: [1.4, 50], soft: 3.6, grain: 0.04 } as const satisfies PaintOptions
  paint(
    back,
    (g) =>
      poly(g, [
        [x0, -30],
        [x1, -30],
        [x1, 482],
        [x0, 482],
      ]),
    {
      ...blurred,
      color: wall,
      tone: 0.56,
      wash: 0.2,
      washSize: 200,
      pool: 0.12,
      shade: (x, y) => 0.12 * smooth(1300, 300, x) - 0.08 * smooth(300, 480, y),
    },
  )
  const lit = createRng(Math.round(x0 + 900))
  for (const t of [0.1, 0.4, 0.7])
    paint(
      back,
      (g) =>
        poly(g, [
          [x0 + w * t, 30],
          [x0 + w * (t + 0.2), 30],
          [x0 + w * (t + 0.2), 150],
          [x0 + w * t, 150],
        ]),
      {
        ...blurred,
        color: ['#7d9096', '#a4b2ac', '#d0d4c0', '#f4ecd0'],
        tone: 0.3 + lit() * 0.3,
        wash: 0.4,
        washSize: 60,
        pool: 0.2,
      },
    )
  paint(
    back,
    (g) =>
      poly(g, [
        [x0 + 16, 300],
        [x1 - 16, 300],
        [x1 - 18, 470],
        [x0 + 18, 470],
      ]),
    {
      ...blurred,
      color: ['#5c6a6c', '#84908a', '#b4b8a4', '#e0d8b8'],
      tone: 0.34,
      wash: 0.44,
      washSize: 80,
      pool: 0.16,
    },
  )
  paint(
    back,
    (g) => {
      for (const t of [0.06, 0.36, 0.64, 0.93]) g.fillRect(x0 + w * t, 298, 7, 180)
    },
    { ...blurred, color: ['#8a8272', '#b8ac90'], tone: 0.5 },
  )
  paint(
    back,
    (g) =>
      poly(g, [
        [x0 + 8, 216],
        [x1 - 8, 216],
        [x1 - 8, 290],
        [x0 + 8, 290],
      ]),
    {
      ...blurred,
      color: board,
      tone: 0.6,
      wash: 0.24,
      washSize: 80,
      pool: 0.16,
      shadow: { dx: 6, dy: 12, r: 8, a: 0.28, color: '#5a5a60' },
    },
  )
  const n = Math.round(w / 40)
  paint(
    back,
    (g) => {
      for (let i = 0; i < n; i++)
        dab(g, rng, {
          x: lerp(x0 + 36, x1 - 36, (i + 0.5) / n),
          y: 254,
          s: i % 2 ? 22 : 27,
          round: i % 2 === 0,
        })
    },
    { color: ink, edge: [2.8, 9], soft: 3, pool: 0, alpha: 0.6 },
  )
  // one that stands out into the street
  const top = 40 + lit() * 40
  paint(
    back,
    (g) =>
      poly(g, [
        [x1 - 42, top],
        [x1 + 8, top - 2],
        [x1 + 9, top + 156],
        [x1 - 42, top + 158],
      ]),
    {
      ...blurred,
      color: board,
      tone: 0.72,
      wash: 0.24,
      washSize: 60,
      pool: 0.2,
      shadow: { dx: 8, dy: 8, r: 7, a: 0.3, color: '#5a5a60' },
    },
  )
  paint(
    back,
    (g) => {
      for (let i = 0; i < 6; i++) dab(g, rng, { x: x1 - 17, y: top + 20 + i * 24, s: 19, round: i % 2 === 1 })
    },
    { color: ink, edge: [2.8, 9], soft: 3, pool: 0, alpha: 0.6 },
  )
}
