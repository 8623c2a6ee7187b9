import { blob, limb, oval, poly } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { bell, createRng, type Rng, smooth } from '../../../kit/random.ts'
import { type Layer, type Mask } from '../../../kit/stage.ts'
import { along, metre, NOON, onRow, SHOPS, slab } from './place.ts'

const HIGH = 2.5
const WALL = ['#7e7a76', '#a49c92', '#c8beae', '#e4dac6', '#f6efde'] as const

/** One shutter after another, all the way down but one. */
export function drawRow(row: Layer) {
  const rng = createRng(131)
  const end = along(44)
  paint(row, (g) => poly(g, slab(-420, end, 0, 6.4)), {
    color: WALL,
    tone: 0.5,
    edge: [1.8, 60],
    wash: 0.26,
    washSize: 200,
    pool: 0.1,
    shade: (x) => 0.14 * smooth(500, 1060, x),
  })
  upperFloor(row, rng)
  for (const shop of [...SHOPS].reverse()) {
    const x0 = along(shop.from)
    const x1 = along(shop.to)
    if (shop.down < 1) inside(row, x0, x1)
    shutter(row, rng, { x0, x1, low: HIGH * (1 - shop.down), ink: shop.ink })
  }
  drawNotices(row, rng)
}

function upperFloor(row: Layer, rng: Rng) {
  for (const { from, to } of SHOPS)
    for (const t of [0.12, 0.58]) {
      const x0 = along(from + (to - from) * t)
      const x1 = along(from + (to - from) * (t + 0.3))
      paint(row, (g) => poly(g, slab(x0, x1, 4.1, 5.4)), {
        color: ['#7d9098', '#a2b0b0', '#ccd2c8', '#eeeee0'],
        tone: 0.36 + rng() * 0.2,
        edge: [1.2, 24],
        wash: 0.36,
        washSize: 50,
        pool: 0.2,
      })
      paint(
        row,
        (g) => {
          const mid = along(from + (to - from) * (t + 0.15))
          poly(g, slab(x0 - 3, x1 + 3, 4, 4.1))
          poly(g, slab(mid - 2, mid + 2, 4.1, 5.4))
        },
        { color: WALL, tone: 0.72, edge: [0.9, 20], pool: 0.08 },
      )
    }
}

type Shutter = { x0: number; x1: number; low: number; ink: readonly string[] }

function shutter(row: Layer, rng: Rng, { x0, x1, low, ink }: Shutter) {
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
    (g) => {
      g.lineWidth = 0.026 * m
      g.beginPath()
      g.ellipse(px, py - 0.02 * m, 0.036 * m, 0.055 * m, 0, Math.PI, 0)
      g.stroke()
    },
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

/** Under the one that is half down: a lamp, steamers, somebody's stool turned over. */
function inside(row: Layer, x0: number, x1: number) {
  const at = (t: number) => x0 + (x1 - x0) * t
  const room = paint(row, (g) => poly(g, slab(x0, x1, 0, HIGH * 0.56)), {
    color: ['#241812', '#4c2e1a', '#8a5426', '#cf8e42', '#f6c87c', '#ffe8b4'],
    tone: 0.4,
    edge: [1.2, 40],
    wash: 0.26,
    washSize: 60,
    pool: 0.16,
    shade: (x, y) =>
      0.42 * bell(x, y, { x0: at(0.6), y0: onRow(at(0.6), 0.9)[1], rx: 90, ry: 80 }) -
      0.16 * smooth(at(0.3), at(0), x),
  })
  // counter and steamers
  paint(row, (g) => poly(g, slab(at(0.2), at(0.98), 0, 0.52)), {
    color: ['#2c1c12', '#5e3c22', '#9a6c3c', '#d8a868'],
    tone: 0.42,
    clip: room,
    edge: [1.2, 30],
    wash: 0.3,
    washSize: 40,
    pool: 0.2,
  })
  const lamp = onRow(at(0.62), 1.2)
  paint(
    row,
    (g) => {
      limb(g, [
        [lamp[0], lamp[1] - 60, 1.6],
        [lamp[0], lamp[1] - 14, 1.6],
      ])
      oval(g, [lamp[0], lamp[1] - 8, 8, 9])
    },
    { color: '#fff6da', clip: room, edge: [0.6, 10], pool: 0 },
  )
  for (const [t, n] of [
    [0.36, 2],
    [0.68, 3],
  ] as const) {
    const x = at(t)
    const m = metre(x)
    for (let i = 0; i < n; i++) {
      const [, y] = onRow(x, 0.52 + i * 0.19)
      const basket: PaintOptions = {
        color: ['#5a3a1a', '#9c7036', '#dcae66', '#fae4b0'],
        tone: 0.5,
        clip: room,
        edge: [0.8, 14],
        wash: 0.24,
        washSize: 20,
        pool: 0.24,
        poolR: 3,
        form: { light: [lamp[0], lamp[1]], r: 6, amt: 0.4, steps: 3 },
      }
      paint(
        row,
        blob([
          [x - m * 0.3, y - m * 0.17, 1],
          [x, y - m * 0.15],
          [x + m * 0.3, y - m * 0.17, 1],
          [x + m * 0.29, y, 1],
          [x, y + m * 0.03],
          [x - m * 0.29, y, 1],
        ]),
        basket,
      )
      paint(
        row,
        (g) => {
          limb(g, [
            [x - m * 0.3, y - m * 0.14, m * 0.03],
            [x, y - m * 0.115, m * 0.03],
            [x + m * 0.3, y - m * 0.14, m * 0.03],
          ])
          limb(g, [
            [x - m * 0.29, y - m * 0.02, m * 0.025],
            [x, y + m * 0.01, m * 0.025],
            [x + m * 0.29, y - m * 0.02, m * 0.025],
          ])
        },
        { ...basket, color: ['#3a2410', '#6e4a22', '#a87c40'], form: null },
      )
      if (i === n - 1)
        paint(row, (g) => oval(g, [x, y - m * 0.18, m * 0.3, m * 0.06]), { ...basket, tone: 0.66 })
    }
  }
}

/** Papers taped up, too far off or too plain to read. */
function drawNotices(row: Layer, rng: Rng) {
  for (const [z, up, w, h] of [
    [4.5, 1.26, 0.3, 0.42],
    [4.98, 1.34, 0.24, 0.32],
    [10.6, 1.2, 0.34, 0.44],
    [14, 1.3, 0.4, 0.4],
  ] as const) {
    const x0 = along(z)
    const x1 = along(z + w)
    const page = paint(row, (g) => poly(g, slab(x0, x1, up, up + h)), {
      color: ['#c4c0b2', '#e6e2d4', '#fbf8ee'],
      tone: 0.7,
      edge: [1.2, 16],
      wash: 0.2,
      washSize: 30,
      pool: 0.16,
      shadow: { dx: 2, dy: 3, r: 3, a: 0.36, color: '#4a4e54' },
    })
    paint(
      row,
      (g) => {
        for (let i = 1; i < 7; i++) {
          const a = onRow(x0, up + (h * i) / 7.5)
          const b = onRow(x1, up + (h * i) / 7.5)
          limb(g, [
            [a[0] + 4, a[1], 1.4],
            [b[0] - 4 - rng() * 8, b[1], 1.2],
          ])
        }
      },
      { color: '#7e8286', clip: page, edge: [1.6, 8], soft: 1.1, pool: 0, dry: 0.2, alpha: 0.6 },
    )
  }
}
