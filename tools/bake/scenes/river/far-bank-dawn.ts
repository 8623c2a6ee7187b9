import { place } from '../../kit/body.ts'
import { limb, oval, poly } from '../../kit/brush.ts'
import { landSheet } from '../../kit/land-sheet.ts'
import { forest, type Ridge } from '../../kit/land.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { bow } from '../../kit/pen.ts'
import { blades, reedHeads } from '../../kit/plants.ts'
import { bell, createRng, smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { sleeveBitten } from '../../kit/sleeve-bitten.ts'
import { cloudStreaks } from '../../kit/streaks.ts'
import { DAWN, drawDitch } from './dawn-ditch.ts'

const LAMP = [560, 402] as const

/** The other bank before it has any colour: reeds, a ditch, a fence for cows; across two fields a lamp over a shed door. */
export function drawFarBankDawn(stage: Stage) {
  const { rng } = stage
  sky(stage.layer('back', { depth: 0 }), rng)
  fields(stage.layer('far', { depth: 0.2 }), rng)
  drawDitch(stage.layer('ditch', { depth: 0.45 }), rng)
  her(stage.layer('figure', { depth: 0.75 }))
  reeds(stage.layer('front', { depth: 1, sway: { x: 2, y: 0, rotation: 0.25, seconds: 7 } }))
  light(stage.layer('light', { depth: 0.2, blend: 'add', lit: true }))
}

// Paper before it is painted; only at its lowest edge one line has begun.
function sky(layer: Layer, rng: Rng) {
  wash(layer, ['#6f777d', '#8b9397', '#a6acad', '#bfc2bf', '#d3d3cc', '#e4e0d4'], {
    toneAt: (x, y) =>
      0.2 + 0.46 * smooth(0, 430, y) + 0.14 * bell(x, y, { x0: DAWN[0], y0: DAWN[1], rx: 520, ry: 110 }),
    cloud: 0.22,
    size: 520,
    sx: 0.6,
    sy: 1.6,
    y1: 560,
  })
  cloudStreaks(layer, rng, {
    n: 8,
    x: [-200, 1300],
    y: [30, 300],
    along: '0,0 300,-8 660,8',
    brush: { width: [20, 60], bristles: 46, load: 0.5, thin: [0.8, 3] },
    ink: { color: (_, i) => (i % 2 ? '#7b8387' : '#d8d7d0'), edge: [5, 50], soft: 2.2, alpha: 0.2 },
  })
  const line: PaintOptions = { edge: [2, 90], pool: 0, wash: 0.3, washSize: 200, grain: 0.1, fadeNoise: 1.4 }
  for (const [color, width, alpha, soft] of [
    ['#d9a58a', 26, 0.55, 9],
    ['#f0b07c', 12, 0.8, 4],
    ['#ffd9a0', 4.6, 0.95, 1],
  ] as const)
    paint(
      layer,
      (g) =>
        limb(g, [
          [190, 392, 0.6],
          [470, 386, width * 0.8],
          [800, 388, width],
          [1130, 382, width * 0.7],
          [1440, 388, 0.6],
        ]),
      { ...line, color, alpha, soft },
    )
}

// The hills that stood over the far bank stand over us now; two fields, a line of poplars, a shed.
function fields(layer: Layer, rng: Rng) {
  landSheet(
    layer,
    rng,
    '-20,352 150,334 330,372 560,396 760,402 960,398 1130,374 1300,338 1470,352 1620,322',
    {
      ridge: { rough: 14, wl: 110, foot: 470 },
      color: ['#7d868c', '#939a9e', '#abb0b0'],
      tone: 0.4,
      edge: [3, 60],
      wash: 0.26,
      washSize: 200,
      pool: 0.14,
      fade: [0, 396, 1, 0, 452, 0.2],
    },
  )
  const dyke = landSheet(layer, rng, '-20,446 400,440 800,446 1200,438 1620,444', {
    ridge: { rough: 4, wl: 120, foot: 620 },
    color: ['#5f6669', '#7f8686', '#a0a39d', '#bdbcb2'],
    tone: 0.44,
    edge: [2, 60],
    wash: 0.24,
    washSize: 220,
    pool: 0,
    shade: (x, y) => 0.14 * bell(x, y, { x0: DAWN[0], y0: 450, rx: 420, ry: 40 }) - 0.1 * smooth(470, 600, y),
  })
  poplars(layer, createRng(19), dyke)
  shed(layer)
  // furrows of two fields, and the balk between them
  paint(
    layer,
    (g) => {
      for (let i = -22; i < 30; i++)
        limb(g, [
          [640 + i * 18, 462, 0.6],
          [640 + i * 42, 505, 1.4],
          [640 + i * 84, 560, 2.6],
        ])
    },
    { color: '#565c5e', edge: [2.4, 22], soft: 0.7, pool: 0, dry: 0.42, alpha: 0.5 },
  )
  paint(layer, (g) => limb(g, '-20,500,4 400,494,7 900,502,6 1640,490,5'), {
    color: ['#5b6162', '#7c8180'],
    edge: [3, 40],
    soft: 0.8,
    pool: 0,
    dry: 0.2,
    alpha: 0.7,
  })
  for (let i = 0; i < 13; i++)
    glow(layer, {
      x: rng.range(0, 1600),
      y: rng.range(440, 530),
      r: rng.range(190, 340),
      color: '#c9cbc5',
      a: 0.42,
      sy: 0.14,
      p: 1.4,
      noise: 1,
    })
}

function poplars(layer: Layer, dice: Rng, ridge: Ridge) {
  paint(
    layer,
    (g) => {
      forest(g, dice, { ridge, x0: 860, x1: 1620, n: 120, h: [10, 34], bare: 1, gap: 1 })
      for (const [x, h] of [
        [1180, 118],
        [1228, 132],
        [1270, 110],
        [1330, 138],
        [1372, 122],
        [226, 96],
        [262, 108],
      ] as const) {
        const y = ridge(x) + 4
        limb(g, [
          [x, y, 3.4],
          [x + 2, y - h * 0.5, 2.2],
          [x + 3, y - h, 0.8],
        ])
        for (let i = 0; i < 22; i++) {
          const t = 0.2 + 0.78 * dice()
          const side = i % 2 ? 1 : -1
          const l = h * 0.15 * (1.1 - t)
          bow(
            g,
            dice.range(0.6, 1.3),
            [x + 2 * t, y - h * t],
            [x + side * l, y - h * t - l * 0.6],
            [x + side * l * 1.1, y - h * t - l * 2],
          )
        }
      }
    },
    { color: ['#5a6266', '#727a7d'], edge: [0.8, 10], pool: 0, soft: 0.4, alpha: 0.8 },
  )
}

// A low shed with a lamp over its door, lit for no one, on purpose.
function shed(layer: Layer) {
  const board: PaintOptions = {
    color: ['#363c40', '#50575a', '#70767a', '#999b96'],
    tone: 0.4,
    edge: [1.4, 20],
    wash: 0.26,
    washSize: 60,
    pool: 0.14,
  }
  paint(layer, (g) => poly(g, '462,462 464,412 640,410 644,462'), {
    ...board,
    shade: (x, y) => 0.4 * bell(x, y, { x0: LAMP[0], y0: LAMP[1] + 24, rx: 26, ry: 24 }),
  })
  paint(layer, (g) => poly(g, '446,416 476,382 632,378 660,412 652,417 640,414 464,418'), {
    ...board,
    tone: 0.56,
  })
  paint(layer, (g) => poly(g, '540,462 540,424 580,424 580,462'), {
    ...board,
    color: ['#1f2326', '#3a3b38', '#7e6e56', '#c9a272'],
    shade: (x, y) => 0.24 * bell(x, y, { x0: LAMP[0], y0: LAMP[1] + 20, rx: 26, ry: 26 }),
  })
  paint(layer, (g) => oval(g, [LAMP[0], LAMP[1] + 9, 5, 5]), {
    color: '#ffe2a6',
    edge: [0.6, 8],
    pool: 0,
    wash: 0.05,
  })
  paint(layer, (g) => poly(g, '549,408 571,408 566,402 554,402'), {
    color: '#2b2f32',
    edge: [0.6, 8],
    pool: 0,
  })
  // a stack of straw leans at its side
  paint(layer, (g) => poly(g, '642,462 650,428 672,412 700,424 712,462'), {
    color: ['#565a58', '#7d7d74', '#a8a491'],
    tone: 0.4,
    edge: [3, 18],
    wash: 0.3,
    washSize: 40,
    pool: 0.1,
  })
}

// In the reeds to her shoulders; the coat is a good one: nobody sees it.
function her(layer: Layer) {
  // the wet grass she stands in keeps her shade
  paint(layer, (g) => oval(g, [412, 890, 120, 16], 0.02), {
    color: '#101314',
    edge: [5, 30],
    soft: 9,
    pool: 0,
    alpha: 0.6,
  })
  sleeveBitten(layer, place(408, 936, 428), {
    cloth: ['#0b0e11', '#15191d', '#23292d', '#3f4547', '#7d7c74'],
    bundle: ['#1d2023', '#35393b', '#575a58', '#8f8e84'],
    hair: ['#0a0a0c', '#161617', '#2c2b29', '#6a655a'],
    skin: ['#3a2a24', '#6d5145', '#a98873', '#e0c2a6'],
    scarf: ['#330c10', '#611a1e', '#8a2f2c', '#b85d4e'],
    light: DAWN,
    formLight: [760, 200],
    form: 0.34,
    rim: '#f0d6b4',
    rimAmt: 0.8,
    line: '#060809',
  })
}

function reeds(layer: Layer) {
  const dice = createRng(63)
  const ink: PaintOptions = {
    color: ['#101415', '#222829', '#3d4340', '#6b6d63', '#9a9785'],
    edge: [1.4, 16],
    wash: 0.16,
    washSize: 70,
    pool: 0,
    grain: 0.04,
  }
  paint(
    layer,
    (g) => {
      blades(g, dice, { x0: -30, x1: 640, y: 930, n: 50, h: [90, 250], lean: 0.1, w: 8, broken: 0 })
      reedHeads(g, dice, { x0: 250, x1: 620, y: 925, n: 5, h: [260, 420], lean: 0.16 })
      blades(g, dice, { x0: 640, x1: 1640, y: 935, n: 44, h: [40, 150], lean: 0.14, w: 6, broken: 0.06 })
    },
    { ...ink, tone: 0.4 },
  )
  paint(
    layer,
    (g) => {
      reedHeads(g, dice, { x0: -20, x1: 200, y: 930, n: 4, h: [420, 760], lean: 0.12 })
      blades(g, dice, { x0: -40, x1: 240, y: 935, n: 44, h: [260, 640], lean: 0.08, w: 10, broken: 0.05 })
      blades(g, dice, { x0: 240, x1: 560, y: 944, n: 44, h: [60, 180], lean: 0.16, w: 9, broken: 0 })
      reedHeads(g, dice, { x0: 1490, x1: 1600, y: 930, n: 4, h: [380, 600], lean: -0.06 })
      blades(g, dice, { x0: 1440, x1: 1650, y: 935, n: 32, h: [160, 520], lean: -0.1, w: 9, broken: 0.05 })
    },
    { ...ink, tone: 0.2, rim: null },
  )
}

function light(layer: Layer) {
  glow(layer, { x: LAMP[0], y: LAMP[1] + 12, r: 62, color: '#ff9a3c', a: 0.5, p: 2.6 })
  glow(layer, { x: LAMP[0], y: LAMP[1] + 10, r: 13, color: '#ffdca0', a: 0.95, p: 1.6 })
  glow(layer, { x: DAWN[0], y: 414, r: 620, color: '#e88f58', a: 0.16, sy: 0.12, p: 1.4 })
}
