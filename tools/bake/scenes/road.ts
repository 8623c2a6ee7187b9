import { place } from '../kit/body.ts'
import { blob, dryStroke, limb, oval, poly } from '../kit/brush.ts'
import { mountain, ridgeLine, under } from '../kit/land.ts'
import { glow, wash } from '../kit/light.ts'
import { type PaintOptions, paint } from '../kit/paint.ts'
import { blades } from '../kit/plants.ts'
import { shifted, type Point, type Points } from '../kit/points.ts'
import { type Rng, bell, createRng, lerp, smooth } from '../kit/random.ts'
import { type SceneSource } from '../kit/scene-source.ts'
import { type Layer, type Pen, type Stage } from '../kit/stage.ts'
import { walkerBack } from '../kit/walkers.ts'
// A side road by day, dust and poplars; along it a field, a kitchen that steams, a house with a lamp on.
export const scene: SceneSource = {
  id: 'road',
  seed: 57,
  tone: { gamma: 1, black: '#0a0806' },
  frame: { card: 'bottom-right', safe: [1000, 430, 590, 460], focus43: 620, focus916: 620 },
  looks: {
    day: { value: 'light', ground: '#3a2c1c', weather: [{ kind: 'steam', at: [792, 300], amount: 0.7 }] },
  },
  hotspots: { field: [20, 420, 330, 200], steam: [700, 290, 190, 150], lamp: [1080, 270, 220, 150] },
  draw,
}

const SUN: readonly [number, number] = [240, -60]
const HORIZON = 392

function draw(stage: Stage) {
  const { rng } = stage
  sky(stage.layer('back', { depth: 0 }), rng)
  hills(stage.layer('far', { depth: 0.15 }), rng)
  const land = stage.layer('land', { depth: 0.35 })
  fields(land, rng)
  houses(land)
  const road = stage.layer('road', { depth: 0.5 })
  dirtRoad(road, rng)
  poplars(stage.layer('poplars', { depth: 0.55 }))
  walker(stage.layer('figure', { depth: 0.7 }))
  verge(stage.layer('front', { depth: 1 }), rng)
  const light = stage.layer('light', { depth: 0.1, blend: 'add' })
  glow(light, { x: 300, y: 60, r: 700, color: '#ffe0a0', a: 0.16, p: 1.6 })
  glow(light, { x: 1192, y: 350, r: 46, color: '#ffb04a', a: 0.5, p: 2 })
}

function sky(layer: Layer, rng: Rng) {
  wash(layer, ['#8a9aa0', '#aab4ae', '#cbc9b4', '#e4d9b6', '#f4e6c0', '#fbf0d4'], {
    toneAt: (x, y) =>
      0.22 + 0.5 * smooth(0, HORIZON, y) + 0.24 * bell(x, y, { x0: 260, y0: 120, rx: 560, ry: 300 }),
    cloud: 0.2,
    size: 480,
    sx: 0.6,
    sy: 1.5,
  })
  for (let i = 0; i < 14; i++) {
    const y = rng.range(20, 300)
    const x = rng.range(-200, 1400)
    const points: Points = [
      [x, y],
      [x + 260, y - 14],
      [x + 560, y + 8],
    ]
    paint(
      layer,
      (g) => dryStroke(g, rng, { points, width: rng.range(20, 70), bristles: 54, load: 0.5, thin: [0.8, 3] }),
      {
        color: i % 3 ? '#fff6e0' : '#8d9894',
        edge: [6, 50],
        soft: 2.6,
        pool: 0,
        alpha: 0.3,
      },
    )
  }
}

