import { blob, limb, oval } from '../../kit/brush.ts'
import { glow } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { type Layer } from '../../kit/stage.ts'

/** The oil lamp on the corner of the stove, turned down as far as it goes: a bead on the wick, a thread of light on the glass. */
export function drawOilLamp(layer: Layer, fire: readonly [number, number]) {
  const tin = {
    color: ['#0a0706', '#2a1c12', '#6a4a28', '#c08c4a'],
    edge: [0.8, 20] as const,
    tone: 0.4,
    form: { light: fire, r: 6, amt: 0.4, steps: 3 },
  }
  paint(layer, (g) => oval(g, [652, 428, 30, 6]), { color: '#030202', soft: 3, pool: 0, alpha: 0.7 })
  paint(layer, blob('630,426,1 628,408 640,398 664,398 676,408 674,426,1 652,431'), tin)
  paint(layer, blob('642,400,1 640,388 664,388 662,400,1'), { ...tin, tone: 0.55 })
  glow(layer, { x: 652, y: 372, r: 64, color: '#ffb860', a: 0.34, p: 2 })
  paint(layer, blob('640,388,1 634,366 640,346 644,318,1 660,318,1 664,346 670,366 664,388,1'), {
    color: ['#2a1c10', '#6a4a26', '#c99a58'],
    edge: [0.6, 20],
    tone: 0.4,
    pool: 0.6,
    poolR: 3,
    alpha: 0.42,
  })
  paint(layer, (g) => limb(g, '652,384,4 652,376,6 653,368,1'), { color: '#ffdf9c', edge: [0.5, 8], pool: 0 })
  paint(
    layer,
    (g) =>
      ['668,384,1 670,366,2.6 664,346,1.6 660,320,1.4', '638,380,1 635,366,1.4 640,346,1'].forEach((l) =>
        limb(g, l),
      ),
    {
      color: '#f0b066',
      edge: [0.6, 12],
      pool: 0,
      alpha: 0.8,
    },
  )
}
