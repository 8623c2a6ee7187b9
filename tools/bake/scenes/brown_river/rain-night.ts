import { dryStroke, limb, oval } from '../../kit/brush.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { straight } from '../../kit/pen.ts'
import { type Points } from '../../kit/points.ts'
import { createRng, smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Stage, type Sway } from '../../kit/stage.ts'
import { drawBoat } from './boat.ts'
import { drawFarBank, RAIN } from './far-bank.ts'
import { drawNearBank } from './near-bank.ts'

// The one lamp is on the far bank; the boat has none.
const LAMP = [716, 462] as const

// The boat.
const AFLOAT = { x: 2, y: 3, rotation: 0.4, seconds: 6, pivot: [895, 600] } satisfies Sway

/** Night and rain: a plank boat without a light, a lamp on the far bank, trees standing in the water. */
export function drawRainNight(stage: Stage) {
  const { rng } = stage
  const back = stage.layer('back', { depth: 0 })
  wash(back, ['#0b130f', '#1a2620', '#33423a', '#5a6a5d', '#87937f', '#aab09a'], {
    toneAt: (x, y) => 0.14 + 0.6 * smooth(0, 430, y) - 0.12 * smooth(500, 1600, x),
    cloud: 0.34,
    size: 420,
    sx: 0.8,
    sy: 1.3,
  })
  drawFarBank(stage.layer('far', { depth: 0.15 }), rng, RAIN)
  const water = stage.layer('water', { depth: 0.4 })
  surface(water, rng)
  standingTrees(water)
  const boat = stage.layer('boat', {
    depth: 0.65,
    sway: AFLOAT,
  })
  drawBoat(boat)
  const light = stage.layer('light', { depth: 0.3, blend: 'add', lit: true })
  lampLight(light, rng)
  rain(stage.layer('rain', { depth: 0.8, weather: true }), rng)
  drawNearBank(stage.layer('front', { depth: 1, sway: { x: 2, y: 2, rotation: 0.3, seconds: 8 } }), rng)
}

// One wash, then long dry strokes, rings of rain, what the river carries.
function surface(layer: Layer, rng: Rng) {
  paint(layer, (g) => g.fillRect(-20, 478, 1660, 440), {
    color: ['#0e1612', '#243029', '#48523f', '#6f7560', '#979a80'],
    edge: [2, 60],
    tone: 0.5,
    wash: 0.26,
    washSize: 200,
    pool: 0,
    fade: [0, 476, 0, 0, 500, 1],
    shade: (x, y) =>
      0.26 * smooth(640, 480, y) -
      0.34 * smooth(600, 900, y) +
      0.1 * Math.sin(y * 0.09 + Math.sin(x * 0.004) * 3) * smooth(480, 700, y),
  })
  for (let i = 0; i < 60; i++) {
    const y = 488 + rng() ** 1.4 * 400
    const p = (y - 470) / 400
    const x = rng.range(-200, 1500)
    const points: Points = [
      [x, y],
      [x + 120 + 160 * p, y - 4 * p],
      [x + 200 + 460 * p, y + 5 * p],
    ]
    paint(
      layer,
      (g) => dryStroke(g, rng, { points, width: 4 + 26 * p, bristles: 18, load: 0.5, thin: [0.6, 2.2] }),
      {
        color: rng() < 0.5 ? '#a2a78f' : '#18211b',
        edge: [3, 34],
        soft: 0.5,
        pool: 0,
        alpha: 0.34,
      },
    )
  }
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 150; i++) {
        const y = 500 + rng() ** 1.3 * 390
        const p = (y - 470) / 400
        const r = rng.range(4, 16) * (0.3 + p)
        g.lineWidth = 0.6 + p
        g.globalAlpha = rng.range(0.3, 0.9)
        g.beginPath()
        g.ellipse(rng.range(0, 1600), y, r, r * 0.3, 0, 0, 7)
        g.stroke()
      }
      g.globalAlpha = 1
    },
    { color: '#b9bda6', edge: [1, 12], pool: 0, alpha: 0.55 },
  )
  const drift = createRng(23)
  paint(
    layer,
    (g) => {
      limb(g, '180,640,3 250,632,9 330,640,7 372,636,3')
      limb(g, '262,632,4 284,616,2')
      limb(g, '1420,812,3 1470,806,10 1560,812,6')
      for (let i = 0; i < 26; i++) {
        const y = drift.range(560, 880)
        oval(g, [drift.range(60, 1560), y, drift.range(2, 9) * ((y - 420) / 300), 1.6], drift.normal() * 0.2)
      }
    },
    { color: ['#0c120e', '#252a1c', '#4b4a2e'], edge: [1.4, 12], tone: 0.4, pool: 0, alpha: 0.85 },
  )
}