function hills(layer: Layer, rng: Rng) {
  mountain(layer, {
    rng,
    ridge: ridgeLine(rng, '-20,310 200,276 420,312 640,270 860,300 1080,262 1300,236 1480,270 1620,250', {
      rough: 14,
      wl: 120,
    }),
    color: ['#8d9a98', '#a5aea6', '#bdbfae'],
    tone: 0.42,
    mist: [330, 410],
    cun: 160,
    cunColor: '#8a9692',
  })
  mountain(layer, {
    rng,
    ridge: ridgeLine(rng, '-20,350 260,340 520,352 800,334 1040,326 1260,298 1460,318 1620,306', {
      rough: 10,
      wl: 90,
    }),
    color: ['#6c7a66', '#87917a', '#a6a98e'],
    tone: 0.44,
    mist: [376, 420],
    cun: 150,
    cunColor: '#5f6e5a',
  })
}

const EARTH = ['#4a3826', '#7a6040', '#a88a58', '#cdb27a', '#e8d4a0']

// Rows that swerve with the ground; shades over some of them on the left, maize stubble on the right.
function fields(layer: Layer, rng: Rng) {
  const edge = ridgeLine(rng, '-20,394 500,390 1000,386 1620,378', { rough: 4, wl: 90 })
  paint(layer, under(edge, 930), {
    color: EARTH,
    tone: 0.6,
    edge: [2, 60],
    wash: 0.24,
    washSize: 200,
    pool: 0,
    shade: (x, y) => 0.16 * smooth(520, 392, y) - 0.26 * smooth(560, 900, y) - 0.08 * smooth(700, 1600, x),
  })
  const vanish = 640
  for (let u = -2200; u < 3600; u += 92) {
    const swerve = Math.sin(u * 0.004) * 30
    const row: Point[] = []
    for (let d = 1; d < 24; d *= 1.2) {
      const x = vanish + (u - vanish) / d + swerve * Math.sin(3 / d) + rng.normal() * (6 / d)
      row.push([x, HORIZON + (930 - HORIZON) / d, Math.max(0.6, 24 / d)])
    }
    const green = u < 500
    paint(layer, (g) => limb(g, row), {
      color: green ? ['#4b5a30', '#6f7d42', '#98a05c'] : ['#8a6c40', '#b3945c', '#d8bd84'],
      tone: 0.5,
      edge: [3, 24],
      pool: 0,
      dry: 0.24,
      dryAngle: 0.5,
      alpha: green ? 0.7 : 0.5,
    })
  }
  shades(layer)
}

// Low reed shades over a crop: posts in the sun, dark under the mats, leaves looking out.
function shades(layer: Layer) {
  const dice = createRng(3)
  const beds: readonly (readonly [x: number, y: number, w: number, k: number])[] = [
    [150, 446, 150, 0.5],
    [60, 480, 210, 0.7],
    [-90, 540, 330, 1],
  ]
  for (const [x, y, w, k] of beds) {
    const depth = 26 * k
    const height = 34 * k
    paint(
      layer,
      (g) =>
        poly(g, [
          [x, y],
          [x + w, y - 6 * k],
          [x + w, y - height - 6 * k],
          [x, y - height],
        ]),
      { color: ['#1c1a14', '#39321f', '#5a4c2c'], tone: 0.34, edge: [1.4, 24], pool: 0, alpha: 0.9 },
    )
    paint(
      layer,
      (g) => {
        for (let i = 0; i < 40; i++)
          oval(g, [x + dice() * w, y - dice() * height * 0.5, 5 * k, 2.4 * k], dice.normal())
      },
      { color: ['#3d4d24', '#66783a', '#97a458'], tone: 0.5, edge: [1, 8], pool: 0, alpha: 0.9 },
    )
    paint(
      layer,
      (g) => {
        for (let px = x; px <= x + w + 1; px += w / 5)
          limb(g, [
            [px, y + 3, 4 * k],
            [px, y - height - 4 * k, 3.4 * k],
          ])
      },
      { color: ['#4b3a24', '#94794c'], tone: 0.5, edge: [0.8, 12], pool: 0 },
    )
    paint(
      layer,
      (g) =>
        poly(g, [
          [x - 8 * k, y - height + 2],
          [x + w + 8 * k, y - height - 5 * k],
          [x + w - 14 * k, y - height - depth],
          [x + 16 * k, y - height - depth + 6 * k],
        ]),
      {
        color: ['#5a5040', '#8a7a5a', '#b7a47a', '#dcc99c'],
        tone: 0.56,
        edge: [2, 20],
        wash: 0.3,
        washSize: 40,
        pool: 0.14,
        dry: 0.06,
        rim: { light: SUN, color: '#fff2cc', w: 2.4, amt: 0.6 },
      },
    )
  }
}

