import { limb, oval, poly } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { hoop } from '../../../kit/pen.ts'
import { type Point } from '../../../kit/points.ts'
import { bell, smooth, type Rng } from '../../../kit/random.ts'
import { type Layer, type Mask } from '../../../kit/stage.ts'
import { metre, NOON, onRow, slab, HIGH } from './place.ts'

type Shutter = { x0: number; x1: number; low: number; ink: readonly string[] }

/** One shutter: slats, rust, the shade of the board above it, its lock. */
export function shutter(row: Layer, rng: Rng, { x0, x1, low, ink }: Shutter) {
  const near = metre(x0)
  const sheet = paint(row, (g) => poly(g, slab(x0, x1, low, HIGH)), {
    color: ink,
    tone: 0.5,
    edge: [1.2, 50],
    wash: 0.22,
    washSize: 150,
    pool: 0.14,
    shade: (x) => 0.14 * smooth(300, 1000, x) - 0.08 * bell(x, 0, { x0, y0: 0, rx: 60, ry: 1 }),
    shadow: { dx: 4, dy: 6, r: 6, a: 0.4, color: '#4c5056' },
  })
  const step = near > 150 ? 0.082 : near > 90 ? 0.11 : 0.16
  const edges: Point[][] = []
  for (let h = low + step * 0.5; h < HIGH; h += step) edges.push([onRow(x0, h), onRow(x1, h)])
  const lines = (dh: number, w: number) => (g: Parameters<typeof limb>[0]) => {
    for (const [a, b] of edges) {
      if (!a || !b) continue
      const wa = metre(a[0]) * w
      const wb = metre(b[0]) * w
      limb(g, [
        [a[0], a[1] + dh * metre(a[0]), wa],
        [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + dh * metre((a[0] + b[0]) / 2), (wa + wb) / 2],
        [b[0], b[1] + dh * metre(b[0]), wb],
      ])
    }
  }
  // each slat: light above, shade below it
  paint(row, lines(-0.012, 0.026), {
    color: ink.at(-1) ?? '#ffffff',
    clip: sheet,
    edge: [0.7, 24],
    pool: 0,
    dry: 0.16,
    alpha: 0.62,
  })
  paint(row, lines(0.016, 0.02), {
    color: ink[0] ?? '#000000',
    clip: sheet,
    edge: [0.7, 24],
    pool: 0,
    dry: 0.1,
    alpha: 0.72,
  })
  weather(row, rng, sheet, { x0, x1, low, ink })
  // shade of the boards above, the short shade of noon
  paint(row, (g) => poly(g, slab(x0 - 4, x1 + 4, HIGH - 0.44, HIGH)), {
    color: '#737b92',
    blend: 'multiply',
    clip: sheet,
    edge: [3, 40],
    soft: 1.2,
    pool: 0,
    wash: 0.1,
    alpha: 0.85,
  })
  rails(row, { x0, x1, low, ink })
}

function rails(row: Layer, { x0, x1, low, ink }: Shutter) {
  for (const x of [x0, x1]) {
    const w = metre(x) * 0.075
    paint(row, (g) => poly(g, slab(x - w, x + w, 0, HIGH + 0.02)), {
      color: ink,
      tone: 0.36,
      edge: [1, 40],
      wash: 0.3,
      washSize: 60,
      pool: 0.2,
      form: { light: NOON, r: Math.max(2, w * 0.5), amt: 0.4, steps: 3 },
    })
  }
  // bottom bar, with its pull and its lock
  paint(row, (g) => poly(g, slab(x0 + 2, x1 - 2, low, low + 0.1)), {
    color: ink,
    tone: 0.4,
    edge: [1, 40],
    pool: 0.2,
    form: { light: NOON, r: 4, amt: 0.5, steps: 3 },
    shadow: { dx: 2, dy: 5, r: 5, a: low ? 0.2 : 0.4, color: '#3c4046' },
  })
  const mid = x0 + (x1 - x0) * 0.56
  const m = metre(mid)
  const [px, py] = onRow(mid, low + 0.06)
  const iron: PaintOptions = {
    color: ['#26282a', '#55554f', '#9c9684', '#d8d2ba'],
    tone: 0.4,
    edge: [0.7, 14],
    form: { light: NOON, r: 4, amt: 0.5, steps: 3 },
  }
  if (low) {
    paint(
      row,
      (g) =>
        limb(g, [
          [px - 0.1 * m, py, 0.03 * m],
          [px, py + 0.04 * m, 0.034 * m],
          [px + 0.08 * m, py, 0.03 * m],
        ]),
      iron,
    )
    return
  }
  paint(
    row,
    (g) => hoop(g, 0.026 * m, [px, py - 0.02 * m, 0.036 * m, 0.055 * m], { arc: [Math.PI, 0] }),
    iron,
  )
  paint(row, (g) => g.fillRect(px - 0.06 * m, py - 0.02 * m, 0.12 * m, 0.1 * m), { ...iron, tone: 0.52 })
}

function weather(row: Layer, rng: Rng, clip: Mask, { x0, x1, ink }: Shutter) {
  // rust from the foot, hands' heights, a scrape
  paint(
    row,
    (g) => {
      for (let i = 0; i < 26; i++) {
        const x = x0 + (x1 - x0) * rng()
        const m = metre(x)
        oval(g, [x, onRow(x, 0)[1], m * rng.range(0.06, 0.2), m * rng.range(0.05, 0.34)])
      }
    },
    { color: '#8d6c50', clip, edge: [6, 18], soft: 2, pool: 0, wash: 0.3, dry: 0.3, alpha: 0.3 },
  )
  paint(
    row,
    (g) => {
      for (let i = 0; i < 12; i++) {
        const x = x0 + (x1 - x0) * rng()
        const m = metre(x)
        const [, y] = onRow(x, HIGH)
        limb(g, [
          [x, y, m * 0.02],
          [x + rng.normal() * 4, y + m * rng.range(0.5, 1.9), m * 0.008],
        ])
      }
    },
    { color: ink[0] ?? '#000000', clip, edge: [2, 24], soft: 0.8, pool: 0, dry: 0.3, alpha: 0.34 },
  )
}
