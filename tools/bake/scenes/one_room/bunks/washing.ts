import { blob, limb, poly } from '../../../kit/brush.ts'
import { type PaintOptions, paint } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { TUBE } from './palette.ts'

/** What dries on a line across the aisle. */
export function drawWashing(bunks: Layer) {
  paint(bunks, (g) => limb(g, '330,196,2 470,214,2 640,218,2 930,196,2'), {
    color: '#2a3436',
    edge: [0.8, 40],
    pool: 0,
  })
  const damp: PaintOptions = {
    edge: [1.6, 20],
    wash: 0.26,
    washSize: 40,
    pool: 0.16,
    form: { light: TUBE, r: 7, amt: 0.4, steps: 3 },
    shadow: { dx: 2, dy: 6, r: 6, a: 0.3 },
  }
  paint(bunks, blob('356,200,1 420,208,1 424,270 418,330,1 388,334 360,326,1 354,260'), {
    ...damp,
    color: ['#52606a', '#8494a0', '#c0ccd0', '#eef2ea'],
    tone: 0.44,
  })
  paint(
    bunks,
    (g) => {
      poly(g, '832,206 862,203 862,262 850,284 836,268')
      poly(g, '878,202 906,199 908,256 898,280 882,264')
    },
    { ...damp, color: ['#4a4a44', '#7e7c70', '#b8b4a0', '#e6e2cc'], tone: 0.44 },
  )
  paint(
    bunks,
    (g) => {
      for (const [x, y] of [
        [360, 202],
        [416, 208],
        [846, 205],
        [892, 201],
      ] as const)
        g.fillRect(x - 2, y - 7, 5, 15)
    },
    { color: ['#7a5c34', '#d0a868'], edge: [0.5, 8], pool: 0.1 },
  )
}
