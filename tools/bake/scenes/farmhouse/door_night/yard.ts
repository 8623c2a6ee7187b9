import { limb, shape } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { blades, branch } from '../../../kit/plants.ts'
import { toPoints } from '../../../kit/points.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { DOOR, NIGHT_GROUND } from './palette.ts'

/** Maize on a pole under the eaves, warmer the nearer it hangs to the door. */
export function drawMaize(maize: Layer) {
  const rng = createRng(77)
  paint(maize, (g) => limb(g, '226,424,6 560,418,6 912,414,6'), {
    color: ['#0d0c10', '#2a221c', '#5e4527'],
    edge: [1.2, 40],
    pool: 0,
    shade: (x) => 0.4 * Math.exp(-(((x - 592) / 160) ** 2)),
  })
  const strings = [
    [290, 4],
    [386, 4],
    [436, 6],
    [512, 3],
    [672, 3],
    [704, 5],
    [800, 4],
    [846, 6],
  ] as const
  for (const [x, n] of strings) {
    const warm = Math.exp(-(((x - 600) / 190) ** 2))
    for (let i = 0; i < n; i++)
      for (const s of [-1, 1]) {
        const y = 430 + i * 15 + (s > 0 ? 6 : 0),
          X = x + s * 6 + rng.normal() * 1.5,
          a = Math.PI / 2 - s * rng.range(0.28, 0.62),
          l = rng.range(26, 33)
        paint(
          maize,
          (g) =>
            limb(g, [
              [X, y, 6],
              [X + Math.cos(a) * l * 0.4, y + Math.sin(a) * l * 0.4, 11.5],
              [X + Math.cos(a) * l, y + Math.sin(a) * l, 4],
            ]),
          {
            color: ['#1c130c', '#5a3a14', '#a8711f', '#e2aa3e', '#ffdd86'],
            tone: 0.3 + 0.26 * warm,
            edge: [0.8, 10],
            wash: 0.24,
            washSize: 24,
            pool: 0.26,
            poolR: 2,
            form: { light: [592, 620], r: 5, amt: 0.42, steps: 3 },
            rim: { light: DOOR, color: '#ffdf94', w: 1.8, amt: 0.75, reach: 210 },
            shadow: { dx: s * 2, dy: 3, r: 3, a: 0.4 },
          },
        )
      }
    paint(
      maize,
      (g) => {
        limb(g, [
          [x, 414, 3],
          [x + 1, 436, 5],
        ])
        for (let i = 0; i < 7; i++) {
          const a = Math.PI / 2 + rng.normal() * 1.3
          limb(g, [
            [x, 428, 3],
            [x + Math.cos(a) * 9, 428 + Math.sin(a) * 8, 3.6],
            [x + Math.cos(a) * 20, 424 + Math.sin(a) * 16, 0.6],
          ])
        }
      },
      {
        color: ['#2a2218', '#6e5a36', '#b89a5c', '#ecd29a'],
        tone: 0.34 + 0.26 * warm,
        edge: [0.7, 10],
        pool: 0.1,
        rim: { light: DOOR, color: '#ffdf94', w: 1.6, amt: 0.7, reach: 210 },
      },
    )
  }
}

