import { limb, oval, poly, shape } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { bell, createRng, lerp, smooth } from '../../kit/random.ts'
import { type Layer, type Pen, type Stage } from '../../kit/stage.ts'
import { AWAY, SHADOWS_TO, SUN, onWall } from './place.ts'

const SHADE = '#7d86a6'

/** The road between, and what the low sun lays across it. */
export function drawRoad(stage: Stage) {
  const rng = createRng(31)
  const road = stage.layer('road', { depth: 0.34 })
  const foot = (x: number) => onWall(Math.max(x, AWAY[0] + 4), 0)[1]
  paint(
    road,
    (g) =>
      poly(g, [
        [AWAY[0], AWAY[1]],
        [1640, foot(1640) - 6],
        [1640, 930],
        [-30, 930],
        [-30, 380],
      ]),
    {
      color: ['#7f7a84', '#a69a94', '#cbb79c', '#e8d2a6', '#f8e8bf'],
      tone: 0.54,
      edge: [2, 60],
      wash: 0.22,
      washSize: 240,
      pool: 0,
      shade: (x, y) =>
        0.16 * bell(x, y, { x0: 600, y0: 540, rx: 420, ry: 110 }) -
        0.34 * smooth(600, 930, y) -
        0.1 * smooth(1100, 1600, x),
    },
  )
  // the far pavement: slabs, a kerb
  const walk = paint(
    road,
    (g) => poly(g, [[AWAY[0] + 14, AWAY[1] + 4], at(1640, 0), at(1640, 2.4), [AWAY[0] + 10, AWAY[1] + 12]]),
    {
      color: ['#9a8f8c', '#c2ae98', '#e4cda2', '#f8e6b8'],
      tone: 0.58,
      edge: [1.8, 40],
      wash: 0.26,
      washSize: 90,
      pool: 0.1,
      shadow: { dx: 2, dy: 6, r: 5, a: 0.4, color: '#55506a' },
    },
  )
  paint(
    road,
    (g) => {
      for (let x = 260; x < 1640; x += (x - AWAY[0]) * 0.07)
        limb(g, [
          [...at(x, 0), 1.4],
          [...at(x, 2.4), 2.2],
        ])
      for (const out of [0.8, 1.6])
        limb(g, [
          [...at(200, out), 0.8],
          [...at(800, out), 1.4],
          [...at(1640, out), 2.4],
        ])
    },
    { color: '#8d7f78', clip: walk, edge: [1.2, 20], pool: 0, dry: 0.26, alpha: 0.5 },
  )
  paint(
    road,
    (g) =>
      limb(g, [
        [...at(180, 2.4), 2],
        [...at(700, 2.4), 7],
        [...at(1640, 2.4), 15],
      ]),
    {
      color: ['#8f878a', '#bdae9e', '#ecd9b0'],
      tone: 0.58,
      edge: [1.4, 40],
      form: { light: SUN, r: 4, amt: 0.4, steps: 2 },
    },
  )
  // our own kerb, in shade
  paint(road, (g) => poly(g, '-30,930 -30,640 60,600 230,760 420,930'), {
    color: ['#6e6a7a', '#8f8788', '#b5a598'],
    tone: 0.44,
    edge: [2, 40],
    wash: 0.26,
    washSize: 110,
    pool: 0.1,
  })
  paint(road, (g) => limb(g, '58,596,5 236,758,10 432,936,16'), {
    color: ['#7d7884', '#a89c98', '#dcc8a8'],
    tone: 0.54,
    edge: [1.4, 40],
    form: { light: [400, 300], r: 5, amt: 0.4, steps: 2 },
    shadow: { dx: 6, dy: 2, r: 5, a: 0.4, color: '#50506a' },
  })
  // old tracks, a patch
  paint(
    road,
    (g) => {
      limb(g, '170,380,2 520,600,8 1000,930,16')
      limb(g, '200,376,2 700,560,8 1500,930,18')
    },
    { color: '#8f8684', edge: [5, 60], soft: 2, pool: 0, dry: 0.36, dryAngle: 0.6, alpha: 0.3 },
  )
  paint(road, (g) => poly(g, '1080,742 1300,800 1190,868 960,800'), {
    color: ['#7a7480', '#9a8f90'],
    tone: 0.5,
    edge: [4, 40],
    wash: 0.3,
    pool: 0.2,
    alpha: 0.34,
  })
  drawShadows(road, rng)
}

/** Trunks and wires from behind us, the haw stand, and hers, which gets as far as the kerb. */
function drawShadows(road: Layer, rng: ReturnType<typeof createRng>) {
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

const at = (x: number, out: number): [number, number] => {
  const [px, py] = onWall(x, 0, out)
  return [px, py]
}
