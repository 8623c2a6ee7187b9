import { limb, oval, poly } from '../../kit/brush.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { bell, createRng, smooth } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { onWall } from './place.ts'

/** A sky that does not clear, the backs of some houses, wires. */
export function drawStreet(stage: Stage): Layer {
  const rng = createRng(11)
  const back = stage.layer('back', { depth: 0.06 })
  wash(back, ['#6d7478', '#8b9294', '#a7acaa', '#c2c4be', '#d6d6cd'], {
    toneAt: (x, y) =>
      0.34 + 0.34 * smooth(0, 430, y) + 0.22 * bell(x, y, { x0: 1330, y0: 330, rx: 520, ry: 190 }),
    cloud: 0.3,
    size: 520,
    sy: 2.1,
  })
  // where the wall ends, if it does: houses in the damp
  for (const [x, w, top, tone] of [
    [1290, 90, 262, 0.62],
    [1396, 60, 290, 0.66],
    [1440, 130, 236, 0.56],
    [1560, 80, 284, 0.6],
    [1180, 80, 300, 0.72],
  ] as const)
    paint(
      back,
      (g) =>
        poly(g, [
          [x, 480],
          [x + 2, top],
          [x + w, top + 6],
          [x + w, 480],
        ]),
      {
        color: ['#767d80', '#969b9a', '#b6b8b2', '#cfcfc7'],
        tone,
        edge: [1.6, 40],
        wash: 0.3,
        washSize: 90,
        pool: 0.1,
        fade: [0, top, 0.9, 0, 440, 0.2],
      },
    )
  paint(
    back,
    (g) => {
      for (let i = 0; i < 34; i++) {
        const x = 1300 + (i % 12) * 24 + rng.normal() * 3
        g.fillRect(x, 290 + Math.floor(i / 12) * 30 + rng.normal() * 2, 8, 12)
      }
    },
    { color: '#70777b', edge: [1, 10], pool: 0, alpha: 0.3 },
  )
  glow(back, { x: 1420, y: 440, r: 420, color: '#c9cac2', a: 0.75, p: 1.3, sy: 0.36, noise: 1 })
  // poles in front of the wall's far half, and what they carry
  paint(
    back,
    (g) => {
      limb(g, '1502,140,5 1506,480,7')
      limb(g, '1480,168,3.4 1526,164,3.4')
    },
    { color: ['#5c6266', '#757b7d'], tone: 0.6, edge: [1, 40], alpha: 0.75 },
  )
  paint(
    back,
    (g) => {
      g.lineWidth = 1.5
      for (const [from, to, sag] of [
        [20, 166, 70],
        [46, 172, 58],
        [-30, 180, 96],
      ] as const) {
        g.beginPath()
        g.moveTo(640, from - 40)
        g.quadraticCurveTo(1120, (from + to) / 2 + sag, 1504, to)
        g.quadraticCurveTo(1560, to + 24, 1620, to + 30)
        g.stroke()
      }
    },
    { color: '#565c60', edge: [0.8, 40], pool: 0, alpha: 0.8 },
  )
  return drawRoad(stage)
}

function drawRoad(stage: Stage): Layer {
  const rng = createRng(12)
  const road = stage.layer('wall', { depth: 0.24 })
  const foot = (x: number) => onWall(x, 0)[1]
  paint(
    road,
    (g) =>
      poly(g, [
        [-30, foot(-30) - 8],
        [1640, foot(1640) - 8],
        [1640, 930],
        [-30, 930],
      ]),
    {
      color: ['#2c3235', '#43494c', '#5e6464', '#858984', '#aaada5'],
      tone: 0.42,
      edge: [2, 60],
      wash: 0.26,
      washSize: 260,
      pool: 0,
      shade: (x, y) =>
        0.3 * smooth(foot(x) + 130, foot(x) + 10, y) +
        0.16 * smooth(900, 1500, x) -
        0.2 * smooth(700, 900, y),
    },
  )
  // pavement along the wall and its kerb, patched
  paint(
    road,
    (g) =>
      poly(g, [
        [-30, foot(-30) - 6],
        [1640, foot(1640) - 6],
        [1640, foot(1640) + 12],
        [-30, foot(-30) + 42],
      ]),
    {
      color: ['#575c5c', '#777b77', '#9a9c95', '#bfbfb5'],
      tone: 0.5,
      edge: [2, 50],
      wash: 0.3,
      washSize: 120,
      pool: 0.1,
      shadow: { dx: 0, dy: 5, r: 5, a: 0.4, color: '#2b2f33' },
    },
  )
  paint(
    road,
    (g) => {
      for (let i = 0; i < 26; i++) {
        const x = -20 + i * 66
        const d = 42 - (i / 26) * 28
        limb(g, [
          [x, foot(x), 1.2],
          [x - d * 0.9, foot(x) + d, 1.8],
        ])
      }
    },
    { color: '#4c5152', edge: [1.4, 20], pool: 0, dry: 0.2, alpha: 0.6 },
  )
  // wet: the wall again, upside down and broken, and the door in it
  paint(
    road,
    (g) => {
      for (let i = 0; i < 90; i++) {
        const y = 640 + rng() ** 1.4 * 190
        oval(g, [
          rng.range(-20, 1620),
          y - 60 * smooth(200, 1600, i * 18),
          rng.range(40, 190),
          rng.range(1.6, 5),
        ])
      }
    },
    { color: '#a9aca6', edge: [4, 24], soft: 1.2, pool: 0, wash: 0.3, alpha: 0.3 },
  )
  const pools = paint(
    road,
    (g) => {
      for (const [x, y, rx, ry] of [
        [520, 686, 150, 15],
        [640, 700, 130, 13],
        [590, 676, 110, 12],
        [1130, 632, 120, 5],
        [1420, 660, 130, 6],
        [1200, 770, 210, 11],
      ] as const)
        oval(g, [x, y, rx, ry], -0.03)
    },
    {
      color: ['#4a5154', '#6d7475', '#8e938f', '#b2b5ad', '#c8cac0'],
      tone: 0.46,
      edge: [6, 40],
      soft: 1,
      wash: 0.24,
      washSize: 90,
      pool: 0.2,
      poolR: 3,
      alpha: 0.8,
    },
  )
  // the door stands in one of them
  paint(
    road,
    (g) => {
      poly(g, '566,640 672,640 664,730 572,730')
    },
    {
      color: ['#262d2f', '#3c4546', '#5c6462'],
      tone: 0.4,
      clip: pools,
      edge: [3, 14],
      soft: 2,
      pool: 0,
      alpha: 0.8,
    },
  )
  paint(
    road,
    (g) => {
      for (let i = 0; i < 22; i++) {
        const x = rng.range(380, 800)
        const y = rng.range(672, 712)
        limb(g, [
          [x, y, 0.6],
          [x + rng.range(20, 70), y - 1, 1.6],
          [x + rng.range(80, 130), y + 1, 0.6],
        ])
      }
    },
    { color: '#c6c9c0', clip: pools, edge: [2, 20], pool: 0, dry: 0.2, alpha: 0.5 },
  )
  paint(
    road,
    (g) => {
      limb(g, '-30,840,3 560,770,2.4 1000,700,2 1640,636,1.4')
      limb(g, '-30,806,2 400,756,2.4 900,690,1.6')
    },
    { color: '#33383c', edge: [4, 60], soft: 0.8, pool: 0, dry: 0.3, alpha: 0.5 },
  )
  return road
}
