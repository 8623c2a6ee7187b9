import { createCutter } from '../../kit/cutter.ts'
import { handFromSide } from '../../kit/hand-from-side.ts'
import { type Layer } from '../../kit/stage.ts'
import { DAY } from './counter.ts'

const SLEEVE = ['#3c454a', '#69747a', '#99a4a8', '#c4cccd']
const SKIN = ['#5a3b2a', '#946a50', '#c99a7b', '#ecc9aa']
const ON_DESK = { dx: -3, dy: 8, r: 8, a: 0.4, color: '#3a403a' } as const

/** Somebody's sleeve: an arm laid along the counter, a hand that writes. */
export function drawArm(layer: Layer) {
  const shade = createCutter(layer, { color: '#3a403a', soft: 7, edge: [2, 30], pool: 0, alpha: 0.34 })
  shade.bars(['1060,588,22 1180,604,46 1400,612,70 1640,610,80'])
  handFromSide(
    layer,
    { x: 1176, y: 584, size: 68, flip: true, rot: -0.1, curl: 0.92, pen: ['#15191c', '#343c42', '#7d888c'] },
    { skin: SKIN, light: DAY, line: '#5a3426', rim: '#f4efe2', rimAmt: 0.4 },
  )
  const cloth = createCutter(layer, {
    color: SLEEVE,
    tone: 0.5,
    edge: [1.8, 34],
    wash: 0.18,
    washSize: 80,
    grain: 0.12,
    form: { light: DAY, r: 12, amt: 0.36, steps: 4 },
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
