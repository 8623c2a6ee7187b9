import { createCutter } from '../../../kit/cutter.ts'
import { shifted, type Points } from '../../../kit/points.ts'
import { type Layer } from '../../../kit/stage.ts'
import { LANE } from '../winter/palette.ts'
import { onTable } from '../winter/table.ts'

const COTTON = ['#8b8f8a', '#b9bdb2', '#dcdccb', '#f5f1de', '#fffaea']
const SEAM = ['#6d6f6a', '#90938a']

// Centimetres from the middle of the collar, which lies to the lane.
const fromCollar = (points: Points, widths?: boolean) => onTable(shifted(points, 118, 14), widths)

/** A man's white shirt on its back, one short sleeve out, the other under her hand; a collar that has been turned. */
export function drawShirt(layer: Layer) {
  const cloth = createCutter(
    layer,
    {
      color: COTTON,
      tone: 0.5,
      edge: [2, 34],
      wash: 0.2,
      washSize: 120,
      pool: 0.16,
      poolR: 4,
      form: { light: LANE, r: 14, amt: 0.34, steps: 4 },
      rim: { light: LANE, color: '#fffdf2', w: 3, amt: 0.6 },
      shadow: { dx: -5, dy: 8, r: 7, a: 0.45, color: '#2a2a26' },
    },
    fromCollar,
  )
  cloth.sheet('19,2,1 34,7 50,19,1 46,29 39,37,1 31,31 25,27,1', { tone: 0.48 })
  cloth.sheet('-19,2,1 -34,7 -52,17,1 -51,27 -45,37,1 -34,32 -25,28,1', { tone: 0.42 })
  cloth.sheet('-9,-2 -21,2 -26,18 -24,46 -23,73,1 0,76 25,74,1 25,46 26,18 21,2 9,-2', { tone: 0.5 })
  cloth.lines(
    [
      '-17,14,0.3 -17,36,1.2 -17,58,0.4',
      '17,30,0.3 18,46,1.2 18,66,0.4',
      '-10,46,0.3 -12,58,1.2 -14,72,0.4',
      '9,44,0.3 11,58,1.2 13,72,0.4',
      '-27,24,0.3 -34,20,1.1 -42,20,0.3',
      '27,23,0.3 33,20,1.1 40,21,0.3',
    ],
    { color: SEAM, alpha: 0.55 },
  )
  cloth.stitches(['-2,6 -2,40 -1,72', '3,6 3,40 4,72', '-49,18.5 -42.6,35.6', '47,20.5 36.8,35'], {
    color: SEAM,
    alpha: 0.7,
  })
  for (const y of [14, 28, 42, 56])
    cloth.disc([0.5, y, 6, 4.6], {
      color: ['#8a8473', '#d6cfb8'],
      tone: 0.5,
      edge: [0.5, 8],
      pool: 0.3,
      rim: null,
      form: null,
      shadow: null,
    })
  cloth.sheet('-19,20,1 -8,20,1 -8,32 -13,35 -19,32', {
    tone: 0.54,
    form: null,
    shadow: { dx: 0, dy: 3, r: 2.4, a: 0.35, inside: true },
  })
  cloth.sheet('-8,-5 -3,-8 4,-8 9,-5 6,0 0,2 -6,1', { color: ['#6d716e', '#a5a89d'], tone: 0.4, form: null })
  cloth.sheet('-8,-6,1 -15,-3 -17,5,1 -10,12,1 -3,6 0,2,1 -5,-1', { tone: 0.58 })
  cloth.sheet('8,-6,1 16,-3 19,4,1 12,11,1 5,6 1,2,1 5,-1', { tone: 0.62 })
}
