import { limb, oval, poly } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { pointAt, resampled, type Point, type Points } from '../../kit/points.ts'
import { createRng, type Rng } from '../../kit/random.ts'
import { type Layer, type Pen } from '../../kit/stage.ts'

type Air = {
  /** Inks of the leaves and of the stem, dark to light. */
  leaf: readonly string[]
  stem: readonly string[]
  rib: string
  light: readonly [number, number]
  rim: string
  k: number
}

// A leaf is a midrib with two sides of ribbons: the wind has torn it where it liked.
function leafBlade(g: Pen, rng: Rng, spine: readonly Point[], w: number) {
  const n = spine.length - 1
  for (const side of [-1, 1]) {
    let i = 0
    while (i < n) {
      const run = Math.min(n - i, rng.int(2, 7))
      const outer: Point[] = []
      const inner: Point[] = []
      const sag = rng.range(-0.1, 0.3)
      for (let j = 0; j <= run; j++) {
        const t = (i + j) / n
        const p = pointAt(spine, i + j)
        const a = pointAt(spine, i + j - 1)
        const b = pointAt(spine, i + j + 1)
        const d = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
        const width = w * Math.sin(Math.PI * Math.min(1, 0.1 + t * 0.9)) ** 0.55
        const nx = (-(b[1] - a[1]) / d) * side
        const ny = ((b[0] - a[0]) / d) * side
        // the gap between two ribbons opens towards the edge
        const pinch = j === 0 ? 0.5 : j === run ? -0.5 : 0
        const along = pinch * (d / 2) * rng.range(0.2, 1.3)
        inner.push([p[0], p[1]])
        outer.push([
          p[0] + nx * width + ((b[0] - a[0]) / d) * (along + width * 0.3),
          p[1] + ny * width + ((b[1] - a[1]) / d) * (along + width * 0.3) + width * sag,
        ])
      }
      poly(g, [...inner, ...outer.reverse()])
      i += run
    }
  }
}

/** One banana leaf along its midrib, `w` half its width. */
export function bananaLeaf(layer: Layer, line: Points, w: number, air: Air, tone = 0.44, salt = 1) {
  const rng = createRng(salt)
  const spine = smoothed(line)
  const options: PaintOptions = {
    color: air.leaf,
    tone,
    edge: [2.4 * air.k, 22],
    wash: 0.26,
    washSize: 70 * air.k + 20,
    pool: 0.12,
    form: { light: air.light, r: 16 * air.k, amt: 0.4, steps: 3 },
    rim: { light: air.light, color: air.rim, w: 2.6 * air.k, amt: 0.55 },
    shadow: { dx: -4 * air.k, dy: 12 * air.k, r: 9 * air.k, a: 0.26, inside: true, color: '#16241a' },
  }
  paint(layer, (g) => leafBlade(g, rng, spine, w), options)
  // veins run out from the rib, and the rib is pale
  paint(
    layer,
    (g) => {
      for (let i = 2; i < spine.length - 2; i++) {
        const [x, y] = pointAt(spine, i)
        const [a, b] = [pointAt(spine, i - 1), pointAt(spine, i + 1)]
        const d = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
        for (const side of [-1, 1]) {
          const l = w * rng.range(0.5, 0.9)
          limb(g, [
            [x, y, 1.5 * air.k],
            [
              x + (-(b[1] - a[1]) / d) * side * l + ((b[0] - a[0]) / d) * l * 0.3,
              y + ((b[0] - a[0]) / d) * side * l + ((b[1] - a[1]) / d) * l * 0.3,
              0.4,
            ],
          ])
        }
      }
    },
    { color: air.rib, edge: [0.8, 14], pool: 0, alpha: 0.2, dry: 0.2 },
  )
  paint(
    layer,
    (g) =>
      limb(
        g,
        spine.map(([x, y], i) => [x, y, Math.max(1.2, w * 0.12 * (1 - i / spine.length))]),
      ),
    { color: air.rib, edge: [0.8, 20], pool: 0.1, alpha: 0.8 },
  )
}

