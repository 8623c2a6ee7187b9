import { blob, dryStroke, limb } from '../../kit/brush.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { blades, reedHeads } from '../../kit/plants.ts'
import { type Points } from '../../kit/points.ts'
import { bell, createRng, smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Pen, type Stage } from '../../kit/stage.ts'
import { cloudStreaks } from '../../kit/streaks.ts'
import { drawSummerBank } from './summer-bank.ts'
import { drawWaders, MOON } from './summer-waders.ts'

const WINDOW = [772, 431] as const
/** The water's edge under the other bank: near enough for a stone. */
const HORIZON = 506

/** The river in summer: black-green, warm at the edge, cold in the middle; a coat goes across on a head. */
export function drawSummerNight(stage: Stage) {
  const { rng } = stage
  sky(stage.layer('back', { depth: 0 }), rng)
  drawSummerBank(stage.layer('far', { depth: 0.2 }), rng, { moon: MOON, window: WINDOW, y: HORIZON })
  water(stage.layer('water', { depth: 0.4 }), rng)
  drawWaders(stage.layer('figure', { depth: 0.62, sway: { x: 0, y: 2, rotation: 0.2, seconds: 7 } }))
  reeds(stage.layer('reeds', { depth: 0.85 }), rng)
  willow(stage.layer('front', { depth: 1, sway: { x: 3, y: 0, rotation: 0.3, seconds: 9 } }))
  light(stage.layer('light', { depth: 0.3, blend: 'add', lit: true }))
}

function sky(layer: Layer, rng: Rng) {
  wash(layer, ['#060d0c', '#0d1b19', '#1b302b', '#31493f', '#587063', '#86977f'], {
    toneAt: (x, y) =>
      0.08 + 0.5 * smooth(0, HORIZON, y) + 0.34 * bell(x, y, { x0: MOON[0], y0: MOON[1], rx: 420, ry: 260 }),
    cloud: 0.36,
    size: 480,
    sx: 0.6,
    sy: 1.4,
  })
  cloudStreaks(layer, rng, {
    n: 14,
    x: [-200, 1400],
    y: [20, 330],
    along: '0,0 300,12 640,-6',
    brush: { width: [24, 90], bristles: 60, load: 0.52, thin: [0.8, 3] },
    ink: { color: ([x]) => (x > 700 ? '#8a9c88' : '#223a34'), edge: [5, 50], alpha: 0.22, soft: 2.4 },
  })
  glow(layer, { x: MOON[0], y: MOON[1], r: 110, color: '#d3dcc4', a: 0.75, p: 1.2, sy: 0.7, noise: 1.1 })
}

function water(layer: Layer, rng: Rng) {
  paint(layer, (g) => g.fillRect(-20, HORIZON + 2, 1660, 470), {
    color: ['#050c0a', '#0e1d19', '#1e342c', '#37513f', '#5f7660', '#93a588'],
    edge: [2, 60],
    tone: 0.4,
    wash: 0.24,
    washSize: 220,
    pool: 0,
    fade: [0, HORIZON, 0, 0, HORIZON + 22, 1],
    shade: (x, y) =>
      0.2 * smooth(560, 460, y) +
      0.34 * bell(x, y, { x0: 1060, y0: 580, rx: 250, ry: 170 }) +
      0.2 * bell(x, y, { x0: 640, y0: 620, rx: 360, ry: 110 }) -
      0.24 * smooth(620, 900, y) -
      0.14 * smooth(420, 0, x),
  })
  // the one sheet of sky in it, behind their heads
  paint(
    layer,
    blob(
      '330,560 470,534 640,526 820,530 1010,540 1180,556 1120,590 960,606 860,640 700,664 560,650 470,620 380,600',
    ),
    {
      color: ['#5c7563', '#8ba188', '#b9c6a4', '#d9e0bf'],
      tone: 0.5,
      edge: [14, 60],
      soft: 9,
      wash: 0.34,
      washSize: 120,
      pool: 0,
      alpha: 0.62,
      shade: (x, y) => 0.2 * bell(x, y, { x0: 640, y0: 570, rx: 220, ry: 60 }),
    },
  )
  for (let i = 0; i < 26; i++) {
    const y = 534 + rng() * 150
    const x = 640 + rng.normal() * 260
    const w = 60 + (y - 506) * 0.7
    paint(
      layer,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x - w, y + 2],
            [x, y - 2],
            [x + w, y + 2],
          ],
          width: 4 + (y - 506) * 0.08,
          bristles: 16,
          load: 0.5,
          thin: [0.6, 2.2],
        }),
      { color: i % 3 ? '#dbe2c4' : '#1a2b24', edge: [2, 26], soft: 0.5, pool: 0, alpha: 0.4 },
    )
  }
  for (let i = 0; i < 86; i++) {
    const y = HORIZON + 14 + rng() ** 1.5 * 420
    const p = (y - HORIZON) / 420
    const x = rng.range(-200, 1500)
    const points: Points = [
      [x, y],
      [x + 110 + 160 * p, y - 4 * p],
      [x + 190 + 420 * p, y + 5 * p],
    ]
    const bright = rng() < 0.3 + 0.5 * bell(x + 200, y, { x0: 1060, y0: 600, rx: 240, ry: 260 })
    paint(
      layer,
      (g) => dryStroke(g, rng, { points, width: 3 + 24 * p, bristles: 18, load: 0.5, thin: [0.6, 2.2] }),
      {
        color: bright ? '#b4c4a6' : '#07110e',
        edge: [3, 30],
        soft: 0.6,
        pool: 0,
        alpha: bright ? 0.4 : 0.42,
      },
    )
  }
}

