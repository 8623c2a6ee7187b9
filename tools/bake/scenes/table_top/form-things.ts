import { createCutter } from '../../kit/cutter.ts'
import { type Layer } from '../../kit/stage.ts'
import { FLAT } from './form.ts'
import { laid } from './laid.ts'

/** A pencil sharpened with a knife, its shavings, a rubber worn round: the one warm thing is the pencil. */
export function drawPencil(layer: Layer) {
  const at = laid({ x: 934, y: 764, turn: -0.1 })
  const wood = createCutter(
    layer,
    {
      color: ['#6a4413', '#a8702a', '#d2984a', '#f0c683'],
      tone: 0.5,
      edge: [0.9, 40],
      wash: 0.14,
      washSize: 60,
      form: { light: FLAT, r: 5, amt: 0.5, steps: 3 },
      shadow: { dx: 7, dy: 10, r: 7, a: 0.45, color: '#4f4a40' },
    },
    at,
  )
  wood.bars(['-190,0,19 0,1,19 150,0,19'])
  wood.lines(['-190,-4,1.4 0,-3,2 150,-4,1.4', '-190,5,1.4 0,6,2 150,5,1.4'], {
    color: '#7a4d18',
    alpha: 0.5,
    dry: 0.1,
  })
  wood.sheet('148,-10,1 176,-6 206,-2,1 206,2,1 176,7 148,10,1 154,5 149,0 155,-5', {
    color: ['#8d6f48', '#c9a777', '#ecd5ac'],
    tone: 0.6,
    shadow: null,
  })
  wood.bars(['200,0,5 214,0.4,2.2'], { color: ['#1a1c1f', '#4b4f53'], shadow: null, form: null })
  wood.bars(['-196,0,19 -188,0,19'], { color: ['#7e6b57', '#b59f84', '#d9c7ab'], tone: 0.5, shadow: null })
}
