import { oval, poly } from '../../kit/brush.ts'
import { landSheet } from '../../kit/land-sheet.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { straight } from '../../kit/pen.ts'
import { type Point } from '../../kit/points.ts'
import { type Rng, bell, smooth } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { SUN, EYE } from './palette.ts'

/** Pale air, a far hill, the last houses of the street. */
export function drawSky(stage: Stage) {
  const rng = stage.rng
  const back = stage.layer('back', { depth: 0 })
  wash(back, ['#a9b9c2', '#c8d2d2', '#e4e4d6', '#f6eed8', '#fdf6e2'], {
    toneAt: (x, y) =>
      0.4 + 0.2 * smooth(0, 420, y) + 0.42 * bell(x, y, { x0: 1120, y0: 190, rx: 480, ry: 300 }),
    cloud: 0.22,
    size: 420,
  })
  landSheet(back, rng, '-20,400 400,372 640,350 800,366 980,340 1200,372 1620,350', {
    ridge: { rough: 12, wl: 100, foot: 520 },
    color: ['#98a8b2', '#b7c3c4', '#d6d9cf'],
    tone: 0.46,
    edge: [3, 60],
    wash: 0.3,
    alpha: 0.8,
    fade: [0, 380, 1, 0, 450, 0.1],
  })
  for (const [x, w, h] of [
    [640, 60, 80],
    [700, 44, 56],
    [744, 50, 70],
    [794, 40, 44],
    [834, 56, 62],
    [890, 60, 78],
    [950, 70, 96],
  ] as const) {
    paint(
      back,
      (g) =>
        poly(g, [
          [x, 430],
          [x, 430 - h],
          [x + w, 428 - h],
          [x + w, 430],
        ]),
      {
        color: ['#a59f9a', '#c6bfb2', '#e4dac4'],
        tone: 0.46 + rng.normal() * 0.1,
        edge: [1.4, 24],
        wash: 0.3,
        washSize: 50,
        form: { light: SUN, r: 7, amt: 0.3, steps: 3 },
      },
    )
    paint(
      back,
      (g) => {
        for (let i = 0; i < 6; i++)
          g.fillRect(x + 8 + (i % 3) * w * 0.3, 438 - h + Math.floor(i / 3) * 22, 8, 11)
      },
      { color: '#8d9398', edge: [1, 10], pool: 0, alpha: 0.6 },
    )
  }
}

/** The other pavement: a low wall, a kiosk with its flap down, all of it in leaf light. */
export function drawFarSide(right: Layer, rng: Rng) {
  const slope = (x: number, h: number): Point => [x, EYE[1] + ((x - EYE[0]) / 840) * (395 - 620 * h)]
  const quad = (x0: number, x1: number, low: number, high: number) => [
    slope(x0, high),
    slope(x1, high),
    slope(x1, low),
    slope(x0, low),
  ]
  paint(right, (g) => poly(g, quad(990, 1640, 0, 0.94)), {
    color: ['#a59f98', '#c8bda8', '#e6d8b8', '#f8ecce'],
    tone: 0.5,
    edge: [2, 50],
    wash: 0.3,
    washSize: 150,
    pool: 0.16,
    shade: (x) => 0.14 * smooth(1500, 1040, x),
  })
  for (const t of [1040, 1110, 1210, 1350, 1510])
    paint(right, (g) => poly(g, quad(t, t + (t - 800) * 0.14, 0.44, 0.74)), {
      color: ['#8c8e8a', '#b4b0a0', '#d8d0b8'],
      tone: 0.4 + rng.normal() * 0.08,
      edge: [1.4, 30],
      wash: 0.4,
      washSize: 60,
      pool: 0.2,
    })
  paint(right, (g) => poly(g, quad(980, 1640, 0, 0.24)), {
    color: ['#a08e78', '#c6b090', '#e6d2aa', '#f8ebc8'],
    tone: 0.52,
    edge: [2, 40],
    wash: 0.3,
    washSize: 110,
    pool: 0.16,
    shadow: { dx: -6, dy: 6, r: 10, a: 0.3, color: '#5a5a5e' },
  })
  paint(
    right,
    (g) => {
      for (let i = 0; i < 60; i++) {
        const x = rng.range(990, 1620),
          [, y] = slope(x, rng() * 0.22),
          l = (x - 800) * 0.08
        straight(g, 1.4, [x, y], [x + l, y + l * 0.4])
      }
    },
    { color: '#8a7a64', edge: [1.2, 20], pool: 0, dry: 0.26, alpha: 0.5 },
  )
  paint(
    right,
    (g) => {
      for (let i = 0; i < 70; i++) {
        const x = rng.range(1000, 1640),
          y = rng.range(250, 800),
          r = rng.range(10, 46)
        oval(g, [x, y, r, r * 0.5], 0.5)
      }
    },
    { color: '#7f8796', blend: 'multiply', edge: [6, 20], soft: 3, pool: 0, alpha: 0.34 },
  )
}

/** Low sun through leaves. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.5, blend: 'add' })
  glow(light, { x: 1120, y: 200, r: 620, color: '#ffd67a', a: 0.2, p: 1.6 })
  glow(light, { x: 900, y: 470, r: 330, color: '#ffe7ae', a: 0.22, p: 1.7, sy: 0.7 })
}
