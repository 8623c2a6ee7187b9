import { limb, oval, poly } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { createRng, smooth } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { PLASTER, SUN, metre, onWall, slab } from './place.ts'

const BRICK = ['#5e4e52', '#8a6a5e', '#b98a6a', '#dcae7e', '#f2d2a0'] as const
const IRON = ['#2f3a3e', '#4a5c5c', '#728680', '#a9b49c'] as const

/** The school's wall: brick to the knee, railings above it, a gate that stands open. */
export function drawWall(wall: Layer) {
  // the yard through the gate and the railings
  paint(wall, (g) => poly(g, slab(290, 1640, 0, 0.95)), {
    color: ['#a08e84', '#ccb394', '#ecd4a4', '#fbeabe'],
    tone: 0.6,
    edge: [2, 40],
    wash: 0.24,
    washSize: 120,
    pool: 0,
    fade: [0, 420, 0.4, 0, 520, 1],
  })
  drawRailings(wall, 1020, 1640)
  drawRailings(wall, 250, 688)
  drawGate(wall)
}

function drawRailings(wall: Layer, x0: number, x1: number) {
  const rng = createRng(21)
  paint(
    wall,
    (g) => {
      for (let x = x0; x < x1; x += metre(x) * 0.16) {
        const m = metre(x)
        limb(g, [
          [...at(x, 0.6), 0.034 * m],
          [...at(x, 2.02), 0.03 * m],
        ])
      }
      for (const h of [0.8, 1.86])
        limb(g, [
          [...at(x0, h), 0.05 * metre(x0)],
          [...at(x1, h), 0.05 * metre(x1)],
        ])
    },
    {
      color: IRON,
      tone: 0.5,
      edge: [0.9, 30],
      pool: 0.1,
      wash: 0.3,
      washSize: 60,
      form: { light: SUN, r: 2, amt: 0.3, steps: 2 },
    },
  )
  const foot = paint(wall, (g) => poly(g, slab(x0, x1, 0, 0.68)), {
    color: BRICK,
    tone: 0.5,
    edge: [1.8, 50],
    wash: 0.26,
    washSize: 110,
    pool: 0.12,
    shade: (x) => 0.1 * smooth(1400, 500, x),
    shadow: { dx: 6, dy: 4, r: 7, a: 0.3, color: '#4a4458' },
  })
  paint(
    wall,
    (g) => {
      for (let r = 0; r < 9; r++) {
        const h = r * 0.078
        limb(g, [
          [...at(x0, h), 0.6],
          [...at((x0 + x1) / 2, h), 1.4],
          [...at(x1, h), 2],
        ])
      }
    },
    { color: '#8f735f', edge: [1, 16], pool: 0, dry: 0.3, alpha: 0.4, clip: foot },
  )
  paint(wall, (g) => poly(g, slab(x0, x1, 0.66, 0.78)), {
    color: PLASTER,
    tone: 0.62,
    edge: [1.4, 40],
    wash: 0.24,
    washSize: 60,
    form: { light: [300, -300], r: 3, amt: 0.4, steps: 2 },
    shadow: { dx: 3, dy: 5, r: 4, a: 0.4, color: '#5a4a54', inside: true },
  })
  for (let x = x0; x < x1; x += metre(x) * 2.6) {
    const w = metre(x) * 0.42
    pier(wall, x, x + w, 2.16, 0.5 + rng.normal() * 0.04)
  }
}

function pier(wall: Layer, x0: number, x1: number, high: number, tone: number) {
  const stone: PaintOptions = {
    color: BRICK,
    tone,
    edge: [1.6, 40],
    wash: 0.28,
    washSize: 60,
    pool: 0.12,
    form: { light: SUN, r: (x1 - x0) * 0.2, amt: 0.36, steps: 3 },
    shadow: { dx: 7, dy: 3, r: 6, a: 0.34, color: '#4a4458' },
  }
  paint(wall, (g) => poly(g, slab(x0, x1, 0, high)), stone)
  paint(
    wall,
    (g) => {
      for (let h = 0.1; h < high; h += 0.12)
        limb(g, [
          [...at(x0, h), 0.8],
          [...at(x1, h), 1.2],
        ])
    },
    { color: '#7c6052', edge: [1, 16], pool: 0, dry: 0.3, alpha: 0.4 },
  )
  const w = (x1 - x0) * 0.12
  paint(wall, (g) => poly(g, slab(x0 - w, x1 + w, high - 0.02, high + 0.16)), {
    ...stone,
    color: PLASTER,
    tone: 0.64,
  })
}

/** Two posts, a lamp on each, a sliding leaf pushed back as far as it goes. */
function drawGate(wall: Layer) {
  paint(wall, (g) => poly(g, [at(700, 0), at(1010, 0), at(1010, 0.5), at(700, 0.5)]), {
    color: ['#b09a88', '#dcc29a', '#f8e4b4'],
    tone: 0.66,
    edge: [2, 40],
    wash: 0.24,
    washSize: 90,
    pool: 0,
    alpha: 0.8,
  })
  // the leaf, folded together like a fan
  paint(
    wall,
    (g) => {
      for (let i = 0; i < 7; i++) {
        const x = 962 + i * 9
        limb(g, [
          [...at(x, 0.08), 4],
          [...at(x, 1.5), 4],
        ])
        limb(g, [
          [...at(x, 0.3), 3],
          [...at(x + 9, 1.2), 3],
        ])
        limb(g, [
          [...at(x, 1.2), 3],
          [...at(x + 9, 0.3), 3],
        ])
      }
    },
    {
      color: ['#5c686a', '#94a09a', '#d8d8c2'],
      tone: 0.56,
      edge: [0.9, 24],
      form: { light: SUN, r: 3, amt: 0.3, steps: 2 },
    },
  )
  pier(wall, 664, 722, 2.5, 0.54)
  pier(wall, 1004, 1088, 2.5, 0.5)
  for (const [x0, x1] of [
    [664, 722],
    [1004, 1088],
  ] as const)
    globe(wall, (x0 + x1) / 2, metre(x0) * 0.17)
}

/** A lamp on a post, not lit yet. */
function globe(wall: Layer, x: number, r: number) {
  const [, y] = onWall(x, 2.66)
  paint(wall, (g) => oval(g, [x, y - r * 0.9, r, r]), {
    color: ['#8d8a92', '#c4b8aa', '#f0dfb8', '#fff6da'],
    tone: 0.5,
    edge: [0.8, 20],
    wash: 0.2,
    washSize: 30,
    pool: 0.16,
    form: { light: SUN, r: r * 0.5, amt: 0.5, steps: 4 },
  })
}

const at = (x: number, up: number): [number, number] => {
  const [px, py] = onWall(x, up)
  return [px, py]
}
