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

/** Somebody's sleeve with a pen; across the table hers, bent at the elbow, and the end of a scarf: as much of her as the border leaves. */
export function drawSleeves(layer: Layer) {
  drawSheet(layer)
  // what the arms take from the table's light
  const shade = createCutter(layer, { color: '#07090b', edge: [2, 40], soft: 9, pool: 0, alpha: 0.62 })
  shade.sheet('-40,780 60,770 220,726 330,730 410,744 380,762 260,762 140,786 20,830 -40,836')
  shade.sheet(
    '914,742 1020,730 1200,744 1400,770 1540,776 1640,800 1640,880 1500,830 1300,782 1100,764 980,756',
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
  drawHers(layer)
}

// What comes from outside the picture is drawn out to its border.
const inward = (points: Points): Point[] => toPoints(points).map(([x, y, w]) => [x < 1630 ? x - 46 : x, y, w])

// Her side and her arm: down from the shoulder, the elbow on the table, the forearm to the middle of it.
function drawHers(layer: Layer) {
  const hers = createCutter(layer, cloth(['#0d1420', '#1b2a3c', '#34495f', '#6d8296']), inward)
  hers.sheet('1640,470,1 1604,486 1584,540 1580,640 1588,760 1602,910,1 1640,910,1', { tone: 0.28 })
  handFromSide(
    layer,
    { x: 1080, y: 700, size: 80, curl: 0.6, flip: true, rot: 0.16 },
    { skin: SKIN, light: WINDOW, rim: '#f3ddb2', rimAmt: 0.6, line: '#3a2015' },
  )
  hers.sheet(
    '1640,466,1 1590,490 1544,548 1508,618 1484,646 1420,656 1310,662 1122,676,1 1112,700 1120,728,1 1240,752 1380,770 1480,776 1540,764 1582,726 1612,660 1640,610,1',
  )
  hers.lines(
    [
      '1490,642,1 1516,656,5 1560,652,1',
      '1498,628,1 1530,632,5 1580,616,1',
      '1476,660,1 1498,690,5 1502,736,1',
      '1360,668,1 1346,712,5 1366,766,1',
      '1240,676,1 1258,712,4 1236,748,1',
    ],
    { alpha: 0.6, dry: 0.04 },
  )
  const ribs = Array.from({ length: 6 }, (_, i): Point[] => [
    [1126 + i * 9, 675, 1.4],
    [1120 + i * 9, 703, 2.8],
    [1128 + i * 9, 734 + i * 1.2, 1.4],
  ])
  hers.lines(ribs, { alpha: 0.5, dry: 0.06 })
  drawScarfEnd(layer)
}

// Over the shoulder, doubled once, its fringe on the upper arm.
function drawScarfEnd(layer: Layer) {
  const scarf = createCutter(
    layer,
    {
      ...cloth(['#22090d', '#4a1519', '#7b2a2b', '#a84f45']),
      tone: 0.5,
      edge: [2, 26],
      washSize: 60,
      form: { light: WINDOW, r: 8, amt: 0.44, steps: 4 },
      rim: { light: WINDOW, color: '#f0a684', w: 3, amt: 0.6, reach: 900 },
      shadow: { ...ON_TABLE, r: 7, inside: true },
    },
    inward,
  )
  const fringe = (x: number, y: number, n: number): Point[][] =>
    Array.from({ length: n }, (_, i): Point[] => [
      [x + i * 7.4, y + i * 1.4, 3.2],
      [x - 3 + i * 7.4, y + 15 + i * 1.4, 2.8],
      [x - 2 + i * 7.4, y + 30 + i * 1.4 - (i % 3) * 3, 1.3],
    ])
  const threads = { edge: [0.8, 10], tone: 0.44, form: null, rim: null, shadow: null } as const
  scarf.bars(fringe(1590, 694, 8), threads)
  scarf.sheet('1640,470,1 1618,520 1604,600 1586,694,1 1616,704 1640,704,1', { tone: 0.34 })
  scarf.bars(fringe(1542, 644, 9), threads)
  scarf.sheet(
    '1640,438,1 1612,446 1584,478 1572,520 1562,576 1538,640,1 1572,652 1608,654,1 1622,600 1630,556 1640,536,1',
  )
  scarf.lines(
    [
      '1640,456,1 1602,492,4 1586,560,4 1562,640,1',
      '1640,486,1 1616,520,4 1606,580,3 1586,646,1',
      '1622,612,1 1616,650,3 1606,692,1',
    ],
    { alpha: 0.6, dry: 0 },
  )
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
