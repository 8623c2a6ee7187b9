import { blob, dryStroke, limb, poly } from '../../../kit/brush.ts'
import { under } from '../../../kit/land.ts'
import { glow } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { straight } from '../../../kit/pen.ts'
import { type Point } from '../../../kit/points.ts'
import { bell, createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { at, BOARD, unit } from './palette.ts'

/** The lane: frozen mud that nobody has walked on since, ruts with ice in them, straw. */
export function drawGround(back: Layer) {
  const rng = createRng(813)
  paint(
    back,
    under((x) => 462 + 2 * Math.sin(x / 60), 930),
    {
      color: ['#4d4a43', '#6c685f', '#8f8b80', '#b0ac9f', '#cdc9bc'],
      tone: 0.56,
      edge: [2, 60],
      wash: 0.3,
      washSize: 150,
      pool: 0,
      shade: (_x, y) => 0.12 * smooth(560, 470, y) - 0.08 - 0.2 * smooth(640, 900, y),
    },
  )
  for (let i = 0; i < 44; i++) {
    const z = rng.range(2.6, 14)
    const [x, y] = at(rng.range(-1.5, 1.3), 0, z)
    const l = 420 / z
    paint(
      back,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x, y],
            [x + l * 0.4, y + rng.normal() * 3],
            [x + l, y + rng.normal() * 5],
          ],
          width: 60 / z,
          bristles: 14,
          load: 0.46,
          thin: [0.6, 2],
        }),
      { color: rng() < 0.5 ? '#d8d4c6' : '#57534b', edge: [3, 26], soft: 0.5, pool: 0, alpha: 0.42 },
    )
  }
  // two ruts run to the far end; ice lies in them
  for (const rut of [-0.62, 0.5])
    paint(
      back,
      (g) =>
        poly(g, [
          at(rut - 0.07, 0, 1.9),
          at(rut + 0.07, 0, 1.9),
          at(rut + 0.07, 0, 30),
          at(rut - 0.07, 0, 30),
        ]),
      {
        color: ['#4c483f', '#6e695e'],
        tone: 0.5,
        edge: [9, 30],
        soft: 1.2,
        pool: 0.2,
        dry: 0.24,
        dryAngle: 1.3,
        alpha: 0.7,
      },
    )
  for (const reach of ICE) drawIce(back, reach)
  // the one window, as far as it reaches
  for (const [x, y, r, a] of [
    [628, 500, 70, 0.3],
    [610, 560, 60, 0.2],
    [690, 590, 50, 0.16],
  ] as const)
    glow(back, { x, y, r, color: '#ffb964', a, p: 1.5, sx: 0.4 })
  drawOldSnow(back)
  paint(
    back,
    (g) => {
      for (let i = 0; i < 130; i++) {
        const [x, y] = at(rng.range(-1.6, 1.6), 0, rng.range(2.2, 9))
        const a = rng.range(-0.6, 0.6)
        straight(g, rng.range(0.8, 2), [x, y], [x + Math.cos(a) * 16, y + Math.sin(a) * 7])
      }
    },
    { color: BOARD, tone: 0.9, edge: [1, 10], pool: 0, alpha: 0.6 },
  )
}

// Ice in the ruts: which rut, from how near to how far, and how wide.
const ICE: readonly (readonly [x: number, near: number, far: number, w: number])[] = [
  [-0.62, 2.5, 3.9, 0.2],
  [-0.6, 4.3, 7.4, 0.16],
  [-0.62, 8.4, 15, 0.16],
  [0.5, 2.2, 2.9, 0.16],
  [0.5, 3.3, 5.6, 0.19],
  [0.49, 6.2, 11, 0.16],
]

// A long grey sheet; where it meets the mud on the side of the light a white lip, in pieces; trodden through once.
function drawIce(back: Layer, [x, near, far, w]: (typeof ICE)[number]) {
  const rng = createRng(Math.round(near * 71))
  const steps = Array.from({ length: 9 }, (_, i) => {
    const t = i / 8
    const z = near * (far / near) ** t
    const half = w * Math.sin(Math.PI * (0.06 + 0.9 * t)) ** 0.5 * rng.range(0.7, 1.1)
    return { z, half, mid: x + rng.normal() * 0.025 }
  })
  const left = steps.map(({ z, half, mid }) => at(mid - half, 0, z))
  const right = steps.map(({ z, half, mid }) => at(mid + half, 0, z))
  const sheet = paint(back, blob([...left, ...right.reverse()]), {
    color: ['#59605f', '#747d80', '#969fa1', '#b9c0bf'],
    tone: 0.42,
    edge: [Math.max(1.4, 10 / near), 22],
    wash: 0.34,
    washSize: 60,
    pool: 0.2,
    poolR: 3,
    shade: (X, y) => 0.34 * bell(X, y, { x0: 640, y0: 560, rx: 130, ry: 150 }),
  })
  const lip = left.map(([X, y], i): Point => [
    X,
    y,
    i % 4 === 2 ? 0.6 : Math.max(1.2, 9 / (steps[i]?.z ?? 9)),
  ])
  paint(back, (g) => limb(g, lip), {
    color: '#eef0ea',
    edge: [1.6, 12],
    pool: 0,
    dry: 0.3,
    dryAngle: 1.2,
    alpha: 0.85,
    clip: sheet,
  })
  const [ax, ay] = at(x, 0, near * 1.3)
  const crack = unit(near) * 0.09
  paint(
    back,
    (g) =>
      [
        `${ax - crack},${ay + crack * 0.3},0.8 ${ax},${ay},1.8 ${ax + crack},${ay - crack * 0.5},0.6`,
        `${ax},${ay},1.4 ${ax + crack * 0.3},${ay + crack * 0.7},0.6`,
      ].forEach((l) => limb(g, l)),
    { color: '#f2f3ee', edge: [1, 10], pool: 0, alpha: 0.7, clip: sheet },
  )
}

// What the wind has left of the snow, along the feet of the stalls and in one rut.
function drawOldSnow(back: Layer) {
  const rng = createRng(829)
  for (const [x, z0, z1] of [
    [-1.5, 4.4, 6.2],
    [-1.56, 7, 9.4],
    [1.42, 4.9, 6.4],
    [1.5, 7.2, 10],
    [-1.5, 11, 16],
    [1.5, 12, 18],
  ] as const) {
    const heap = Array.from({ length: 9 }, (_, i): Point => {
      const z = z0 + ((z1 - z0) * i) / 8
      const [X, Y] = at(x + rng.normal() * 0.05, 0, z)
      return [X, Y, (Math.sin((i / 8) * 3.1) * rng.range(120, 230)) / z + 3]
    })
    paint(back, (g) => limb(g, heap), {
      color: ['#b9bfc0', '#dcdfdb', '#f6f6f0'],
      tone: 0.6,
      edge: [3, 26],
      soft: 1.4,
      pool: 0,
      wash: 0.34,
      washSize: 30,
      alpha: 0.8,
    })
  }
}
