import { blob, limb, oval, poly } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { bell, smooth } from '../../../kit/random.ts'
import { type Layer, type Mask } from '../../../kit/stage.ts'
import { metre, onRow, slab, HIGH } from './place.ts'

/** Under the one that is half down: a lamp, a counter, two stacks of steamers. */
export function inside(row: Layer, x0: number, x1: number) {
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
  const lamp = onRow(at(0.55), 1.06)
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
  steamer(row, at(0.29), { rings: 2, clip: room, tone: 0.46 })
  steamer(row, at(0.73), { rings: 3, clip: room, tone: 0.54 })
}

type Steamer = { rings: number; clip: Mask; tone: number }

// Rings of split bamboo on the counter, a woven lid on the topmost.
function steamer(row: Layer, x: number, { rings, clip, tone }: Steamer) {
  const m = metre(x)
  const r = m * 0.255
  const h = m * 0.145
  const [, foot] = onRow(x, 0.52)
  const bamboo: PaintOptions = {
    color: ['#6e4820', '#a87c3e', '#dcb878', '#f8e6bc', '#fff6de'],
    tone,
    clip,
    edge: [0.6, 16],
    wash: 0.14,
    washSize: 24,
    pool: 0.1,
    poolR: 2,
    // round: palest a little to the right of the middle
    shade: (px) => 0.26 - 0.5 * Math.abs((px - x - r * 0.2) / r) ** 1.6,
  }
  const line: PaintOptions = { color: '#5a3614', clip, edge: [0.5, 12], pool: 0, alpha: 0.8 }
  for (let i = 0; i < rings; i++) {
    const low = foot - i * (h + 2)
    paint(row, (g) => poly(g, box(x, r, low - h, low)), {
      ...bamboo,
      shadow: { dx: 2, dy: 2, r: 3, a: 0.6, color: '#3a200c' },
    })
    // the hoops, and what laces them
    paint(
      row,
      (g) => {
        poly(g, box(x, r * 1.04, low - h, low - h * 0.76))
        poly(g, box(x, r * 1.04, low - h * 0.22, low))
      },
      { ...bamboo, tone: tone - 0.22 },
    )
    paint(
      row,
      (g) => {
        for (const t of [-0.5, 0.34])
          for (const k of [0, 0.07])
            limb(g, [
              [x + r * (t + k), low - h * 0.8, 1.2],
              [x + r * (t + k), low - h * 0.2, 1.2],
            ])
        limb(g, [
          [x - r, low + 0.6, 1.6],
          [x + r, low + 0.6, 1.6],
        ])
      },
      line,
    )
  }
  const top = foot - rings * (h + 2) + 2
  const lid = paint(
    row,
    blob([
      [x - r * 1.06, top, 1],
      [x - r * 0.98, top - h * 0.34],
      [x - r * 0.5, top - h * 0.74],
      [x, top - h * 0.84],
      [x + r * 0.5, top - h * 0.74],
      [x + r * 0.98, top - h * 0.34],
      [x + r * 1.06, top, 1],
    ]),
    { ...bamboo, tone: tone + 0.06 },
  )
  paint(
    row,
    (g) => {
      for (let i = -4; i <= 4; i++)
        for (const lean of [-0.34, 0.34])
          limb(g, [
            [x + r * (i * 0.3 - lean), top - h * 0.2, 0.9],
            [x + r * (i * 0.3 + lean), top - h * 0.9, 0.9],
          ])
      limb(g, [
        [x - r * 1.04, top - h * 0.16, 1.8],
        [x + r * 1.04, top - h * 0.16, 1.8],
      ])
    },
    { ...line, clip: lid, alpha: 0.5 },
  )
  paint(row, (g) => oval(g, [x, top - h * 0.88, r * 0.14, h * 0.14]), { ...bamboo, tone: tone - 0.16 })
}

const box = (x: number, r: number, top: number, low: number): Point[] => [
  [x - r, top],
  [x + r, top],
  [x + r, low],
  [x - r, low],
]

/** What gets out under the shutter into the street. */
export function steamOut(row: Layer, x0: number, x1: number) {
  const at = (t: number) => x0 + (x1 - x0) * t
  for (const [line, alpha] of [
    [
      [
        [at(0.28), 520, 16],
        [at(0.36), 486, 24],
        [at(0.3), 446, 34],
        [at(0.44), 400, 40],
        [at(0.4), 350, 26],
      ],
      0.8,
    ],
    [
      [
        [at(0.74), 500, 16],
        [at(0.8), 470, 26],
        [at(0.72), 430, 36],
        [at(0.88), 384, 42],
        [at(0.86), 330, 24],
      ],
      0.95,
    ],
  ] as const)
    paint(row, (g) => limb(g, line), {
      color: '#fff8ea',
      edge: [9, 40],
      soft: 7,
      pool: 0,
      grain: 0,
      wash: 0,
      alpha,
      fade: [0, 500, 1, 0, 330, 0.2],
      fadeNoise: 0.7,
    })
}
