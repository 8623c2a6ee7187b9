import { blob, limb, oval, poly, shape } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { bell, createRng, type Rng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'

const SUN = [160, -160] as const
const MANDARIN = ['#6a2606', '#a8480c', '#dc7a1c', '#f6a43a', '#ffd07a'] as const

/** A pyramid, each one wiped. */
export function drawMandarins(stall: Layer) {
  const rng = createRng(71)
  // from the back row to the front: the sides of the pyramid show behind its face
  for (const depth of [2, 1, 0])
    for (let row = 6 - depth; row >= 0; row--) {
      const n = 7 - row
      const y = 818 - row * 62 - depth * 26
      for (let i = 0; i < n; i++) {
        if (depth && i > 0 && i < n - 1 && row < 6 - depth) continue
        const x = 600 + (i - (n - 1) / 2) * 82 * (1 - depth * 0.05) + rng.normal() * 2.4
        mandarin(stall, rng, x, y + rng.normal() * 2, depth)
      }
    }
}

function mandarin(stall: Layer, rng: Rng, x: number, y: number, depth: number) {
  const r = (44 + rng.normal() * 1.8) * (1 - depth * 0.06)
  const turn = rng.normal() * 0.3
  const body = paint(stall, (g) => oval(g, [x, y, r, r * 0.87], turn), {
    color: MANDARIN,
    tone: 0.52 - depth * 0.09 + rng.normal() * 0.04,
    edge: [1, 26],
    wash: 0.14,
    washSize: 40,
    pool: 0.16,
    poolR: 5,
    grain: 0.07,
    form: { light: SUN, r: 17, amt: 0.42, steps: 5 },
    shade: (X, Y) =>
      -0.12 * smooth(y, y + r, Y) +
      0.16 * bell(X, Y, { x0: x - r * 0.36, y0: y - r * 0.4, rx: 15, ry: 11 }) -
      0.1 * smooth(640, 860, X),
    shadow: { dx: 4, dy: 7, r: 7, a: 0.4, color: '#5a1c04', inside: true },
  })
  // pores, the place of the stalk, what the cloth left shining
  const sx = x + rng.normal() * r * 0.4
  const sy = y - r * rng.range(0.1, 0.55)
  paint(
    stall,
    (g) => {
      for (let i = 0; i < 40; i++) oval(g, [x + rng.normal() * r * 0.8, y + rng.normal() * r * 0.7, 1.2, 1])
    },
    { color: '#b8560e', clip: body, edge: [0.4, 6], pool: 0, alpha: 0.22 },
  )
  paint(
    stall,
    (g) => {
      oval(g, [sx, sy, 5, 3.6])
      for (let i = 0; i < 5; i++)
        limb(g, [
          [sx, sy, 3],
          [sx + Math.cos(i * 1.26 + turn) * 8, sy + Math.sin(i * 1.26 + turn) * 5, 1],
        ])
    },
    { color: ['#4a4a1c', '#7c8030', '#c4bc62'], tone: 0.5, clip: body, edge: [0.6, 8], pool: 0.1 },
  )
  paint(stall, (g) => oval(g, [x - r * 0.42, y - r * 0.4, r * 0.17, r * 0.1], -0.6), {
    color: '#fff0c8',
    clip: body,
    edge: [0.8, 8],
    soft: 1,
    pool: 0,
    alpha: 0.9,
  })
  if (rng() < 0.1) {
    paint(
      stall,
      blob([
        [sx, sy, 1],
        [sx + 16, sy - 20],
        [sx + 44, sy - 26, 1],
        [sx + 34, sy - 6],
        [sx + 12, sy + 4],
      ]),
      {
        color: ['#28401c', '#48682c', '#7c9a48', '#c0cc84'],
        tone: 0.46,
        edge: [0.8, 14],
        wash: 0.3,
        washSize: 20,
        pool: 0.2,
        form: { light: SUN, r: 5, amt: 0.4, steps: 3 },
        shadow: { dx: 3, dy: 5, r: 4, a: 0.4, color: '#5a1c04' },
      },
    )
    paint(
      stall,
      (g) =>
        limb(g, [
          [sx + 2, sy, 1.4],
          [sx + 24, sy - 12, 1.6],
          [sx + 42, sy - 25, 0.6],
        ]),
      { color: '#c8d090', edge: [0.5, 10], pool: 0, alpha: 0.7 },
    )
  }
}

/** Pears in little white nets, like vests. */
export function drawPears(stall: Layer) {
  const rng = createRng(72)
  for (const [x, y, r] of [
    [34, 640, 50],
    [132, 632, 50],
    [226, 650, 48],
    [-14, 714, 54],
    [84, 712, 56],
    [186, 716, 55],
    [284, 726, 50],
    [24, 800, 60],
    [140, 804, 60],
    [252, 806, 58],
  ] as const)
    pear(stall, rng, x, y, r)
  // the edge of their box
  paint(stall, (g) => poly(g, '-30,822 330,816 346,930 -30,930'), {
    color: ['#3e3226', '#6c563c', '#a08258', '#d6b684'],
    tone: 0.36,
    edge: [1.8, 40],
    wash: 0.3,
    washSize: 90,
    pool: 0.2,
    form: { light: SUN, r: 8, amt: 0.4, steps: 3 },
    shadow: { dx: 2, dy: -6, r: 8, a: 0.4, color: '#3a2a14', inside: true },
  })
  paint(
    stall,
    (g) => {
      limb(g, '-30,862,2 330,858,3')
      limb(g, '110,826,1.4 116,930,2')
    },
    { color: '#3a2c1e', edge: [1.4, 30], pool: 0, dry: 0.2, alpha: 0.6 },
  )
}

function pear(stall: Layer, rng: Rng, x: number, y: number, r: number) {
  const body = paint(
    stall,
    (g) => {
      shape(g, [
        [x - r * 0.14, y - r * 1.16],
        [x + r * 0.2, y - r * 1.14],
        [x + r * 0.56, y - r * 0.66],
        [x + r * 0.94, y + r * 0.08],
        [x + r * 0.7, y + r * 0.76],
        [x, y + r * 0.94],
        [x - r * 0.72, y + r * 0.74],
        [x - r * 0.94, y + r * 0.06],
        [x - r * 0.54, y - r * 0.68],
      ])
      g.fill()
    },
    {
      color: ['#5e4a12', '#987a20', '#ccac3c', '#e8d070', '#f8ecac'],
      tone: 0.46,
      edge: [1.2, 24],
      wash: 0.2,
      washSize: 40,
      pool: 0.16,
      form: { light: SUN, r: 20, amt: 0.46, steps: 4 },
      shadow: { dx: 4, dy: 6, r: 8, a: 0.42, color: '#4a3a10' },
    },
  )
  paint(
    stall,
    (g) =>
      limb(g, [
        [x + r * 0.04, y - r * 1.08, 5],
        [x + r * 0.16 + rng.normal() * 4, y - r * 1.46, 3.4],
      ]),
    { color: ['#3c2c18', '#6e5430', '#a88a54'], tone: 0.4, edge: [0.6, 12] },
  )
  // the net: foam threads, thick, crossing, open at the neck
  paint(
    stall,
    (g) => {
      g.lineWidth = r * 0.062
      for (let i = -4; i < 7; i++)
        for (const k of [1, -1]) {
          g.beginPath()
          for (let j = 0; j <= 12; j++) {
            const v = j / 12
            const yy = y - r * 0.52 + v * r * 1.56
            const u = (i - 1) * 0.42 + k * v * 0.9
            const xx = x + Math.sin(Math.max(-1.5, Math.min(1.5, u))) * r * 1.02
            if (j) g.lineTo(xx, yy)
            else g.moveTo(xx, yy)
          }
          g.stroke()
        }
    },
    {
      color: ['#a09a8a', '#cfcabc', '#f0ede2', '#ffffff'],
      tone: 0.6,
      clip: body,
      edge: [1, 12],
      pool: 0.12,
      poolR: 2,
      fade: [0, y - r * 0.72, 0.3, 0, y - r * 0.4, 1],
      fadeNoise: 0.4,
      shade: (X, Y) =>
        0.2 * bell(X, Y, { x0: x - r * 0.4, y0: y - r * 0.2, rx: r * 0.6, ry: r * 0.6 }) -
        0.24 * smooth(x, x + r, X),
      shadow: { dx: 2, dy: 3, r: 2, a: 0.4, color: '#5a4a18', inside: true },
    },
  )
}

/** What lies to the right, in the awning's shade: grapes, melons, the radio. */
export function drawRest(stall: Layer) {
  const rng = createRng(73)
  // the slope of boards all of it lies on
  paint(stall, (g) => poly(g, '-30,640 300,600 880,560 1640,600 1640,930 -30,930'), {
    color: ['#14241c', '#203a2a', '#33573c', '#58794e', '#94a46a'],
    tone: 0.36,
    edge: [2, 50],
    wash: 0.3,
    washSize: 160,
    pool: 0.1,
    shadow: { dx: 0, dy: -4, r: 12, a: 0.3 },
  })
  for (const [x, y, r] of [
    [1600, 660, 78],
    [1470, 668, 80],
    [1346, 676, 76],
    [1590, 780, 84],
    [1450, 800, 86],
    [1310, 806, 80],
  ] as const) {
    const melon = paint(stall, (g) => oval(g, [x, y, r, r * 0.84], -0.1), {
      color: ['#26301e', '#46522e', '#727a48', '#a8a670'],
      tone: 0.4,
      edge: [1.6, 30],
      wash: 0.26,
      washSize: 70,
      pool: 0.18,
      form: { light: [700, 100], r: 26, amt: 0.42, steps: 4 },
      shadow: { dx: 4, dy: 8, r: 9, a: 0.4 },
    })
    paint(
      stall,
      (g) => {
        for (let i = -3; i < 4; i++)
          limb(g, [
            [x - r, y + i * 8, 1],
            [x, y + i * r * 0.25, 4],
            [x + r, y + i * 8, 1],
          ])
      },
      { color: '#c4c092', clip: melon, edge: [3, 12], pool: 0, dry: 0.2, alpha: 0.36 },
    )
  }
  for (const [bx, by, lean] of [
    [1196, 716, 24],
    [1090, 724, -6],
    [992, 716, -26],
  ] as const)
    for (const [tone, n] of [
      [0.26, 34],
      [0.42, 34],
      [0.58, 22],
    ] as const)
      paint(
        stall,
        (g) => {
          for (let i = 0; i < n; i++) {
            const t = rng() ** 1.3
            oval(g, [
              bx + lean * t + rng.normal() * 62 * (1 - t * 0.8),
              by + t * 150 + rng.normal() * 12,
              16,
              16.6,
            ])
          }
        },
        {
          color: ['#1c1420', '#38243c', '#573c5c', '#88708c', '#c4b2c2'],
          tone,
          edge: [0.8, 10],
          wash: 0.4,
          washSize: 24,
          pool: 0.34,
          poolR: 4,
          form: { light: [500, 200], r: 6, amt: 0.46, steps: 3 },
          shadow: { dx: 2, dy: 3, r: 3, a: 0.4 },
        },
      )
  drawRadio(stall)
}

function drawRadio(stall: Layer) {
  paint(stall, (g) => limb(g, '1000,590,2.6 1078,466,1.8'), {
    color: ['#5a5e60', '#a4a8a2', '#eae8da'],
    tone: 0.6,
    edge: [0.5, 20],
  })
  paint(stall, (g) => poly(g, '902,590 1020,584 1024,664 904,668'), {
    color: ['#241c1a', '#46342c', '#6e5444', '#a8866a'],
    tone: 0.42,
    edge: [1.4, 24],
    wash: 0.26,
    washSize: 50,
    pool: 0.2,
    form: { light: SUN, r: 8, amt: 0.44, steps: 3 },
    rim: { light: SUN, color: '#ffe4b0', w: 3, amt: 0.6 },
    shadow: { dx: 6, dy: 6, r: 8, a: 0.5 },
  })
  paint(
    stall,
    (g) => {
      for (let i = 0; i < 6; i++)
        limb(g, [
          [914, 604 + i * 9, 2.4],
          [962, 602 + i * 9, 2.4],
        ])
    },
    { color: '#1a1412', edge: [0.8, 14], pool: 0, alpha: 0.8 },
  )
  paint(stall, (g) => poly(g, '972,600 1014,598 1014,620 972,622'), {
    color: ['#5a4a2a', '#b89a58', '#f0dc9a'],
    tone: 0.6,
    edge: [0.8, 14],
    pool: 0.2,
  })
  paint(
    stall,
    (g) => {
      oval(g, [983, 642, 9, 9])
      oval(g, [1005, 641, 7, 7])
    },
    {
      color: ['#2a2422', '#7a6a58', '#cbb898'],
      tone: 0.46,
      edge: [0.6, 10],
      form: { light: SUN, r: 4, amt: 0.5, steps: 2 },
    },
  )
}
