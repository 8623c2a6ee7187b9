import { createCutter } from '../../kit/cutter.ts'
import { type Layer } from '../../kit/stage.ts'
import { DAY } from './counter.ts'
import { drawWritingHand } from './writing-hand.ts'

const SLEEVE = ['#333c42', '#566169', '#838f95', '#b4bec0']
const SHIRT = ['#7d807a', '#b9bab0', '#ecebe0']
const ON_DESK = { dx: -3, dy: 8, r: 8, a: 0.4, color: '#3a403a' } as const

/** Somebody behind the counter: a shoulder cut by the frame, the elbow on the wood, a hand that writes. */
export function drawArm(layer: Layer) {
  const shade = createCutter(layer, { color: '#3a403a', soft: 7, edge: [2, 30], pool: 0, alpha: 0.4 })
  shade.bars(['1046,612,14 1100,610,22 1180,612,40 1340,640,60 1480,664,60'])
  const cloth = createCutter(layer, {
    color: SLEEVE,
    tone: 0.5,
    edge: [1.8, 34],
    wash: 0.18,
    washSize: 80,
    grain: 0.12,
    form: { light: DAY, r: 14, amt: 0.4, steps: 4 },
  })
  // the side of a jacket, most of it outside the picture; the desk hides the rest
  cloth.sheet('1640,262,1 1616,290,1 1580,306 1546,332 1530,370 1526,430 1530,504,1 1640,504,1', {
    tone: 0.3,
  })
  drawWritingHand(layer)
  // upper arm slanting to the elbow, then the forearm to the hand
  const over = { dx: -5, dy: 6, r: 9, a: 0.4, color: '#20282c', inside: true }
  cloth.bars(['1572,366,84 1546,440,88 1516,530,84 1480,606,74'], { tone: 0.46, shadow: over })
  cloth.sheet(
    '1190,536,1 1280,538 1370,546 1444,560 1490,576 1516,604 1508,640 1478,660 1424,658 1330,640 1196,602,1 1200,568',
    { shadow: ON_DESK },
  )
  cloth.lines(
    [
      '1540,338,1 1556,384,4 1546,430,1',
      '1556,446,1 1530,468,4 1500,466,1',
      '1512,548,1 1492,578,6 1452,596,1',
      '1508,580,1 1478,596,5 1440,590,1',
      '1428,560,1 1418,600,5 1436,640,1',
      '1350,546,1 1364,586,5 1350,632,1',
      '1270,540,1 1268,576,4 1276,618,1',
      '1224,540,1 1230,572,3 1224,606,1',
    ],
    { alpha: 0.45, dry: 0.04 },
  )
  cloth.bars(['1192,538,9 1198,569,10 1195,600,9'], { tone: 0.62, color: SHIRT })
}
