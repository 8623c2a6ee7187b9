import { limb, poly } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { WET } from './palette.ts'

/** The drain, which listens to everything. */
export function drawDrain(layer: Layer) {
  const iron = {
    color: WET,
    edge: [1.2, 24],
    wash: 0.3,
    washSize: 40,
    pool: 0.2,
    form: { light: [500, 200], r: 4, amt: 0.5, steps: 3 },
  } as const
  paint(layer, (g) => poly(g, '52,664 186,656 200,738 40,748'), {
    ...iron,
    tone: 0.4,
    shadow: { dx: 0, dy: 3, r: 8, a: 0.5 },
  })
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 6; i++) {
        const x = 64 + i * 21
        limb(g, [
          [x, 670 - i * 0.8, 9],
          [x - 8 + i * 3, 736 - i * 0.8, 10],
        ])
      }
    },
    { color: '#010203', edge: [1, 20], pool: 0, alpha: 0.94 },
  )
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 6; i++) {
        const x = 58 + i * 21
        limb(g, [
          [x, 670, 1.6],
          [x - 9 + i * 3, 734, 1.6],
        ])
      }
    },
    { color: ['#5c7a98', '#b8c8dc'], tone: 0.4, edge: [0.8, 20], pool: 0, dry: 0.3, alpha: 0.6 },
  )
}
