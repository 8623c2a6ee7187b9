import { limb } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Point, type Points } from '../../kit/points.ts'
import { createRng, type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { SUN } from './light.ts'
import { type Season } from './season.ts'

const ROW: readonly (readonly [x: number, y: number, height: number])[] = [
  [630, 424, 92],
  [606, 442, 132],
  [578, 472, 196],
  [540, 528, 300],
  [470, 628, 480],
  [322, 810, 900],
]

/** Poplars along the road: boughs that sweep up, leaves along them with sky between, or none; their shadows lie across the dust, thin where the boughs are bare. */
export function drawPoplars(layer: Layer, leaves: Season['leaves']) {
  const dice = createRng(44)
  for (const [x, y, height] of ROW) poplar(layer, dice, { x, y, height, leaves })
}

type Poplar = { x: number; y: number; height: number; leaves: Season['leaves'] }

function poplar(layer: Layer, dice: Rng, { x, y, height, leaves }: Poplar) {
  const w = height * 0.075
  const shadow: Points = [
    [x, y, w * 0.36],
    [x + height * 0.34, y + height * 0.05, w * 0.9],
    [x + height * 0.72, y + height * 0.11, w * 1.3],
    [x + height * 1.02, y + height * 0.15, w * 0.3],
  ]
  paint(layer, (g) => limb(g, shadow), {
    color: '#574f44',
    edge: [8, 18],
    soft: 3,
    pool: 0,
    alpha: leaves ? 0.46 : 0.2,
  })
  const lean = dice.normal() * 0.03 * height
  const trunkAt = (t: number): Point => [x + lean * t, y - height * t]
  if (!leaves) return bareTree(layer, dice, { x, y, height, w, trunkAt })
  const count = Math.round(11 + height * 0.022)
  const boughs = Array.from({ length: count }, (_, i) => {
    const t = 0.14 + (0.78 * i) / count + dice.normal() * 0.012
    const side = i % 2 ? 1 : -1
    const wide = w * Math.sin(Math.PI * Math.min(0.96, 0.24 + t * 0.76)) ** 0.8 * dice.range(0.55, 1.15)
    const rise = height * dice.range(0.12, 0.2)
    return (u: number): Point => [
      x + lean * t + side * wide * u ** 0.7,
      y - height * t - rise * u,
      Math.max(0.5, height * 0.008 * (1.1 - u)),
    ]
  })
  paint(
    layer,
    (g) => {
      limb(g, [
        [x, y + 4, w * 0.42],
        [...at(trunkAt(0.4)), w * 0.3],
        [...at(trunkAt(0.92)), w * 0.07],
      ])
      for (const bough of boughs) limb(g, [bough(0), bough(0.4), bough(1)])
    },
    bark(w),
  )
  lime(layer, { x, y, height, w, trunkAt })
  // leaves: upright dabs, the shaded side first, then what the sun has
  for (const [lit, tone] of [
    [false, 0.26],
    [true, 0.56],
  ] as const)
    paint(
      layer,
      (g) => {
        for (const bough of boughs) {
          if (dice() < 0.12) continue
          const n = Math.round((6 + height * 0.026) * leaves.share)
          for (let j = 0; j < n; j++) {
            const [px, py] = bough(0.15 + dice() * 0.95)
            const size = Math.min(20, height * 0.034) * dice.range(0.5, 1.1)
            const lx = px + dice.normal() * w * 0.22 + (lit ? -w * 0.14 : w * 0.16)
            const tilt = dice.normal() * size * 0.3
            const ly = py + dice.normal() * size * 0.7
            limb(g, [
              [lx, ly, size * 0.12],
              [lx + tilt * 0.6, ly - size * 0.5, size * 0.46],
              [lx + tilt, ly - size, size * 0.1],
            ])
          }
        }
      },
      {
        color: leaves.color,
        tone,
        edge: [1, 9],
        wash: 0.44,
        washSize: 40,
        pool: 0.08,
      },
    )
}

type Trunk = { x: number; y: number; height: number; w: number; trunkAt: (t: number) => Point }

const bark = (w: number): PaintOptions => ({
  color: ['#3a3228', '#665a46', '#9c8e70', '#cdbf9c'],
  tone: 0.42,
  edge: [1, 14],
  pool: 0.08,
  form: { light: SUN, r: Math.max(1.5, w * 0.1), amt: 0.44, steps: 3 },
})

// Without leaves: boughs close to the trunk, no two of one length or angle, some broken off, thin twigs on the rest.
function bareTree(layer: Layer, dice: Rng, trunk: Trunk) {
  const { x, y, height, w, trunkAt } = trunk
  const thick = height * 0.0042
  const lines: Point[][] = []
  let t = 0.17
  while (t < 0.93) {
    const [bx, by] = trunkAt(t)
    const side = dice() < 0.5 ? -1 : 1
    const long = height * dice.range(0.1, 0.27) * (1.16 - 0.6 * t)
    const angle = dice.range(0.14, 0.44)
    const broken = dice() < 0.14
    const bough = (u: number): Point => [
      bx + side * long * Math.sin(angle) * u ** 0.75 + Math.sin(u * 5 + t * 40) * long * 0.02,
      by - long * u * Math.cos(angle * 0.7),
      Math.max(0.6, thick * (1.25 - u)),
    ]
    const end = broken ? dice.range(0.2, 0.4) : 1
    lines.push([bough(0), bough(end * 0.35), bough(end * 0.7), bough(end)])
    for (let i = broken ? 2 : 0; i < 2; i++) {
      const from = bough(dice.range(0.3, 0.75))
      const out = (i ? side : -side) * long * dice.range(0.04, 0.12)
      lines.push([
        [from[0], from[1], thick * 0.5],
        [from[0] + out * 0.7, from[1] - long * 0.14, thick * 0.4],
        [from[0] + out, from[1] - long * dice.range(0.24, 0.4), 0.5],
      ])
    }
    t += dice.range(0.008, 0.034) * (1 + 110 / height)
  }
  paint(
    layer,
    (g) => {
      limb(g, [
        [x, y + 4, w * 0.4],
        [...at(trunkAt(0.4)), w * 0.22],
        [...at(trunkAt(0.7)), w * 0.11],
        [...at(trunkAt(1)), w * 0.03],
      ])
      for (const line of lines) limb(g, line)
    },
    bark(w),
  )
  lime(layer, trunk)
  // dead grass at its foot
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 16; i++) {
        const from = x + dice.normal() * w * 0.28
        limb(g, [
          [from, y + w * 0.3, w * 0.05],
          [from + dice.normal() * w * 0.12, y - w * dice.range(0.1, 0.45), 0.6],
        ])
      }
    },
    { color: ['#5f5034', '#8d7a50', '#bfa878'], tone: 0.5, edge: [0.8, 8], pool: 0, wash: 0.4, washSize: 20 },
  )
}

// Lime to the height of a man's chest, brushed on: its upper edge as ragged as the brush.
function lime(layer: Layer, { x, y, height, w, trunkAt }: Trunk) {
  paint(
    layer,
    (g) => {
      limb(g, [
        [x, y + 3, w * 0.44],
        [...at(trunkAt(0.095)), w * 0.37],
      ])
      STROKES.forEach((top, i) => {
        const dx = (i - (STROKES.length - 1) / 2) * w * 0.062
        const [tx, ty] = trunkAt(top)
        limb(g, [
          [x + dx, y - height * 0.08, w * 0.07],
          [tx + dx, ty, w * 0.035],
        ])
      })
    },
    {
      color: ['#8f8a7a', '#c9c0a8', '#f0e9d6'],
      tone: 0.5,
      edge: [1.4, 12],
      wash: 0.3,
      washSize: Math.max(8, w),
      pool: 0.12,
      form: { light: SUN, r: Math.max(2, w * 0.14), amt: 0.44, steps: 3 },
    },
  )
}

/** How far up each stroke of the lime brush goes, in parts of the tree. */
const STROKES = [0.108, 0.126, 0.112, 0.134, 0.118, 0.106] as const

const at = ([x, y]: Point): [number, number] => [x, y]
