import { place } from '../kit/body.ts'
import { dryStroke, limb, oval } from '../kit/brush.ts'
import { landSheet } from '../kit/land-sheet.ts'
import { forest, ridgeLine, under, type Ridge } from '../kit/land.ts'
import { glow, wash } from '../kit/light.ts'
import { createLine1d } from '../kit/noise.ts'
import { paint, type PaintOptions } from '../kit/paint.ts'
import { branch } from '../kit/plants.ts'
import { resampled, toPoints, type Points } from '../kit/points.ts'
import { bell, createRng, smooth, type Rng } from '../kit/random.ts'
import { type SceneSource } from '../kit/scene-source.ts'
import { type Layer, type Mask, type Stage } from '../kit/stage.ts'
import { cloudStreaks } from '../kit/streaks.ts'
import { walkerBack } from '../kit/walkers.ts'
import { drawPrints } from './fork/prints.ts'
import { drawTufts } from './fork/tufts.ts'
import { SUN } from './fork/sun.ts'

// One trodden way in snow becomes two: the title and the kiosk's attract picture. Mostly paper.

// The ways, sheet by sheet: each goes behind a crest and comes out of the hollow a little further along.
const STEM = '290,1000 336,908 396,812 468,752 534,712 570,690'
const NORTH = [
  '570,690 566,676 556,664 540,640',
  '524,648 496,606 450,566 412,530 392,500 384,472 372,446',
  '352,432 330,408 286,384 250,366 232,346',
]
const SOUTH = [
  '570,690 622,680 690,660 744,640 800,606',
  '806,606 842,572 858,540 852,514 872,486 905,462',
  '886,462 876,438 906,416 968,396 1060,382 1120,352',
  '1098,364 1180,352 1290,338 1400,326 1500,312 1640,300',
]

export const scene: SceneSource = {
  id: 'fork',
  seed: 36,
  tone: { gamma: 1, black: '#000000' },
  frame: { card: 'bottom-right', safe: [950, 420, 630, 460], focus43: 640, focus916: 540 },
  looks: {
    dawn: {
      value: 'light',
      ground: '#667a90',
      weather: [{ kind: 'mist', area: [0, 320, 1600, 150], amount: 0.5, color: '#eef0f0', depth: 0.3 }],
    },
  },
  hotspots: { north: [230, 330, 290, 290], south: [800, 340, 330, 260] },
  draw,
}

function draw(stage: Stage) {
  const { rng } = stage
  sky(stage.layer('back'))
  hills(stage.layer('far', { depth: 0.15 }), rng)
  land(stage, rng)
  drawTufts(stage.layer('grass', { depth: 0.75 }))
  figure(stage.layer('figure', { depth: 0.8 }))
  const light = stage.layer('light', { depth: 0.1, blend: 'add' })
  glow(light, { x: 1440, y: 180, r: 560, color: '#ffd09a', a: 0.3, p: 1.8, sy: 0.62 })
  glow(light, { x: 1250, y: 330, r: 520, color: '#ffcf9c', a: 0.22, p: 1.5, sy: 0.34 })
  // the sun has found one of the two ways
  glow(light, { x: 900, y: 500, r: 330, color: '#ffd2a0', a: 0.14, p: 1.6, sy: 0.5 })
}

function sky(layer: Layer) {
  const inks = ['#55667a', '#8794a4', '#b5bec6', '#dad9d5', '#f3e6d4', '#ffe9c9']
  wash(layer, inks, {
    toneAt: (x, y) =>
      0.42 +
      0.26 * smooth(0, 300, y) +
      0.34 * bell(x, y, { x0: 1400, y0: 170, rx: 520, ry: 200 }) -
      0.24 * smooth(1000, 0, x) * smooth(380, 0, y),
    cloud: 0.22,
    size: 460,
    sx: 0.7,
    sy: 1.5,
  })
  const clouds = createRng(4)
  cloudStreaks(layer, clouds, {
    n: 12,
    x: [-160, 1300],
    y: [20, 200],
    along: '0,0 280,-10 600,8',
    brush: { width: [16, 60], bristles: 54, load: 0.5, thin: [0.7, 3] },
    ink: { color: ([x]) => (x > 620 ? '#fff3df' : '#6b7b8d'), edge: [5, 50], soft: 2.4, alpha: 0.28 },
  })
}

function hills(layer: Layer, rng: Rng) {
  landSheet(layer, rng, '-20,190 220,120 420,176 700,236 980,214 1300,240 1620,226', {
    ridge: { rough: 18, wl: 110, foot: 420 },
    color: ['#66768a', '#8793a2', '#a9b3ba'],
    edge: [3, 60],
    tone: 0.4,
    wash: 0.34,
    alpha: 0.8,
    grad: [0, 0, -0.05, 1600, 0, 0.5],
    fade: [0, 190, 1, 0, 330, 0.05],
  })
  landSheet(layer, rng, '-20,250 180,236 400,222 640,262 900,254 1180,268 1400,248 1620,262', {
    ridge: { rough: 12, wl: 80, foot: 420 },
    color: ['#5d6f83', '#8290a0', '#b4bcc0'],
    edge: [3, 50],
    tone: 0.34,
    wash: 0.3,
    alpha: 0.7,
    grad: [0, 0, 0, 1600, 0, 0.5],
    fade: [0, 250, 1, 0, 330, 0],
  })
}

