import { blob, limb, oval } from '../../kit/brush.ts'
import { leaf } from '../../kit/leaves.ts'
import { paint } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { bell, createRng, smooth, type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'

type Trunk = readonly [x: number, foot: number, w: number, air: number]

// Far to near; air 1 is drowned in green light, 0 is black.
const TRUNKS: readonly Trunk[] = [
  [560, 600, 26, 1],
  [640, 592, 20, 1],
  [880, 598, 30, 0.95],
  [960, 604, 22, 0.9],
  [480, 616, 44, 0.75],
  [1010, 622, 48, 0.7],
  [610, 634, 38, 0.62],
  [920, 650, 54, 0.5],
  [380, 660, 70, 0.42],
  [1300, 680, 84, 0.36],
  [180, 690, 96, 0.24],
  [1480, 740, 120, 0.16],
]

const inksOf = (air: number): readonly string[] =>
  air > 0.8
    ? ['#3a543f', '#54704f', '#789068', '#a0b384']
    : air > 0.45
      ? ['#1b2f23', '#314a37', '#506a4c', '#8ca274']
      : ['#070f0a', '#14231a', '#283d2d', '#5d7654']

/** Trunks that go up out of the picture, their buttresses, what hangs from them; the leaves overhead. */
export function drawTrunks(layer: Layer) {
  const rng = createRng(61)
  foliage(layer, rng, 1)
  for (const [x, foot, w, air] of TRUNKS) {
    const lean = rng.normal() * w * 0.5
    const light: readonly [number, number] = [760, 200]
    const options = {
      color: inksOf(air),
      tone: 0.36,
      edge: [Math.max(2, w * 0.05), 40] as const,
      wash: 0.34,
      washSize: 60 + w,
      pool: 0.06,
      form: { light, r: Math.max(3, w * 0.24), amt: 0.4, steps: 4 },
      rim: { light, color: '#c2d29a', w: Math.max(1.2, w * 0.04), amt: 0.5, reach: 420 },
      fade: air > 0.8 ? ([0, foot - 160, 1, 0, foot, 0.2] as const) : undefined,
    }
    paint(
      layer,
      (g) => {
        limb(g, [
          [x, foot + 10, w * 1.3],
          [x + lean * 0.2, foot - w * 1.6, w],
          [x + lean * 0.6, foot - 420, w * 0.86],
          [x + lean, -60, w * 0.8],
        ])
        for (const side of [-1, 1]) {
          const out = w * rng.range(0.9, 1.5)
          blob([
            [x + side * w * 0.3, foot - w * rng.range(2.2, 3.4)],
            [x + side * w * 0.62, foot - w * 0.9],
            [x + side * out, foot + 6, 1],
            [x, foot + 14, 1],
          ])(g)
        }
      },
      options,
    )
    if (air < 0.8) bark(layer, rng, { x, foot, w, lean, air })
  }
  lianas(layer)
  foliage(layer, rng, 0)
}

function bark(
  layer: Layer,
  rng: Rng,
  { x, foot, w, lean, air }: { x: number; foot: number; w: number; lean: number; air: number },
) {
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 16; i++) {
        const u = rng.normal() * w * 0.4
        const y = rng.range(0, foot - 40)
        const l = rng.range(60, 200)
        const at = (py: number): Point => [x + lean * (1 - py / foot) * 0.8 + u + rng.normal() * 3, py, 0]
        limb(g, [
          [at(y)[0], y, 0.4],
          [at(y + l / 2)[0], y + l / 2, w * 0.035],
          [at(y + l)[0], y + l, 0.4],
        ])
      }
    },
    {
      color: air > 0.45 ? '#1a2c20' : '#040906',
      edge: [1.6, 16],
      pool: 0,
      dry: 0.3,
      dryAngle: 1.55,
      alpha: 0.5,
    },
  )
  // moss on the side the rain comes from
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 14; i++)
        oval(g, [
          x - w * 0.3 + rng.normal() * w * 0.14,
          rng.range(200, foot),
          w * 0.1,
          w * rng.range(0.2, 0.5),
        ])
    },
    {
      color: ['#223a22', '#4a6a38', '#86a058'],
      tone: 0.4,
      edge: [3, 10],
      pool: 0,
      wash: 0.5,
      washSize: 24,
      alpha: 0.4 + air * 0.2,
    },
  )
}

