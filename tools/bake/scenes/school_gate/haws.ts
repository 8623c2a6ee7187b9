import { limb, oval, shape } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { createRng, lerp, type Rng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'

const X = 92
const SIDE = [-300, 200] as const

/** Candied haws on a pole wound with straw, close by; whoever sells them stands outside the picture. */
export function drawHaws(stage: Stage) {
  const rng = createRng(51)
  const front = stage.layer('haws', { depth: 0.95 })
  paint(
    front,
    (g) =>
      limb(g, [
        [X + 6, 940, 17],
        [X + 2, 700, 16],
        [X, 240, 14],
      ]),
    {
      color: ['#3d3128', '#6c5640', '#a58a5e', '#e2c48a'],
      tone: 0.44,
      edge: [1.2, 40],
      wash: 0.3,
      washSize: 60,
      form: { light: SIDE, r: 5, amt: 0.44, steps: 3 },
    },
  )
  for (const side of [0, 1]) skewers(front, rng, side === 0 ? 'behind' : 'sides')
  const straw = paint(
    front,
    (g) => {
      shape(g, [
        [X - 46, 318, 1],
        [X - 60, 380],
        [X - 62, 500],
        [X - 48, 596, 1],
        [X, 606],
        [X + 48, 596, 1],
        [X + 62, 500],
        [X + 60, 380],
        [X + 46, 318, 1],
        [X, 308],
      ])
      g.fill()
    },
    {
      color: ['#4a3720', '#7d6034', '#b8924c', '#e4c478', '#f8e6ac'],
      tone: 0.46,
      edge: [3, 18],
      wash: 0.3,
      washSize: 50,
      pool: 0.16,
      form: { light: SIDE, r: 26, amt: 0.46, steps: 4 },
    },
  )
  paint(
    front,
    (g) => {
      for (let i = 0; i < 110; i++) {
        const x = X + rng.range(-58, 58)
        const y = rng.range(316, 590)
        limb(g, [
          [x, y, 1.6],
          [x + rng.normal() * 7, y + rng.range(14, 40), 0.6],
        ])
      }
    },
    {
      color: ['#54401f', '#f0d590'],
      tone: 0.4,
      clip: straw,
      edge: [1.2, 14],
      wash: 0.8,
      washSize: 14,
      pool: 0,
      alpha: 0.85,
    },
  )
  paint(
    front,
    (g) => {
      for (const y of [346, 456, 566])
        limb(g, [
          [X - 60, y - 4, 6],
          [X, y + 7, 6.6],
          [X + 60, y - 4, 6],
        ])
    },
    {
      color: ['#4a3822', '#8c6a3e', '#caa66a'],
      tone: 0.4,
      edge: [1, 16],
      form: { light: SIDE, r: 3, amt: 0.4, steps: 2 },
    },
  )
  skewers(front, rng, 'facing')
}

function skewers(front: Layer, rng: Rng, where: 'behind' | 'sides' | 'facing') {
  const n = where === 'facing' ? 5 : where === 'sides' ? 10 : 6
  for (let i = 0; i < n; i++) {
    const t = (i + 0.5) / n
    const side = i % 2 ? 1 : -1
    // here and there one is sold
    if (where === 'sides' && (i === 3 || i === 6)) continue
    const y = lerp(322, 568, t) + rng.normal() * 14
    const from: [number, number] =
      where === 'facing'
        ? [X + ((i * 41) % 84) - 42, y - 4]
        : where === 'behind'
          ? [X + side * rng.range(4, 34), 330]
          : [X + side * 46, y]
    const angle =
      where === 'behind'
        ? -Math.PI / 2 + side * (0.1 + 0.13 * i) + rng.normal() * 0.1
        : where === 'sides'
          ? -Math.PI / 2 + side * (0.8 + 0.34 * t + rng.normal() * 0.2)
          : -Math.PI / 2 + (from[0] - X) * 0.018 + rng.normal() * 0.34
    skewer(front, rng, from, angle, where === 'facing' ? rng.range(0.56, 0.74) : rng.range(0.86, 1.06))
  }
}

/** Six haws in glass sugar on a stick, the biggest at the bottom. */
function skewer(front: Layer, rng: Rng, [x, y]: readonly [number, number], angle: number, k: number) {
  const dx = Math.cos(angle)
  const dy = Math.sin(angle)
  const reach = 178 * k
  paint(
    front,
    (g) =>
      limb(g, [
        [x, y, 3.2],
        [x + dx * reach, y + dy * reach, 2],
      ]),
    {
      color: ['#6c5232', '#b8965c', '#ecd59c'],
      tone: 0.56,
      edge: [0.6, 16],
    },
  )
  for (let j = 0; j < 6; j++) {
    const d = (30 + j * 26) * k
    const r = (17.6 - j * 1.1 + rng.normal() * 0.8) * k
    const cx = x + dx * d + rng.normal() * 0.8
    const cy = y + dy * d + rng.normal() * 0.8
    paint(front, (g) => oval(g, [cx, cy, r, r * 0.96]), {
      color: ['#22080a', '#460e10', '#701a16', '#963422', '#cc7c54'],
      tone: 0.36 + rng.normal() * 0.05,
      edge: [0.7, 9],
      wash: 0.24,
      washSize: 14,
      pool: 0.2,
      poolR: 3,
      form: { light: SIDE, r: 7 * k, amt: 0.5, steps: 4 },
      shadow: { dx: 2, dy: 3, r: 3, a: 0.3, inside: true },
    })
    paint(front, (g) => oval(g, [cx - r * 0.36, cy - r * 0.36, r * 0.26, r * 0.18], -0.6), {
      color: '#fff0d4',
      edge: [0.4, 6],
      pool: 0,
      alpha: 0.9,
    })
  }
}
