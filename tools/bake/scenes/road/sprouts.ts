import { limb } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { createRng, smooth } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { DUSK } from './light.ts'

// Where a stook or the mule stands before the row: x from, x to, height of the ground at its foot.
const TAKEN: readonly (readonly [number, number, number])[] = [
  [40, 360, 712],
  [740, 1080, 640],
  [1180, 1310, 572],
  [820, 930, 572],
]

const hidden = (x: number, y: number, h: number) =>
  TAKEN.some(([x0, x1, foot]) => x > x0 - h && x < x1 + h && y < foot && y > foot - 400)

// Heights of a plant, and which way its leaves go.
const SIZES = [0.07, 0.11, 0.16] as const
const LEAVES = [-1, 0.9, 0.2, -0.45] as const

/** Young maize along the ridges between last year's stumps, no two alike: two leaves to four, some not come up. */
export function drawSprouts(layer: Layer, at: (x: number, z: number) => readonly [number, number]) {
  const rng = createRng(19)
  paint(
    layer,
    (g) => {
      for (let u = -9.975; u < 10; u += 0.95)
        for (let z = 7.5; z > 2; z *= 0.93) {
          const [x, y] = at(u + rng.normal() * 0.07, z * rng.range(0.98, 1.02))
          const size = rng.pick(SIZES)
          const h = (900 * size * rng.range(0.9, 1.1)) / z
          if (x < -40 || x > 1640 || rng() < 0.3 || hidden(x, y, h * 0.4)) continue
          const turn = rng.range(0.7, 1.2) * (rng() < 0.5 ? -1 : 1)
          const w = (size * 220) / z
          for (const side of LEAVES.slice(0, z > 4.4 ? 2 : rng.int(2, 4)))
            limb(g, [
              [x, y + 2, w * 0.6],
              [x + side * turn * h * 0.3, y - h * 0.8, w],
              [x + side * turn * h * 0.8, y - h * (side > 0.5 ? 0.6 : 0.95), w * 0.3],
            ])
        }
    },
    {
      color: ['#151c14', '#2c3a26', '#59693f', '#a3a468'],
      tone: 0.46,
      shade: (_, y) => -0.2 * smooth(600, 880, y) - 0.16 * smooth(660, 540, y),
      edge: [0.4, 12],
      wash: 0.2,
      washSize: 70,
      grain: 0.04,
      pool: 0,
      rim: { light: DUSK, color: '#e8e29a', w: 1.6, amt: 0.5, reach: 520 },
    },
  )
}
