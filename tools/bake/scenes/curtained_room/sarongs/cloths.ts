import { limb, oval } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { bell, createRng, smooth, type Rng } from '../../../kit/random.ts'
import { type Layer, type Mask, type Pen } from '../../../kit/stage.ts'
import { SUN, WINDOWS } from './palette.ts'

type Print = 'check' | 'flower' | 'band'
type Cloth = {
  x: number
  y: number
  w: number
  h: number
  inks: readonly string[]
  print: Print
  mark: string
  tone?: number
}

/** How much sun comes through cloth at (x, y): all of it before a window, some beside it. */
const through = (x: number, y: number) => {
  let sum = 0.22 * bell(x, y, { x0: SUN[0], y0: SUN[1] + 60, rx: 560, ry: 330 })
  for (const [wx, wy, w, h] of WINDOWS) {
    const inside =
      smooth(wx - 12, wx + 12, x) *
      smooth(wx + w + 12, wx + w - 12, x) *
      smooth(wy - 12, wy + 12, y) *
      smooth(wy + h + 16, wy + h - 10, y)
    const bar = 0.5 * smooth(12, 4, Math.abs(x - wx - w / 2))
    sum += 0.5 * inside * (1 - bar)
  }
  return sum
}

const fold = (x: number, y: number) =>
  0.09 * Math.sin(x * 0.083 + y * 0.004) + 0.06 * Math.sin(x * 0.037 + 1.4) + 0.03 * Math.sin(x * 0.21)

/** The strings, the sarongs on them, and one narrow thing that is not a sarong. */
export function drawWashing(layer: Layer) {
  const dice = createRng(39)
  const line = (g: Pen, points: string) => limb(g, points)
  paint(
    layer,
    (g) => {
      line(g, '560,96,3 900,128,3 1240,118,3 1640,70,3')
      line(g, '560,196,3 860,240,3.4 1180,240,3.4 1640,176,3')
    },
    { color: ['#3a3c34', '#7a7660'], tone: 0.4, edge: [1, 40], pool: 0 },
  )
  const back: readonly Cloth[] = [
    {
      x: 640,
      y: 106,
      w: 158,
      h: 300,
      inks: ['#3a2a10', '#7d5a1c', '#c8932f', '#f2c45a', '#ffedb0'],
      print: 'check',
      mark: '#7a4a14',
    },
    {
      x: 812,
      y: 122,
      w: 128,
      h: 262,
      inks: ['#2c3230', '#54605a', '#84948a', '#b8c4b0', '#eaf0d4'],
      print: 'flower',
      mark: '#f0e6b0',
    },
    {
      x: 1086,
      y: 124,
      w: 150,
      h: 280,
      inks: ['#1e1c3a', '#3a3a78', '#6a68b0', '#aea6d8', '#f0e2e6'],
      print: 'band',
      mark: '#f0d890',
    },
    {
      x: 1250,
      y: 114,
      w: 138,
      h: 300,
      inks: ['#22320f', '#4a6a1c', '#86a838', '#c6d870', '#f8f4c0'],
      print: 'check',
      mark: '#3a5a1a',
    },
    {
      x: 1404,
      y: 96,
      w: 120,
      h: 240,
      inks: ['#3a2230', '#7a4a5e', '#b98092', '#e6b8b4', '#fff0dc'],
      print: 'flower',
      mark: '#7a3a5a',
    },
  ]
  for (const cloth of back) hang(layer, dice, cloth)
  // Mother's scarf is one finger of red among them.
  drawScarf(layer)
  const front: readonly Cloth[] = [
    {
      x: 590,
      y: 202,
      w: 116,
      h: 252,
      inks: ['#102236', '#1f4668', '#3f7ca0', '#8ab8c8', '#e2ecd0'],
      print: 'band',
      mark: '#f2dda0',
    },
    {
      x: 1044,
      y: 242,
      w: 150,
      h: 236,
      inks: ['#34302a', '#6a5e4c', '#a08e70', '#d0bf98', '#f4e8c4'],
      print: 'flower',
      mark: '#fff0c0',
    },
    {
      x: 1500,
      y: 194,
      w: 150,
      h: 190,
      inks: ['#0f2a22', '#1f5a40', '#3f9068', '#90c890', '#eef4c4'],
      print: 'check',
      mark: '#f0e8b0',
    },
  ]
  for (const cloth of front) hang(layer, dice, cloth)
  // pegs
  paint(
    layer,
    (g) => {
      for (const { x, y, w } of [...back, ...front, { x: 974, y: 124, w: 42 }])
        for (const px of [x + 8, x + w - 10])
          limb(g, [
            [px, y - 12, 6],
            [px + 1, y + 13, 7],
          ])
    },
    {
      color: ['#4a3a20', '#a08450', '#f0d898'],
      tone: 0.5,
      edge: [0.7, 10],
      wash: 0.3,
      washSize: 20,
      pool: 0.2,
    },
  )
}

