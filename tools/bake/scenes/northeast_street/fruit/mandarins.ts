import { blob, limb, oval } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { bell, createRng, smooth, type Rng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'

const SUN = [160, -160] as const
const MANDARIN = ['#6a2606', '#a8480c', '#dc7a1c', '#f6a43a', '#ffd07a'] as const

/** A pyramid, each one wiped. */
export function drawMandarins(stall: Layer) {
  const rng = createRng(71)
  // from the back row to the front: the sides of the pyramid show behind its face
  for (const depth of [2, 1, 0])
    for (let row = 6 - depth; row >= 0; row--) {
      const n = 7 - row
      const y = 818 - row * 62 - depth * 26
      for (let i = 0; i < n; i++) {
        if (depth && i > 0 && i < n - 1 && row < 6 - depth) continue
        const x = 600 + (i - (n - 1) / 2) * 82 * (1 - depth * 0.05) + rng.normal() * 2.4
        mandarin(stall, rng, x, y + rng.normal() * 2, depth)
      }
    }
}

function mandarin(stall: Layer, rng: Rng, x: number, y: number, depth: number) {
  const r = (44 + rng.normal() * 1.8) * (1 - depth * 0.06)
  const turn = rng.normal() * 0.3
  const body = paint(stall, (g) => oval(g, [x, y, r, r * 0.87], turn), {
    color: MANDARIN,
    tone: 0.52 - depth * 0.09 + rng.normal() * 0.04,
    edge: [1, 26],
    wash: 0.14,
    washSize: 40,
    pool: 0.16,
    poolR: 5,
    grain: 0.045,
    form: { light: SUN, r: 17, amt: 0.42, steps: 5 },
    shade: (X, Y) =>
      -0.12 * smooth(y, y + r, Y) +
      0.16 * bell(X, Y, { x0: x - r * 0.36, y0: y - r * 0.4, rx: 15, ry: 11 }) -
      0.1 * smooth(640, 860, X),
    shadow: { dx: 4, dy: 7, r: 7, a: 0.4, color: '#5a1c04', inside: true },
  })
  // pores, the place of the stalk, what the cloth left shining
  const sx = x + rng.normal() * r * 0.4
  const sy = y - r * rng.range(0.1, 0.55)
  paint(
    stall,
    (g) => {
      for (let i = 0; i < 40; i++) oval(g, [x + rng.normal() * r * 0.8, y + rng.normal() * r * 0.7, 1.2, 1])
    },
    { color: '#b8560e', clip: body, edge: [0.4, 6], pool: 0, alpha: depth ? 0 : 0.16 },
  )
  paint(
    stall,
    (g) => {
      oval(g, [sx, sy, 5, 3.6])
      for (let i = 0; i < 5; i++)
        limb(g, [
          [sx, sy, 3],
          [sx + Math.cos(i * 1.26 + turn) * 8, sy + Math.sin(i * 1.26 + turn) * 5, 1],
        ])
    },
    { color: ['#4a4a1c', '#7c8030', '#c4bc62'], tone: 0.5, clip: body, edge: [0.6, 8], pool: 0.1 },
  )
  paint(stall, (g) => oval(g, [x - r * 0.42, y - r * 0.4, r * 0.17, r * 0.1], -0.6), {
    color: '#fff0c8',
    clip: body,
    edge: [0.8, 8],
    soft: 1,
    pool: 0,
    alpha: 0.9,
  })
  if (rng() < 0.1) {
    paint(
      stall,
      blob([
        [sx, sy, 1],
        [sx + 16, sy - 20],
        [sx + 44, sy - 26, 1],
        [sx + 34, sy - 6],
        [sx + 12, sy + 4],
      ]),
      {
        color: ['#28401c', '#48682c', '#7c9a48', '#c0cc84'],
        tone: 0.46,
        edge: [0.8, 14],
        wash: 0.3,
        washSize: 20,
        pool: 0.2,
        form: { light: SUN, r: 5, amt: 0.4, steps: 3 },
        shadow: { dx: 3, dy: 5, r: 4, a: 0.4, color: '#5a1c04' },
      },
    )
    paint(
      stall,
      (g) =>
        limb(g, [
          [sx + 2, sy, 1.4],
          [sx + 24, sy - 12, 1.6],
          [sx + 42, sy - 25, 0.6],
        ]),
      { color: '#c8d090', edge: [0.5, 10], pool: 0, alpha: 0.7 },
    )
  }
}
