import { limb, oval, poly, shape } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { createRng, smooth, type Rng } from '../../../kit/random.ts'
import { type Layer, type Pen } from '../../../kit/stage.ts'
import { at, SUN, unit } from './palette.ts'

/** Half a long cabbage: where its middle lies, its length, how it is turned, cut side up or down. */
type Half = { x: number; y: number; l: number; flat: number; turn: number; down: boolean; rng: Rng }

const COLUMNS = [-1.96, -1.58, -1.2, -0.82, -0.5, 0.5, 0.86, 1.24]

/** The cabbages, halved the long way, most of them with the cut side up: far rows in strokes, near ones one by one. */
export function drawCabbages(layer: Layer) {
  const rng = createRng(731)
  drawFarRows(layer, rng)
  for (const z of [5, 4.46, 3.98]) drawRow(layer, rowAt(rng, z), z)
  for (const z of [3.54, 3.14, 2.78, 2.46, 2.18]) rowAt(rng, z).forEach((half) => drawRow(layer, [half], z))
  const shade = { color: '#5c4456', pool: 0, soft: 9, wash: 0.2, blend: 'multiply' } as const
  // what hangs on the line lies as shadow across them, and the house's own shade on the right
  paint(layer, (g) => poly(g, '70,612 316,604 440,930 -30,930'), { ...shade, edge: [5, 50], alpha: 0.62 })
  paint(layer, (g) => poly(g, '806,560 850,552 1120,740 1064,756'), { ...shade, edge: [4, 40], alpha: 0.5 })
  paint(layer, (g) => poly(g, '930,500 1040,500 1640,930 1080,930 900,620'), {
    ...shade,
    edge: [8, 60],
    soft: 16,
    alpha: 0.6,
  })
}

// Past five metres they are a row of pale strokes with the sun on their tops.
function drawFarRows(layer: Layer, rng: Rng) {
  for (const z of [7.3, 6.6, 6, 5.5]) {
    const strokes = COLUMNS.map((column): Point[] => {
      const [x, y] = at(column + rng.normal() * 0.06, 0.08, z)
      const [l, lean] = [unit(z) * 0.15, rng.normal() * 2]
      return [
        [x - l, y + lean, unit(z) * 0.05],
        [x, y, unit(z) * 0.1],
        [x + l, y - lean, unit(z) * 0.06],
      ]
    })
    paint(layer, (g) => strokes.forEach((s) => limb(g, s)), {
      color: ['#6e7040', '#a8a45c', '#e0cf86', '#fbeeb6'],
      tone: 0.56,
      edge: [2, 12],
      soft: 0.6,
      washSize: 20,
      pool: 0.1,
      form: { light: SUN, r: 4, amt: 0.4, steps: 3 },
      shadow: { dx: 6, dy: 5, r: 3, a: 0.5, color: '#2a1a18' },
    })
  }
}

function rowAt(rng: Rng, z: number): Half[] {
  return COLUMNS.filter((_, i) => rng() > (i === 4 || i === 5 ? 0.26 : 0.03)).map((column, i): Half => {
    const [x, y] = at(column + rng.normal() * 0.07, 0.05, z + rng.normal() * 0.08)
    return {
      x,
      y,
      l: unit(z) * 0.385 * rng.range(0.86, 1.1),
      flat: 0.5 + 0.9 / z,
      turn: rng.pick([-0.5, -0.2, 0.15, 0.4, 0.7, 2.6, 3.3, -2.7] as const) + rng.normal() * 0.12,
      down: rng() < 0.18,
      rng: rng.fork(Math.round(z * 100) + i),
    }
  })
}

// Unit cabbage: stalk at (-1, 0), leaf ends at (1, 0), half as wide as long.
const place = ({ x, y, l, flat, turn }: Half, points: readonly Point[]): Point[] =>
  points.map(([a, b, c]) => [
    x + (a * Math.cos(turn) - b * Math.sin(turn)) * l * 0.5,
    y + (a * Math.sin(turn) + b * Math.cos(turn)) * l * 0.5 * flat,
    c,
  ])

const each = (row: readonly Half[], draw: (g: Pen, half: Half) => void) => (g: Pen) =>
  row.forEach((half) => draw(g, half))

function drawRow(layer: Layer, row: readonly Half[], z: number) {
  const k = unit(z) / 450
  const up = row.filter(({ down }) => !down)
  paint(layer, each(row, outerLeaves), {
    color: ['#2c3a20', '#566c34', '#93a052', '#cfcc82', '#f4e8a6'],
    tone: 0.44,
    edge: [3 * k, 14 * k],
    wash: 0.3,
    washSize: 40 * k,
    form: { light: SUN, r: 12 * k, amt: 0.44, steps: 4 },
    rim: { light: SUN, color: '#fff0b4', w: Math.max(1.4, 4 * k), amt: 0.8 },
    shadow: { dx: 20 * k, dy: 12 * k, r: 9 * k, a: 0.6, color: '#2a1a18' },
  })
  paint(layer, each(up, cutFace), {
    color: ['#8a8640', '#c3b866', '#e6d890', '#f8ecb8', '#fffbe2'],
    tone: 0.56,
    edge: [1.8 * k, 12 * k],
    wash: 0.16,
    washSize: 30 * k,
    pool: 0.2,
    poolR: 4 * k,
    form: { light: SUN, r: 12 * k, amt: 0.28, steps: 4 },
  })
  paint(layer, each(up, heart), {
    color: ['#c08a20', '#e6b43c', '#f8d670', '#ffecac'],
    tone: 0.56,
    edge: [3 * k, 12 * k],
    soft: 3 * k,
    pool: 0,
    alpha: 0.8,
  })
  paint(layer, each(up, nested), { color: '#8d8a44', edge: [1.2 * k, 12 * k], pool: 0, alpha: 0.6, dry: 0.1 })
  paint(layer, each(up, stalk), {
    color: ['#e9dfb8', '#fffdf0'],
    tone: 0.7,
    edge: [1.4 * k, 16 * k],
    pool: 0,
    alpha: 0.9,
  })
  paint(
    layer,
    each(
      row.filter(({ down }) => down),
      ribs,
    ),
    { color: ['#c9c890', '#f6f0cc'], tone: 0.6, edge: [1.4 * k, 16 * k], pool: 0, alpha: 0.75 },
  )
}

