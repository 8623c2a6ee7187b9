import { limb, oval, shape } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { lerp, type Rng } from '../../kit/random.ts'
import { type Layer, type Pen } from '../../kit/stage.ts'
import { SHADOWS_TO } from './place.ts'

const SHADE = '#7d86a6'

/** Trunks and wires from behind us, the haw stand, and hers, which gets as far as the kerb. */
export function drawShadows(road: Layer, rng: Rng) {
  paint(
    road,
    (g) => {
      for (const [x, y, x1, w] of [
        [-40, 760, 700, 30],
        [-40, 590, 560, 16],
        [-30, 500, 500, 9],
      ] as const) {
        const t = (x1 - x) / (SHADOWS_TO[0] - x)
        limb(g, [
          [x, y, w],
          [lerp(x, SHADOWS_TO[0], t * 0.5), lerp(y, SHADOWS_TO[1], t * 0.5), w * 0.8],
          [x1, lerp(y, SHADOWS_TO[1], t), w * 0.45],
        ])
      }
      // what they carry: leaves, blurred by distance
      for (let i = 0; i < 60; i++) {
        const x = rng.range(420, 760)
        oval(g, [x, 470 + rng.normal() * 26, rng.range(8, 26), rng.range(3, 7)], -0.3)
      }
      for (let i = 0; i < 70; i++)
        oval(
          g,
          [1240 + rng.normal() * 150, 600 + rng.normal() * 50, rng.range(14, 40), rng.range(5, 12)],
          -0.3,
        )
    },
    { color: SHADE, blend: 'multiply', edge: [4, 30], soft: 2.4, pool: 0, wash: 0.1, alpha: 0.62 },
  )
  // the stand's
  paint(
    road,
    (g) => {
      limb(
        g,
        along(
          [
            [0, 0, 10],
            [0.32, 0, 9],
          ],
          STAND,
        ),
      )
      shape(
        g,
        along(
          [
            [0.3, -26],
            [0.34, -34],
            [0.5, -26],
            [0.56, 0],
            [0.5, 24],
            [0.34, 32],
            [0.3, 24],
          ],
          STAND,
        ),
      )
      g.fill()
      for (let i = 0; i < 13; i++) {
        const t = 0.34 + (i % 7) * 0.034
        const side = i < 7 ? -1 : 1
        limb(
          g,
          along(
            [
              [t, side * 22, 5],
              [t + 0.05, side * 52, 8],
              [t + 0.07, side * 62, 4],
            ],
            STAND,
          ),
        )
      }
    },
    { color: SHADE, blend: 'multiply', edge: [3, 20], soft: 1.6, pool: 0, wash: 0.1, alpha: 0.72 },
  )
  paint(road, (g) => herShadow(g), {
    color: '#6f789c',
    blend: 'multiply',
    edge: [2, 20],
    soft: 1.2,
    pool: 0,
    wash: 0.1,
    alpha: 0.82,
  })
}

type Ray = { x: number; y: number }
const STAND: Ray = { x: 76, y: 960 }
const HER: Ray = { x: 420, y: 990 }

// Along a shadow: t 0 at the foot, 1 at the vanishing point; across in units at the foot.
function along(points: readonly (readonly [number, number, number?])[], { x, y }: Ray): Point[] {
  const dx = SHADOWS_TO[0] - x
  const dy = SHADOWS_TO[1] - y
  const d = Math.hypot(dx, dy)
  return points.map(([t, across, w]) => {
    const k = 1 - t
    return [
      x + dx * t - (dy / d) * across * k,
      y + dy * t + (dx / d) * across * k,
      w === undefined ? undefined : w * k,
    ]
  })
}

// She leans: coat, an arm held close, a neck, a head a little to one side, both ends of a scarf.
function herShadow(g: Pen) {
  const part = (points: readonly (readonly [number, number, number?])[]) => {
    shape(g, along(points, HER))
    g.fill()
  }
  const bar = (points: readonly (readonly [number, number, number])[]) => limb(g, along(points, HER))
  bar([
    [0, -34, 44],
    [0.26, -26, 50],
  ])
  bar([
    [0, 36, 44],
    [0.26, 34, 50],
  ])
  part([
    [0.2, -92, 1],
    [0.3, -74],
    [0.39, -52],
    [0.43, -54],
    [0.463, -72],
    [0.484, -70],
    [0.499, -40],
    [0.506, -10],
    [0.52, -8],
    [0.522, 34],
    [0.51, 38],
    [0.502, 70],
    [0.484, 98],
    [0.44, 96],
    [0.38, 82],
    [0.3, 92],
    [0.2, 104, 1],
  ])
  // one arm held close
  bar([
    [0.478, -62, 42],
    [0.43, -84, 40],
    [0.36, -66, 32],
  ])
  part([
    [0.514, -8],
    [0.526, -30],
    [0.546, -34],
    [0.566, -20],
    [0.575, 14],
    [0.566, 46],
    [0.546, 58],
    [0.528, 50],
    [0.514, 34],
  ])
  // wool at the neck, and both its ends on the side where the air is
  part([
    [0.504, -22],
    [0.515, -34],
    [0.523, -10],
    [0.523, 40],
    [0.514, 62],
    [0.503, 48],
  ])
  part([
    [0.508, 40],
    [0.519, 96],
    [0.511, 158],
    [0.494, 196, 1],
    [0.482, 184, 1],
    [0.496, 140],
    [0.5, 92],
    [0.494, 50],
  ])
  part([
    [0.5, 50],
    [0.492, 108],
    [0.466, 152, 1],
    [0.456, 134, 1],
    [0.476, 96],
    [0.484, 52],
  ])
}
