import { limb, oval, poly, shape } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { type Point, toPoints } from '../../kit/points.ts'
import { createRng, smooth } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { LAMP } from './palette.ts'

/** The edge of the fish stall next door: ice, a tray, an awning folded for the night. */
export function drawStall(stage: Stage) {
  const rng = createRng(51)
  const stall = stage.layer('stall', { depth: 0.85 })
  paint(
    stall,
    (g) => {
      poly(g, '-30,120 300,196 318,236 -30,210')
      for (let i = 0; i < 9; i++) oval(g, [10 + i * 38, 214 + i * 4, 21, 15])
    },
    {
      color: ['#0a1220', '#1c3048', '#3a5468', '#76909a'],
      tone: 0.36,
      edge: [1.6, 40],
      wash: 0.3,
      washSize: 90,
      form: { light: [600, 600], r: 9, amt: 0.34, steps: 3 },
      rim: { light: LAMP, color: '#d8a860', w: 3, amt: 0.6, reach: 340 },
      shadow: { dx: 0, dy: 14, r: 12, a: 0.5 },
    },
  )
  paint(
    stall,
    (g) => {
      for (let i = 0; i < 5; i++)
        poly(g, [
          [-20 + i * 72, 132 + i * 15],
          [16 + i * 72, 140 + i * 15],
          [12 + i * 76, 216 + i * 5],
          [-26 + i * 76, 210 + i * 4],
        ])
    },
    { color: '#8ba2aa', edge: [1.6, 30], pool: 0.1, alpha: 0.24 },
  )
  paint(stall, (g) => limb(g, '296,210,12 300,500,12 298,800,13'), {
    color: ['#070c16', '#16263a', '#3a4c58', '#a88a58'],
    tone: 0.36,
    edge: [1.2, 40],
    form: { light: LAMP, r: 5, amt: 0.5, steps: 3 },
    rim: { light: LAMP, color: '#f0bc6c', w: 3, amt: 0.9, reach: 300 },
  })
  // scale on its hook
  paint(
    stall,
    (g) => {
      limb(g, '196,214,2.4 196,300,2.4')
      oval(g, [196, 324, 27, 27])
      limb(g, '172,346,1.6 160,420,1.6')
      limb(g, '220,346,1.6 232,420,1.6')
      oval(g, [196, 424, 48, 9])
    },
    {
      color: ['#0c1626', '#2a4258', '#5f7c8c', '#c8b888'],
      tone: 0.42,
      edge: [1, 24],
      form: { light: LAMP, r: 8, amt: 0.44, steps: 3 },
      rim: { light: LAMP, color: '#f0c27a', w: 2.4, amt: 0.8, reach: 400 },
    },
  )
  paint(
    stall,
    (g) => {
      oval(g, [196, 324, 20, 20])
    },
    { color: ['#5a7080', '#a9b8b4'], tone: 0.5, edge: [0.8, 20], pool: 0.2, alpha: 0.7 },
  )
  paint(stall, (g) => limb(g, '196,324,2.4 206,310,1.4'), { color: '#0c1420', edge: [0.4, 8], pool: 0 })
  // tray, tilted to the buyer: crushed ice, the last few fish
  paint(stall, (g) => poly(g, '-30,560 270,540 318,640 -30,690'), {
    color: ['#14263a', '#34526a', '#6f8fa0', '#b4c8cc', '#e8ecdc'],
    tone: 0.5,
    edge: [3, 20],
    wash: 0.3,
    washSize: 50,
    pool: 0.14,
    shade: (x) => 0.14 * smooth(100, 320, x),
  })
  paint(
    stall,
    (g) => {
      for (let i = 0; i < 260; i++) {
        const u = rng(),
          v = rng()
        poly(g, [
          [-20 + u * 320, 556 + v * 110 - u * 16],
          [-12 + u * 320, 552 + v * 110 - u * 16],
          [-10 + u * 320, 560 + v * 110 - u * 16],
        ])
      }
    },
    { color: ['#7f9cac', '#d8e4e2'], edge: [1, 8], pool: 0.2, alpha: 0.6 },
  )
  for (const [x, y, l, a] of [
    [30, 612, 128, -0.16],
    [70, 646, 134, -0.1],
    [120, 590, 120, -0.2],
    [170, 624, 118, -0.14],
  ] as const) {
    const q = (p: string) =>
      toPoints(p).map(([px, py, w]): Point => [
        x + (px * Math.cos(a) - py * Math.sin(a)) * (l / 100),
        y + (px * Math.sin(a) + py * Math.cos(a)) * (l / 100),
        w,
      ])
    paint(
      stall,
      (g) => {
        shape(g, q('0,0,1 14,-9 40,-13 66,-9 84,-3 100,-12,1 96,0 101,11,1 84,3 60,8 34,9 12,5'))
        g.fill()
      },
      {
        color: ['#0e1b2a', '#2f4a60', '#7d98a2', '#cdd8d2', '#f6f0da'],
        tone: 0.42,
        edge: [1, 14],
        wash: 0.2,
        washSize: 40,
        pool: 0.26,
        form: { light: [x + 40, 300], r: 7, amt: 0.46, steps: 3 },
        rim: { light: LAMP, color: '#f4c880', w: 2.4, amt: 0.7, reach: 420 },
        shadow: { dx: 2, dy: 6, r: 5, a: 0.5, inside: true },
      },
    )
    paint(
      stall,
      (g) => {
        for (const [ox, oy, r] of [[11, -2, 2.4]] as const) {
          const [p] = q(`${ox},${oy}`)
          if (p) oval(g, [p[0], p[1], r, r])
        }
        limb(g, q('20,-8,0.8 23,0,1.6 19,6,0.8'))
      },
      { color: '#0a121e', edge: [0.5, 8], pool: 0, alpha: 0.85 },
    )
  }
  paint(stall, (g) => poly(g, '-30,688 320,636 326,668 -30,728'), {
    color: ['#0a1422', '#22384c', '#51697a', '#c8a870'],
    tone: 0.4,
    edge: [1.4, 40],
    wash: 0.3,
    washSize: 70,
    rim: { light: LAMP, color: '#f0bc6c', w: 3, amt: 0.7, reach: 360 },
  })
  paint(
    stall,
    (g) => {
      poly(g, '-30,726 316,670 308,870 -30,930')
    },
    {
      color: ['#060a13', '#101c2c', '#22344a', '#4c5560'],
      tone: 0.32,
      edge: [1.8, 50],
      wash: 0.34,
      washSize: 80,
      shadow: { dx: 20, dy: 14, r: 16, a: 0.5 },
      shade: (x) => 0.16 * smooth(200, 320, x),
    },
  )
  paint(
    stall,
    (g) => {
      for (let i = 0; i < 5; i++)
        limb(g, [
          [-20, 762 + i * 38, 3],
          [150, 738 + i * 37, 4],
          [312, 710 + i * 34, 3],
        ])
    },
    { color: '#040810', edge: [1.4, 30], pool: 0, alpha: 0.6 },
  )
}
