import { createCutter } from '../../kit/cutter.ts'
import { backOfHand } from '../../kit/hands.ts'
import { type Layer } from '../../kit/stage.ts'
import { TUBE } from './counter.ts'

const SLEEVE = ['#3c454a', '#69747a', '#99a4a8', '#c4cccd']
const SKIN = ['#5a3b2a', '#946a50', '#c99a7b', '#ecc9aa']
const ON_DESK = { dx: -3, dy: 8, r: 8, a: 0.4, color: '#3a403a' } as const

/** Somebody's sleeve: an arm laid along the counter, a hand on the edge of the form. */
export function drawArm(layer: Layer) {
  const shade = createCutter(layer, { color: '#3a403a', soft: 7, edge: [2, 30], pool: 0, alpha: 0.34 })
  shade.bars(['1060,588,22 1180,604,46 1400,612,70 1640,610,80'])
  backOfHand(
    layer,
    { x: 1172, y: 566, size: 56, rot: -1.62, bend: 0.34, spread: 0.02, foreshorten: 0.84 },
    { skin: SKIN, light: TUBE, line: '#5a3426' },
  )
  const skin = createCutter(layer, {
    color: SKIN,
    tone: 0.52,
    edge: [1, 30],
    wash: 0.14,
    washSize: 60,
    form: { light: TUBE, r: 7, amt: 0.34, steps: 4 },
  })
  skin.bars(['1150,566,38 1190,567,42 1230,566,46'])
  const cloth = createCutter(layer, {
    color: SLEEVE,
    tone: 0.5,
    edge: [1.8, 34],
    wash: 0.18,
    washSize: 80,
    grain: 0.12,
    form: { light: TUBE, r: 12, amt: 0.36, steps: 4 },
    shadow: ON_DESK,
  })
  cloth.sheet('1204,532,1 1300,512 1440,490 1640,470,1 1640,606,1 1450,610 1300,608 1206,600,1 1212,566')
  cloth.lines(
    [
      '1300,516,1 1294,560,4 1306,606,1',
      '1372,502,1 1390,550,5 1372,606,1',
      '1480,486,1 1462,540,5 1490,606,1',
      '1242,528,1 1248,564,3 1242,600,1',
    ],
    { alpha: 0.4, dry: 0.04 },
  )
  cloth.bars(['1206,534,9 1213,566,10 1209,598,9'], { tone: 0.62, color: ['#7d807a', '#b9bab0', '#ecebe0'] })
}
