import { limb, shape } from '../../kit/brush.ts'
import { createCutter } from '../../kit/cutter.ts'
import { paint } from '../../kit/paint.ts'
import { shifted, type Point } from '../../kit/points.ts'
import { type Layer, type Pen } from '../../kit/stage.ts'
import { ASIDE, LOW_SUN } from './plant-light.ts'

// Stems, then leaves from back to front: root, tip, half width, how far the middle sags, tone.
const STEMS: readonly (readonly Point[])[] = (
  [
    [
      [664, 480, 11],
      [656, 380, 10],
      [640, 270, 8],
      [646, 170, 6],
      [640, 104, 4],
    ],
    [
      [672, 480, 9],
      [694, 400, 8],
      [716, 320, 6],
      [722, 250, 4],
    ],
  ] satisfies Point[][]
).map((stem) => shifted(stem, ASIDE, 0))
type Leaf = readonly [x: number, y: number, tipX: number, tipY: number, w: number, sag: number, tone: number]
const LEAVES: readonly Leaf[] = (
  [
    [646, 190, 742, 96, 34, -16, 0.3],
    [642, 250, 520, 190, 36, -26, 0.34],
    [716, 320, 800, 214, 34, -14, 0.28],
    [656, 380, 566, 316, 34, -24, 0.3],
    [640, 120, 574, 30, 30, -12, 0.44],
    [640, 110, 690, 6, 26, 8, 0.4],
    [646, 200, 532, 110, 38, -24, 0.5],
    [722, 262, 724, 142, 32, 14, 0.42],
    [650, 330, 770, 300, 36, -30, 0.42],
    [694, 400, 824, 388, 36, -26, 0.38],
    [650, 300, 512, 300, 38, -34, 0.54],
    [668, 420, 556, 430, 38, -30, 0.5],
    [690, 410, 776, 478, 32, -22, 0.36],
    [660, 430, 618, 500, 26, -18, 0.46],
  ] satisfies Leaf[]
).map(([x, y, tipX, ...leaf]): Leaf => [x + ASIDE, y, tipX + ASIDE, ...leaf])

function leafOutline([x, y, tx, ty, w, sag]: Leaf): Point[] {
  const length = Math.hypot(tx - x, ty - y) || 1
  const [nx, ny] = [-(ty - y) / length, (tx - x) / length]
  const at = (t: number, side: number): Point => [
    x + (tx - x) * t + nx * side,
    y + (ty - y) * t + ny * side + 4 * sag * t * (1 - t),
  ]
  const [a, b] = [at(0, 0), at(1, 0)]
  return [
    [a[0], a[1], 1],
    at(0.2, w * 0.72),
    at(0.48, w),
    at(0.78, w * 0.62),
    [b[0], b[1], 1],
    at(0.78, -w * 0.5),
    at(0.48, -w * 0.86),
    at(0.2, -w * 0.66),
  ]
}

const ribOf = ([x, y, tx, ty, , sag]: Leaf): Point[] =>
  [0, 0.35, 0.7, 0.98].map((t, i): Point => [
    x + (tx - x) * t,
    y + (ty - y) * t + 4 * sag * t * (1 - t),
    [3, 4, 3, 1][i],
  ])

/** The shadow of the plant on the wall: it lies further to the right, larger and lower. */
export function shadowOfLeaves(g: Pen) {
  const cast = (points: readonly Point[]) =>
    points.map(([x, y, w]): Point => [x * 1.06 + 196, y * 1.06 + 34 + x * 0.03, w])
  for (const stem of STEMS) limb(g, cast(stem))
  for (const leaf of LEAVES) {
    shape(g, cast(leafOutline(leaf)))
    g.fill()
  }
}

/** A rubber plant; it may be of plastic. */
export function drawLeaves(layer: Layer) {
  const stem = createCutter(layer, {
    color: ['#2d2417', '#5b4a30', '#8d7549', '#c9ac72'],
    tone: 0.5,
    edge: [1.4, 30],
    form: { light: LOW_SUN, r: 3, amt: 0.5, steps: 3 },
  })
  stem.bars(STEMS)
  for (const leaf of LEAVES) {
    const mask = paint(
      layer,
      (g) => {
        shape(g, leafOutline(leaf))
        g.fill()
      },
      {
        color: ['#1b2a23', '#2e4536', '#4b654a', '#7d9060', '#bfc287', '#ebe4b4'],
        tone: leaf[6],
        edge: [1.4, 40],
        wash: 0.2,
        washSize: 60,
        pool: 0.16,
        form: { light: LOW_SUN, r: 13, amt: 0.4, steps: 4 },
        rim: { light: LOW_SUN, color: '#fbf2bd', w: 3.4, amt: 0.8 },
        shadow: { dx: 9, dy: 6, r: 7, a: 0.5, inside: true, color: '#12201a' },
      },
    )
    stem.bars([ribOf(leaf)], { color: ['#c9cf8e', '#eef0c0'], alpha: 0.7, clip: mask, form: null })
  }
  // dust
  paint(
    layer,
    (g) =>
      LEAVES.slice(6).forEach((l) =>
        limb(
          g,
          ribOf(l).map(([x, y]): Point => [x + 4, y - 8, 13]),
        ),
      ),
    {
      color: '#efe6cf',
      soft: 5,
      edge: [5, 14],
      pool: 0,
      dry: 0.3,
      alpha: 0.16,
    },
  )
}

/** A glazed pot on the cabinet, with its saucer. */
export function drawPot(layer: Layer) {
  const clay = createCutter(
    layer,
    {
      color: ['#3c2f3a', '#6c5a5e', '#a08c84', '#d2bfa6', '#f6e5c2'],
      tone: 0.5,
      edge: [1.6, 40],
      wash: 0.18,
      washSize: 80,
      form: { light: LOW_SUN, r: 22, amt: 0.5, steps: 4 },
      rim: { light: LOW_SUN, color: '#fff0c8', w: 4, amt: 0.7 },
      shadow: { dx: 30, dy: 6, r: 10, a: 0.4, color: '#34303e' },
    },
    (points) => shifted(points, ASIDE, 0),
  )
  clay.disc([668, 578, 86, 12], { tone: 0.4 })
  clay.sheet('592,472,1 746,472,1 740,520 726,566 710,580,1 628,580,1 612,566 598,520')
  clay.sheet('584,456,1 754,456,1 750,484,1 588,484,1', {
    tone: 0.6,
    shadow: { dx: 4, dy: 8, r: 6, a: 0.4, color: '#34303e', inside: true },
  })
  clay.disc([669, 458, 82, 9], { color: ['#1d1611', '#3a2c20'], form: null, rim: null, shadow: null })
}
