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
        [1500, 960, 1376, 70],
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
const STAND: Ray = { x: 150, y: 960 }
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

// Coat, low hair, the end of a scarf; one arm close, a head a little bent.
function herShadow(g: Pen) {
  limb(
    g,
    along(
      [
        [0, -30, 42],
        [0.14, -26, 44],
      ],
      HER,
    ),
  )
  limb(
    g,
    along(
      [
        [0, 32, 42],
        [0.14, 28, 44],
      ],
      HER,
    ),
  )
  shape(
    g,
    along(
      [
        [0.08, -84, 1],
        [0.16, -74],
        [0.26, -62],
        [0.34, -74],
        [0.42, -84],
        [0.462, -66],
        [0.478, -28],
        [0.49, -22],
        [0.495, 22],
        [0.484, 34],
        [0.472, 70],
        [0.436, 92],
        [0.36, 88],
        [0.3, 92],
        [0.25, 70],
        [0.16, 80],
        [0.08, 90, 1],
      ],
      HER,
    ),
  )
  g.fill()
  shape(
    g,
    along(
      [
        [0.486, -28],
        [0.505, -44],
        [0.535, -52],
        [0.566, -38],
        [0.578, 0],
        [0.566, 36],
        [0.535, 48],
        [0.505, 42],
        [0.486, 30],
      ],
      HER,
    ),
  )
  g.fill()
  // the scarf's end, on the side where the air is
  shape(
    g,
    along(
      [
        [0.486, 20],
        [0.492, 70],
        [0.484, 118],
        [0.462, 150],
        [0.446, 132],
        [0.458, 96],
        [0.462, 50],
      ],
      HER,
    ),
  )
  g.fill()
}
