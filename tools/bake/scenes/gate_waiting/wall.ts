import { limb, oval, poly, dryStroke } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { bell, createRng, smooth, type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { metre, onWall, slab, HIGH, PLASTER } from './place.ts'
import { drawDoor } from './door.ts'

/** Plaster over brick, painted over more than once, damp at the foot; a door, a hatch, nothing else for as far as one sees. */
export function drawWall(wall: Layer) {
  const rng = createRng(21)
  const body = paint(wall, (g) => poly(g, slab(-30, 1640, 0, HIGH)), {
    color: PLASTER,
    tone: 0.44,
    edge: [2, 60],
    wash: 0.3,
    washSize: 240,
    pool: 0.1,
    shade: (x, y) =>
      0.34 * smooth(600, 1640, x) -
      0.12 * smooth(420, -20, x) -
      0.24 * smooth(1.1, 0, (onWall(x, 0)[1] - y) / metre(x)),
    shadow: { dx: 0, dy: 8, r: 10, a: 0.4, color: '#2d3236' },
  })
  // rectangles of a later paint: what was written there is nobody's business now
  for (const [x0, x1, low, high, tone] of [
    [70, 300, 1.5, 2.5, 0.6],
    [330, 470, 1.5, 2.5, 0.54],
    [930, 1110, 1.4, 2.5, 0.64],
    [1136, 1260, 1.4, 2.5, 0.66],
  ] as const)
    paint(wall, (g) => poly(g, slab(x0, x1, low, high)), {
      color: PLASTER,
      tone,
      edge: [3, 40],
      wash: 0.3,
      washSize: 100,
      pool: 0.06,
      dry: 0.12,
      dryAngle: 0.05,
      alpha: 0.55,
      clip: body,
    })
  // piers, each a little less
  for (let i = 0; i < 9; i++) {
    const x = 2500 - 2340 * 0.88 ** i
    if (x > 1660) break
    const w = metre(x) * 0.34
    paint(wall, (g) => poly(g, slab(x, x + w, 0, HIGH + 0.06)), {
      color: PLASTER,
      tone: 0.5 + 0.26 * smooth(700, 1640, x),
      edge: [1.8, 40],
      wash: 0.24,
      washSize: 70,
      pool: 0.12,
      form: { light: [x + 500, -500], r: w * 0.2, amt: 0.34, steps: 3 },
      shadow: { dx: -w * 0.2, dy: 4, r: w * 0.16, a: 0.4, color: '#3a3f42', inside: true },
    })
  }
  // coping
  paint(wall, (g) => poly(g, slab(-30, 1640, HIGH - 0.02, HIGH + 0.2)), {
    color: ['#3f4549', '#5d6366', '#828684', '#adafa7'],
    tone: 0.46,
    edge: [1.8, 40],
    wash: 0.3,
    washSize: 90,
    pool: 0.14,
    shade: (x) => 0.3 * smooth(700, 1640, x),
    form: { light: [900, -900], r: 7, amt: 0.4, steps: 3 },
    shadow: { dx: 2, dy: 9, r: 7, a: 0.42, color: '#33383b', inside: true },
  })
  stains(wall, rng)
  drawDoor(wall)
  drawSparrows(wall)
}

function stains(wall: Layer, rng: Rng) {
  for (let i = 0; i < 46; i++) {
    const x = rng.range(-20, 1600)
    const [, y] = onWall(x, HIGH - 0.05)
    const l = metre(x) * rng.range(0.4, 2.2)
    paint(
      wall,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x, y],
            [x + rng.normal() * 3, y + l * 0.5],
            [x + rng.normal() * 5, y + l],
          ],
          width: rng.range(8, 34),
          bristles: 13,
          load: 0.5,
          thin: [0.7, 2.6],
        }),
      { color: i % 4 ? '#4f5557' : '#b9bab1', edge: [2.4, 26], soft: 1.6, pool: 0, alpha: 0.3 },
    )
  }
  // damp from the ground
  paint(
    wall,
    (g) => {
      for (let i = 0; i < 60; i++) {
        const x = rng.range(-20, 1620)
        const m = metre(x)
        const [, y] = onWall(x, 0)
        oval(g, [x, y, m * rng.range(0.2, 0.5), m * rng.range(0.1, 0.5)])
      }
    },
    { color: '#464c4c', edge: [8, 26], soft: 5, pool: 0, wash: 0.2, alpha: 0.28 },
  )
  // brick where the plaster let go
  for (const [x, h, w, t] of [
    [886, 0.36, 0.44, 0.3],
    [470, 2.6, 0.3, 0.26],
  ] as const) {
    const m = metre(x)
    const hole = paint(
      wall,
      (g) => {
        oval(g, [x, onWall(x, h)[1], m * w, m * t], 0.1)
        oval(g, [x + m * w * 0.6, onWall(x, h - t * 0.4)[1], m * w * 0.6, m * t * 0.6], -0.2)
      },
      {
        color: ['#50504e', '#6f6a64', '#8c837a'],
        tone: 0.44,
        edge: [9, 22],
        wash: 0.3,
        washSize: 40,
        pool: 0.3,
      },
    )
    paint(
      wall,
      (g) => {
        g.lineWidth = 1.6
        for (let r = -6; r < 7; r++) {
          const y = onWall(x, h + r * 0.075)[1]
          g.beginPath()
          g.moveTo(x - m, y + 4)
          g.lineTo(x + m, y - 6)
          g.stroke()
          for (let c = -5; c < 6; c++) {
            const bx = x + (c + (r % 2) * 0.5) * m * 0.24
            g.fillRect(bx, y - m * 0.075, 1.6, m * 0.075)
          }
        }
      },
      { color: '#9b978d', edge: [0.8, 12], pool: 0, dry: 0.2, alpha: 0.7, clip: hole },
    )
  }
}

/** Sparrows on the coping, as on any wall. */
function drawSparrows(wall: Layer) {
  for (const [x, flip] of [
    [842, 1],
    [866, -1],
    [938, 1],
    [1188, -1],
  ] as const) {
    const [, y] = onWall(x, HIGH + 0.2)
    const s = metre(x) / 100
    paint(
      wall,
      (g) => {
        oval(g, [x, y - 6 * s, 8.6 * s, 5.8 * s], -0.35 * flip)
        oval(g, [x + 6.4 * s * flip, y - 11.6 * s, 3.9 * s, 3.7 * s])
        limb(g, [
          [x - 6 * s * flip, y - 4 * s, 3 * s],
          [x - 14 * s * flip, y - 1.6 * s, 1.6 * s],
        ])
        limb(g, [
          [x + 9 * s * flip, y - 11.4 * s, 2 * s],
          [x + 12 * s * flip, y - 10.6 * s, 0.6],
        ])
      },
      {
        color: ['#33383a', '#565754', '#7d7a72'],
        tone: 0.36 + 0.2 * bell(x, 0, { x0: 1188, y0: 0, rx: 90, ry: 1 }),
        edge: [0.6, 8],
        form: { light: [x, -200], r: 4, amt: 0.3, steps: 2 },
      },
    )
  }
}