const WALL: PaintOptions = { edge: [1.2, 20], wash: 0.2, washSize: 60, pool: 0.14, poolR: 3 }

// A kitchen with a stove pipe and its door open; further on a brick house, one lamp on by day because somebody sees badly.
function houses(layer: Layer) {
  const brick = ['#5a3a2c', '#8f6048', '#bd8a68', '#dcb492']
  const plaster = ['#8d8570', '#b7ae94', '#dcd3b8', '#f2ead2']
  const roof = ['#3f4648', '#5f6866', '#858c82', '#a9ab98']
  paint(layer, (g) => poly(g, '716,446 716,392 884,386 886,442'), { ...WALL, color: plaster, tone: 0.6 })
  paint(layer, (g) => poly(g, '704,396 728,360 870,354 898,390'), {
    ...WALL,
    color: roof,
    tone: 0.5,
    rim: { light: SUN, color: '#f4e8c4', w: 2, amt: 0.5 },
    shadow: { dx: 4, dy: 7, r: 4, a: 0.4, inside: true },
  })
  paint(layer, (g) => poly(g, '744,446 744,402 776,401 777,445'), {
    ...WALL,
    color: ['#1d1611', '#4a3524'],
    tone: 0.34,
  })
  paint(layer, (g) => poly(g, '806,426 806,402 852,400 853,424'), {
    ...WALL,
    color: ['#3c4646', '#6d7874'],
    tone: 0.4,
  })
  paint(layer, (g) => limb(g, '786,370,8 788,330,7 790,312,7'), {
    color: ['#2c2c2a', '#5d5c54'],
    tone: 0.4,
    edge: [0.8, 12],
    pool: 0,
  })
  // Steam: it rises, leans, is taken apart.
  const steam = '790,310,12 800,280,28 788,240,46 812,196,70 872,140,104'
  const risen = { edge: [14, 40] as const, pool: 0, fade: [800, 320, 1, 860, 130, 0.06] as const }
  paint(layer, (g) => limb(g, shifted(steam, 10, 5)), { ...risen, color: '#8f9a94', soft: 8, alpha: 0.6 })
  paint(layer, (g) => limb(g, steam), { ...risen, color: '#fffdf6', soft: 5, alpha: 0.9 })
  paint(layer, (g) => limb(g, '758,404,8 764,386,16 772,366,20'), {
    color: '#fffaf0',
    edge: [8, 24],
    soft: 5,
    pool: 0,
    alpha: 0.5,
  })
  paint(layer, (g) => poly(g, '1100,426 1100,362 1282,352 1286,420'), {
    ...WALL,
    color: brick,
    tone: 0.56,
    wash: 0.28,
  })
  paint(layer, (g) => poly(g, '1084,366 1122,318 1262,308 1302,356'), {
    ...WALL,
    color: roof,
    tone: 0.42,
    rim: { light: SUN, color: '#f4e8c4', w: 2, amt: 0.5 },
    shadow: { dx: 4, dy: 8, r: 4, a: 0.4, inside: true },
  })
  paint(layer, (g) => poly(g, '1172,398 1172,366 1212,364 1213,396'), {
    color: ['#e8963c', '#ffc76c', '#ffe6ac'],
    tone: 0.6,
    edge: [0.8, 12],
    pool: 0.2,
    poolR: 3,
  })
  paint(layer, (g) => ['1192,364,2 1192,398,2', '1172,381,2 1213,380,2'].forEach((line) => limb(g, line)), {
    color: '#5a3a28',
    edge: [0.5, 10],
    pool: 0,
  })
  paint(layer, (g) => poly(g, '1120,425 1120,374 1146,373 1147,424'), {
    ...WALL,
    color: ['#2f4a48', '#55746c'],
    tone: 0.5,
  })
  paint(layer, (g) => poly(g, '1070,432 1070,408 1330,398 1332,424'), {
    ...WALL,
    color: ['#7a6448', '#a58a62', '#cdb388'],
    tone: 0.5,
    rim: { light: SUN, color: '#f6e6bc', w: 1.6, amt: 0.6 },
  })
  // A tree over the roof of the old teacher's house.
  const dice = createRng(11)
  paint(layer, (g) => crown(g, dice, { x: 1330, y: 330, r: 62 }), {
    color: ['#3c4a2a', '#5f6d3a', '#8b9450', '#b7b870'],
    tone: 0.46,
    edge: [2.4, 12],
    wash: 0.34,
    washSize: 40,
    form: { light: SUN, r: 12, amt: 0.34, steps: 4 },
    pool: 0.1,
  })
  paint(layer, (g) => limb(g, '1330,420,9 1332,370,8 1330,340,6'), {
    color: '#4a3826',
    edge: [1, 12],
    pool: 0,
  })
}

