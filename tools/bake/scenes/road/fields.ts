import { limb, oval, poly } from '../../kit/brush.ts'
import { ridgeLine, under } from '../../kit/land.ts'
import { paint } from '../../kit/paint.ts'
import { shifted, type Point } from '../../kit/points.ts'
import { type Rng, createRng, smooth } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { SUN, HORIZON } from './light.ts'
import { type Season } from './season.ts'

const VANISH = 640
const NEAR_EDGE = 930
/** Between two rows, at the near edge. */
const GAP = 92
/** The rows on the right, from the road to the end of the land. */
const FIRST = 960
const LAST = 8000

// A point of the row that meets the lower edge at `u`: 1 is near, and the greater `d` the further off.
const along = (u: number, d: number): readonly [number, number] => [
  VANISH + (u - VANISH) / d + Math.sin(u * 0.004) * 30 * Math.sin(3 / d),
  HORIZON + (NEAR_EDGE - HORIZON) / d,
]

// How much narrower a row looks than it is wide on the level: rows far out to the side lie nearly along the horizon.
const slant = (u: number) => (NEAR_EDGE - HORIZON) / Math.hypot(NEAR_EDGE - HORIZON, u - VANISH)

/** Rows that swerve with the ground, reed shades over some of them on the left; beans on the right, or old snow between. */
export function drawFields(
  layer: Layer,
  rng: Rng,
  { earth, rows: [left, right], leaves, furrow, beans, snow }: Season,
) {
  const edge = ridgeLine(rng, '-20,394 500,390 1000,386 1620,378', { rough: 4, wl: 90 })
  paint(layer, under(edge, NEAR_EDGE), {
    color: earth,
    tone: 0.6,
    edge: [2, 60],
    wash: 0.24,
    washSize: 200,
    pool: 0,
    shade: (x, y) => 0.16 * smooth(520, 392, y) - 0.26 * smooth(560, 900, y) - 0.08 * smooth(700, 1600, x),
  })
  for (let u = -2200; u < 3600; u += GAP) {
    const row: Point[] = []
    for (let d = 1; d < 24; d *= 1.2) {
      const [x, y] = along(u, d)
      row.push([x + rng.normal() * (6 / d), y, Math.max(0.6, 24 / d)])
    }
    const near = u < 500
    paint(layer, (g) => limb(g, row), {
      color: near ? left : right,
      tone: 0.5,
      edge: [3, 24],
      pool: 0,
      dry: 0.24,
      dryAngle: 0.5,
      alpha: near ? 0.7 : 0.5,
    })
  }
  if (furrow) furrows(layer, furrow)
  if (beans) beanRows(layer, beans)
  if (snow) oldSnow(layer)
  shades(layer, leaves !== null)
}

// The shade between two rows on the right.
function furrows(layer: Layer, color: string) {
  const lines: Point[][] = []
  for (let u = FIRST; u < LAST; u += GAP) {
    const line: Point[] = []
    for (let d = Math.max(1, (u - VANISH) / 1100); d < 4; d *= 1.25)
      line.push([...along(u + 46, d), Math.max(1.4, (40 * slant(u)) / d)])
    if (line.length > 1) lines.push(line)
  }
  paint(layer, (g) => lines.forEach((line) => limb(g, line)), { ...GROWN, color, alpha: 0.4 })
}

const GROWN = { edge: [3, 14], pool: 0, soft: 1.1, fade: [0, 440, 0, 0, 540, 1] } as const

// Low plants in rows on the right: heaps of leaf that run together, the sun on some of them.
function beanRows(layer: Layer, [shade, lit]: NonNullable<Season['beans']>) {
  const dice = createRng(37)
  const heaps: Point[] = []
  for (let u = FIRST; u < LAST; u += GAP)
    for (let d = Math.max(1, (u - VANISH) / 1020); d < 4; d += 0.034 * d) {
      const [x, y] = along(u + dice.normal() * 6, d)
      if (dice() > 0.1) heaps.push([x, y - 6 / d, ((16 + 22 * slant(u)) / d) * dice.range(0.6, 1.2)])
    }
  const dabs = (points: readonly Point[], k: number) => (g: Parameters<typeof oval>[0]) =>
    points.forEach(([x, y, r = 0]) => oval(g, [x, y, r * 0.6 * k, r * 0.34 * k], 0.5 + dice.normal() * 0.4))
  paint(layer, dabs(heaps, 1), { ...GROWN, color: shade, alpha: 0.5 })
  const sunny = shifted(heaps, -5, -5).filter(() => dice() < 0.5)
  paint(layer, dabs(sunny, 0.5), { ...GROWN, color: lit, alpha: 0.26 })
}