function lianas(layer: Layer) {
  for (const line of [
    '400,-20,7 430,160,6 470,300,5 500,380,4 560,400,3 600,330,3 640,180,3 660,-20,3',
    '980,-20,6 960,140,6 968,320,5 950,470,4 958,600,3',
    '1240,-20,9 1210,120,8 1180,260,7 1190,420,6 1230,560,5',
    '1250,-20,4 1280,200,4 1320,340,4 1400,380,4 1460,300,4 1500,100,4',
    '140,-20,6 210,180,6 260,330,5 330,380,5 370,300,5 390,120,5',
  ])
    paint(layer, (g) => limb(g, line), {
      color: ['#050b07', '#14211a', '#33483a', '#7c9270'],
      tone: 0.34,
      edge: [2, 24],
      pool: 0.1,
      form: { light: [760, 200], r: 2, amt: 0.4, steps: 3 },
    })
}

// Masses of leaf at the top: the far ones green with light, the near ones shut it out.
function foliage(layer: Layer, rng: Rng, far: 0 | 1) {
  for (let i = 0; i < (far ? 40 : 46); i++) {
    const x = rng.range(-60, 1660)
    const away = Math.abs(x - 770)
    const y = far ? rng.range(-20, 420) : rng.range(-60, 40 + away * 0.22)
    const r = far ? rng.range(40, 110) : rng.range(60, 150)
    if (away < (far ? 60 : 130)) continue
    paint(
      layer,
      (g) => {
        for (let j = 0; j < 26; j++) {
          const px = x + rng.normal() * r
          const py = y + rng.normal() * r * 0.5
          const a = rng.range(0.2, 2.9)
          const l = r * rng.range(0.2, 0.44)
          leaf(g, { from: [px, py], to: [px + Math.cos(a) * l, py + Math.sin(a) * l], w: l * 0.26, sag: 3 })
        }
      },
      {
        color: far
          ? ['#223828', '#40593f', '#71895c', '#abbd80']
          : ['#040906', '#0d1811', '#1e2f22', '#496044'],
        tone:
          (far ? 0.3 : 0.26) +
          0.34 * bell(x, y, { x0: 770, y0: 160, rx: 330, ry: 260 }) +
          rng.normal() * 0.05,
        edge: [1.6, 12],
        wash: 0.3,
        washSize: 40,
        pool: 0.06,
        alpha: far ? 0.66 : 0.96,
        rim: { light: [770, 100], color: '#bccf8e', w: 1.6, amt: 0.4 * smooth(700, 150, away), reach: 400 },
      },
    )
  }
}

/** A fern: fronds that arch from one foot, each a row of leaflets. */
export function fern(
  layer: Layer,
  rng: Rng,
  { x, y, size, light }: { x: number; y: number; size: number; light: readonly [number, number] },
) {
  paint(
    layer,
    (g) => {
      const n = rng.int(5, 8)
      for (let i = 0; i < n; i++) {
        const side = (i / (n - 1)) * 2 - 1
        const out = size * (0.4 + 0.8 * Math.abs(side)) * Math.sign(side || 1) * rng.range(0.8, 1.1)
        const up = size * (1.15 - 0.4 * Math.abs(side)) * rng.range(0.8, 1.1)
        for (let j = 1; j <= 15; j++) {
          const t = j / 15
          const px = x + out * t
          const py = y - up * Math.sin(t * 2.1) * 0.95
          const l = size * 0.24 * Math.sin(Math.PI * Math.min(0.96, t + 0.1))
          const a = Math.atan2(-up * Math.cos(t * 2.1), out)
          for (const s of [-1, 1])
            leaf(g, {
              from: [px, py],
              to: [px + Math.cos(a + s * 1.1) * l, py + Math.sin(a + s * 1.1) * l],
              w: l * 0.2,
              sag: 0,
            })
        }
      }
    },
    {
      color: ['#060d08', '#13231a', '#2b4531', '#5c7c4c', '#a7bd78'],
      tone: 0.32,
      edge: [0.9, 8],
      wash: 0.36,
      washSize: 60,
      pool: 0.04,
      rim: { light, color: '#b6cc84', w: 1.4, amt: 0.5, reach: 640 },
    },
  )
}
