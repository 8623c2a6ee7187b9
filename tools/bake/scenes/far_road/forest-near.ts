import { limb } from '../../kit/brush.ts'
import { leaf } from '../../kit/leaves.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Layer } from '../../kit/stage.ts'

const LIGHT: readonly [number, number] = [760, 100]

const WET: PaintOptions = {
  color: ['#040906', '#0d1a12', '#1e3426', '#43603c', '#8fa868'],
  tone: 0.3,
  edge: [2.4, 30],
  wash: 0.3,
  washSize: 110,
  pool: 0.16,
  form: { light: LIGHT, r: 18, amt: 0.4, steps: 3 },
  rim: { light: LIGHT, color: '#bcd08e', w: 3, amt: 0.55 },
}

/** What we look through: wet leaves at the edges of the picture. */
export function drawNear(layer: Layer) {
  for (const [x, y, tx, ty, w, sag] of [
    [1720, -40, 1300, 110, 70, -40],
    [1700, 60, 1420, 300, 84, 50],
    [1720, 330, 1400, 470, 66, 60],
    [1700, 560, 1470, 760, 70, 50],
    [1680, 930, 1300, 838, 58, 60],
    [1500, 960, 1410, 770, 50, -10],
    [-70, 660, 170, 820, 56, 40],
    [-60, 860, 320, 850, 64, 60],
    [200, 960, 420, 800, 52, 30],
    [420, 960, 640, 868, 50, 30],
  ] as const)
    big(layer, { from: [x, y], to: [tx, ty], w, sag })
}

function big(layer: Layer, shape: Parameters<typeof leaf>[1]) {
  const { from, to, sag } = shape
  paint(layer, (g) => leaf(g, shape), { ...WET, shadow: { dx: 6, dy: 12, r: 10, a: 0.4 } })
  const middle: readonly [number, number] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 - sag * 0.5]
  paint(
    layer,
    (g) => {
      limb(g, [
        [from[0], from[1], 6],
        [middle[0], middle[1], 4],
        [to[0], to[1], 1],
      ])
      for (let i = 2; i < 9; i++) {
        const t = i / 10
        const x =
          from[0] * (1 - t) ** 2 +
          2 * (middle[0] + (middle[0] - (from[0] + to[0]) / 2)) * t * (1 - t) +
          to[0] * t * t
        const my = middle[1] + (middle[1] - (from[1] + to[1]) / 2)
        const y = from[1] * (1 - t) ** 2 + 2 * my * t * (1 - t) + to[1] * t * t
        const a = Math.atan2(to[1] - from[1], to[0] - from[0])
        const l = shape.w * 0.62 * Math.sin(Math.PI * t)
        for (const s of [-1, 1])
          limb(g, [
            [x, y, 2],
            [x + Math.cos(a + s * 0.9) * l, y + Math.sin(a + s * 0.9) * l, 0.6],
          ])
      }
    },
    { color: '#8fa670', edge: [1, 20], pool: 0, dry: 0.2, alpha: 0.4 },
  )
}
