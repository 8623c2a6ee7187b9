import { limb, oval, shape } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint } from '../../../kit/paint.ts'
import { blades } from '../../../kit/plants.ts'
import { type Point } from '../../../kit/points.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { streaks } from '../../../kit/streaks.ts'
import { BANK_LINE, SKY, STONE } from './palette.ts'

const EARTH = ['#3b3a2e', '#5f5c47', '#8a856a', '#b5ae92', '#dbd5bd']

/** The far bank: gravel that was under water last week, then last year's grass. */
export function drawBank(layer: Layer) {
  const rng = createRng(621)
  const edge = (x: number) => BANK_LINE - 8 + 9 * Math.sin(x / 130) + 5 * Math.sin(x / 47)
  const outline: Point[] = Array.from({ length: 76 }, (_, i): Point => [-220 + i * 28, edge(-220 + i * 28)])
  const ground = paint(
    layer,
    (g) => {
      shape(g, [[-220, -180, 1], ...outline, [1880, 350, 1], [1880, -180, 1]])
      g.fill()
    },
    {
      color: EARTH,
      tone: 0.56,
      edge: [4, 40],
      wash: 0.34,
      washSize: 130,
      pool: 0.24,
      poolR: 12,
      // the slope's foot lies in its own shade, the gravel before it in the light
      shade: (x, y) =>
        0.12 * smooth(110, -60, y) -
        0.2 * smooth(60, 150, y + 10 * Math.sin(x / 90)) * smooth(250, 170, y + 8 * Math.sin(x / 60)) -
        0.18 * smooth(290, 350, y),
      shadow: { dx: 0, dy: 10, r: 10, a: 0.4, color: '#1c2a2c' },
    },
  )
  for (let i = 0; i < 180; i++) {
    const y = rng.range(150, 344)
    const r = rng.range(4, 15) * (0.4 + y / 330)
    const x = rng.range(-130, 1770)
    paint(layer, (g) => oval(g, [x, Math.min(y, edge(x) - 4), r, r * 0.55], rng.normal() * 0.3), {
      color: STONE,
      tone: 0.5 + rng.normal() * 0.14,
      edge: [1.4, 12],
      washSize: 20,
      form: { light: SKY, r: r * 0.4, amt: 0.36, steps: 3 },
      rim: { light: SKY, color: '#f6e6bd', w: 2.6, amt: 0.7 },
      shadow: { dx: 4, dy: 4, r: 3, a: 0.5 },
      clip: ground,
    })
  }
  paint(
    layer,
    (g) =>
      blades(g, rng, {
        x0: -130,
        x1: 1770,
        base: () => -110 + rng() * 260,
        n: 620,
        h: [18, 60],
        lean: 0.3,
        w: 2.6,
      }),
    {
      color: ['#5a5c38', '#8b8a58', '#c9c290', '#efe6bc'],
      tone: 0.4,
      edge: [0.9, 10],
      pool: 0,
      alpha: 0.8,
    },
  )
  streaks(layer, rng, {
    n: 10,
    at: () => [rng.range(-100, 1400), rng.range(170, 320)],
    along: '0,0 140,-4 320,6',
    brush: { width: 26, bristles: 20, load: 0.5 },
    ink: { color: '#4d4c3c', edge: [3, 30], alpha: 0.4, soft: 0.6 },
  })
}

/** The two flat stones, worn hollow. */
export function drawSlabs(layer: Layer) {
  const rng = createRng(623)
  const slab = createCutter(layer, {
    color: STONE,
    edge: [3, 40],
    wash: 0.3,
    washSize: 80,
    form: { light: SKY, r: 12, amt: 0.4, steps: 4 },
    rim: { light: SKY, color: '#fffdf0', w: 4, amt: 0.7 },
    shadow: { dx: 6, dy: 10, r: 10, a: 0.5, color: '#182426' },
  })
  for (const [x, w] of [
    [420, 206],
    [812, 226],
  ] as const) {
    const top: readonly Point[] = [
      [x - w, 322],
      [x - w * 0.93, 304],
      [x - w * 0.5, 296],
      [x + w * 0.3, 299],
      [x + w * 0.88, 303],
      [x + w, 320],
    ]
    slab.sheet(
      [
        ...top,
        [x + w * 1.01, 360],
        [x + w * 0.96, 392, 1],
        [x + w * 0.3, 398],
        [x - w * 0.4, 396],
        [x - w * 0.97, 388, 1],
        [x - w * 1.02, 352],
      ],
      { tone: 0.26 },
    )
    slab.sheet([...top, [x + w * 0.97, 346], [x + w * 0.4, 354], [x - w * 0.3, 352], [x - w * 0.96, 346]], {
      tone: 0.66,
      shadow: null,
    })
    slab.lines(
      Array.from({ length: 10 }, (): Point[] => {
        const [a, b] = [x + rng.range(-w, w) * 0.7, rng.range(312, 342)]
        return [
          [a, b, 0.6],
          [a + 30, b + 2, 2],
          [a + rng.range(40, 80), b + rng.normal() * 2, 0.6],
        ]
      }),
      { color: '#3a3f3d', alpha: 0.4 },
    )
  }
}

/** What the child has built: a river of her own, led from the stream round pebbles, with a twig across. */
export function drawChildsRiver(layer: Layer) {
  const rng = createRng(627)
  const course = '1096,362,34 1106,338,22 1098,318,15 1066,304,11 1040,286,8 1048,268,5'
  const narrowed = course.replace(/,(\d+)(?= |$)/g, (_m, w: string) => `,${(Number(w) * 0.62).toFixed(1)}`)
  paint(layer, (g) => limb(g, course), {
    color: ['#2c2b22', '#47453a'],
    edge: [4, 18],
    pool: 0.1,
    alpha: 0.8,
  })
  paint(layer, (g) => limb(g, narrowed), {
    color: ['#34494a', '#5f7b79', '#9fb4ac'],
    tone: 0.5,
    edge: [3, 16],
    pool: 0.1,
  })
  for (const [x, y, r] of [
    [1068, 336, 10],
    [1066, 322, 9],
    [1040, 312, 9],
    [1018, 296, 8],
    [1022, 276, 8],
    [1064, 262, 7],
    [1066, 282, 8],
    [1086, 296, 8],
    [1124, 308, 9],
    [1134, 326, 10],
    [1136, 344, 9],
  ] as const)
    paint(layer, (g) => oval(g, [x + rng.normal() * 2, y, r * 1.2, r * 0.86], rng.normal()), {
      color: STONE,
      tone: 0.74,
      edge: [1, 10],
      form: { light: SKY, r: 4, amt: 0.4, steps: 3 },
      shadow: { dx: 2, dy: 4, r: 3, a: 0.5 },
    })
  paint(layer, (g) => limb(g, '1060,316,3 1096,306,4 1130,316,2.4'), {
    color: ['#3a2a1a', '#8a683e'],
    edge: [1, 12],
    pool: 0,
    shadow: { dx: 1, dy: 4, r: 2, a: 0.5 },
  })
}