// The river is over its banks: trees stand in it to the knee, each on its own broken likeness.
function standingTrees(layer: Layer) {
  const dice = createRng(35)
  const trees: readonly (readonly [x: number, y: number, height: number])[] = [
    [92, 556, 250],
    [196, 528, 170],
    [1478, 566, 290],
    [1404, 534, 190],
    [1556, 520, 150],
  ]
  for (const [x, y, height] of trees) {
    const lean = dice.normal() * 0.1 * height
    const top = y - height
    paint(
      layer,
      (g) => {
        limb(g, [
          [x, y + 6, height * 0.07],
          [x + lean * 0.3, y - height * 0.4, height * 0.05],
          [x + lean, top + height * 0.2, height * 0.03],
        ])
        for (let i = 0; i < 4; i++) {
          const t = 0.4 + i * 0.13
          const side = i % 2 ? 1 : -1
          limb(g, [
            [x + lean * t, y - height * t, height * 0.03],
            [x + lean * t + side * height * 0.14, y - height * (t + 0.1), height * 0.018],
            [x + lean * t + side * height * 0.22, y - height * (t + 0.2), height * 0.008],
          ])
        }
        for (let i = 0; i < 54; i++) {
          const a = dice() * 7
          const r = Math.sqrt(dice()) * height * 0.3
          const size = height * dice.range(0.03, 0.09)
          oval(
            g,
            [
              x + lean + Math.cos(a) * r * 1.2,
              top + height * 0.16 + Math.sin(a) * r * 0.66,
              size,
              size * 0.55,
            ],
            dice.normal() * 0.5,
          )
        }
      },
      {
        color: ['#0d1610', '#1a261d', '#2f3d30', '#4d5b48'],
        tone: 0.34,
        edge: [2.2, 12],
        wash: 0.36,
        washSize: 60,
        pool: 0.1,
        form: { light: [800, 0], r: 6, amt: 0.3, steps: 3 },
        grad: [0, y - height, 0, 0, y, 0.16],
      },
    )
    paint(
      layer,
      (g) => {
        for (let i = 0; i < 12; i++)
          oval(g, [x + dice.normal() * 6, y + 8 + i * height * 0.045, height * (0.05 + i * 0.012), 2.4])
      },
      {
        color: '#121b15',
        edge: [4, 20],
        soft: 1,
        pool: 0,
        alpha: 0.6,
        fade: [x, y, 1, x, y + height * 0.6, 0],
      },
    )
  }
}

// Small, far and somebody's; its likeness comes over the water in pieces and stops short of the boat.
function lampLight(layer: Layer, rng: Rng) {
  const [x, y] = LAMP
  glow(layer, { x, y, r: 150, color: '#ff9a38', a: 0.42, p: 2.4, sy: 0.8 })
  glow(layer, { x, y, r: 28, color: '#ffd08a', a: 0.7, p: 1.6 })
  glow(layer, { x, y, r: 8, color: '#fff2cc', a: 1, p: 0.7, sx: 0.8 })
  for (let i = 0; i < 22; i++) {
    const way = i / 21
    glow(layer, {
      x: x + rng.normal() * (3 + 10 * way),
      y: 494 + way * 132 + rng.normal() * 1.4,
      r: 12 + 26 * way,
      color: '#ffab4a',
      a: 0.8 * (1 - way * 0.8),
      sy: 0.1 + 0.02 * way,
      p: 1,
    })
  }
}

// Three depths, all one slant.
function rain(layer: Layer, rng: Rng) {
  const depths = [
    { n: 900, length: 26, width: 0.7, alpha: 0.3, color: '#b4bca8' },
    { n: 380, length: 60, width: 1, alpha: 0.34, color: '#c9cfbb' },
    { n: 90, length: 120, width: 1.5, alpha: 0.3, color: '#dde0cf' },
  ]
  for (const { n, length, width, alpha, color } of depths) {
    paint(
      layer,
      (g) => {
        for (let i = 0; i < n; i++) {
          const x = rng.range(-60, 1700)
          const y = rng.range(-60, 900)
          const l = length * rng.range(0.5, 1.2)
          g.globalAlpha = rng.range(0.3, 1)
          straight(g, width * rng.range(0.6, 1.3), [x, y], [x - l * 0.24, y + l])
        }
        g.globalAlpha = 1
      },
      { color, edge: [0.6, 20], pool: 0, alpha },
    )
  }
}