type Sheet = { crest: Points; color: readonly string[]; tone: number }

const SHEETS: readonly Sheet[] = [
  {
    crest: '-20,300 200,286 420,310 700,322 960,296 1260,310 1620,284',
    color: ['#8e9eb0', '#bcc7d0', '#dde1e1', '#f3ece0'],
    tone: 0.62,
  },
  {
    crest: '-20,372 240,400 520,398 760,372 1050,360 1340,392 1620,372',
    color: ['#8092a6', '#b0bdc9', '#d8dee1', '#f4efe5'],
    tone: 0.64,
  },
  {
    crest: '-20,520 260,470 520,452 800,470 1100,500 1380,468 1620,452',
    color: ['#778ba1', '#a9b8c6', '#d5dce0', '#f6f1e8'],
    tone: 0.66,
  },
  {
    crest: '-20,622 220,660 430,676 600,640 900,606 1240,640 1620,600',
    color: ['#6f849c', '#a2b2c2', '#d2d9df', '#f8f4ec'],
    tone: 0.66,
  },
]

// Four sheets of snow; each is painted, then walked on, then half hidden by the next.
function land(stage: Stage, rng: Rng) {
  const drift = createLine1d(rng)
  const crests = SHEETS.map(({ crest }) => ridgeLine(rng, crest, { rough: 8, wl: 150, jag: 0.4 }))
  SHEETS.forEach(({ color, tone }, i) => {
    const crest = crests[i] ?? (() => 0)
    const layer = stage.layer(`snow${i}`, { depth: [0.2, 0.3, 0.42, 0.6][i] ?? 0.6 })
    if (i < 2) wood(layer, crest, i)
    const sheet = paint(layer, under(crest, 930), {
      color,
      tone,
      edge: [4, 80],
      wash: 0.2,
      washSize: 240,
      pool: 0,
      torn: { w: 4 + i, color: '#fffdf6', amt: 0.95 },
      shadow: { dx: -6 - i * 2, dy: -9 - i * 3, r: 13 + i * 4, a: 0.26, color: '#3d5068' },
      shade: (x, y) =>
        0.12 * smooth(70, 0, y - crest(x)) -
        0.22 * smooth(40, 180, y - crest(x)) +
        0.14 * drift(x / 240 + i * 9, 3) +
        0.1 * drift((y - crest(x)) / 46 + x / 700 + i * 5, 3) -
        0.26 * smooth(900, 0, x) +
        0.16 * smooth(800, 1500, x),
    })
    ripples(layer, rng, crest, i)
    const nearness = SHEETS.length - 1 - i
    for (const way of [NORTH[nearness], SOUTH[nearness], i === 3 ? STEM : undefined]) {
      if (way) trodden(layer, rng, { way, sheet })
    }
    if (i === 3) mark(layer)
    else air(layer, crests[i + 1] ?? crest, i)
  })
}

// Cold air lies in the hollow before the next crest, and takes the sun where the sun gets to it.
function air(layer: Layer, next: Ridge, i: number) {
  const dice = createRng(90 + i)
  for (let j = 0; j < 9; j++) {
    const x = dice.range(-60, 1660)
    const y = next(x) - 2
    const warm = smooth(700, 1400, x)
    glow(layer, {
      x,
      y,
      r: dice.range(190, 330),
      color: warm > 0.5 ? '#fdeeda' : '#dfe7ee',
      a: 0.2 + 0.14 * warm,
      sy: 0.13 + i * 0.02,
      p: 1.3,
      noise: 0.9,
    })
  }
}

// The wood stands behind a crest, so that the snow covers its feet.
function wood(layer: Layer, crest: Ridge, i: number) {
  const dice = createRng(21 + i)
  const ridge: Ridge = (x) => crest(x) + 12
  const sheets =
    i === 0
      ? [
          { x0: -20, x1: 640, n: 170, h: [26, 70] as const, color: ['#5d6c7b', '#7a8793', '#939ea7'] },
          { x0: -20, x1: 470, n: 120, h: [44, 120] as const, color: ['#3a4858', '#566473', '#7b8893'] },
        ]
      : [
          { x0: -40, x1: 330, n: 50, h: [50, 130] as const, color: ['#223040', '#3b4958', '#596774'] },
          { x0: -40, x1: 250, n: 17, h: [80, 200] as const, color: ['#141d28', '#2a3744', '#55626e'] },
        ]
  for (const { color, ...trees } of sheets) {
    paint(layer, (g) => forest(g, dice, { ridge, ...trees, bare: 0.12, gap: 0.9 }), {
      color,
      tone: 0.34,
      edge: [0.8, 9],
      pool: 0,
      wash: 0.4,
      washSize: 60,
      grad: [0, 280, -0.14, 0, 390, 0.4],
    })
  }
}

