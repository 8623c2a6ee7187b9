import { limb, poly, shape } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { createRng, type Rng } from '../../../kit/random.ts'
import { type Layer, type Pen } from '../../../kit/stage.ts'
import { at, SUN, unit } from './palette.ts'

type Half = { x: number; y: number; w: number; h: number; turn: number; rng: Rng }

const COLUMNS = [-2.08, -1.76, -1.43, -1.1, -0.78, -0.46, 0.44, 0.76, 1.08, 1.4]

/** The cabbages, halved, with their hearts up: far rows first. */
export function drawCabbages(layer: Layer) {
  const rng = createRng(731)
  drawHalves(layer, rng)
  // what hangs on the line lies as shadow across them
  const shade = { color: '#6a4c58', pool: 0, soft: 9, wash: 0.2, blend: 'multiply' } as const
  paint(layer, (g) => poly(g, '70,612 316,604 440,930 -30,930'), { ...shade, edge: [5, 50], alpha: 0.6 })
  paint(layer, (g) => poly(g, '806,580 850,572 1120,760 1064,776'), { ...shade, edge: [4, 40], alpha: 0.5 })
}

function drawHalves(layer: Layer, rng: Rng) {
  for (let z = 7.2; z > 1.8; z -= 0.26 * z ** 0.55) {
    const row = COLUMNS.filter(() => rng() > 0.03).map((column): Half => {
      const [x, y] = at(column + rng.normal() * 0.05, 0.05, z + rng.normal() * 0.06)
      const w = unit(z) * 0.265 * rng.range(0.86, 1.12)
      return {
        x,
        y,
        w,
        h: w * (0.26 + 1.9 / z),
        turn: rng.normal() * 0.3,
        rng: rng.fork(Math.round(z * 100)),
      }
    })
    drawRow(layer, row, z)
  }
}

const place = ({ x, y, w, h, turn }: Half, points: readonly Point[]): Point[] =>
  points.map(([a, b, c]) => {
    const [X, Y] = [a * Math.cos(turn) - b * Math.sin(turn), a * Math.sin(turn) + b * Math.cos(turn)]
    return [x + (X * w) / 2, y + (Y * h) / 2, c]
  })

const each = (row: readonly Half[], draw: (g: Pen, half: Half) => void) => (g: Pen) =>
  row.forEach((half) => draw(g, half))

// Outer leaves, the pale cut, ribs that fan from the stalk, the heart. One sheet of each for a whole row.
function drawRow(layer: Layer, row: readonly Half[], z: number) {
  const k = unit(z) / 450
  const near = z < 4
  paint(layer, each(row, outerLeaves), {
    color: ['#28391f', '#4e6a30', '#87974a', '#c9c77a', '#f4e8a6'],
    tone: 0.46,
    edge: [3 * k, 14 * k],
    wash: 0.3,
    washSize: 40 * k,
    form: { light: SUN, r: 14 * k, amt: 0.44, steps: 4 },
    rim: { light: SUN, color: '#fff0b4', w: Math.max(1.4, 5 * k), amt: 0.8 },
    shadow: { dx: 22 * k, dy: 14 * k, r: 10 * k, a: 0.55, color: '#2a1a18' },
  })
  paint(layer, each(row, cutFace), {
    color: ['#7e7a34', '#b5a650', '#e2cc78', '#f8e8a8', '#fffad8'],
    tone: 0.54,
    edge: [2.4 * k, 12 * k],
    wash: 0.2,
    washSize: 30 * k,
    pool: 0.26,
    poolR: 5 * k,
    form: { light: SUN, r: 16 * k, amt: 0.3, steps: 4 },
  })
  paint(layer, each(row, heart), {
    color: ['#a87416', '#e0a62e', '#f8cf5c', '#ffe9a0'],
    tone: 0.54,
    edge: [3 * k, 12 * k],
    soft: 2 * k,
    pool: 0,
    alpha: 0.9,
  })
  paint(layer, each(row, edges), {
    color: '#86853c',
    edge: [1.6 * k, 12 * k],
    pool: 0,
    alpha: near ? 0.62 : 0.5,
    dry: 0.1,
  })
  if (near) paint(layer, each(row, ribs), { color: '#fffdf0', edge: [1.4 * k, 16 * k], pool: 0, alpha: 0.75 })
}

function outerLeaves(g: Pen, half: Half) {
  const { rng } = half
  const points = Array.from({ length: 19 }, (_, i): Point => {
    const a = (i / 19) * 6.283
    const r = rng.range(0.94, 1.24) * (Math.sin(a) > 0.7 ? 0.9 : 1)
    return [Math.cos(a) * r, Math.sin(a) * r - 0.06]
  })
  shape(g, place(half, points))
  g.fill()
}

function cutFace(g: Pen, half: Half) {
  shape(
    g,
    place(half, [
      [0, 0.92],
      [-0.4, 0.78],
      [-0.76, 0.3],
      [-0.84, -0.24],
      [-0.6, -0.7],
      [-0.2, -0.9],
      [0.24, -0.88],
      [0.64, -0.66],
      [0.84, -0.2],
      [0.74, 0.34],
      [0.4, 0.78],
    ]),
  )
  g.fill()
}

function heart(g: Pen, half: Half) {
  shape(
    g,
    place(half, [
      [0, 0.36],
      [-0.26, 0],
      [-0.34, -0.4],
      [-0.16, -0.68],
      [0.14, -0.72],
      [0.34, -0.42],
      [0.26, 0],
    ]),
  )
  g.fill()
}

// The leaves one in another: lines that leave the stalk and come together again at the tip.
function edges(g: Pen, half: Half) {
  const { w } = half
  for (const q of [0.24, 0.44, 0.64])
    for (const s of [-1, 1])
      limb(
        g,
        place(half, [
          [s * 0.05, 0.66 - 0.2 * (0.64 - q)],
          [s * q, 0.18 - 0.1 * q],
          [s * q * 1.1, -0.3],
          [s * q * 0.6, -0.6 - q * 0.2],
        ]).map(([x, y], i): Point => [x, y, (i % 3 ? 1.5 : 0.3) * (w / 110)]),
      )
}

function ribs(g: Pen, half: Half) {
  const { w } = half
  for (const a of [-0.5, -0.24, 0, 0.26, 0.5])
    limb(
      g,
      place(half, [
        [a * 0.2, 0.82],
        [a * 0.8, 0.42],
        [a * 1.2, 0.06],
      ]).map(([x, y], i): Point => [x, y, (8 - i * 3.7) * (w / 130)]),
    )
}