function crown(g: Pen, rng: Rng, { x, y, r }: { x: number; y: number; r: number }) {
  for (let i = 0; i < 60; i++) {
    const a = rng() * 7
    const d = Math.sqrt(rng()) * r
    oval(
      g,
      [x + Math.cos(a) * d, y + Math.sin(a) * d * 0.8, r * rng.range(0.1, 0.24), r * rng.range(0.07, 0.15)],
      rng.normal() * 0.4,
    )
  }
}

const LEFT = '300,930 430,760 520,640 586,548 622,486 640,446 660,420 676,408'
const RIGHT = '686,408 700,424 706,450 722,492 760,556 826,650 920,770 1060,930'

// Pale dust, two wheel tracks, a line of weeds between; it bends before it gets anywhere.
function dirtRoad(layer: Layer, rng: Rng) {
  paint(layer, (g) => poly(g, `${LEFT} ${RIGHT}`), {
    color: ['#8a7048', '#b89c6a', '#dcc494', '#f4e4bc', '#fff4d8'],
    tone: 0.6,
    edge: [6, 40],
    wash: 0.24,
    washSize: 140,
    pool: 0,
    torn: { w: 4, color: '#a48958', amt: 0.4 },
    shade: (x, y) => 0.12 * smooth(600, 420, y) - 0.18 * smooth(640, 900, y) + 0.06 * Math.sin(x * 0.02),
  })
  for (const track of [
    '470,940,40 560,770,26 624,650,16 656,552,9 672,480,5 680,420,2',
    '830,940,42 760,780,28 716,660,17 692,556,9 688,482,5 684,420,2',
  ]) {
    paint(layer, (g) => limb(g, track), {
      color: ['#7d6440', '#a68a5c', '#c9ae7c'],
      tone: 0.5,
      edge: [6, 30],
      soft: 3,
      pool: 0,
      dry: 0.12,
      dryAngle: 1.4,
      alpha: 0.6,
    })
  }
  for (let i = 0; i < 26; i++) {
    const t = rng() ** 0.7
    const y = lerp(470, 890, t)
    const x = lerp(682, 650, t) + rng.normal() * 130 * t
    paint(
      layer,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x, y],
            [x + 20 * t, y + 30 * t],
            [x - 8 * t, y + 70 * t],
          ],
          width: 6 + 30 * t,
          bristles: 16,
          load: 0.5,
          thin: [0.6, 2],
        }),
      { color: rng() < 0.5 ? '#fff6de' : '#87693f', edge: [3, 20], soft: 0.6, pool: 0, alpha: 0.34 },
    )
  }
  paint(
    layer,
    (g) =>
      blades(g, rng, {
        x0: 620,
        x1: 690,
        y: 0,
        n: 90,
        h: [6, 26],
        lean: 0.1,
        w: 2.2,
        base: (x) => 480 + ((x * 7919) % 420),
      }),
    {
      color: ['#5c5a2c', '#8f8848', '#c2b878'],
      tone: 0.5,
      edge: [0.8, 8],
      pool: 0,
      wash: 0.5,
      washSize: 20,
      fade: [0, 470, 0.4, 0, 560, 1],
    },
  )
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 90; i++) {
        const y = rng.range(520, 890)
        const k = (y - 420) / 400
        oval(g, [680 + rng.normal() * 240 * k, y, rng.range(1.4, 5) * k, rng.range(0.8, 2.6) * k])
      }
    },
    {
      color: ['#6b5536', '#a3875a'],
      edge: [0.6, 8],
      pool: 0,
      alpha: 0.6,
      shadow: { dx: 2, dy: 2, r: 1.5, a: 0.3, inside: true },
    },
  )
}

