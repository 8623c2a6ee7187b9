import { limb, oval, poly } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { glow, wash } from '../../../kit/light.ts'
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

/** At the edge a barrow that goes on selling: a lamp hangs in it, and socks by the pair. */
export function drawBarrow(city: Layer, rng: Rng) {
  const wood = {
    color: ['#2a1c20', '#6a4634', '#b47e4c', '#f2c47e'],
    tone: 0.42,
    edge: [1, 24],
    wash: 0.22,
    washSize: 40,
    pool: 0.14,
    form: { light: [1330, 306], r: 6, amt: 0.4, steps: 3 },
  } as const
  const { board, bars, sheet, disc } = createCutter(city, wood)
  paint(city, (g) => oval(g, [1330, 378, 150, 14]), { color: '#0a0a18', soft: 7, pool: 0, alpha: 0.5 })
  for (const x of [1280, 1388]) {
    disc([x, 366, 17, 18], { color: ['#10101c', '#2e2a38', '#6a5c56'], tone: 0.4 })
    disc([x, 366, 8, 9], { tone: 0.3 })
  }
  bars(['1420,340,5 1456,334,4'])
  board('1252,262 1412,258 1410,340 1254,342', { tone: 0.62 })
  bars(['1250,256,5 1252,372,5', '1414,252,5 1412,370,5'])
  for (let i = 0; i < 9; i++) {
    const x = 1262 + i * 17
    sheet(`${x},276,1 ${x + 9},276,1 ${x + 10},296 ${x + 15},306 ${x + 12},312 ${x + 3},308 ${x},296`, {
      color: rng.pick<readonly string[]>([
        ['#2a3448', '#5a6c84', '#a8b4b8'],
        ['#3a342e', '#7c6c58', '#c8b48c'],
        ['#2c3a34', '#5e7a68', '#a8b890'],
      ]),
      tone: 0.5,
    })
  }
  board('1240,332 1426,328 1420,364 1246,366', { tone: 0.36 })
  sheet('1228,262,1 1252,234,1 1412,230,1 1440,258,1 1336,268', {
    color: ['#1c2038', '#3a3f60', '#6a6a86', '#c8a888'],
    tone: 0.4,
    shadow: { dx: 0, dy: 6, r: 5, a: 0.4 },
  })
  paint(city, (g) => oval(g, [1332, 292, 9, 10]), {
    color: ['#ffdc96', '#fff6dc'],
    tone: 0.8,
    edge: [0.5, 10],
    pool: 0,
  })
  glow(city, { x: 1332, y: 300, r: 120, color: '#ffbe6e', a: 0.55, p: 2 })
  // the sock man, his cap off
  paint(
    city,
    (g) => {
      oval(g, [1486, 288, 8, 10])
      limb(g, '1486,304,20 1488,330,24 1486,350,20')
      limb(g, '1481,350,9 1480,382,7')
      limb(g, '1492,350,9 1494,381,7')
    },
    {
      color: ['#10101f', '#26263c', '#48465c', '#b08a64'],
      tone: 0.4,
      edge: [1, 16],
      wash: 0.2,
      washSize: 30,
      form: { light: [1332, 292], r: 6, amt: 0.5, steps: 3 },
      rim: { light: [1332, 292], color: '#ffc880', w: 2.4, amt: 0.9, reach: 160 },
    },
  )
}
