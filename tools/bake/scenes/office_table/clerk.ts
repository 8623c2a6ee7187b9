import { createCutter } from '../../kit/cutter.ts'
import { type Layer } from '../../kit/stage.ts'
import { DAY } from './counter.ts'
import { drawWritingHand } from './writing-hand.ts'

const SLEEVE = ['#333c42', '#566169', '#838f95', '#b4bec0']
const SHIRT = ['#7d807a', '#b9bab0', '#ecebe0']
const ON_DESK = { dx: -3, dy: 8, r: 8, a: 0.4, color: '#3a403a' } as const

/** Somebody at the counter, cut by the frame: a shoulder and its sleeve, the elbow flat on the wood, a hand that writes. */
export function drawArm(layer: Layer) {
  const shade = createCutter(layer, { color: '#3a403a', soft: 8, edge: [2, 30], pool: 0, alpha: 0.42 })
  shade.bars(['1046,612,14 1100,610,22 1200,616,34 1360,652,44 1520,672,46 1640,672,40'])
  const cloth = createCutter(layer, {
    color: SLEEVE,
    tone: 0.5,
    edge: [1.8, 34],
    wash: 0.2,
    washSize: 90,
    grain: 0.12,
    form: { light: DAY, r: 16, amt: 0.36, steps: 4 },
  })
  drawWritingHand(layer)
  // one sleeve: from the shoulder in the border down to the crook, the elbow flat on the wood, half as wide at the cuff
  cloth.sheet(
    '1190,541,1 1270,538 1360,533 1428,522 1468,500 1494,454 1512,396 1522,334 1534,292 1560,264 1600,250 1640,246,1 1640,636,1 1604,655 1560,662 1490,661 1400,645 1300,622 1194,602,1 1200,570',
    { shadow: ON_DESK },
  )
  // the back, where the sleeve is set in
  cloth.sheet('1640,250,1 1612,252 1590,290 1582,346 1588,410 1606,466 1640,500,1', {
    tone: 0.36,
    shadow: { dx: -4, dy: 3, r: 6, a: 0.3, color: '#20282c', inside: true },
  })
  // the underside, away from the window
  cloth.lines(['1250,606,6 1340,622,14 1440,642,22 1540,648,26 1640,634,22'], { soft: 7, dry: 0, alpha: 0.4 })
  // two wrinkles at the crook
  cloth.lines(['1470,508,1 1506,524,6 1552,520,1', '1456,520,1 1484,546,5 1524,556,1'], {
    alpha: 0.5,
    dry: 0.04,
  })
  cloth.bars(['1190,543,8 1197,571,9 1194,600,8'], { tone: 0.62, color: SHIRT })
}
