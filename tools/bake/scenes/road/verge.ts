import { blob, limb, oval } from '../../kit/brush.ts'
import { type PaintOptions, paint } from '../../kit/paint.ts'
import { blades } from '../../kit/plants.ts'
import { type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { SUN } from './light.ts'

/** The ditch we stand in: sow-thistle, mugwort, last year's maize leaning in from the right. */
export function drawVerge(layer: Layer, rng: Rng) {
  const green: PaintOptions = {
    color: ['#262413', '#474122', '#776a36', '#aa955a', '#dcc88c'],
    tone: 0.36,
    edge: [1.2, 14],
    wash: 0.4,
    washSize: 60,
    pool: 0.06,
    rim: { light: SUN, color: '#f2e6ac', w: 2, amt: 0.5 },
  }
  paint(layer, blob('-40,940,1 -20,820 90,800 220,850 330,900 420,940,1'), { ...green, tone: 0.24 })
  paint(
    layer,
    (g) => {
      blades(g, rng, { x0: -30, x1: 380, y: 900, n: 88, h: [50, 170], lean: 0.14, w: 6, broken: 0.05 })
      blades(g, rng, { x0: 300, x1: 500, y: 926, n: 34, h: [20, 90], lean: 0.2, w: 5, broken: 0.05 })
      blades(g, rng, { x0: 1060, x1: 1640, y: 940, n: 80, h: [40, 130], lean: -0.16, w: 6, broken: 0.06 })
    },
    green,
  )
  const stems: readonly (readonly [number, number, number])[] = [
    [60, 880, 210],
    [136, 890, 160],
    [222, 910, 190],
    [1500, 920, 230],
    [1566, 930, 180],
  ]
  for (const [x, y, h] of stems) {
    paint(
      layer,
      (g) => {
        limb(g, [
          [x, y, 5],
          [x + 8, y - h * 0.5, 4],
          [x + 4, y - h, 2],
        ])
        for (let i = 0; i < 12; i++) {
          const t = 0.2 + i * 0.065
          const side = i % 2 ? 1 : -1
          const l = h * 0.24 * (1.1 - t)
          limb(g, [
            [x + 6, y - h * t, 2],
            [x + 6 + side * l * 0.6, y - h * t - l * 0.5, l * 0.2],
            [x + 6 + side * l, y - h * t - l * 0.3, 0.8],
          ])
        }
      },
      green,
    )
    paint(
      layer,
      (g) => {
        for (let i = 0; i < 9; i++)
          oval(g, [x + 4 + rng.normal() * 15, y - h + rng.normal() * 16, 3.6, 2.8], rng.normal())
      },
      { color: ['#8f8260', '#cfc29a', '#f4ecd0'], tone: 0.56, edge: [1, 8], pool: 0 },
    )
  }
}
