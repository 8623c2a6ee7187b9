import { limb, oval, poly } from '../../../kit/brush.ts'
import { leaf } from '../../../kit/leaves.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { lerp, smooth, type Rng } from '../../../kit/random.ts'
import { type Layer, type Pen } from '../../../kit/stage.ts'
import { TUBES, WHITE } from './palette.ts'

const SHELVES = [-40, 108, 256, 404, 552, 700, 848, 996]
const END = 1090

// The wall of shelves turns away a little: the same height is less at its far end.
const at = (x: number, y: number): Point => [x, lerp(y, 396 + (y - 396) * 0.72, smooth(-400, 1500, x))]

const KINDS: readonly [readonly string[], ...(readonly string[])[]] = [
  ['#8fb8b4', '#c4e0d8', '#f2faf2'],
  ['#88a4c8', '#bcd0e4', '#f0f6fa'],
  ['#c49aa4', '#e4c4c4', '#faf0ea'],
  ['#c8b070', '#ecdca4', '#fcf6dc'],
  ['#9c98bc', '#cac6dc', '#f4f2f6'],
  ['#7ea080', '#b4d0ac', '#eef6e4'],
  ['#b8b4b0', '#e2dfd8', '#fdfcf6'],
  ['#c89468', '#ecc8a0', '#fcf0dc'],
  ['#5f7890', '#9cb4c4', '#e4eef2'],
]

/** Toothpaste, as far as one can see and twice as high. */
export function drawShelves(layer: Layer, rng: Rng) {
  paint(layer, (g) => poly(g, [at(-20, -60), at(END, -60), at(END, 1000), at(-20, 1000)]), {
    color: ['#7c788e', '#a2a0b0', '#c8c8d0', '#e2e2e2'],
    tone: 0.36,
    edge: [1.2, 60],
    wash: 0.14,
    washSize: 160,
    pool: 0.06,
    shade: (x) => 0.34 * smooth(300, 1090, x),
  })
  SHELVES.slice(1).forEach((y, i) => drawShelf(layer, rng, { top: (SHELVES[i] ?? 0) + 18, y, row: i }))
  // somebody has just taken the one with a leaf
  paint(layer, (g) => poly(g, [at(759, 428), at(825, 428), at(825, 552), at(759, 552)]), {
    color: '#4e4a66',
    edge: [1, 20],
    soft: 5,
    pool: 0,
    alpha: 0.4,
  })
  // the end of the row
  paint(layer, (g) => poly(g, [at(END, -60), [END + 34, -60], [END + 30, 900], at(END, 1000)]), {
    color: WHITE,
    tone: 0.5,
    edge: [1.4, 60],
    wash: 0.14,
    pool: 0.08,
    shadow: { dx: 12, dy: 4, r: 14, a: 0.3, color: '#8a88a0' },
  })
}

type Row = { top: number; y: number; row: number }

function drawShelf(layer: Layer, rng: Rng, { top, y, row }: Row) {
  let x = -30 - rng() * 60
  while (x < END - 40) {
    const kind = rng.pick(KINDS)
    const upright = rng() < 0.5
    const count = rng.int(2, 4)
    const pattern = rng.int(0, 4)
    for (let i = 0; i < count && x < END - 16; i++) {
      const w = upright ? rng.range(26, 30) : rng.range(62, 66)
      const x1 = Math.min(x + w, END - 6)
      if (row === 3 && x > 700 && x < 770) {
        x += w
        continue
      }
      if (upright) box(layer, rng, [x, top + rng.range(4, 8), x1, y], kind, pattern)
      else
        for (let tier = 0; tier < 4; tier++)
          box(layer, rng, [x, y - 28 * (tier + 1), x1, y - 28 * tier], kind, pattern)
      x += w + 1
    }
    x += 5
  }
  paint(layer, (g) => poly(g, [at(-20, y), at(END, y), at(END, y + 19), at(-20, y + 19)]), {
    color: WHITE,
    tone: 0.68,
    edge: [0.9, 60],
    wash: 0.12,
    pool: 0.08,
    form: { light: TUBES, r: 5, amt: 0.2, steps: 3 },
    shadow: { dx: 0, dy: 13, r: 9, a: 0.42, color: '#5c5874' },
  })
  // price tags: a number would be a lie, so none
  paint(
    layer,
    (g) => {
      for (let tag = 10; tag < END - 40; tag += rng.range(70, 130))
        poly(g, [at(tag, y + 4), at(tag + 34, y + 4), at(tag + 34, y + 16), at(tag, y + 16)])
    },
    { color: ['#e8c878', '#fff0b4'], tone: 0.6, edge: [0.5, 12], pool: 0.1, alpha: 0.85 },
  )
}

function box(
  layer: Layer,
  rng: Rng,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  kind: readonly string[],
  pattern: number,
) {
  const face = [at(x0, y0), at(x1, y0), at(x1, y1), at(x0, y1)]
  const pale = 0.3 * smooth(560, 1090, x0)
  const base: PaintOptions = {
    color: kind,
    tone: 0.56 + pale + rng.range(-0.05, 0.05),
    edge: [0.5, 14],
    wash: 0.1,
    washSize: 40,
    pool: 0.16,
    poolR: 2,
  }
  paint(layer, (g) => poly(g, face), base)
  const mark = (g: Pen) => {
    const [w, h] = [x1 - x0, y1 - y0]
    const [cx, cy] = at((x0 + x1) / 2, (y0 + y1) / 2)
    if (pattern === 0) oval(g, [cx, cy - h * 0.16, w * 0.26, h * 0.1])
    else if (pattern === 1)
      poly(g, [at(x0, y1 - h * 0.34), at(x1, y1 - h * 0.5), at(x1, y1 - h * 0.12), at(x0, y1 - h * 0.06)])
    else if (pattern === 2)
      leaf(g, {
        from: [cx - w * 0.2, cy + h * 0.2],
        to: [cx + w * 0.24, cy - h * 0.24],
        w: Math.min(w, h) * 0.3,
        sag: 3,
      })
    else if (pattern === 3) g.fillRect(x0 + w * 0.12, cy - h * 0.3, w * 0.76, h * 0.2)
    else
      limb(g, [
        [cx - w * 0.3, cy + 3, 4],
        [cx, cy - 5, 6],
        [cx + w * 0.3, cy + 2, 3],
      ])
  }
  paint(layer, mark, {
    color: kind[0] ?? '#8a88a0',
    edge: [1, 10],
    soft: 0.5,
    pool: 0,
    alpha: 0.72 * (1 - pale * 2.2),
  })
}
