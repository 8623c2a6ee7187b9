import { dryStroke, limb, oval, poly, shape } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint } from '../../../kit/paint.ts'
import { blades } from '../../../kit/plants.ts'
import { type Point } from '../../../kit/points.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SKY, STONE, WATERLINE } from './palette.ts'

const EARTH = ['#3b3a2e', '#5f5c47', '#8a856a', '#b5ae92', '#dbd5bd']

/** The far bank: gravel that was under water last week, then last year's grass. */
export function drawBank(layer: Layer) {
  const rng = createRng(621)
  const edge = (x: number) => WATERLINE - 8 + 9 * Math.sin(x / 130) + 5 * Math.sin(x / 47)
  const outline: Point[] = Array.from({ length: 60 }, (_, i): Point => [-20 + i * 28, edge(-20 + i * 28)])
  const ground = paint(
    layer,
    (g) => {
      shape(g, [[-20, -20, 1], ...outline, [1640, 350, 1], [1640, -20, 1]])
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
      shade: (_x, y) => 0.12 * smooth(240, 60, y) - 0.16 * smooth(290, 350, y),
      shadow: { dx: 0, dy: 10, r: 10, a: 0.4, color: '#1c2a2c' },
    },
  )
  for (let i = 0; i < 150; i++) {
    const y = rng.range(150, 344)
    const r = rng.range(4, 15) * (0.4 + y / 330)
    const x = rng.range(-10, 1610)
    paint(layer, (g) => oval(g, [x, Math.min(y, edge(x) - 4), r, r * 0.55], rng.normal() * 0.3), {
      color: STONE,
      tone: 0.5 + rng.normal() * 0.14,
      edge: [1.4, 12],
      washSize: 20,
      form: { light: SKY, r: r * 0.4, amt: 0.36, steps: 3 },
      shadow: { dx: 1.5, dy: 3, r: 2.4, a: 0.4 },
      clip: ground,
    })
  }
  paint(
    layer,
    (g) =>
      blades(g, rng, {
        x0: -10,
        x1: 1610,
        base: () => 40 + rng() * 120,
        n: 420,
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
  for (let i = 0; i < 10; i++) {
    const x = rng.range(-100, 1400)
    const y = rng.range(170, 320)
    paint(
      layer,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x, y],
            [x + 140, y - 4],
            [x + 320, y + 6],
          ],
          width: 26,
          bristles: 20,
          load: 0.5,
        }),
      { color: '#4d4c3c', edge: [3, 30], pool: 0, alpha: 0.4, soft: 0.6 },
    )
  }
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

/** What the child has built: a river of her own, led round pebbles in the gravel, with a twig across. */
export function drawChildsRiver(layer: Layer) {
  const rng = createRng(627)
  const course = '1130,352,26 1160,326,17 1130,304,13 1176,282,11 1240,276,9 1262,258,7 1236,240,5'
  paint(layer, (g) => limb(g, course), {
    color: ['#2c2b22', '#47453a'],
    edge: [4, 18],
    pool: 0.1,
    alpha: 0.8,
  })
  paint(
    layer,
    (g) =>
      limb(
        g,
        course.replace(/,(\d+)(?= |$)/g, (_m, w: string) => `,${(Number(w) * 0.6).toFixed(1)}`),
      ),
    {
      color: ['#8fa7a3', '#d8e2d8', '#fbfbf0'],
      tone: 0.6,
      edge: [3, 16],
      pool: 0.1,
    },
  )
  for (const [x, y, r] of [
    [1100, 334, 10],
    [1106, 314, 9],
    [1112, 292, 8],
    [1138, 276, 8],
    [1166, 262, 7],
    [1200, 258, 8],
    [1230, 290, 8],
    [1206, 296, 7],
    [1182, 306, 9],
    [1188, 330, 10],
    [1280, 262, 7],
    [1258, 236, 6],
    [1214, 244, 6],
  ] as const)
    paint(layer, (g) => oval(g, [x + rng.normal() * 2, y, r * 1.2, r * 0.86], rng.normal()), {
      color: STONE,
      tone: 0.74,
      edge: [1, 10],
      form: { light: SKY, r: 4, amt: 0.4, steps: 3 },
      shadow: { dx: 2, dy: 4, r: 3, a: 0.5 },
    })
  paint(layer, (g) => limb(g, '1106,300,3 1150,296,4 1190,312,2.4'), {
    color: ['#3a2a1a', '#8a683e'],
    edge: [1, 12],
    pool: 0,
    shadow: { dx: 1, dy: 4, r: 2, a: 0.5 },
  })
}

/** Old Mrs Zhang, up on the bank: as much of her as can be seen from here, and the soap. */
export function drawOldWoman(layer: Layer) {
  const cloth = createCutter(layer, {
    color: ['#15161a', '#2a2a2e', '#48454a', '#77727a'],
    tone: 0.4,
    edge: [2, 30],
    wash: 0.26,
    washSize: 60,
    form: { light: SKY, r: 14, amt: 0.4, steps: 4 },
    shadow: { dx: 14, dy: 10, r: 12, a: 0.4 },
  })
  // a low stool, two trouser legs, cloth shoes
  cloth.bars(['1300,30,11 1290,96,10', '1476,30,11 1488,92,10'], {
    color: ['#2a2118', '#5c4a34', '#927a58'],
    tone: 0.4,
  })
  cloth.sheet('1276,-20,1 1284,14 1310,30 1390,36 1470,28 1490,10 1494,-20,1', { tone: 0.3 })
  cloth.bars(['1346,-20,62 1342,40,54 1334,94,42'])
  cloth.bars(['1430,-20,62 1436,36,54 1440,88,42'], { tone: 0.46 })
  const shoe = { color: ['#0d0d10', '#232226', '#4a484c'], tone: 0.4 }
  cloth.sheet('1316,100 1352,98 1352,122 1338,134 1308,134 1304,118', shoe)
  cloth.sheet('1424,94 1460,94 1468,112 1462,128 1432,130 1420,116', shoe)
  cloth.bars(['1314,94,9 1354,92,9', '1420,88,9 1462,86,9'], {
    color: ['#8a8578', '#c9c2ae', '#efe8d4'],
    tone: 0.5,
    shadow: null,
  })
  cloth.lines(['1350,0,1 1352,40,3 1342,88,1', '1424,0,1 1428,40,3 1434,84,1'], { alpha: 0.5 })
  paint(layer, (g) => poly(g, '1520,128 1572,120 1586,142 1532,152'), {
    color: ['#8a6a24', '#d0a548', '#f5d888', '#fff2c4'],
    tone: 0.6,
    edge: [1.4, 16],
    form: { light: SKY, r: 8, amt: 0.36, steps: 3 },
    shadow: { dx: 5, dy: 7, r: 5, a: 0.5 },
  })
}
