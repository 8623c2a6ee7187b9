import { dryStroke, limb, oval, poly, shape } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint } from '../../../kit/paint.ts'
import { blades } from '../../../kit/plants.ts'
import { type Point } from '../../../kit/points.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
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
      shade: (_x, y) => 0.12 * smooth(240, 60, y) - 0.16 * smooth(290, 350, y),
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
      shadow: { dx: 1.5, dy: 3, r: 2.4, a: 0.4 },
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

/** Old Mrs Zhang on her stool, both feet on the gravel, her hands in her lap, her head sunk on her chest, so that one sees a kerchief. */
export function drawOldWoman(layer: Layer) {
  const cloth = createCutter(layer, {
    color: ['#15161a', '#2a2a2e', '#48454a', '#77727a'],
    tone: 0.42,
    edge: [2, 30],
    wash: 0.26,
    washSize: 60,
    form: { light: SKY, r: 14, amt: 0.4, steps: 4 },
  })
  const flat = { color: '#1d1f1c', edge: [3, 30] as const, soft: 7, pool: 0, alpha: 0.55, form: null }
  cloth.sheet('1284,196 1330,178 1480,176 1560,186 1590,204 1540,222 1380,226 1300,216', flat)
  const wood = { color: ['#2a2118', '#5c4a34', '#927a58'], tone: 0.42 }
  cloth.bars(['1326,96,12 1316,176,11', '1484,96,12 1496,174,11'], wood)
  cloth.board('1306,92 1506,90 1506,108 1306,110', wood)
  // coat, its skirt over the seat; two thighs towards us, shins down, feet apart
  cloth.sheet(
    '1330,-62 1316,-30 1304,40 1310,96 1350,108 1460,108 1500,96 1506,40 1494,-30 1482,-60 1444,-78 1368,-78',
    { tone: 0.3 },
  )
  cloth.bars(['1374,62,58 1352,92,54 1344,130,42 1340,168,36'], { tone: 0.46 })
  cloth.bars(['1434,62,58 1456,92,54 1462,130,42 1464,166,36'], { tone: 0.4 })
  const sock = { color: ['#8a8578', '#c9c2ae', '#efe8d4'], tone: 0.5 }
  cloth.bars(['1326,170,9 1356,171,9', '1450,168,9 1480,167,9'], sock)
  const shoe = {
    color: ['#0d0d10', '#232226', '#4a484c'],
    tone: 0.42,
    shadow: { dx: 6, dy: 5, r: 5, a: 0.5 },
  }
  cloth.sheet('1322,176 1340,172 1358,176 1360,194 1350,204 1328,205 1318,196', shoe)
  cloth.sheet('1448,174 1466,170 1484,174 1490,192 1480,202 1458,203 1446,193', shoe)
  cloth.lines(
    [
      '1372,84,1 1364,118,3 1354,162,1',
      '1438,84,1 1450,118,3 1456,160,1',
      '1340,30,1 1372,62,3 1400,70,1',
      '1476,30,1 1440,62,3 1410,72,1',
    ],
    { alpha: 0.5 },
  )
  // a kerchief, the head in it bent
  const kerchief = {
    color: ['#3c3a3a', '#6c6862', '#a09a8c', '#d8d0bc'],
    tone: 0.5,
    shadow: { dx: 3, dy: 9, r: 6, a: 0.5, inside: true },
  } as const
  // one hand over the other
  cloth.bars(
    ['1340,-48,46 1322,-10,46 1332,28,40 1376,54,32', '1472,-48,46 1490,-10,46 1480,28,40 1436,56,32'],
    { tone: 0.5 },
  )
  const skin = { color: ['#5a3626', '#95644a', '#c99473', '#eac3a2'], tone: 0.46 }
  cloth.sheet('1384,50 1404,42 1428,48 1432,64 1416,76 1390,72', skin)
  cloth.lines(['1392,60,1 1410,58,2 1426,64,1', '1394,67,1 1410,66,2 1422,71,1'], { alpha: 0.5 })
  cloth.sheet(
    '1404,-122 1382,-116 1368,-96 1366,-66 1376,-42 1392,-30 1406,-28 1420,-31 1434,-44 1443,-66 1441,-94 1428,-114',
    kerchief,
  )
  cloth.lines(
    [
      '1403,-118,1 1386,-84,3 1384,-44,1',
      '1408,-118,1 1426,-84,3 1424,-44,1',
      '1405,-112,1 1406,-80,2 1404,-38,1',
    ],
    { alpha: 0.45 },
  )
  paint(layer, (g) => poly(g, '1520,128 1572,120 1586,142 1532,152'), {
    color: ['#8a6a24', '#d0a548', '#f5d888', '#fff2c4'],
    tone: 0.6,
    edge: [1.4, 16],
    form: { light: SKY, r: 8, amt: 0.36, steps: 3 },
    shadow: { dx: 5, dy: 7, r: 5, a: 0.5 },
  })
}