// Poplars on both sides, their shadows across the dust; trunks whitewashed at the foot.
function poplars(layer: Layer) {
  const dice = createRng(44)
  const rows: readonly (readonly [x: number, y: number, height: number])[] = [
    [628, 424, 90],
    [604, 442, 128],
    [578, 472, 190],
    [540, 528, 290],
    [470, 628, 470],
    [338, 800, 860],
    [948, 640, 420],
  ]
  for (const [x, y, height] of rows) {
    const w = height * 0.085
    const shadow: Points = [
      [x, y, w * 0.5],
      [x + height * 0.34, y + height * 0.05, w * 1.4],
      [x + height * 0.72, y + height * 0.11, w * 1.7],
      [x + height * 0.98, y + height * 0.15, w * 0.4],
    ]
    paint(layer, (g) => limb(g, shadow), {
      color: '#5f5a4e',
      edge: [8, 24],
      soft: 3,
      pool: 0,
      alpha: 0.36,
    })
    const lean = dice.normal() * 0.03 * height
    paint(
      layer,
      (g) =>
        limb(g, [
          [x, y + 4, w * 0.34],
          [x + lean * 0.4, y - height * 0.4, w * 0.26],
          [x + lean, y - height * 0.85, w * 0.1],
        ]),
      {
        color: ['#4a4032', '#7d6f56', '#b3a486'],
        tone: 0.46,
        edge: [1.2, 14],
        pool: 0.1,
        form: { light: SUN, r: 4, amt: 0.4, steps: 3 },
      },
    )
    paint(
      layer,
      (g) =>
        limb(g, [
          [x, y + 3, w * 0.36],
          [x + lean * 0.1, y - height * 0.1, w * 0.33],
        ]),
      { color: ['#c9bfa4', '#efe8d4'], tone: 0.5, edge: [1.2, 12], pool: 0.1, alpha: 0.9 },
    )
    paint(
      layer,
      (g) => {
        const n = Math.round(70 + height * 0.75)
        for (let i = 0; i < n; i++) {
          const t = 0.16 + dice() * 0.84
          const wide = w * 1.02 * Math.sin(Math.PI * Math.min(0.96, 0.16 + t * 0.82)) ** 0.7
          const size = Math.min(13, height * 0.026) * dice.range(0.5, 1.1)
          oval(
            g,
            [x + lean * t + dice.normal() * wide * 0.9, y - height * t, size * 0.7, size * 1.5],
            dice.normal() * 0.3 + 0.1,
          )
        }
      },
      {
        color: ['#39461f', '#5a6a2e', '#86914a', '#b4b56c', '#dcd692'],
        tone: 0.42,
        edge: [2, 12],
        wash: 0.4,
        washSize: 50,
        pool: 0.1,
        form: { light: SUN, r: Math.max(4, Math.min(12, w * 0.3)), amt: 0.4, steps: 4 },
        shade: (px) => -0.3 * smooth(x - w * 0.4, x + w * 1.1, px),
      },
    )
  }
}