// What the sun has not found yet: crumbs of it in some furrows, away from the ridge's crest, run together into patches under the trees and at the foot of a bank.
function oldSnow(layer: Layer) {
  const dice = createRng(23)
  const crumbs: Point[] = []
  for (let u = -2154; u < 7000; u += GAP) {
    if (u > 150 && u < 1060) continue
    for (let d = Math.max(1, Math.abs(u - VANISH) / 1200) + dice() * 2; d < 9; d *= dice.range(1.5, 2.6)) {
      const long = dice.range(1.05, 1.5)
      for (let i = 0; i < 14; i++) {
        const at = d * long ** (i / 14)
        const thick = Math.sin((Math.PI * (i + 0.5)) / 14) * dice.range(0.2, 1.1)
        const [x, y] = along(u + 42 + dice.normal() * 9, at)
        crumbs.push([x, y, ((6 + 14 * slant(u)) * thick) / at])
      }
    }
  }
  for (const [x, y, wide, flat] of PATCHES)
    for (let i = 0; i < 46; i++) {
      const off = dice.normal() * 0.5
      const r = Math.max(0, 1 - off * off) * dice.range(0.2, 0.9)
      crumbs.push([x + off * wide, y + dice.normal() * flat * 0.4 - off * flat, r * flat])
    }
  paint(layer, (g) => crumbs.forEach(([x, y, r = 0]) => oval(g, [x, y, r * 1.9, r * 0.55], -0.12)), {
    color: ['#a9b3b8', '#d2d8d6', '#f2f1e8'],
    tone: 0.5,
    edge: [3, 14],
    wash: 0.3,
    washSize: 60,
    pool: 0,
    soft: 1,
    alpha: 0.76,
    fade: [900, 0, 1, 1300, 0, 0.55],
  })
}

/** Where it has drifted: on the shaded side of the poplars and of the reed shades. */
const PATCHES = [
  [372, 806, 90, 17],
  [498, 630, 52, 10],
  [558, 532, 30, 6],
  [150, 566, 150, 11],
  [230, 496, 90, 7],
] as const

// Low reed shades over a crop: posts in the sun, dark under the mats, leaves looking out.
function shades(layer: Layer, green: boolean) {
  const dice = createRng(3)
  const beds: readonly (readonly [x: number, y: number, w: number, k: number])[] = [
    [150, 446, 150, 0.5],
    [60, 480, 210, 0.7],
    [-90, 540, 330, 1],
  ]
  for (const [x, y, w, k] of beds) {
    const depth = 26 * k
    const height = 34 * k
    paint(
      layer,
      (g) =>
        poly(g, [
          [x, y],
          [x + w, y - 6 * k],
          [x + w, y - height - 6 * k],
          [x, y - height],
        ]),
      { color: ['#1c1a14', '#39321f', '#5a4c2c'], tone: 0.34, edge: [1.4, 24], pool: 0, alpha: 0.9 },
    )
    if (green)
      paint(
        layer,
        (g) => {
          for (let i = 0; i < 40; i++)
            oval(g, [x + dice() * w, y - dice() * height * 0.5, 5 * k, 2.4 * k], dice.normal())
        },
        { color: ['#3d4d24', '#66783a', '#97a458'], tone: 0.5, edge: [1, 8], pool: 0, alpha: 0.9 },
      )
    paint(
      layer,
      (g) => {
        for (let px = x; px <= x + w + 1; px += w / 5)
          limb(g, [
            [px, y + 3, 4 * k],
            [px, y - height - 4 * k, 3.4 * k],
          ])
      },
      { color: ['#4b3a24', '#94794c'], tone: 0.5, edge: [0.8, 12], pool: 0 },
    )
    paint(
      layer,
      (g) =>
        poly(g, [
          [x - 8 * k, y - height + 2],
          [x + w + 8 * k, y - height - 5 * k],
          [x + w - 14 * k, y - height - depth],
          [x + 16 * k, y - height - depth + 6 * k],
        ]),
      {
        color: ['#5a5040', '#8a7a5a', '#b7a47a', '#dcc99c'],
        tone: 0.56,
        edge: [2, 20],
        wash: 0.3,
        washSize: 40,
        pool: 0.14,
        dry: 0.06,
        rim: { light: SUN, color: '#fff2cc', w: 2.4, amt: 0.6 },
      },
    )
  }
}
