import { limb, oval, poly } from '../../../kit/brush.ts'
import { wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { smooth, type Rng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { NIGHT } from './palette.ts'

/** Blocks round the square, most of their windows dark; nothing on them can be read. */
export function drawCity(city: Layer, rng: Rng) {
  wash(city, ['#12122a', '#23234a', '#403a62', '#6a5878', '#97788a'], {
    toneAt: (x, y) => 0.3 + 0.42 * smooth(-40, 260, y) + 0.05 * Math.sin(x * 0.004),
    cloud: 0.22,
    size: 320,
  })
  for (const [x, w, top, tone] of [
    [-20, 260, 60, 0.42],
    [220, 190, 120, 0.5],
    [400, 250, 24, 0.38],
    [640, 210, 140, 0.52],
    [840, 280, 70, 0.44],
    [1110, 190, 130, 0.5],
    [1290, 340, 30, 0.36],
  ] as const) {
    paint(
      city,
      (g) =>
        poly(g, [
          [x, top + 6],
          [x + w, top],
          [x + w, 300],
          [x, 300],
        ]),
      {
        color: NIGHT,
        tone,
        edge: [1.6, 50],
        soft: 1.2,
        wash: 0.24,
        washSize: 120,
        pool: 0.08,
        grad: [0, top, -0.12, 0, 290, 0.14],
      },
    )
    paint(
      city,
      (g) => {
        for (let y = top + 22; y < 262; y += 26)
          for (let u = x + 14; u < x + w - 20; u += 24)
            if (rng() < 0.1) g.fillRect(u, y, rng.range(8, 13), rng.range(8, 14))
      },
      {
        color: ['#7a6a72', '#c8a878', '#ffd896'],
        tone: 0.5,
        edge: [1, 10],
        soft: 1.4,
        pool: 0,
        wash: 0.7,
        washSize: 30,
        alpha: 0.7,
      },
    )
  }
  // trees along the far edge, half their leaves gone
  for (let x = -10; x < 1640; x += rng.range(90, 150)) {
    const h = rng.range(66, 104)
    paint(
      city,
      (g) => {
        limb(g, [
          [x, 300, 5],
          [x + 2, 300 - h * 0.7, 2],
        ])
        for (let i = 0; i < 16; i++)
          oval(g, [
            x + rng.normal() * h * 0.22,
            300 - h * 0.66 + rng.normal() * h * 0.2,
            rng.range(6, 14),
            rng.range(5, 10),
          ])
      },
      {
        color: ['#14142a', '#2c2a46', '#54485a'],
        tone: 0.4,
        edge: [2, 14],
        wash: 0.4,
        washSize: 30,
        pool: 0.1,
        alpha: 0.9,
      },
    )
  }
  paint(city, (g) => g.fillRect(-20, 288, 1660, 16), {
    color: NIGHT,
    tone: 0.24,
    edge: [2, 50],
    soft: 2,
    pool: 0,
    alpha: 0.8,
  })
}
