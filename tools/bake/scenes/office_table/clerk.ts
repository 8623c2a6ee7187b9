import { createCutter } from '../../kit/cutter.ts'
import { handFromSide } from '../../kit/hand-from-side.ts'
import { type Layer } from '../../kit/stage.ts'
import { DAY } from './counter.ts'

const SLEEVE = ['#3c454a', '#69747a', '#99a4a8', '#c4cccd']
const SKIN = ['#5a3b2a', '#946a50', '#c99a7b', '#ecc9aa']
const ON_DESK = { dx: -3, dy: 8, r: 8, a: 0.4, color: '#3a403a' } as const

/** Somebody across the corner of the counter: a shoulder cut by the frame, the elbow on the wood, a hand that writes. */
export function drawArm(layer: Layer) {
  const shade = createCutter(layer, { color: '#3a403a', soft: 7, edge: [2, 30], pool: 0, alpha: 0.34 })
  shade.bars(['1060,588,22 1180,606,46 1340,640,66 1460,668,74 1640,672,60'])
  const cloth = createCutter(layer, {
    color: SLEEVE,
    tone: 0.5,
    edge: [1.8, 34],
    wash: 0.18,
    washSize: 80,
    grain: 0.12,
    form: { light: DAY, r: 14, amt: 0.4, steps: 4 },
    shadow: ON_DESK,
  })
  // shoulder and side, most of them outside the picture
  cloth.sheet('1640,300,1 1580,326 1546,372 1526,440 1500,520 1490,600 1492,660,1 1640,662,1', { tone: 0.34 })
  handFromSide(
    layer,
    { x: 1176, y: 584, size: 68, flip: true, rot: -0.1, curl: 0.92, pen: ['#15191c', '#343c42', '#7d888c'] },
    { skin: SKIN, light: DAY, line: '#5a3426', rim: '#f4efe2', rimAmt: 0.4 },
  )
  // upper arm down to the elbow, then the forearm to the hand
  cloth.bars(['1596,372,96 1560,460,98 1520,560,92 1478,618,78'], { tone: 0.44 })
  cloth.sheet(
    '1204,532,1 1290,534 1380,544 1460,562 1516,590 1528,632 1500,664 1440,668 1340,644 1206,600,1 1212,566',
  )
  cloth.lines(
    [
      '1290,540,1 1286,576,4 1296,622,1',
      '1366,548,1 1382,590,5 1366,646,1',
      '1452,566,1 1440,600,6 1462,640,1',
      '1500,560,1 1486,588,5 1452,600,1',
      '1572,420,1 1540,470,4 1516,480,1',
      '1242,534,1 1248,570,3 1242,606,1',
    ],
    { alpha: 0.4, dry: 0.04 },
  )
  cloth.bars(['1206,534,9 1213,566,10 1209,598,9'], { tone: 0.62, color: ['#7d807a', '#b9bab0', '#ecebe0'] })
}
