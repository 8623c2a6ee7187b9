import { limb, oval, poly } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { type Rng, lerp, smooth } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { streaks } from '../../kit/streaks.ts'
import { onFront, panel } from './perspective.ts'
import { SUN } from './palette.ts'

/** Houses shoulder to shoulder, each let to somebody else. */
export function drawFronts(left: Layer, rng: Rng) {
  const bays = [
    { x0: -60, x1: 206, color: ['#8d8f90', '#b3ada2', '#d8ccb4', '#efe4ca'], tone: 0.4 },
    { x0: 206, x1: 372, color: ['#7f9490', '#a6b6a8', '#cfd3bc', '#ebe6cc'], tone: 0.46 },
    { x0: 372, x1: 486, color: ['#9a8a80', '#c2ac98', '#e2cfb2', '#f4e6c8'], tone: 0.5 },
    { x0: 486, x1: 580, color: ['#8f989e', '#b5bbb8', '#d9d7c8', '#efe8d2'], tone: 0.54 },
    { x0: 580, x1: 646, color: ['#a79f98', '#c9bdac', '#e6d9c0', '#f6ecd2'], tone: 0.58 },
    { x0: 646, x1: 700, color: ['#b0aeaa', '#ccc7ba', '#e4dcc8', '#f4ecd6'], tone: 0.62 },
  ]
  for (const { x0, x1, color, tone } of bays) {
    paint(left, (g) => poly(g, panel(x0, x1, 0, 1)), {
      color,
      tone,
      grain: 0.05,
      edge: [1.6, 50],
      wash: 0.24,
      washSize: 160,
      pool: 0.18,
      shade: (x, y) => 0.16 * smooth(300, 560, x) - 0.08 * smooth(500, 760, y),
    })
    const w = x1 - x0
    // upper windows, one of them open
    for (const h of [0.5, 0.74])
      for (const t of [0.14, 0.42, 0.7]) {
        const a = x0 + w * t,
          b = x0 + w * (t + 0.18)
        paint(left, (g) => poly(g, panel(a, b, h, h + 0.15)), {
          color: ['#5d7078', '#87989a', '#bcc6bd', '#eef0dc'],
          tone: 0.36 + rng.normal() * 0.12,
          edge: [1.2, 24],
          wash: 0.4,
          washSize: 40,
          pool: 0.24,
        })
        paint(
          left,
          (g) => {
            poly(g, panel(a - 3, b + 3, h + 0.15, h + 0.162))
            poly(g, panel(a - 4, b + 4, h - 0.016, h))
            poly(g, panel((a + b) / 2 - 1.5, (a + b) / 2 + 1.5, h, h + 0.15))
          },
          { color: ['#8c8476', '#cfc4aa', '#f2e8ce'], tone: 0.6, edge: [1, 24], pool: 0.1 },
        )
      }
    paint(left, (g) => poly(g, panel(x0, x1, 0.985, 1.02)), {
      color: ['#6e6a66', '#a09788', '#d6c8ac'],
      tone: 0.44,
      edge: [1.4, 40],
      wash: 0.3,
    })
    // shop: glass under a fascia, its door set back
    paint(left, (g) => poly(g, panel(x0 + w * 0.06, x0 + w * 0.94, 0.03, 0.29)), {
      color: ['#3f4c52', '#62726f', '#93a097', '#d8dcc4'],
      tone: 0.36,
      edge: [1.4, 40],
      wash: 0.44,
      washSize: 60,
      pool: 0.2,
    })
    paint(
      left,
      (g) => {
        for (const t of [0.06, 0.36, 0.64, 0.93]) poly(g, panel(x0 + w * t, x0 + w * (t + 0.02), 0.02, 0.3))
        poly(g, panel(x0 + w * 0.06, x0 + w * 0.94, 0.02, 0.07))
      },
      { color: ['#5c5a52', '#8f8a78', '#c8bea0'], tone: 0.44, edge: [1.2, 30] },
    )
    paint(left, (g) => poly(g, panel(x0 + w * 0.38, x0 + w * 0.62, 0.02, 0.27)), {
      color: ['#2f3a3e', '#55605c', '#8f9484'],
      tone: 0.34,
      edge: [1.2, 30],
      wash: 0.3,
      washSize: 40,
      pool: 0.2,
    })
  }
  streaks(left, rng, {
    n: 30,
    at: () => {
      const x = rng.range(-20, 560)
      return [x, lerp(onFront(x, 0.95)[1], onFront(x, 0.34)[1], rng())]
    },
    along: '0,0 6,30 2,80',
    brush: { width: 24, bristles: 16, load: 0.44, thin: [0.6, 1.8] },
    ink: { color: () => (rng() < 0.5 ? '#fff6e0' : '#7d7f80'), edge: [3, 26], soft: 0.6, alpha: 0.24 },
  })
}

/** What stands outside the shops: crates, persimmons, a broom, a stool. */
export function drawGoods(left: Layer, rng: Rng) {
  for (const [x, w, c] of [
    [40, 96, ['#8a3f16', '#c8702a', '#f0a858']],
    [150, 62, ['#5d7038', '#96a458', '#d8d892']],
    [262, 56, ['#8c6a24', '#cba046', '#f2dc8e']],
    [330, 34, ['#8a3f16', '#c8702a', '#f0a858']],
    [420, 36, ['#6b7242', '#a9a860', '#e2dc98']],
  ] as const) {
    const [, y] = onFront(x + w, 0)
    const h = w * 0.42
    paint(
      left,
      (g) =>
        poly(g, [
          [x, y + h * 0.5],
          [x + w, y + h * 0.32],
          [x + w + 4, y + h * 1.1],
          [x + 3, y + h * 1.4],
        ]),
      {
        color: ['#6a5238', '#9c7c54', '#cfae7e', '#f0d8ac'],
        tone: 0.46,
        edge: [1.2, 24],
        wash: 0.3,
        washSize: 40,
        pool: 0.2,
        form: { light: SUN, r: 7, amt: 0.4, steps: 3 },
        shadow: { dx: -14, dy: 8, r: 7, a: 0.36, color: '#4a5058' },
      },
    )
    for (let i = 0; i < 16; i++) {
      const u = rng(),
        v = rng() * 0.5
      paint(
        left,
        (g) =>
          oval(g, [x + w * 0.06 + u * w * 0.9, y + h * (0.4 - u * 0.14) - v * h * 0.6, w * 0.075, w * 0.068]),
        {
          color: c,
          tone: 0.5 + rng.normal() * 0.08,
          edge: [0.6, 10],
          pool: 0.24,
          poolR: 2,
          form: { light: SUN, r: 4, amt: 0.4, steps: 3 },
          grain: 0.06,
        },
      )
    }
  }
  paint(
    left,
    (g) => {
      limb(g, '236,640,4 214,500,4')
      limb(g, '236,640,10 240,672,16 242,700,20')
    },
    {
      color: ['#5c4a30', '#9a8052', '#dcc48c'],
      tone: 0.46,
      edge: [1.2, 16],
      form: { light: SUN, r: 4, amt: 0.4, steps: 3 },
    },
  )
}