// Knitted, folded over the string: the end behind longer, the sun in both of them, a fringe.
function drawScarf(layer: Layer) {
  const wool: PaintOptions = {
    color: ['#4a0c10', '#7a191c', '#9c2626', '#b93a30', '#d2624c'],
    edge: [2, 26],
    wash: 0.24,
    washSize: 40,
    pool: 0.14,
  }
  const ends = [
    { x: 984, y: 126, w: 32, h: 276, tone: 0.1 },
    { x: 974, y: 124, w: 36, h: 206, tone: 0.3 },
  ]
  for (const { tone, ...end } of ends) {
    const { x, y, w, h } = end
    paint(
      layer,
      (g) => {
        for (let i = 0; i < 6; i++)
          limb(g, [
            [x + 4 + (i * (w - 6)) / 5, y + h - 4, 3.6],
            [x + 3 + (i * (w - 5)) / 5, y + h + 14, 3],
            [x + 2 + (i * (w - 4)) / 5 + ((i * 5) % 4), y + h + 28, 1.4],
          ])
      },
      { ...wool, tone: tone + 0.3, edge: [0.8, 10] },
    )
    const sheet = paint(layer, narrow(end), {
      ...wool,
      tone,
      shade: (px, py) => 0.1 + 0.76 * through(px, py) + 0.1 * Math.sin((px - x) * 0.34),
      shadow: { dx: 3, dy: 4, r: 4, a: 0.4 },
    })
    paint(
      layer,
      (g) => {
        for (const t of [0.22, 0.42, 0.62, 0.82])
          limb(g, [
            [x + w * t, y, 1],
            [x + w * t + 2, y + h * 0.5, 2.4],
            [x + w * t, y + h, 1],
          ])
      },
      { color: '#4a0c10', clip: sheet, edge: [1.2, 20], pool: 0, dry: 0.2, alpha: 0.5 },
    )
  }
}

/** A cloth that hangs from two pegs. */
export const narrow =
  ({ x, y, w, h }: { x: number; y: number; w: number; h: number }) =>
  (g: Pen) => {
    g.beginPath()
    g.moveTo(x, y - 3)
    g.quadraticCurveTo(x + w / 2, y + 4, x + w, y - 2)
    for (let i = 0; i <= 20; i++) g.lineTo(x + w + 5 * Math.sin(i * 0.5 + x), y + (h * i) / 20)
    for (let i = 20; i >= 0; i--)
      g.lineTo(x + 4 * Math.sin(i * 0.6 + x * 2), y + (h * i) / 20 + (i === 20 ? 6 : 0))
    g.closePath()
    g.fill()
  }

function hang(layer: Layer, dice: Rng, cloth: Cloth) {
  const { inks, tone = 0.24 } = cloth
  const sheet = paint(layer, narrow(cloth), {
    color: inks,
    tone,
    edge: [2.4, 40],
    wash: 0.16,
    washSize: 90,
    pool: 0.14,
    grain: 0.05,
    shade: (x, y) => fold(x, y) + 0.92 * through(x, y),
    rim: { light: SUN, color: '#fff4cc', w: 2.4, amt: 0.4 },
  })
  printOn(layer, dice, cloth, sheet)
}

function printOn(layer: Layer, dice: Rng, { x, y, w, h, print, mark }: Cloth, clip: Mask) {
  const ink: PaintOptions = {
    color: mark,
    clip,
    edge: [1.6, 18],
    pool: 0,
    wash: 0.3,
    washSize: 40,
    alpha: 0.42,
  }
  if (print === 'check')
    paint(
      layer,
      (g) => {
        for (let px = x + 10; px < x + w; px += 24)
          limb(g, [
            [px, y, 4],
            [px + 3, y + h / 2, 5],
            [px, y + h, 4],
          ])
        for (let py = y + 16; py < y + h; py += 25)
          limb(g, [
            [x - 5, py, 4],
            [x + w / 2, py + 4, 5],
            [x + w + 5, py, 4],
          ])
      },
      ink,
    )
  if (print === 'flower')
    paint(
      layer,
      (g) => {
        for (let r = 0; r * 36 < h; r++)
          for (let c = 0; c * 38 < w; c++) {
            const fx = x + 18 + c * 38 + (r % 2) * 18
            const fy = y + 20 + r * 36
            for (let p = 0; p < 5; p++)
              oval(g, [fx + 7 * Math.cos(p * 1.26), fy + 7 * Math.sin(p * 1.26), 4.6, 4.6])
            oval(g, [fx + 15, fy + 13, 5, 2.2], dice.normal())
          }
      },
      { ...ink, alpha: 0.5 },
    )
  if (print === 'band')
    paint(
      layer,
      (g) => {
        for (const [dy, width] of [
          [0.62, 5],
          [0.68, 15],
          [0.75, 4],
          [0.86, 22],
          [0.94, 5],
        ] as const)
          limb(g, [
            [x - 6, y + h * dy, width],
            [x + w / 2, y + h * dy + 5, width],
            [x + w + 6, y + h * dy, width],
          ])
        for (let px = x + 6; px < x + w; px += 17)
          limb(g, [
            [px, y + h * 0.78, 1],
            [px + 4, y + h * 0.81, 6],
            [px, y + h * 0.84, 1],
          ])
      },
      { ...ink, alpha: 0.55 },
    )
}
