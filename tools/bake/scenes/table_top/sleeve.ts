import { createCutter } from '../../kit/cutter.ts'
import { backOfHand } from '../../kit/hands.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
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
  drawKnucklesAndNails(layer)
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
  drawScarfEnd(layer)
}

// Flat on the cloth, doubled once along its length.
function drawScarfEnd(layer: Layer) {
  const scarf = createCutter(layer, {
    color: SCARF,
    tone: 0.46,
    edge: [1.6, 26],
    wash: 0.2,
    washSize: 60,
    grain: 0.16,
    form: { light: LAMP, r: 4, amt: 0.2, steps: 3 },
    rim: { light: LAMP, color: '#e08a6a', w: 2, amt: 0.35 },
    shadow: { dx: -4, dy: 5, r: 4, a: 0.6, color: '#04090a' },
  })
  scarf.sheet('1640,672,1 1570,708 1500,760 1462,800,1 1530,872,1 1576,836 1640,800,1', { tone: 0.34 })
  scarf.sheet('1640,610,1 1566,644 1486,700 1432,756,1 1502,836,1 1560,790 1640,744,1')
  scarf.lines(
    [
      '1640,642,1 1560,680,3 1456,782,1',
      '1640,682,1 1570,720,4 1478,806,1',
      '1640,714,1 1584,742,3 1490,822,1',
    ],
    { alpha: 0.45, dry: 0.1 },
  )
  const threads = (x: number, y: number): Point[][] =>
    Array.from({ length: 14 }, (_, i): Point[] => {
      const [px, py] = [x + i * 5.2, y + i * 5.9]
      return [
        [px, py, 2],
        [px - 11 + (i % 3), py + 10, 1.8],
        [px - 19 + (i % 4) * 2, py + 21 - (i % 2) * 4, 0.8],
      ]
    })
  scarf.bars([...threads(1464, 802), ...threads(1434, 758)], {
    edge: [0.5, 8],
    tone: 0.5,
    form: null,
    rim: null,
    shadow: { dx: -2, dy: 2, r: 2, a: 0.5, color: '#04090a' },
  })
}

// The hand lies on its palm: its back smooth over the roots of the fingers, four knuckles, five nails.
function drawKnucklesAndNails(layer: Layer) {
  const on = (points: Points): Point[] =>
    toPoints(points).map(([a, b, w]) => {
      const [X, Y] = [a * 1.26, b * 0.9 * 1.26]
      return [
        1184 + X * Math.cos(-0.42) - Y * Math.sin(-0.42),
        716 + X * Math.sin(-0.42) + Y * Math.cos(-0.42),
        w,
      ]
    })
  const skin = createCutter(
    layer,
    { color: SKIN, tone: 0.6, edge: [2, 30], pool: 0, wash: 0.12, washSize: 90 },
    on,
  )
  // over the edge that looks like pads
  skin.sheet('-48,-92 -38,-124 -10,-134 24,-130 50,-112 54,-88 30,-100 0,-108 -28,-100', {
    soft: 7,
    alpha: 0.85,
  })
  skin.lines(
    [
      '-40,-112,1 -33,-120,4 -25,-113,1',
      '-16,-120,1 -8,-128,4 0,-121,1',
      '15,-117,1 23,-124,4 31,-116,1',
      '40,-100,1 47,-106,4 53,-98,1',
    ],
    { color: '#6b3c22', alpha: 0.5, soft: 2, dry: 0 },
  )
  skin.lines(
    ['-33,-112,1 -24,-60,5 -14,-24,1', '-8,-118,1 -4,-64,5 0,-24,1', '23,-114,1 18,-62,5 10,-24,1'],
    {
      color: '#ffe6c0',
      alpha: 0.24,
      soft: 3,
      dry: 0,
    },
  )
  const nails: readonly (readonly [x: number, y: number, turn: number])[] = [
    [44.5, -180, 0.04],
    [-30.4, -217, 0.06],
    [19.5, -219, 0],
    [-5, -239, 0.02],
    [-76, -117, -0.1],
  ]
  for (const [x, y, turn] of nails) {
    const nail = (w: number, top: number, low: number): Point[] => [
      [x - w - turn * 20, y - top + 4],
      [x, y - top],
      [x + w - turn * 20, y - top + 4],
      [x + w * 0.9, y + low - 3],
      [x, y + low],
      [x - w * 0.9, y + low - 3],
    ]
    skin.sheet(nail(7, 8, 12), { color: ['#6b3c22', '#8a5a3c'], edge: [0.6, 10], alpha: 0.75 })
    skin.sheet(nail(5.8, 7.4, 10.6), {
      color: ['#c08a68', '#ecc7a4', '#fbe6cc'],
      tone: 0.6,
      edge: [0.5, 10],
      pool: 0.2,
    })
  }
}
