import { dryStroke, limb, poly } from '../../../kit/brush.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { paint } from '../../../kit/paint.ts'
import { bell, createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { at, DUSK, EARTH } from './palette.ts'

/** Trodden earth with the light lying along it, and long shadows of gate and wall. */
export function drawGround(layer: Layer) {
  const rng = createRng(721)
  paint(layer, (g) => poly(g, '-20,350 1640,350 1640,930 -20,930'), {
    color: EARTH,
    tone: 0.4,
    edge: [3, 60],
    wash: 0.26,
    washSize: 170,
    pool: 0,
    shade: (x, y) =>
      0.26 * bell(x, y, { x0: 640, y0: 420, rx: 240, ry: 90 }) -
      0.26 * smooth(440, 360, y) * smooth(0, 160, Math.abs(x - 650)) -
      0.12 * smooth(760, 900, y) -
      0.16 * smooth(1000, 1500, x),
  })
  // light through the gap of the gate
  paint(layer, (g) => poly(g, '640,352 672,356 700,560 760,900 560,900 610,560'), {
    color: '#ffe0a0',
    edge: [6, 40],
    soft: 10,
    pool: 0,
    alpha: 0.5,
  })
  for (let i = 0; i < 40; i++) {
    const [x, y] = [rng.range(-100, 1500), rng.range(400, 890)]
    const q = y / 600
    paint(
      layer,
      (g) =>
        dryStroke(g, rng, {
          points: [
            [x, y],
            [x + 90 * q, y + 4],
            [x + 220 * q, y + 12],
          ],
          width: rng.range(8, 30) * q,
          bristles: 16,
          load: 0.46,
          thin: [0.6, 2],
        }),
      { color: rng() < 0.5 ? '#f2d298' : DUSK, edge: [3, 30], soft: 0.5, pool: 0, alpha: 0.4 },
    )
  }
}

/** Two straw mats, unrolled from the gate towards us. */
export function drawMats(layer: Layer) {
  const rng = createRng(723)
  const straw = createCutter(layer, {
    color: ['#5b4220', '#8f6c34', '#c69e56', '#eccb84'],
    tone: 0.6,
    edge: [3, 30],
    wash: 0.24,
    washSize: 80,
    shadow: { dx: 5, dy: 5, r: 6, a: 0.4 },
  })
  for (const [x0, x1] of [
    [-2.16, -0.28],
    [0.26, 1.5],
  ] as const) {
    const mat = straw.board([at(x0, 0, 1.7), at(x0, 0, 7.6), at(x1, 0, 7.6), at(x1, 0, 1.7)])
    paint(
      layer,
      (g) => {
        for (let z = 1.75; z < 7.6; z += 0.05 * z) {
          const [a, b] = [at(x0, 0, z), at(x1, 0, z + rng.normal() * 0.02)]
          limb(g, [
            [a[0], a[1], 6 / z],
            [b[0], b[1], 6 / z],
          ])
        }
      },
      { color: '#5b4220', edge: [1.6, 20], pool: 0, dry: 0.24, alpha: 0.55, clip: mat },
    )
  }
}
