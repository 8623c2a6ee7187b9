import { limb, poly, shape } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { landSheet } from '../../../kit/land-sheet.ts'
import { glow, wash } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { branch } from '../../../kit/plants.ts'
import { bell, createRng } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SUN } from './palette.ts'

/** Beyond the wall: the last sun, a hill, bare trees, one chimney that smokes. */
export function drawLane(back: Layer) {
  const rng = createRng(711)
  wash(back, ['#a98a78', '#d0a67e', '#efcb90', '#fbe4b2', '#fff6dc'], {
    toneAt: (x, y) =>
      0.5 +
      0.44 * bell(x, y, { x0: SUN[0], y0: SUN[1], rx: 620, ry: 260 }) -
      0.1 * bell(x, y, { x0: 1200, y0: 0, rx: 700, ry: 200 }),
    cloud: 0.16,
    size: 380,
    sx: 0.5,
    sy: 1.6,
    y1: 420,
  })
  landSheet(back, rng, '-20,150 220,138 480,112 700,130 920,96 1180,124 1620,110', {
    ridge: { rough: 12, wl: 110, foot: 330 },
    color: ['#b08a72', '#cda582', '#e6c698'],
    edge: [2.4, 60],
    wash: 0.28,
    pool: 0.06,
    alpha: 0.85,
    fade: [0, 130, 1, 0, 240, 0.3],
  })
  // the neighbour's roof
  const roof = createCutter(back, {
    color: ['#6b4e44', '#94705a', '#c29a72'],
    edge: [2, 30],
    wash: 0.26,
    washSize: 70,
    form: { light: SUN, r: 8, amt: 0.3, steps: 3 },
  })
  roof.board('806,240 806,178 962,172 962,240', { tone: 0.6 })
  roof.board('778,184 826,130 944,126 990,178', { tone: 0.4 })
  roof.board('908,136 908,92 934,92 934,136', { tone: 0.36 })
  for (let i = 0; i < 14; i++)
    glow(back, {
      x: 921 + i * 9 + rng.normal() * 6,
      y: 90 - i * 9,
      r: 16 + i * 5,
      color: '#f6e4c4',
      a: 0.22 * (1 - i / 16),
      p: 1.3,
      noise: 1.1,
    })
  paint(
    back,
    (g) => {
      for (const [x, l] of [
        [70, 120],
        [300, 150],
        [372, 110],
        [1030, 130],
      ] as const)
        branch(g, rng, {
          x,
          y: 260,
          angle: -1.57 + rng.normal() * 0.1,
          length: l * 0.5,
          width: 9,
          droop: -0.02,
        })
    },
    { color: ['#6d5040', '#94704e'], edge: [1, 14], pool: 0, alpha: 0.8 },
  )
}

/** The wall of the yard, dark against the light, and the blue gate in it, a hand's breadth open. */
export function drawWallAndGate(back: Layer) {
  const rng = createRng(713)
  const wall = createCutter(back, {
    color: ['#3b2a24', '#5f4434', '#8b6747', '#c09562', '#ecc687'],
    tone: 0.42,
    edge: [2.4, 50],
    wash: 0.28,
    washSize: 120,
    pool: 0.14,
  })
  wall.sheet('-20,226,1 200,220 420,224 552,220,1 552,352,1 -20,356,1', { tone: 0.4 })
  wall.sheet('742,220,1 960,224 1160,220 1640,226,1 1640,372,1 742,352,1', { tone: 0.36 })
  // coping: tiles with the sun on their edge
  for (const [x0, x1] of [
    [-20, 556],
    [738, 1180],
  ] as const) {
    wall.board(
      [
        [x0, 206],
        [x1, 204],
        [x1 + 6, 226],
        [x0, 230],
      ],
      {
        tone: 0.34,
        rim: { light: [SUN[0], -80], color: '#ffeab8', w: 4, amt: 0.95, reach: 700 },
        shadow: { dx: 2, dy: 12, r: 6, a: 0.4 },
      },
    )
    wall.lines(
      Array.from({ length: Math.round((x1 - x0) / 22) }, (_, i) => [
        [x0 + i * 22, 206, 2] as const,
        [x0 + i * 22 + 2, 228, 2] as const,
      ]),
      { alpha: 0.4 },
    )
  }
  wall.lines(
    Array.from({ length: 26 }, () => {
      const [x, y] = [rng.pick([rng.range(0, 540), rng.range(750, 1150)] as const), rng.range(240, 320)]
      return [
        [x, y, 0.6] as const,
        [x + rng.normal() * 12, y + 16, 2] as const,
        [x + rng.normal() * 20, y + 34, 0.6] as const,
      ]
    }),
    { alpha: 0.4 },
  )
  // the lane in the gap, bright
  wall.board('560,146 740,146 740,354 560,354', {
    color: ['#e0b06a', '#ffe4a8', '#fff6d8'],
    tone: 0.6,
    pool: 0,
  })
  const gate = createCutter(back, {
    color: ['#16263a', '#2a4c6c', '#4a7a9c', '#87aebf', '#cfe0da'],
    tone: 0.4,
    edge: [1.8, 40],
    wash: 0.3,
    washSize: 60,
    pool: 0.2,
    rim: { light: [648, 240], color: '#ffe9b4', w: 3, amt: 0.9, reach: 160 },
  })
  gate.board('560,150 636,148 637,354 560,356')
  gate.board('670,152 742,148 742,356 672,364', { tone: 0.34 })
  gate.lines(
    [
      '584,152,2 584,354,2',
      '610,150,2 611,354,2',
      '694,152,2 695,360,2',
      '718,150,2 718,358,2',
      '562,196,3 636,194,3',
      '562,310,3 637,309,3',
      '672,196,3 742,192,3',
      '673,316,3 742,310,3',
    ],
    { alpha: 0.55 },
  )
  gate.disc([626, 254, 5, 5], { color: ['#3b2a1a', '#c99a50'], tone: 0.6 })
  for (const x of [548, 752])
    wall.board(
      [
        [x - 16, 128],
        [x + 16, 128],
        [x + 17, 360],
        [x - 17, 360],
      ],
      { tone: 0.46, form: { light: SUN, r: 8, amt: 0.4, steps: 3 } },
    )
  paint(
    back,
    (g) => {
      shape(g, '512,138,1 552,104 650,92 748,104 788,138,1 740,132 650,124 560,132')
      g.fill()
    },
    {
      color: ['#33241f', '#5b4234', '#94704e', '#dcae72'],
      tone: 0.4,
      edge: [2, 30],
      wash: 0.3,
      washSize: 50,
      rim: { light: [SUN[0], -200], color: '#ffeab8', w: 4, amt: 0.9 },
      shadow: { dx: 0, dy: 10, r: 6, a: 0.4 },
    },
  )
  paint(back, (g) => limb(g, '520,140,8 650,128,8 780,140,8'), { color: '#2c1f1a', edge: [1, 20], pool: 0 })
  paint(back, (g) => poly(g, '-20,350 1640,350 1640,392 -20,392'), {
    color: '#5a4030',
    edge: [3, 40],
    soft: 6,
    pool: 0,
    alpha: 0.5,
  })
}
