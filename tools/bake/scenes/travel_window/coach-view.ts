import { dryStroke, limb, oval, poly } from '../../kit/brush.ts'
import { landSheet } from '../../kit/land-sheet.ts'
import { ridgeLine, under } from '../../kit/land.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { createRng, smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'

/** How much of it is night: a day, a night and a day stand side by side, with torn edges that are lost in the ground mist. */
export const night = (x: number, y = 300) => {
  const torn =
    6 * Math.sin(y * 0.011 + 1) +
    4 * Math.sin(y * 0.029 + 2) +
    2 * Math.sin(y * 0.073 + 2 * Math.sin(y * 0.02)) +
    Math.sin(y * 0.19 + 3 * Math.sin(y * 0.031))
  const lost = 9 + 34 * Math.exp(-(((y - 470) / 70) ** 2))
  return smooth(804 - lost, 804 + lost, x + torn) * smooth(1168 + lost, 1168 - lost, x + torn * 0.8)
}

const HORIZON = 476

/** The lit window in the night. */
export const WINDOW: readonly [number, number] = [924, 508]

/** Sky, hills and fields of two thousand miles in one pane. */
export function drawDays(stage: Stage) {
  const layer = stage.layer('days', { depth: 0.1 })
  const dice = createRng(71)
  wash(layer, ['#10162a', '#1b2440', '#343a58', '#6d6274', '#a8865c', '#d6b06c', '#ecd49c', '#f5e8c6'], {
    toneAt: (x, y, cloud) => {
      const low = smooth(80, HORIZON, y)
      const day = 1 - night(x + 8 * cloud, y)
      return 0.08 + 0.16 * low + day * (0.6 + 0.16 * low)
    },
    cloud: 0.12,
    size: 420,
    sx: 0.7,
    sy: 1.6,
    y1: 780,
  })
  // The south is under a wet white sky.
  wash(layer, ['#7d9698', '#a9bdb8', '#cdd8cc', '#e9ede0'], {
    toneAt: (_, y) => 0.36 + 0.5 * smooth(80, HORIZON, y),
    cloud: 0.2,
    size: 420,
    sx: 0.7,
    sy: 1.6,
    y1: 780,
    alpha: (x, y, cloud) => (x > 1000 ? smooth(0.04, 0.5, 1 - night(x + 8 * cloud, y)) : 0),
  })
  glow(layer, { x: 1480, y: 240, r: 420, color: '#eef0e6', a: 0.6, p: 1, noise: 0.5 })
  for (const [x, y, w] of [
    [560, 170, 30],
    [600, 236, 16],
    [1240, 150, 26],
    [1330, 220, 34],
  ] as const)
    paint(
      layer,
      (g) =>
        dryStroke(g, dice, {
          points: [
            [x, y],
            [x + 120, y - 10],
            [x + 300, y + 6],
          ],
          width: w,
          bristles: 40,
          load: 0.55,
          thin: [0.8, 2.6],
        }),
      {
        color: x < 900 ? '#c08c76' : '#9aa6a4',
        edge: [4, 50],
        soft: 2,
        pool: 0,
        alpha: 0.34,
        fade: x < 900 ? [770, 0, 1, 806, 0, 0] : [1166, 0, 0, 1200, 0, 1],
      },
    )
  stars(layer)
  hills(layer, stage.rng)
  fields(layer, createRng(5))
}

function stars(layer: Layer) {
  const dice = createRng(12)
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 60; i++) {
        g.globalAlpha = dice.range(0.3, 0.9)
        const r = dice.range(0.8, 2)
        oval(g, [dice.range(826, 1146), dice.range(70, 424), r, r])
      }
      g.globalAlpha = 1
    },
    { color: '#c8cad2', edge: [0.4, 8], pool: 0, alpha: 0.8 },
  )
}

