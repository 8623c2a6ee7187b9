import { limb, poly } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { createRng, smooth, type Rng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { along, onRow, SHOPS, slab, HIGH } from './place.ts'
import { inside, steamOut } from './inside.ts'
import { shutter } from './shutter.ts'

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
  for (const { from, to, down } of SHOPS) if (down < 1) steamOut(row, along(from), along(to))
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