function reeds(layer: Layer, rng: Rng) {
  paint(
    layer,
    (g) => {
      blades(g, rng, { x0: -30, x1: 340, y: 930, n: 46, h: [90, 420], lean: 0.12, w: 8, broken: 0.03 })
      reedHeads(g, rng, { x0: 10, x1: 300, y: 920, n: 6, h: [240, 460], lean: 0.12 })
      blades(g, rng, { x0: 300, x1: 900, y: 935, n: 16, h: [30, 130], lean: 0.14, w: 6, broken: 0.03 })
      blades(g, rng, { x0: 900, x1: 1640, y: 935, n: 34, h: [50, 190], lean: -0.1, w: 7, broken: 0.03 })
      blades(g, rng, { x0: 1470, x1: 1640, y: 930, n: 24, h: [160, 520], lean: -0.12, w: 8, broken: 0.03 })
      reedHeads(g, rng, { x0: 1480, x1: 1600, y: 920, n: 4, h: [300, 470], lean: -0.05 })
    },
    {
      color: ['#020504', '#060d0a', '#0e1914', '#1f3026', '#4a6150'],
      tone: 0.2,
      edge: [1.4, 16],
      wash: 0.12,
      washSize: 80,
      grain: 0.03,
      pool: 0.04,
    },
  )
}

// A willow leans in from above: long hanging shoots with narrow leaves.
function willow(layer: Layer) {
  const dice = createRng(17)
  const shoot = (g: Pen, x: number, y: number, length: number) => {
    const drift = dice.range(0.02, 0.16) * length
    const at = (t: number): readonly [number, number] => [x + drift * t * t, y + length * t]
    limb(g, [
      [x, y, 3],
      [...at(0.5), 2],
      [...at(1), 0.8],
    ])
    for (let i = 0; i < length / 6; i++) {
      const [px, py] = at(dice())
      const a = Math.PI / 2 + dice.normal() * 0.8
      const l = dice.range(18, 44)
      limb(g, [
        [px, py, 1],
        [px + Math.cos(a) * l * 0.5, py + Math.sin(a) * l * 0.5, 5.6],
        [px + Math.cos(a) * l, py + Math.sin(a) * l, 0.6],
      ])
    }
  }
  paint(
    layer,
    (g) => {
      limb(g, '-40,150,54 90,60,38 240,12,24 420,-30,14')
      limb(g, '60,80,20 150,120,12 220,134,5')
      for (let i = 0; i < 28; i++) {
        const x = dice.range(-10, 470)
        shoot(g, x, 90 - x * 0.26 + dice.normal() * 20, dice.range(90, 330) * (1.15 - x / 620))
      }
    },
    {
      color: ['#020605', '#08110e', '#15241c', '#2c4233', '#516b54'],
      tone: 0.3,
      edge: [1.2, 14],
      wash: 0.34,
      washSize: 60,
      pool: 0.06,
      rim: { light: MOON, color: '#8fa586', w: 1.8, amt: 0.3 },
    },
  )
}

function light(layer: Layer) {
  const dice = createRng(41)
  const [x, y] = WINDOW
  glow(layer, { x, y, r: 130, color: '#ff9d3c', a: 0.4, p: 3, sy: 0.7 })
  glow(layer, { x, y, r: 20, color: '#ffd695', a: 0.9, p: 1.8, noise: 0.1 })
  for (let i = 0; i < 22; i++) {
    const across = x + dice.normal() * (3 + i * 0.6)
    glow(layer, {
      x: across,
      y: HORIZON + 10 + i * 5.4,
      r: 9 + i,
      color: '#ffa24a',
      a: 0.4 * (1 - i / 23),
      sy: 0.14,
      p: 1.3,
    })
  }
  for (let i = 0; i < 9; i++) {
    const fly = { x: dice.range(60, 1240), y: dice.range(470, 660) }
    glow(layer, { ...fly, r: 12, color: '#c9ff7a', a: 0.4, p: 2.2 })
    glow(layer, { ...fly, r: 3, color: '#eaffb0', a: 0.9, p: 1 })
  }
}