// The north is low and dry; the south stands up in wet cones.
function hills(layer: Layer, rng: Rng) {
  const dark = (x: number, y: number) => -0.62 * night(x, y)
  landSheet(layer, rng, '-20,440 560,420 680,396 800,420 960,436 1080,400 1180,404 1250,420 1620,430', {
    ridge: { rough: 9, wl: 90, foot: 520 },
    color: ['#171d33', '#2a2e48', '#5f586c', '#8f8088', '#b9a69a'],
    tone: 0.72,
    shade: dark,
    edge: [3, 50],
    wash: 0.2,
    washSize: 160,
    pool: 0,
    fade: [0, 420, 1, 0, 500, 0.2],
  })
  const cones = ridgeLine(
    rng,
    '1080,470 1130,452 1186,404 1236,352 1286,334 1336,352 1384,398 1420,404 1470,352 1520,316 1570,318 1640,352',
    { rough: 12, wl: 50 },
  )
  paint(layer, (g) => under(cones, 520)(g), {
    color: ['#26304a', '#4b5a68', '#7d8f8c', '#a9b8a8', '#cfd6bf'],
    tone: 0.62,
    shade: dark,
    edge: [2.4, 40],
    wash: 0.26,
    washSize: 120,
    pool: 0.14,
    fade: [1100, 0, 0, 1146, 0, 1],
    fadeNoise: 0.2,
  })
  for (const [x, y, r] of [
    [1260, 470, 240],
    [1440, 466, 260],
    [700, 476, 240],
  ] as const)
    glow(layer, { x, y, r, color: '#f2ead2', a: 0.62, sy: 0.2, p: 1.3, noise: 0.9 })
}

function fields(layer: Layer, rng: Rng) {
  const ground: PaintOptions = {
    color: ['#0f1424', '#1d2136', '#4a3b34', '#8a5f35', '#c3944f', '#e6c283', '#f1dcae'],
    tone: 0.72,
    edge: [2, 50],
    wash: 0.2,
    washSize: 130,
    pool: 0,
  }
  paint(layer, (g) => g.fillRect(540, HORIZON - 6, 1080, 336), {
    ...ground,
    fade: [0, HORIZON - 4, 0, 0, HORIZON + 16, 1],
    shade: (x, y) => -0.74 * night(x, y) + 0.08 * smooth(560, 470, y),
  })
  // stubble rows run to the horizon; the day's end lies along them
  paint(
    layer,
    (g) => {
      for (let i = -12; i < 13; i++)
        limb(g, [
          [700 + i * 9, HORIZON + 4, 0.6],
          [700 + i * 34, 560, 2],
          [700 + i * 90, 780, 5],
        ])
    },
    {
      color: '#6d4a2c',
      edge: [2.4, 20],
      soft: 0.8,
      pool: 0,
      dry: 0.35,
      alpha: 0.5,
      fade: [776, 0, 1, 812, 0, 0],
    },
  )
  // the south: paddies, each with its own piece of sky
  paint(layer, (g) => g.fillRect(1060, HORIZON + 2, 600, 330), {
    color: ['#141d2a', '#2b3c3c', '#56704f', '#87a064', '#b9c489'],
    tone: 0.6,
    shade: (x, y) => -0.6 * night(x, y) - 0.16 * smooth(520, 760, y),
    edge: [2, 40],
    wash: 0.24,
    washSize: 90,
    pool: 0,
    fade: [1100, 0, 0, 1146, 0, 1],
    fadeNoise: 0.2,
  })
  const paddies: readonly (readonly Point[])[] = [
    [
      [1180, 492],
      [1262, 488],
      [1296, 500],
      [1190, 504],
    ],
    [
      [1310, 490],
      [1420, 490],
      [1462, 504],
      [1330, 506],
    ],
    [
      [1196, 514],
      [1330, 514],
      [1366, 536],
      [1204, 540],
    ],
    [
      [1384, 516],
      [1530, 516],
      [1600, 546],
      [1430, 546],
    ],
    [
      [1210, 556],
      [1420, 556],
      [1476, 592],
      [1216, 600],
    ],
  ]
  for (const field of paddies)
    paint(layer, (g) => poly(g, field), {
      color: ['#5d7680', '#a8bab4', '#e4e6d2', '#f8f4e0'],
      tone: 0.6,
      shade: (x, y) => -0.7 * night(x, y),
      edge: [3, 30],
      soft: 0.6,
      wash: 0.2,
      washSize: 60,
      pool: 0.2,
    })
  for (let i = 0; i < 26; i++) {
    const x = rng.range(540, 1500)
    const y = HORIZON + 12 + rng() ** 1.2 * 230
    const p = (y - HORIZON) / 240
    const n = night(x + 90)
    paint(
      layer,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x, y],
            [x + 70 + 160 * p, y + rng.normal() * 2],
            [x + 120 + 300 * p, y],
          ],
          width: 5 + 26 * p,
          bristles: 20,
          load: 0.5,
          thin: [0.7, 2.4],
        }),
      {
        color: n > 0.5 ? '#39425e' : x > 1100 ? '#dfe3bd' : '#f3d9a2',
        edge: [2, 40],
        pool: 0,
        soft: 0.8,
        alpha: 0.32,
      },
    )
  }
}