/** The hayrick, the jars, a branch at the corner of the eye. */
export function drawNear(stage: Stage) {
  const rng = createRng(19)
  const near = stage.layer('near', { depth: 0.7 })
  // hayrick round its pole
  const rick = '-60,790,1 -40,640 10,520 70,452 112,420,1 150,446 200,520 232,640 240,770,1 150,800 40,806'
  paint(
    near,
    (g) => {
      limb(g, '108,440,9 116,372,6')
      shape(g, rick)
      g.fill()
    },
    {
      color: ['#0b0c14', '#1b1a1f', '#3a3026', '#6e5530', '#ab8748'],
      tone: 0.34,
      edge: [3, 26],
      wash: 0.34,
      washSize: 90,
      form: { light: [640, 560], r: 40, amt: 0.44, steps: 4 },
      rim: { light: DOOR, color: '#e8b060', w: 5, amt: 0.7, reach: 420 },
      shadow: { dx: -14, dy: 12, r: 20, a: 0.4 },
    },
  )
  paint(
    near,
    (g) => {
      for (let i = 0; i < 420; i++) {
        const t = rng(),
          y = 440 + t * 350,
          half = 14 + smooth(0, 0.9, t) * 138,
          x = 104 + (rng() * 2 - 1) * half,
          s = (x - 104) / half
        limb(g, [
          [x, y, 2.2],
          [x + s * 9, y + 14, 1.8],
          [x + s * 15 + rng.normal() * 6, y + rng.range(22, 46), 0.6],
        ])
      }
    },
    {
      color: ['#0a0a10', '#2a231c', '#7a5f36', '#c8a05a'],
      edge: [1, 12],
      pool: 0,
      tone: 0.24,
      alpha: 0.75,
      shade: (x) => 0.5 * smooth(60, 250, x),
    },
  )
  paint(
    near,
    (g) => {
      shape(g, '-60,800,1 40,770 160,772 280,790 360,840 440,930,1 -60,930,1')
      g.fill()
    },
    {
      color: NIGHT_GROUND,
      tone: 0.4,
      edge: [3, 50],
      wash: 0.3,
      washSize: 120,
      torn: { w: 4, color: '#5c6168', amt: 0.3 },
      pool: 0,
      shade: (_x, y) => -0.2 * smooth(800, 900, y),
    },
  )
  paint(near, (g) => blades(g, rng, { x0: -10, x1: 330, y: 812, n: 60, h: [16, 70], lean: 0.25, w: 2.4 }), {
    color: ['#0a0f1a', '#1d2736'],
    edge: [0.9, 10],
    pool: 0,
  })
  // jars, shoulder to shoulder, each under its lid
  for (const [x, y, s] of [
    [868, 664, 0.9],
    [924, 678, 1.15],
    [966, 690, 0.72],
  ] as const) {
    paint(
      near,
      (g) => {
        shape(
          g,
          toPoints('-22,-70,1 22,-70,1 36,-46 36,-20 22,2,1 -22,2,1 -36,-20 -36,-46').map(([a, b, c]) => [
            x + a * s,
            y + b * s,
            c,
          ]),
        )
        g.fill()
      },
      {
        color: ['#0b0d15', '#1d1b20', '#3a2f2a', '#7a5a3a', '#c08c4c'],
        tone: 0.3,
        edge: [1.2, 24],
        wash: 0.24,
        washSize: 50,
        form: { light: [560, 600], r: 13 * s, amt: 0.46, steps: 4 },
        rim: { light: DOOR, color: '#f0b45e', w: 3, amt: 0.7, reach: 330 },
        shadow: { dx: 10, dy: 6, r: 9, a: 0.45 },
      },
    )
    paint(
      near,
      (g) => {
        shape(
          g,
          toPoints('-29,-68,1 -26,-77 -6,-80 -5,-86,1 5,-86,1 6,-80 26,-77 29,-68,1 0,-65').map(
            ([a, b, c]) => [x + a * s, y + b * s, c],
          ),
        )
        g.fill()
      },
      {
        color: ['#100f14', '#27211f', '#463932', '#86664a'],
        tone: 0.46,
        edge: [1.2, 18],
        form: { light: DOOR, r: 5, amt: 0.46, steps: 3 },
        rim: { light: DOOR, color: '#f0b45e', w: 2.4, amt: 0.6, reach: 330 },
      },
    )
  }
  paint(
    near,
    (g) => {
      branch(g, rng, { x: 1630, y: 150, angle: 3.4, length: 250, width: 20, droop: 0.1 })
      branch(g, rng, { x: 1640, y: 40, angle: 2.9, length: 200, width: 13, droop: 0.1 })
    },
    { color: ['#070a13', '#151c2b', '#2a3547'], edge: [1, 14], pool: 0 },
  )
}
