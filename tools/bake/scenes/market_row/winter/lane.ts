import { limb, oval, poly } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { landSheet } from '../../../kit/land-sheet.ts'
import { under } from '../../../kit/land.ts'
import { glow, wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'
import { smooth, type Rng } from '../../../kit/random.ts'
import { type Layer, type Pen } from '../../../kit/stage.ts'
import { LANE } from './palette.ts'

// The eye stands 1.9 m over the snow and looks down the lane; metres in, scene units out.
const EYE = { x: 770, y: 218, height: 1.9, focal: 900 }
/** A point of the lane on the picture. */
export const laneAt = (x: number, h: number, z: number): Point => [
  EYE.x + (EYE.focal * x) / z,
  EYE.y + (EYE.focal * (EYE.height - h)) / z,
]

/** The hill the lane runs towards. */
export const HILL = {
  line: '-20,190 420,168 610,138 720,164 880,150 1080,186 1620,180',
  ridge: { rough: 12, wl: 90, foot: 260 },
}

/** The lane in white noon: sky, hill, low houses, trodden snow. */
export function drawLane(layer: Layer, rng: Rng) {
  wash(layer, ['#9aabb9', '#bccad3', '#dbe3e6', '#f1f2ec', '#fbf6e9'], {
    toneAt: (x, y) => 0.62 + 0.3 * smooth(60, 230, y) - 0.16 * smooth(500, 0, x),
    cloud: 0.16,
    size: 380,
  })
  landSheet(layer, rng, HILL.line, {
    ridge: HILL.ridge,
    color: ['#94a6b4', '#b3c1ca', '#cdd6da'],
    edge: [2, 50],
    wash: 0.3,
    alpha: 0.8,
    fade: [0, 150, 1, 0, 236, 0.1],
  })
  drawHouses(layer)
  drawWay(layer, { color: ['#8fa5bb', '#b9c8d4', '#e2e8e9', '#f8f6ee', '#fffdf6'], tone: 0.76, waves: 0.05 })
  const footprints = (g: Pen) => {
    for (let i = 0; i < 260; i++) {
      const [x, y] = laneAt(rng.normal() * 0.75, 0, rng.range(7, 34))
      const k = (y - EYE.y) / 200
      g.globalAlpha = rng.range(0.3, 1)
      oval(g, [x, y, 7 * k, 2.6 * k], rng.normal() * 0.3)
    }
    g.globalAlpha = 1
  }
  paint(layer, footprints, { color: '#8da2b6', edge: [1, 10], pool: 0, soft: 0.6, alpha: 0.5 })
}

type WayInks = { color: readonly string[]; tone: number; waves: number }

/** The way itself, dark along its sides; `waves` is how much its tone goes up and down towards us. */
export function drawWay(layer: Layer, { color, tone, waves }: WayInks) {
  const way = under((x) => 240 + 4 * Math.sin(x / 90), 520)
  paint(layer, way, {
    color,
    tone,
    edge: [2, 60],
    wash: 0.2,
    washSize: 130,
    pool: 0,
    shade: (x, y) => -0.34 * smooth(150, 330, Math.abs(x - 800) - (y - 240) * 0.3) + waves * Math.sin(y / 9),
  })
}

type HouseInks = { walls: readonly string[]; tiles: readonly string[]; snow: boolean }

const UNDER_SNOW: HouseInks = {
  walls: ['#7f909e', '#a5b2bb', '#c6cfd2'],
  tiles: ['#dfe6e8', '#fbf9f2'],
  snow: true,
}

/** Low houses at the end of the lane, under snow or tile. */
export function drawHouses(layer: Layer, { walls, tiles, snow }: HouseInks = UNDER_SNOW) {
  const wall = createCutter(layer, {
    color: walls,
    edge: [1.4, 24],
    wash: 0.3,
    washSize: 60,
  })
  const roof = createCutter(layer, {
    color: tiles,
    tone: 0.6,
    edge: [1.6, 30],
    pool: 0,
    ...(snow ? { torn: { w: 2, color: '#ffffff' } } : {}),
  })
  const houses = [
    [560, 120, 236, 26],
    [668, 90, 232, 22],
    [756, 76, 230, 18],
    [836, 110, 234, 24],
    [930, 130, 238, 28],
  ] as const
  for (const [x, w, y, h] of houses) {
    const eaves = y - h
    wall.board([
      [x, y],
      [x + w, y],
      [x + w - 2, eaves],
      [x + 2, eaves],
    ])
    roof.board([
      [x - 8, eaves + 3],
      [x + w + 8, eaves + 3],
      [x + w * 0.86, y - h * 1.8],
      [x + w * 0.12, y - h * 1.8],
    ])
  }
}

/** The shade of the stall itself on the ground at its foot. */
export function drawShade(layer: Layer, color: readonly string[] = ['#4c6076', '#7d92a6', '#a9b9c5']) {
  paint(layer, (g) => poly(g, '-20,486 300,474 1000,462 1300,470 1640,452 1640,940 -20,940'), {
    color,
    edge: [5, 60],
    wash: 0.34,
    washSize: 130,
    pool: 0,
    grad: [0, 470, 0.16, 0, 900, -0.3],
  })
}

/** What the stalls of the row are made of at one time of the year, and what lies on them. */
export type StallInks = {
  awnings: Choice
  counter: readonly string[]
  shade: string
  goods: Choice
  snow: boolean
}

type Choice = readonly [readonly string[], ...(readonly string[])[]]

const IN_SNOW: StallInks = {
  awnings: [
    ['#415a70', '#6f8aa0', '#a4b8c5'],
    ['#5f5a4c', '#8f8873', '#c0b89f'],
    ['#48605c', '#76908a', '#a9bdb4'],
    ['#53607a', '#8492a8', '#b4bfcc'],
  ],
  counter: ['#31404e', '#56687a', '#8296a6'],
  shade: '#31465c',
  goods: [
    ['#4d5a45', '#7d8b6b', '#b4bd98'],
    ['#6b5232', '#a5824f', '#d6b880'],
    ['#6d7479', '#a3aaac', '#dadcd6'],
    ['#574a3c', '#85755f', '#b5a68c'],
  ],
  snow: true,
}

/** Both rows of stalls, far ones first; they lose colour with distance. */
export function drawStalls(layer: Layer, rng: Rng, inks: StallInks = IN_SNOW) {
  for (const z of [32, 24, 18, 13.4, 10])
    for (const side of [-1, 1]) drawStall(layer, rng, { side, z: z + rng.range(-0.6, 0.6), inks })
}

type Stall = { side: number; z: number; inks: StallInks }

// Back wall, table, goods, posts, roof with its valance towards the lane; in winter snow on top.
function drawStall(layer: Layer, rng: Rng, { side, z, inks }: Stall) {
  const far = z * 1.26
  const haze = smooth(7, 34, z)
  const alpha = 1 - haze * 0.55
  const q = (x: number, h: number, d: number) => laneAt(x * side, h, d)
  const cloth = createCutter(layer, {
    color: rng.pick(inks.awnings),
    edge: [1.6, 40],
    wash: 0.26,
    washSize: 70,
    pool: 0.1,
    poolR: 2,
    alpha,
  })
  const counter = { color: inks.counter, tone: 0.5 }
  cloth.board([q(3.4, 2.44, z), q(3.2, 2.4, far), q(3.2, 0, far), q(3.4, 0, z)], { ...counter, tone: 0.3 })
  cloth.board([q(1.5, 0.74, z), q(3, 0.74, z), q(2.9, 0.74, far), q(1.5, 0.74, far)], {
    color: ['#5b5348', '#8f8574', '#bdb29d'],
    tone: 0.6,
  })
  cloth.board([q(1.5, 0.74, z), q(1.5, 0.74, far), q(1.5, 0.05, far), q(1.5, 0.05, z)], counter)
  cloth.board([q(1.5, 0.74, z), q(3, 0.74, z), q(3, 0.05, z), q(1.5, 0.05, z)], { ...counter, tone: 0.26 })
  drawGoods(layer, rng, { side, z, far, alpha, goods: inks.goods })
  for (const d of [far, z]) {
    const [[x0, y0], [x1, y1]] = [q(1.34, 0, d), q(1.34, 2.25, d)]
    cloth.bars(
      [
        [
          [x0, y0, 62 / d],
          [x1, y1, 54 / d],
        ],
      ],
      { color: ['#2b2620', '#5a5145', '#8d8270'], tone: 0.4, edge: [0.8, 16] },
    )
  }
  const sag = rng.range(0.1, 0.24)
  cloth.board(
    [
      q(1.2, 2.2, z),
      q(2.4, 2.2 - sag, z),
      q(3.6, 2.3, z),
      q(3.6, 2.6, z),
      q(3.4, 2.6, far),
      q(1.2, 2.3, far),
    ],
    {
      tone: 0.4,
      shadow: { dx: 0, dy: 5, r: 6, a: 0.3, color: inks.shade },
    },
  )
  cloth.board(
    [
      q(1.2, 2.26, z),
      q(1.2, 2.26, far),
      q(1.2, 1.92, far),
      q(1.2, 1.98 - sag * 0.3, (z + far) / 2),
      q(1.2, 1.86, z),
    ],
    {
      tone: 0.68,
    },
  )
  if (!inks.snow) return
  const ridge: readonly (readonly [Point, number])[] = [
    [q(1.16, 2.28, far), 90 / far],
    [q(1.16, 2.3, (z + far) / 2), 120 / z],
    [q(1.2, 2.3, z), 130 / z],
    [q(2.4, 2.38, z), 90 / z],
    [q(3.6, 2.62, z), 60 / z],
  ]
  paint(
    layer,
    (g) =>
      limb(
        g,
        ridge.map(([[x, y], w]): Point => [x, y, w]),
      ),
    {
      color: ['#dfe7ea', '#fdfbf4'],
      tone: 0.7,
      edge: [1.8, 18],
      pool: 0,
      torn: { w: 2, color: '#ffffff' },
    },
  )
}

function drawGoods(
  layer: Layer,
  rng: Rng,
  {
    side,
    z,
    far,
    alpha,
    goods,
  }: { side: number; z: number; far: number; alpha: number } & Pick<StallInks, 'goods'>,
) {
  for (let i = 0; i < 7; i++) {
    const d = far + ((z - far) * (i + 0.5)) / 7
    const [x, y] = laneAt(side * rng.range(1.7, 2.6), 0.78, d)
    const r = rng.range(9, 17) * (9 / d)
    const heap = (g: Pen) => {
      oval(g, [x, y - r * 0.5, r * 1.25, r * 0.85])
      if (i % 3 === 0) oval(g, [x + r, y - r * 1.1, r * 0.8, r * 0.7])
    }
    paint(layer, heap, {
      color: rng.pick(goods),
      edge: [1.2, 12],
      form: { light: LANE, r: r * 0.4, amt: 0.4, steps: 3 },
      shadow: { dx: 0, dy: 2, r: 2, a: 0.4 },
      alpha,
    })
  }
}

/** The light of the lane itself. */
export function glowLane(light: Layer) {
  glow(light, { x: 780, y: 232, r: 420, color: '#fff3d8', a: 0.3, p: 1.6, sy: 0.5 })
}