const fill = (g: Pen, points: readonly Point[]) => {
  shape(g, points)
  g.fill()
}

// Narrow at the stalk, loose and curled where the leaves end.
function outerLeaves(g: Pen, half: Half) {
  const { rng } = half
  const points = Array.from({ length: 17 }, (_, i): Point => {
    const a = (i / 17) * 6.283
    const loose = smooth(-0.4, 1, Math.cos(a))
    const r = 1.04 + loose * rng.range(-0.04, 0.24)
    return [Math.cos(a) * r, Math.sin(a) * (0.54 + 0.2 * loose) * r]
  })
  fill(g, place(half, points))
}

const cutFace = (g: Pen, half: Half) =>
  fill(
    g,
    place(half, [
      [-0.98, 0, 1],
      [-0.84, -0.26],
      [-0.36, -0.46],
      [0.24, -0.55],
      [0.7, -0.44],
      [0.92, 0],
      [0.7, 0.44],
      [0.24, 0.55],
      [-0.36, 0.46],
      [-0.84, 0.26],
    ]),
  )

const heart = (g: Pen, half: Half) =>
  fill(
    g,
    place(half, [
      [-0.3, 0],
      [0.1, -0.24],
      [0.6, -0.22],
      [0.78, 0],
      [0.6, 0.24],
      [0.1, 0.22],
    ]),
  )

// Leaf in leaf: long thin lines from the stalk that close at the far end.
function nested(g: Pen, half: Half) {
  const w = half.l * 0.014
  for (const s of [0.14, 0.27, 0.4, -0.14, -0.27, -0.4])
    limb(
      g,
      place(half, [
        [-0.6, s * 0.4, w * 0.6],
        [-0.1, s * 0.9, w],
        [0.4, s * 1.1, w],
        [0.78 - Math.abs(s) * 0.3, s * 0.5, w * 0.6],
      ]),
    )
}

// The white foot of it, fanning out into ribs.
function stalk(g: Pen, half: Half) {
  const w = half.l * 0.02
  fill(
    g,
    place(half, [
      [-1, 0, 1],
      [-0.86, -0.17],
      [-0.56, -0.2],
      [-0.4, 0],
      [-0.56, 0.2],
      [-0.86, 0.17],
    ]),
  )
  for (const s of [-0.38, -0.19, 0, 0.19, 0.38])
    limb(
      g,
      place(half, [
        [-0.7, s * 0.4, w * 1.6],
        [-0.2, s * 0.9, w],
        [0.34, s * 1.16, w * 0.3],
      ]),
    )
}

function ribs(g: Pen, half: Half) {
  const w = half.l * 0.03
  for (const s of [-0.3, -0.1, 0.12, 0.3])
    limb(
      g,
      place(half, [
        [-0.94, s * 0.3, w * 1.6],
        [-0.2, s, w],
        [0.6, s * 1.3, w * 0.3],
      ]),
    )
}

/** A wide basin with what has gone limp already, heaped. */
export function drawBasin(layer: Layer) {
  const rng = createRng(739)
  const tin = {
    color: ['#2c2a2a', '#57534e', '#948a7a', '#d8c8a0', '#fff0c4'],
    edge: [1.4, 30] as const,
    washSize: 90,
    wash: 0.16,
  }
  const [x, y] = [900, 690]
  const side: Point[] = [
    [x - 116, y, 1],
    [x - 104, y + 34],
    [x - 74, y + 62],
    [x, y + 72],
    [x + 74, y + 62],
    [x + 104, y + 34],
    [x + 116, y, 1],
  ]
  paint(layer, (g) => fill(g, side), {
    ...tin,
    tone: 0.36,
    form: { light: SUN, r: 24, amt: 0.46, steps: 4 },
    shadow: { dx: 34, dy: 14, r: 14, a: 0.55, color: '#2a1a18' },
  })
  paint(layer, (g) => oval(g, [x, y, 118, 27]), {
    ...tin,
    tone: 0.6,
    rim: { light: SUN, color: '#fff0c0', w: 4, amt: 0.9 },
  })
  paint(layer, (g) => oval(g, [x, y + 3, 107, 21]), { ...tin, tone: 0.16 })
  const heap = Array.from({ length: 9 }, (_, i): Half => ({
    x: x - 66 + (i % 5) * 33 + (i > 4 ? 16 : 0),
    y: y - 4 - (i > 4 ? 18 : 0) + rng.normal() * 3,
    l: 96,
    flat: 0.7,
    turn: rng.normal() * 0.5 + (i % 2 ? 0.3 : 2.7),
    down: i % 3 === 1,
    rng: rng.fork(i),
  }))
  for (const half of heap) drawRow(layer, [half], 3.4)
}
