import { limb, oval, poly } from '../../../kit/brush.ts'
import { leaf } from '../../../kit/leaves.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { bell, lerp, smooth, type Rng } from '../../../kit/random.ts'
import { type Layer, type Pen } from '../../../kit/stage.ts'
import { TUBES, WHITE } from './palette.ts'

const SHELVES = [-40, 108, 256, 404, 552, 700, 848, 996]
const END = 1090

// The wall of shelves turns away a little: the same height is less at its far end.
const at = (x: number, y: number): Point => [x, lerp(y, 396 + (y - 396) * 0.72, smooth(-400, 1500, x))]

type Kinds = readonly [readonly string[], ...(readonly string[])[]]

// Five masses, each of a few neighbours, so that the wall can be taken in at all.
const GREENS: Kinds = [
  ['#7ea080', '#a8c8a4', '#e8f2de'],
  ['#86aca4', '#b2d2c6', '#eef8ee'],
  ['#90a888', '#bcd0ac', '#f0f4e0'],
]
const BLUES: Kinds = [
  ['#7c98be', '#a8c0da', '#ecf2f6'],
  ['#5f7890', '#90aabe', '#dce8ee'],
  ['#8898c0', '#b4c0da', '#eef0f6'],
]
const WHITES: Kinds = [
  ['#b8b8bc', '#e8e8e6', '#fffefa'],
  ['#b4bcc0', '#e4eaea', '#fdfefc'],
]
const YELLOWS: Kinds = [
  ['#c0a560', '#e6d292', '#fbf2d0'],
  ['#c89468', '#e8c498', '#fceeda'],
]
const ROSES: Kinds = [
  ['#b88a98', '#dcb8bc', '#f8ebe6'],
  ['#9c8cb4', '#c4b8d6', '#f2eef6'],
]

function massAt(x: number, row: number): Kinds {
  if (row === 2) return WHITES
  if (row < 2) return x < 560 - row * 120 ? GREENS : BLUES
  if (row < 5) return x < 420 ? YELLOWS : x < 850 + row * 20 ? ROSES : BLUES
  return x < 700 ? BLUES : GREENS
}

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
  paint(layer, (g) => poly(g, [at(757, 424), at(829, 424), at(829, 551), at(757, 551)]), {
    color: ['#2a273c', '#454160', '#66617e'],
    tone: 0.4,
    edge: [0.9, 20],
    soft: 0.8,
    wash: 0.2,
    washSize: 60,
    pool: 0,
    grad: [760, 0, -0.16, 830, 0, 0.16],
  })
  drawTubes(layer)
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

// Out of their boxes, as samples: one lies in the gap, one stands beside it on its cap.
function drawTubes(layer: Layer) {
  const tube: PaintOptions = {
    color: ['#8a8c9c', '#d0d4d8', '#fdfdf8'],
    tone: 0.62,
    edge: [0.6, 14],
    pool: 0.2,
    poolR: 2,
    form: { light: TUBES, r: 4, amt: 0.4, steps: 3 },
  }
  const cap: PaintOptions = { ...tube, color: ['#3f6a58', '#6c9a80', '#c8e0c8'], tone: 0.5 }
  paint(layer, (g) => poly(g, [at(764, 526), at(806, 530), at(806, 546), at(764, 550)]), tube)
  paint(layer, (g) => poly(g, [at(806, 531), at(821, 532), at(821, 545), at(806, 546)]), cap)
  paint(layer, (g) => poly(g, [at(836, 452), at(866, 452), at(860, 530), at(842, 530)]), tube)
  paint(layer, (g) => poly(g, [at(842, 530), at(860, 530), at(861, 550), at(841, 550)]), cap)
}

type Row = { top: number; y: number; row: number }

function drawShelf(layer: Layer, rng: Rng, { top, y, row }: Row) {
  let x = -30 - rng() * 60
  while (x < END - 40) {
    const kind = rng.pick(massAt(x, row))
    const upright = rng() < 0.16
    const count = rng.int(2, 4)
    const pattern = rng.int(0, 4)
    for (let i = 0; i < count && x < END - 16; i++) {
      const w = upright ? rng.range(26, 30) : rng.range(72, 80)
      const x1 = Math.min(x + w, END - 6)
      if (row === 3 && x > 738 && x < 862) {
        x += w
        continue
      }
      if (upright) box(layer, rng, [x, top + rng.range(4, 8), x1, y], kind, pattern)
      else
        for (let tier = 0; tier < 5; tier++)
          box(layer, rng, [x, y - 23 * (tier + 1), x1, y - 23 * tier], kind, pattern)
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
    alpha: (0.34 + 0.3 * bell(x0, y0, { x0: 790, y0: 480, rx: 180, ry: 130 })) * (1 - pale * 2.2),
  })
}