function walker(layer: Layer) {
  paint(layer, (g) => limb(g, '640,716,20 700,722,22 790,736,18 880,752,6'), {
    color: '#5c4c34',
    edge: [3, 24],
    soft: 3,
    pool: 0,
    alpha: 0.55,
  })
  walkerBack(layer, place(640, 716, 226), {
    cloth: ['#22201e', '#3c3a38', '#66625a', '#9a927e'],
    bundle: ['#5c5546', '#8d836a', '#bdb191', '#e8dcb8'],
    scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
    light: SUN,
    formLight: SUN,
    form: 0.36,
    rim: '#fff0c8',
    rimAmt: 0.7,
    line: '#161210',
  })
  // Dust at her heels.
  for (const [x, y, r] of [
    [612, 716, 34],
    [660, 722, 40],
    [640, 726, 54],
  ] as const) {
    glow(layer, { x, y, r, color: '#efdcb0', a: 0.42, sy: 0.3, p: 1.4, noise: 1.2 })
  }
}

// The ditch we stand in: sow-thistle, mugwort, last year's maize leaning in from the right.
function verge(layer: Layer, rng: Rng) {
  const green: PaintOptions = {
    color: ['#262c14', '#434d22', '#6d7838', '#a2a65c', '#d8d08c'],
    tone: 0.36,
    edge: [1.2, 14],
    wash: 0.4,
    washSize: 60,
    pool: 0.06,
    rim: { light: SUN, color: '#f2e6ac', w: 2, amt: 0.5 },
  }
  paint(layer, blob('-40,940,1 -20,820 90,800 220,850 330,900 420,940,1'), { ...green, tone: 0.24 })
  paint(
    layer,
    (g) => {
      blades(g, rng, { x0: -30, x1: 380, y: 900, n: 150, h: [50, 170], lean: 0.14, w: 6, broken: 0.05 })
      blades(g, rng, { x0: 300, x1: 500, y: 926, n: 60, h: [20, 90], lean: 0.2, w: 5, broken: 0.05 })
      blades(g, rng, { x0: 1060, x1: 1640, y: 940, n: 150, h: [40, 130], lean: -0.16, w: 6, broken: 0.06 })
    },
    green,
  )
  const stems: readonly (readonly [number, number, number])[] = [
    [60, 880, 210],
    [136, 890, 160],
    [222, 910, 190],
    [1500, 920, 230],
    [1566, 930, 180],
  ]
  for (const [x, y, h] of stems) {
    paint(
      layer,
      (g) => {
        limb(g, [
          [x, y, 5],
          [x + 8, y - h * 0.5, 4],
          [x + 4, y - h, 2],
        ])
        for (let i = 0; i < 12; i++) {
          const t = 0.2 + i * 0.065
          const side = i % 2 ? 1 : -1
          const l = h * 0.24 * (1.1 - t)
          limb(g, [
            [x + 6, y - h * t, 2],
            [x + 6 + side * l * 0.6, y - h * t - l * 0.5, l * 0.2],
            [x + 6 + side * l, y - h * t - l * 0.3, 0.8],
          ])
        }
      },
      green,
    )
    paint(
      layer,
      (g) => {
        for (let i = 0; i < 9; i++)
          oval(g, [x + 4 + rng.normal() * 14, y - h + rng.normal() * 12, 5, 4], rng.normal())
      },
      { color: ['#b99a3a', '#ecd166', '#fff0a8'], tone: 0.56, edge: [1, 8], pool: 0 },
    )
  }
}