const smoothed = (line: Points): Point[] => {
  const fine = resampled(line, 14)
  return fine.map((p, i) => {
    const near = [-6, -3, 0, 3, 6].map((d) => pointAt(fine, i + d))
    return [near.reduce((s, q) => s + q[0], 0) / 5, near.reduce((s, q) => s + q[1], 0) / 5, p[2]]
  })
}

/** The trunk that is none: sheaths wrapped round each other, dry ones hanging; (x, y) is its foot. */
export function bananaStem(layer: Layer, line: Points, air: Air, salt = 1) {
  const rng = createRng(salt)
  const points = smoothed(line)
  paint(layer, (g) => limb(g, points), {
    color: air.stem,
    tone: 0.46,
    edge: [2.4 * air.k, 30],
    wash: 0.34,
    washSize: 50,
    pool: 0.16,
    form: { light: air.light, r: 14 * air.k, amt: 0.44, steps: 4 },
    rim: { light: air.light, color: air.rim, w: 2.4 * air.k, amt: 0.4 },
  })
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 16; i++) {
        const at = pointAt(points, rng.int(0, points.length - 8))
        const to = pointAt(points, rng.int(points.length - 8, points.length - 1))
        const w = (at[2] ?? 20) * 0.4
        limb(g, [
          [at[0] + rng.normal() * w, at[1], 2.4 * air.k],
          [(at[0] + to[0]) / 2 + rng.normal() * w, (at[1] + to[1]) / 2, 2 * air.k],
          [to[0] + rng.normal() * w * 0.6, to[1], 0.6],
        ])
      }
    },
    { color: air.stem[0] ?? '#000000', edge: [1, 16], pool: 0, alpha: 0.3, dry: 0.2 },
  )
}

/** A bunch: hands of fruit round a stalk that bends under them, and the flower at its end. */
export function bananaBunch(layer: Layer, { x, y, s }: { x: number; y: number; s: number }, air: Air) {
  const rng = createRng(41)
  paint(
    layer,
    (g) =>
      limb(g, [
        [x - 2 * s, y - 80 * s, 12 * s],
        [x + 4 * s, y, 10 * s],
        [x + 2 * s, y + 110 * s, 7 * s],
        [x - 4 * s, y + 168 * s, 6 * s],
      ]),
    {
      color: air.stem,
      tone: 0.4,
      edge: [1, 16],
      pool: 0.1,
      form: { light: air.light, r: 4 * s, amt: 0.4, steps: 3 },
    },
  )
  for (let row = 0; row < 6; row++) {
    const ry = y - 20 * s + row * 22 * s
    const wide = (36 - row * 2.6) * s
    for (let i = 0; i < 7; i++) {
      const u = (i - 3) / 3
      const fx = x + u * wide * 0.8
      paint(
        layer,
        (g) =>
          limb(g, [
            [x + u * 8 * s, ry + 16 * s, 7 * s],
            [fx, ry + (12 - Math.abs(u) * 6) * s, 12 * s],
            [fx + u * 9 * s, ry - (12 + Math.abs(u) * 4) * s, 11 * s],
            [fx + u * 10 * s, ry - 24 * s, 3 * s],
          ]),
        {
          color: ['#2c4222', '#587234', '#92a24c', '#d3cf78'],
          tone: 0.4 + rng.normal() * 0.06 + (1 - Math.abs(u)) * 0.06,
          edge: [0.8, 12],
          pool: 0.16,
          form: { light: air.light, r: 4 * s, amt: 0.5, steps: 3 },
          shadow: { dx: 0, dy: 3 * s, r: 3 * s, a: 0.3, inside: true, color: '#1a2a14' },
        },
      )
    }
  }
  paint(
    layer,
    (g) => {
      oval(g, [x - 6 * s, y + 190 * s, 17 * s, 28 * s], 0.1)
      limb(g, [
        [x - 6 * s, y + 206 * s, 22 * s],
        [x - 8 * s, y + 228 * s, 3 * s],
      ])
    },
    {
      color: ['#2a1a24', '#553042', '#875064', '#b98a8c'],
      tone: 0.42,
      edge: [1, 16],
      pool: 0.16,
      form: { light: air.light, r: 8 * s, amt: 0.5, steps: 4 },
    },
  )
}
