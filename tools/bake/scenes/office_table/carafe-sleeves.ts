import { createCutter } from '../../kit/cutter.ts'
import { handFromSide } from '../../kit/hand-from-side.ts'
import { type PaintOptions } from '../../kit/paint.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'

const WINDOW = [500, 200] as const
const ON_TABLE = { dx: 4, dy: 12, r: 10, a: 0.55, color: '#0a0c0e' } as const
const SKIN = ['#2c1c15', '#5e4030', '#97694d', '#cf9d78', '#f0cfa8']

const cloth = (inks: readonly string[]): PaintOptions => ({
  color: inks,
  tone: 0.46,
  edge: [2, 40],
  wash: 0.18,
  washSize: 90,
  grain: 0.12,
  form: { light: WINDOW, r: 20, amt: 0.42, steps: 4 },
  rim: { light: WINDOW, color: '#efe3c0', w: 4, amt: 0.7, reach: 700 },
  shadow: ON_TABLE,
})

// Her arm lies this far in from the edge of the table; what comes from outside the picture is drawn out to it.
const reaching =
  (by: number, from: number) =>
  (points: Points): Point[] =>
    toPoints(points).map(([x, y, w]) => [x - by + Math.max(0, x - from) * (1 + by / (1640 - from)), y, w])

/** Somebody's sleeve with a pen; across the table hers, with the end of a scarf. Neither is more than a sleeve. */
export function drawSleeves(layer: Layer) {
  drawSheet(layer)
  // what the arms take from the table's light
  const shade = createCutter(layer, { color: '#07090b', edge: [2, 40], soft: 9, pool: 0, alpha: 0.62 })
  shade.sheet('-40,780 60,770 220,726 330,730 410,744 380,762 260,762 140,786 20,830 -40,836')
  shade.sheet(
    '900,738 960,728 1080,736 1200,756 1400,800 1640,816 1640,856 1400,832 1200,788 1060,764 930,752',
  )
  const theirs = createCutter(layer, cloth(['#15191d', '#2c343a', '#4f5a60', '#87908f']))
  handFromSide(
    layer,
    { x: 258, y: 706, size: 86, curl: 1, rot: 0.06, pen: ['#0d0f12', '#2b3036', '#8d9390'] },
    { skin: SKIN, light: WINDOW, rim: '#f3ddb2', rimAmt: 0.6, line: '#3a2015' },
  )
  theirs.sheet('-40,596,1 60,616 150,640 228,662,1 240,696 230,736,1 140,756 40,784 -40,806,1')
  theirs.lines(
    [
      '60,620,1 72,690,6 48,780,1',
      '136,640,1 122,690,5 142,752,1',
      '4,610,1 30,660,5 16,740,1',
      '180,654,1 186,690,3 176,742,1',
    ],
    { alpha: 0.6, dry: 0.04 },
  )
  theirs.sheet('224,664,1 244,668 254,698 244,732,1 224,738,1 234,700', {
    color: ['#7d7a6e', '#b9b4a2', '#ebe4cd'],
    tone: 0.56,
    shadow: null,
  })
  const hers = createCutter(layer, cloth(['#0d1420', '#1b2a3c', '#34495f', '#6d8296']), reaching(180, 1400))
  handFromSide(
    layer,
    { x: 1066, y: 716, size: 76, curl: 0.42, flip: true, rot: 0.04 },
    { skin: SKIN, light: WINDOW, rim: '#f3ddb2', rimAmt: 0.6, line: '#3a2015' },
  )
  hers.sheet('1640,600,1 1540,622 1400,650 1276,676,1 1262,706 1270,742,1 1380,764 1520,796 1640,822,1')
  hers.lines(
    [
      '1378,656,1 1364,708,6 1384,764,1',
      '1470,638,1 1490,700,6 1466,784,1',
      '1550,626,1 1538,690,5 1560,760,1',
    ],
    { alpha: 0.6, dry: 0.04 },
  )
  const ribs = Array.from({ length: 7 }, (_, i): Point[] => [
    [1274 + i * 9, 678 - i * 2, 1.4],
    [1268 + i * 9, 708, 2.8],
    [1276 + i * 9, 742 + i * 1.6, 1.4],
  ])
  hers.lines(ribs, { alpha: 0.5, dry: 0.06 })
  const scarf = createCutter(layer, {
    ...cloth(['#22090d', '#4a1519', '#7b2a2b', '#a84f45']),
    tone: 0.5,
    edge: [2, 26],
    washSize: 60,
    form: { light: WINDOW, r: 8, amt: 0.44, steps: 4 },
    rim: { light: WINDOW, color: '#f0a684', w: 3, amt: 0.6, reach: 900 },
    shadow: { ...ON_TABLE, r: 7, inside: true },
  })
  scarf.sheet(
    '1640,548,1 1560,574 1470,604 1390,632 1338,672 1304,730 1290,772,1 1326,786 1366,790,1 1382,744 1412,706 1476,678 1560,654 1640,636,1',
  )
  scarf.lines(
    [
      '1636,570,1 1480,622,4 1376,664,4 1312,774,1',
      '1638,596,1 1490,644,4 1396,690,4 1334,782,1',
      '1638,618,1 1520,654,3 1420,694,3 1354,786,1',
    ],
    { alpha: 0.6, dry: 0 },
  )
  const fringe = Array.from({ length: 10 }, (_, i): Point[] => [
    [1294 + i * 7.6, 774 + i * 1.8, 3.2],
    [1289 + i * 7.6, 789 + i * 1.8, 2.8],
    [1287 + i * 7.6, 804 + i * 1.8, 1.3],
  ])
  scarf.bars(fringe, { edge: [0.8, 10], tone: 0.44, form: null, rim: null, shadow: null })
}

// A sheet under the pen: a few lines begun, the rest white.
function drawSheet(layer: Layer) {
  const paper = createCutter(layer, {
    color: ['#6b6a62', '#a9a698', '#d9d3c0', '#f4ecd6'],
    tone: 0.62,
    edge: [1.2, 50],
    wash: 0.12,
    washSize: 120,
    pool: 0.12,
    grad: [200, 690, 0.14, 480, 780, -0.1],
    shadow: { dx: 3, dy: 6, r: 6, a: 0.5 },
  })
  paper.board('300,690 508,686 556,786 286,794')
  paper.lines(
    [
      '390,704,0.6 430,703,1.8 486,702,0.6',
      '410,720,0.6 440,719,1.8 494,717,0.6',
      '424,737,0.6 460,736,1.8 478,735,0.6',
    ],
    { color: '#3f423f', dry: 0.36, alpha: 0.55 },
  )
}
