import { createCutter } from '../../kit/cutter.ts'
import { backOfHand } from '../../kit/hands.ts'
import { type Point } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { LAMP } from './palette.ts'

const WOOL = ['#0d1420', '#1b2a3c', '#34495f', '#5f7b94']
const SCARF = ['#22090d', '#4a1519', '#7d2a2b', '#a84c44']
const SKIN = ['#3a2117', '#70472f', '#a97450', '#d9aa80', '#f3d3aa']

/** Her hand, and as much of her as the lamp reaches: a knitted sleeve, the end of the scarf. */
export function drawHand(layer: Layer) {
  const wool = createCutter(layer, {
    color: WOOL,
    tone: 0.44,
    edge: [2.4, 30],
    wash: 0.24,
    washSize: 70,
    grain: 0.14,
    form: { light: LAMP, r: 18, amt: 0.42, steps: 4 },
    rim: { light: LAMP, color: '#e8cf9a', w: 4, amt: 0.6 },
    shadow: { dx: -12, dy: 12, r: 14, a: 0.6, color: '#04090a' },
  })
  const wrist = createCutter(layer, {
    color: SKIN,
    tone: 0.5,
    edge: [1.4, 40],
    wash: 0.16,
    washSize: 110,
    form: { light: LAMP, r: 14, amt: 0.36, steps: 4 },
    shadow: { dx: -10, dy: 12, r: 12, a: 0.55, color: '#04090a' },
  })
  // its shade on the notes, close and dark
  const shade = createCutter(layer, { color: '#0d1012', edge: [2, 30], soft: 7, pool: 0, alpha: 0.6 })
  shade.sheet('1014,560 1040,508 1084,494 1130,520 1165,600 1180,680 1110,724 1040,660 1006,610')
  wrist.bars(['1236,800,104 1198,728,92 1170,668,96'])
  backOfHand(
    layer,
    { x: 1184, y: 716, size: 126, rot: -0.42, bend: 0.16, spread: -0.56, foreshorten: 0.9, slim: 1.1 },
    { skin: SKIN, light: LAMP, rim: '#ffe0ac', rimAmt: 0.7, line: '#3a1d10' },
  )
  wool.sheet('1150,812,1 1180,772 1252,744 1322,752,1 1400,830 1470,960,1 1196,960,1')
  const ribs = Array.from({ length: 12 }, (_, i): Point[] => {
    const [x, y] = [1160 + i * 14, 806 - Math.sin((i / 12) * 2.2) * 46]
    return [
      [x, y, 2],
      [x + 8, y + 26, 3.4],
      [x + 18, y + 48, 2],
    ]
  })
  wool.lines(ribs, { alpha: 0.55, dry: 0.06 })
  wool.lines(['1250,840,1 1320,870,5 1400,880,1', '1240,900,1 1330,916,5 1430,912,1'], { alpha: 0.5, dry: 0 })
  const scarf = createCutter(layer, {
    color: SCARF,
    tone: 0.5,
    edge: [2, 26],
    wash: 0.24,
    washSize: 60,
    grain: 0.14,
    form: { light: LAMP, r: 12, amt: 0.44, steps: 4 },
    rim: { light: LAMP, color: '#e08a6a', w: 3, amt: 0.5 },
    shadow: { dx: -8, dy: 10, r: 10, a: 0.6, color: '#04090a' },
  })
  scarf.sheet(
    '1640,610,1 1560,640 1492,690 1440,752 1404,806,1 1440,836 1486,850,1 1530,800 1580,760 1640,740,1',
  )
  scarf.lines(['1630,650,1 1540,700,5 1450,800,1', '1636,700,1 1570,730,5 1490,820,1'], {
    alpha: 0.6,
    dry: 0,
  })
  const fringe = Array.from({ length: 11 }, (_, i): Point[] => {
    const [x, y] = [1408 + i * 7.6, 808 + i * 4.2]
    return [
      [x, y, 3.4],
      [x - 8, y + 13, 3],
      [x - 13, y + 27, 1.4],
    ]
  })
  scarf.bars(fringe, { edge: [0.8, 10], tone: 0.44, form: null })
}
