import { limb, oval } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { blades } from '../../kit/plants.ts'
import { createRng } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { SUN, LEAF } from './palette.ts'

/** Poplars: whoever planted them wanted to see the wind. */
export function drawPoplars(stage: Stage) {
  const rng = createRng(41)
  const trees = stage.layer('poplars', { depth: 0.45 })
  for (const [x, y, h] of [
    [690, 500, 150],
    [654, 512, 196],
    [604, 532, 262],
    [536, 562, 356],
    [946, 508, 176],
    [972, 524, 236],
  ] as const) {
    const s = h / 356
    const lean = (t: number) => 15 * s * t * t
    paint(
      trees,
      (g) =>
        limb(g, [
          [x, y + 4, 15 * s],
          [x + lean(0.5), y - h * 0.5, 10 * s],
          [x + lean(1), y - h * 0.98, 2 * s],
        ]),
      {
        color: ['#7a6e5c', '#a89a80', '#dccfae', '#f8f0d8'],
        tone: 0.5,
        edge: [1.2, 20],
        wash: 0.3,
        washSize: 30,
        form: { light: SUN, r: 4, amt: 0.4, steps: 3 },
      },
    )
    paint(
      trees,
      (g) =>
        limb(g, [
          [x, y + 3, 14 * s],
          [x + 60 * s, y + 12 * s, 18 * s],
          [x + 170 * s, y + 26 * s, 8 * s],
        ]),
      { color: '#8c7c62', edge: [3, 24], soft: 3, pool: 0, alpha: 0.4 },
    )
    for (const [tone, n, shift] of [
      [0.22, 200, 5],
      [0.46, 190, -1],
      [0.74, 120, -8],
    ] as const)
      paint(
        trees,
        (g) => {
          for (let i = 0; i < n; i++) {
            const t = 0.14 + 0.86 * rng() ** 0.86,
              half = 36 * s * Math.sin(Math.PI * (0.12 + t * 0.86)) ** 0.7,
              cx = x + lean(t) + (rng() * 2 - 1) * half + shift * s,
              cy = y - h * t
            oval(g, [cx, cy, rng.range(3, 7) * s + 0.8, rng.range(6, 12) * s + 1], 0.35 + rng.normal() * 0.3)
          }
        },
        {
          color: LEAF,
          tone,
          edge: [1.2, 10],
          wash: 0.34,
          washSize: 50 * s,
          pool: 0.14,
          poolR: 2,
          form: { light: SUN, r: 6 * s, amt: 0.24, steps: 2 },
          alpha: 0.95,
        },
      )
  }
}

/** Grass at the side of the road, grey with it. */
export function drawVerge(stage: Stage) {
  const rng = createRng(61)
  const verge = stage.layer('verge', { depth: 1 })
  for (const [tone, n] of [
    [0.12, 100],
    [0.36, 90],
    [0.62, 50],
  ] as const)
    paint(
      verge,
      (g) =>
        blades(g, rng, { x0: -60, x1: 380, n, h: [40, 150], lean: 0.3, w: 3.4, base: (x) => 915 + x * 0.05 }),
      { color: LEAF, tone, edge: [1, 12], pool: 0, wash: 0.4, washSize: 60 },
    )
  paint(
    verge,
    (g) => {
      for (let i = 0; i < 15; i++) {
        const x = rng.range(-20, 330),
          y = 860 - rng.range(0, 90)
        limb(g, [
          [x, 920, 2.4],
          [x + 12, y + 20, 2],
        ])
        for (let j = 0; j < 9; j++) oval(g, [x + 12 + rng.normal() * 9, y + 14 + rng.normal() * 6, 3.4, 2.4])
      }
    },
    { color: ['#c8b48a', '#f2e6c0', '#fffaea'], tone: 0.6, edge: [0.8, 10], pool: 0.1 },
  )
  paint(verge, (g) => blades(g, rng, { x0: 1180, x1: 1640, y: 930, n: 90, h: [20, 76], lean: 0.3, w: 3 }), {
    color: LEAF,
    tone: 0.36,
    edge: [1, 12],
    pool: 0,
    wash: 0.4,
    washSize: 60,
  })
}
