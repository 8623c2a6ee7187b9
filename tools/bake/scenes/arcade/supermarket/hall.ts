import { limb, oval, poly, shape } from '../../../kit/brush.ts'
import { glow, wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { toPoints, type Point } from '../../../kit/points.ts'
import { bell, lerp, smooth, type Rng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { WHITE } from './palette.ts'

const EYE = [1370, 396] as const

// A place in the hall: where it would be close to us, drawn towards the eye by t.
const deep = (x: number, y: number, t: number): Point => [lerp(x, EYE[0], t), lerp(y, EYE[1], t)]

/** Ceiling and what can be seen of the other aisles, which is their ends. */
export function drawHall(hall: Layer, rng: Rng) {
  wash(hall, WHITE, {
    toneAt: (x, y) =>
      0.62 + 0.22 * bell(x, y, { x0: EYE[0], y0: EYE[1] - 60, rx: 420, ry: 200 }) - 0.12 * smooth(300, 0, y),
    cloud: 0.12,
    size: 340,
  })
  // rows of tubes run to the far end
  for (const column of [-1500, -900, -330, 240, 820, 1400]) {
    for (let row = 0; row < 11; row++) {
      const a = 1 - 0.86 ** (row + 0.2)
      const b = 1 - 0.86 ** (row + 0.72)
      const pane = [
        deep(EYE[0] + column - 90, -330, a),
        deep(EYE[0] + column + 90, -330, a),
        deep(EYE[0] + column + 90, -330, b),
        deep(EYE[0] + column - 90, -330, b),
      ]
      paint(hall, (g) => poly(g, pane), {
        color: ['#f4f6f0', '#ffffff'],
        tone: 0.8,
        edge: [0.8, 30],
        pool: 0,
        soft: 0.8,
        shadow: { dx: 0, dy: 2, r: 5 * (1 - a), a: 0.3, color: '#8a88a0' },
      })
    }
  }
  const far = (x0: number, x1: number, [a, b]: readonly [number, number], tone: number) => {
    const face = [deep(x0, 70, a), deep(x1, 70, a), deep(x1, 780, a), deep(x0, 780, a)]
    const side = [deep(x1, 70, a), deep(x1, 70, b), deep(x1, 780, b), deep(x1, 780, a)]
    for (const [outline, lighter] of [
      [side, 0.06],
      [face, 0],
    ] as const)
      paint(hall, (g) => poly(g, outline), {
        color: WHITE,
        tone: tone + lighter,
        edge: [1.4, 40],
        wash: 0.16,
        washSize: 120,
        pool: 0.08,
      })
    // goods, too far to be anything but colour
    const goods = ['#c9a6a4', '#a9bcb2', '#d8c596', '#a8b2cc', '#c4b2cc', '#d9b792'] as const
    for (let shelf = 0; shelf < 6; shelf++) {
      for (let t = a; t < b; t += 0.012 + rng() * 0.02) {
        const u = t + 0.008 + rng() * 0.014
        const y = 120 + shelf * 112
        const h = rng.range(58, 92)
        paint(
          hall,
          (g) =>
            poly(g, [
              deep(x1, y + 92 - h, t),
              deep(x1, y + 92 - h, u),
              deep(x1, y + 92, u),
              deep(x1, y + 92, t),
            ]),
          { color: rng.pick(goods), edge: [0.8, 14], pool: 0.06, alpha: 0.62 * (1 - t * 0.5), wash: 0.1 },
        )
      }
    }
  }
  far(-900, 640, [0.6, 0.93], 0.56)
  far(-500, 900, [0.34, 0.9], 0.6)
}

/** A floor in which the ceiling lies. */
export function drawFloor(hall: Layer, rng: Rng) {
  paint(
    hall,
    (g) =>
      poly(g, [
        [900, 560],
        deep(900, 780, 0.82),
        deep(2100, 780, 0.82),
        [1700, 470],
        [1700, 930],
        [900, 930],
      ]),
    {
      color: WHITE,
      tone: 0.66,
      edge: [1.4, 60],
      wash: 0.14,
      washSize: 200,
      pool: 0,
      shade: (x, y) => 0.16 * bell(x, y, { x0: 1360, y0: 560, rx: 260, ry: 200 }) - 0.1 * smooth(640, 900, y),
    },
  )
  for (let row = 0; row < 8; row++) {
    const a = 1 - 0.8 ** (row + 0.3)
    const b = 1 - 0.8 ** (row + 0.8)
    for (const column of [-330, 240])
      paint(
        hall,
        (g) =>
          poly(g, [
            deep(EYE[0] + column - 70, 1000, a),
            deep(EYE[0] + column + 70, 1000, a),
            deep(EYE[0] + column + 70, 1000, b),
            deep(EYE[0] + column - 70, 1000, b),
          ]),
        { color: '#ffffff', edge: [4, 30], soft: 7 * (1 - a) + 1, pool: 0, alpha: 0.5 },
      )
  }
  paint(
    hall,
    (g) => {
      for (const y of [480, 520, 590, 700, 850])
        limb(g, [
          [900, y, 1],
          [1300, y + rng.normal(), 1.8],
          [1640, y, 1],
        ])
      for (let i = -5; i < 8; i++) {
        const [ax, ay] = deep(EYE[0] + i * 260, 1000, 0)
        const [bx, by] = deep(EYE[0] + i * 260, 1000, 0.86)
        limb(g, [
          [ax, ay, 2],
          [bx, by, 0.6],
        ])
      }
    },
    { color: '#8a8aa0', edge: [1, 40], pool: 0, dry: 0.2, alpha: 0.34 },
  )
  // people a long way down
  for (const [x, y, h, color] of [
    [1246, 478, 98, ['#73728a', '#9a99a8']],
    [1468, 486, 118, ['#8a8078', '#b4aaa0']],
    [1404, 452, 66, ['#848aa0', '#a8acb8']],
  ] as const) {
    const q = (points: string) =>
      toPoints(points).map(([a, b, w]) => [x + a * h, y + b * h, w && w * h] as const)
    paint(hall, (g) => oval(g, [x, y + h * 0.01, h * 0.2, h * 0.035]), {
      color: '#77758c',
      edge: [1, 12],
      soft: 2,
      pool: 0,
      alpha: 0.6,
    })
    paint(
      hall,
      (g) => {
        limb(g, q('-0.045,-0.46,0.12 -0.06,-0.24,0.1 -0.055,-0.02,0.07'))
        limb(g, q('0.045,-0.46,0.12 0.075,-0.25,0.09 0.065,-0.04,0.065'))
      },
      { color, tone: 0.2, edge: [0.6, 12], soft: 0.8, pool: 0, alpha: 0.85 },
    )
    paint(
      hall,
      (g) => {
        shape(
          g,
          q('-0.04,-0.85 -0.12,-0.8 -0.15,-0.62 -0.12,-0.4,1 0.12,-0.39,1 0.15,-0.62 0.12,-0.8 0.04,-0.85'),
        )
        g.fill()
        limb(g, q('0.12,-0.76,0.08 0.17,-0.6,0.08 0.14,-0.46,0.06'))
      },
      { color, tone: 0.5, edge: [0.8, 12], soft: 0.8, wash: 0.2, washSize: 40, pool: 0.1, alpha: 0.85 },
    )
    paint(hall, (g) => oval(g, [x + h * 0.01, y - h * 0.91, h * 0.062, h * 0.078]), {
      color: ['#4c4854', '#7c7884'],
      tone: 0.4,
      edge: [0.5, 10],
      soft: 0.8,
      pool: 0,
      alpha: 0.85,
    })
  }
}

/** At the end of the last aisle something is being fried, and it is free. */
export function drawFarStand(hall: Layer, rng: Rng) {
  paint(hall, (g) => oval(g, [1170, 480, 52, 6]), { color: '#77758c', soft: 3, pool: 0, alpha: 0.6 })
  paint(hall, (g) => limb(g, '1140,380,3 1142,430,3'), { color: '#8a6a58', edge: [0.5, 12], pool: 0 })
  paint(hall, (g) => limb(g, '1206,378,3 1203,428,3'), { color: '#8a6a58', edge: [0.5, 12], pool: 0 })
  paint(hall, (g) => poly(g, '1138,430 1204,428 1202,478 1140,480'), {
    color: ['#8a5a3a', '#c88a50', '#f4c884'],
    tone: 0.46,
    edge: [1, 16],
    wash: 0.2,
    pool: 0.14,
  })
  paint(hall, (g) => poly(g, '1132,424 1210,421 1210,430 1132,433'), {
    color: ['#a8693c', '#f0c88c'],
    tone: 0.7,
    edge: [0.7, 16],
    pool: 0.1,
  })
  // the pan, its lid beside it
  paint(hall, (g) => oval(g, [1164, 421, 17, 5]), { color: '#4a4048', edge: [0.5, 10], pool: 0 })
  paint(hall, (g) => poly(g, '1130,366 1212,362 1216,380 1128,384'), {
    color: ['#b4683a', '#e09a50', '#f8d08a'],
    tone: 0.5 + rng() * 0.05,
    edge: [1, 16],
    pool: 0.1,
  })
  glow(hall, { x: 1172, y: 404, r: 90, color: '#ffd9a0', a: 0.7, p: 1.6 })
}