function ripples(layer: Layer, rng: Rng, crest: Ridge, i: number) {
  for (let j = 0; j < 9; j++) {
    const x = rng.range(-100, 1500)
    const y = crest(x) + rng.range(30, 60 + i * 40)
    const w = 120 + i * 110
    const points: Points = [
      [x, y],
      [x + w * 0.4, y - 5 - i * 2],
      [x + w, y + 4],
    ]
    paint(
      layer,
      (g) => dryStroke(g, rng, { points, width: 6 + i * 9, bristles: 16, load: 0.5, thin: [0.6, 1.8] }),
      {
        color: rng() < 0.45 ? '#ffffff' : '#8497ab',
        edge: [3, 30],
        pool: 0,
        soft: 0.6,
        alpha: 0.34,
      },
    )
  }
}

/** Width of the way at height y: it shrinks with distance. */
const widthAt = (y: number) => 4 + Math.max(0, (y - 290) / 610) ** 1.7 * 112

// A way is not a ribbon but many feet: a shallow hollow, a lip that takes the sun, prints one after the other.
function trodden(layer: Layer, rng: Rng, { way, sheet }: { way: Points; sheet: Mask }) {
  const path = resampled(way, 16)
  const band = (k: number, dx: number, dy: number): Points =>
    path.map(([x, y]) => {
      const w = widthAt(y)
      return [x + dx * w + rng.normal() * w * 0.08, y + dy * w, w * k * rng.range(0.85, 1.15)]
    })
  const hollow: PaintOptions = { clip: sheet, edge: [5, 30], wash: 0.3, washSize: 90, pool: 0.1 }
  paint(layer, (g) => limb(g, band(0.9, -0.12, -0.03)), {
    ...hollow,
    color: '#fffcf2',
    soft: 3.5,
    alpha: 0.5,
  })
  paint(layer, (g) => limb(g, band(0.72, 0, 0)), {
    ...hollow,
    edge: [8, 36],
    color: ['#6f849b', '#93a4b5', '#bcc8d1'],
    tone: 0.5,
    soft: 4,
    alpha: 0.86,
    shade: (_, y) => -0.2 * smooth(560, 400, y) + 0.08 * smooth(600, 860, y),
  })
  drawPrints(layer, { way, sheet, widthAt, salt: toPoints(way).length * 7 + Math.round(widthAt(500)) })
}

// A bare shrub in the fork itself, with its long shadow: the only black in the picture besides her.
function mark(layer: Layer) {
  const dice = createRng(52)
  paint(layer, (g) => limb(g, '652,648,6 600,664,5 500,694,4 380,726,1'), {
    color: '#5d738c',
    edge: [3, 26],
    soft: 2.4,
    pool: 0,
    alpha: 0.5,
  })
  paint(
    layer,
    (g) => {
      branch(g, dice, { x: 652, y: 652, angle: -1.78, length: 56, width: 6.4, droop: -0.04 })
      branch(g, dice, { x: 656, y: 652, angle: -1.12, length: 44, width: 5, droop: -0.04 })
      branch(g, dice, { x: 654, y: 652, angle: -1.46, length: 66, width: 5.6 })
    },
    {
      color: ['#0f1620', '#222d39', '#43505b'],
      edge: [0.9, 10],
      pool: 0,
      rim: { light: SUN, color: '#ffe0b8', w: 1.6, amt: 0.7 },
    },
  )
}

function figure(layer: Layer) {
  paint(layer, (g) => limb(g, '444,772,24 366,800,34 236,846,30 60,906,12'), {
    color: '#48607b',
    edge: [4, 40],
    soft: 4,
    pool: 0,
    alpha: 0.6,
  })
  walkerBack(layer, place(446, 772, 196), {
    cloth: ['#10161e', '#1f2a36', '#37454f', '#5f6c72'],
    bundle: ['#3b3d42', '#62646a', '#8f8f8c', '#c9c3b4'],
    scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
    light: SUN,
    formLight: SUN,
    form: 0.34,
    rim: '#ffe6c4',
    rimAmt: 0.75,
    line: '#0a0f15',
  })
  paint(
    layer,
    (g) => {
      oval(g, [432, 766, 12, 4], 0.08)
      oval(g, [459, 774, 14, 5], 0.08)
    },
    { color: ['#8fa2b4', '#c3ced6'], tone: 0.5, edge: [3, 14], soft: 1.2, pool: 0, alpha: 0.9 },
  )
}
