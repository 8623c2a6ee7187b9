import { limb, shape } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { lerp, type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'

type Stook = { x: number; y: number; h: number; light: readonly [number, number] }

/** Maize stalks leant together, tied two thirds of the way up with one of themselves; tassels and dry leaves above the tie. */
export function drawStook(layer: Layer, rng: Rng, { x, y, h, light }: Stook) {
  const k = h / 400
  const inks = ['#14120f', '#33291d', '#6a5430', '#ad8c4f', '#ecca84']
  const dry: PaintOptions = {
    color: inks,
    tone: 0.36,
    edge: [Math.max(0.6, 2.4 * k), Math.max(8, 22 * k)],
    wash: 0.34,
    washSize: Math.max(16, 60 * k),
    pool: 0.08,
    rim: { light, color: '#f6da94', w: Math.max(1, 2.8 * k), amt: 0.8, reach: 520 },
  }
  const across = (u: number, t: number) => {
    // wide at the foot, drawn in at the tie, spread a little above it
    const half = t < 0.66 ? lerp(0.3, 0.075, (t / 0.66) ** 0.8) : lerp(0.075, 0.2, (t - 0.66) / 0.34)
    return x + u * half * h
  }
  paint(
    layer,
    (g) =>
      limb(g, [
        [x - h * 0.3, y, h * 0.05],
        [x, y + h * 0.03, h * 0.1],
        [x + h * 0.4, y + h * 0.05, h * 0.04],
      ]),
    {
      color: '#0a0909',
      edge: [3, 24],
      soft: 4 * k,
      pool: 0,
      alpha: 0.6,
    },
  )
  paint(
    layer,
    (g) => {
      const outline: Point[] = []
      for (let i = 0; i <= 7; i++) outline.push([across(-0.94, i / 9), y - (h * i) / 9, 0])
      for (let i = 7; i >= 0; i--) outline.push([across(0.94, i / 9), y - (h * i) / 9, 0])
      shape(g, outline)
      g.fill()
    },
    { ...dry, tone: 0.22, form: { light, r: h * 0.1, amt: 0.5, steps: 4 } },
  )
  for (const [tone, count] of [
    [0.26, 13],
    [0.48, 12],
  ] as const)
    paint(
      layer,
      (g) => {
        for (let i = 0; i < count; i++) {
          const u = lerp(-1, 1, (i + rng()) / count)
          const top = rng.range(0.88, 1.06)
          const w = h * rng.range(0.012, 0.022)
          limb(g, [
            [across(u, 0), y + Math.abs(u) * -h * 0.01, w],
            [across(u * 0.9, 0.36), y - h * 0.36, w],
            [across(u * 0.7, 0.66), y - h * 0.66, w * 0.9],
            [across(u + rng.normal() * 0.3, top), y - h * top, w * 0.3],
          ])
        }
      },
      { ...dry, tone },
    )
  // leaves that hang, broken, from the stalks
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 22; i++) {
        const t = rng.range(0.2, 0.98)
        const side = rng() < 0.5 ? -1 : 1
        const sx = across(side * rng.range(0.5, 1), t)
        const sy = y - h * t
        const l = h * rng.range(0.08, 0.17)
        limb(g, [
          [sx, sy, h * 0.008],
          [sx + side * l * 0.5, sy - l * 0.16, h * 0.02],
          [sx + side * l * 0.8, sy + l * 0.3, h * 0.017],
          [sx + side * l * 0.86, sy + l * 0.9, h * 0.004],
        ])
      }
    },
    { ...dry, tone: 0.4 },
  )
  paint(
    layer,
    (g) =>
      limb(g, [
        [across(-1.1, 0.66), y - h * 0.655, h * 0.02],
        [x, y - h * 0.64, h * 0.026],
        [across(1.1, 0.66), y - h * 0.665, h * 0.018],
      ]),
    { ...dry, tone: 0.56 },
  )
}
