import { limb, oval, poly } from '../../kit/brush.ts'
import { landSheet } from '../../kit/land-sheet.ts'
import { mountain, ridgeLine } from '../../kit/land.ts'
import { glow } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { createRng, lerp, type Rng } from '../../kit/random.ts'
import { type Layer, type Pen } from '../../kit/stage.ts'

type Bank = { moon: readonly [number, number]; window: readonly [number, number]; y: number }

/** Scrub of willow in three masses, by hand: x, how far it goes, how high it stands. */
const SCRUB: readonly (readonly [x: number, w: number, h: number])[] = [
  [-30, 120, 104],
  [90, 110, 78],
  [196, 80, 92],
  [300, 60, 46],
  [580, 70, 52],
  [650, 62, 74],
  [910, 70, 60],
  [990, 96, 92],
  [1090, 80, 70],
  [1190, 60, 44],
  [1400, 80, 66],
  [1500, 110, 104],
  [1610, 90, 88],
]

/** Poplars: x, height, lean. */
const POPLARS: readonly (readonly [x: number, h: number, lean: number])[] = [
  [236, 190, 6],
  [268, 150, -4],
  [874, 168, 5],
  [1046, 206, -6],
  [1450, 176, 8],
]

/** The other bank, a stone's throw off: low hills, willow scrub in masses with gaps between them, a roof, one lit window. */
export function drawSummerBank(layer: Layer, rng: Rng, { moon, window: [wx, wy], y }: Bank) {
  mountain(layer, {
    rng,
    ridge: ridgeLine(rng, '-20,350 160,322 340,344 520,326 760,360 980,342 1200,370 1400,332 1620,358', {
      rough: 12,
      wl: 120,
    }),
    color: ['#22382f', '#32483e', '#475c4f'],
    mist: [390, 480],
    cun: 120,
    cunColor: '#1e332b',
    tone: 0.42,
  })
  paint(layer, (g) => poly(g, '730,470 733,428 720,427 748,402 806,400 830,426 820,429 820,470'), {
    color: ['#0a130f', '#16231d'],
    edge: [1.2, 14],
    pool: 0,
  })
  paint(layer, (g) => g.fillRect(wx - 6, wy - 7, 12, 13), {
    color: '#ffcf86',
    edge: [0.6, 8],
    pool: 0,
    wash: 0.05,
  })
  const dice = createRng(29)
  paint(
    layer,
    (g) => POPLARS.forEach(([x, h, lean]) => poplar(g, dice, { x, y: y - 22, h: h * 1.15, lean })),
    {
      color: ['#0d1a15', '#182922', '#2a4034'],
      tone: 0.36,
      edge: [1.4, 9],
      wash: 0.3,
      washSize: 60,
      pool: 0.06,
    },
  )
  paint(layer, (g) => SCRUB.forEach(([x, w, h]) => willow(g, dice, { x, y: y - 16, w, h: h * 1.25 })), {
    color: ['#08110d', '#111e18', '#1f3128', '#37493b'],
    tone: 0.34,
    edge: [1.6, 9],
    wash: 0.36,
    washSize: 90,
    pool: 0.06,
    form: { light: moon, r: 7, amt: 0.24, steps: 3 },
  })
  landSheet(layer, dice, '-20,474 300,484 480,480 700,466 860,470 1100,484 1300,480 1620,470', {
    ridge: { rough: 5, wl: 70, foot: y + 8 },
    color: ['#0a1410', '#15231c', '#2b3d32'],
    edge: [2, 40],
    tone: 0.36,
    pool: 0,
    fade: [0, y - 2, 1, 0, y + 8, 0],
    fadeNoise: 0.3,
  })
  // mist lies at its foot
  for (const [x, r, a] of [
    [120, 260, 0.4],
    [420, 300, 0.62],
    [640, 300, 0.6],
    [860, 260, 0.4],
    [1180, 300, 0.46],
    [1400, 240, 0.34],
  ] as const)
    glow(layer, {
      x,
      y: y - 2 + dice.normal() * 5,
      r,
      color: '#8ba28d',
      a: a * 0.8,
      sy: 0.09,
      p: 1.3,
      noise: 0.9,
    })
}

type Tree = { x: number; y: number; h: number }

// Boughs that go up and part, leaves hanging from them in strokes.
function willow(g: Pen, dice: Rng, { x, y, w, h }: Tree & { w: number }) {
  for (let i = 0; i < w * 1.6; i++) {
    const u = dice.range(-1, 1)
    const lobe = 0.72 + 0.3 * Math.sin(u * 5 + x)
    const top = h * (1 - 0.55 * u * u) * lobe * dice.range(0.4, 1)
    const px = x + u * w * 0.62
    const l = dice.range(8, 22)
    limb(g, [
      [px, y - top, 2],
      [px + u * 5 + dice.normal() * 2, y - top + l * 0.5, 5.4],
      [px + u * 8 + dice.normal() * 3, y - top + l, 1],
    ])
  }
  for (let i = 0; i < 7; i++) {
    const u = (i - 3) / 3.2
    limb(g, [
      [x + u * w * 0.16, y + 6, 12],
      [x + u * w * 0.34, y - h * 0.4, w * 0.2],
      [x + u * w * 0.5, y - h * (0.66 - 0.4 * u * u), w * 0.07],
    ])
  }
}

function poplar(g: Pen, dice: Rng, { x, y, h, lean }: Tree & { lean: number }) {
  limb(g, [
    [x, y + 6, h * 0.04],
    [x + lean, y - h, 1.4],
  ])
  for (let i = 0; i < h * 1.1; i++) {
    const t = lerp(0.16, 0.94, dice())
    const wide = h * 0.075 * Math.sin(Math.PI * (0.16 + 0.8 * t)) ** 0.7
    const side = dice.range(-1, 1)
    const l = h * dice.range(0.06, 0.12)
    limb(g, [
      [x + lean * t + side * wide * 0.5, y - h * t, 2],
      [x + lean * t + side * wide, y - h * t - l * 0.5, 4.4],
      [x + lean * t + side * wide * 0.9, y - h * t - l, 0.8],
    ])
  }
  oval(g, [x, y, h * 0.05, 4])
}
