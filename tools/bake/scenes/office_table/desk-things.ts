import { createCutter } from '../../kit/cutter.ts'
import { type PaintOptions } from '../../kit/paint.ts'
import { shifted, type Point, type Points } from '../../kit/points.ts'
import { smooth } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { createTabletop } from '../../kit/tabletop.ts'
import { TUBE } from './counter.ts'

const onDesk = createTabletop({ far: [742, 1640, 508], near: [640, 1640, 702], width: 200, depth: 70 })
const ON_DESK = { dx: -4, dy: 6, r: 6, a: 0.4, color: '#3a403a' } as const

/** A form with ten empty boxes; its lines cannot be read. */
export function drawForm(layer: Layer) {
  const paper = createCutter(
    layer,
    {
      color: ['#a8a698', '#d4d1c2', '#efecdf', '#fdfbf2'],
      tone: 0.78,
      edge: [1.2, 50],
      wash: 0.1,
      washSize: 120,
      pool: 0.12,
      poolR: 3,
      shadow: ON_DESK,
    },
    onDesk,
  )
  paper.board('34,14 74,12 78,58 33,60')
  const rows = [19, 23, 27].map((y) => `39,${y},0.5 52,${y - 0.2},0.8 ${y === 23 ? 62 : 70},${y - 0.5},0.4`)
  paper.lines(rows, { color: '#5c6462', dry: 0.4, alpha: 0.5 })
  const boxes = Array.from({ length: 10 }, (_, i): Point[] => {
    const [x, y] = [39 + (i % 5) * 7.4, 33 + Math.floor(i / 5) * 11.5]
    return [
      [x, y],
      [x + 5.8, y - 0.2],
      [x + 6, y + 9],
      [x + 0.1, y + 9.2],
    ]
  })
  paper.stitches(boxes, { color: '#4a5658', width: 2, closed: true, alpha: 0.7 })
  const pen = createCutter(
    layer,
    {
      color: ['#15191c', '#343c42', '#7d888c'],
      tone: 0.5,
      edge: [0.7, 20],
      form: { light: TUBE, r: 2.4, amt: 0.5, steps: 3 },
      shadow: ON_DESK,
    },
    onDesk,
  )
  pen.bars(['84,30,0.6 86,34,1.7 98,50,1.8 100,52.6,1.2'])
}

/** An ink pad with its lid off, dark blue; a rag beside it. */
export function drawInkPad(layer: Layer) {
  const tin: PaintOptions = {
    color: ['#2f3538', '#5c656a', '#97a0a1', '#d3d7d2'],
    edge: [1, 30],
    wash: 0.14,
    washSize: 50,
    form: { light: TUBE, r: 4, amt: 0.36, steps: 3 },
    shadow: ON_DESK,
  }
  const pad = createCutter(layer, tin, onDesk)
  pad.board('6,22 26,21 27,40 5,41', { tone: 0.5 })
  pad.board('8,24 24.4,23.2 25.2,37.6 7.4,38.4', {
    color: ['#0d1422', '#1c2a44', '#34496c'],
    tone: 0.44,
    form: null,
    pool: 0.3,
    shadow: null,
  })
  pad.board('0,46 19,45 20,62 -2,63', { tone: 0.62 })
  pad.board('1.6,48 17.6,47.2 18.4,59.8 0,60.6', { tone: 0.4, form: null, shadow: null })
  const rag = createCutter(layer, { ...tin, color: ['#77756b', '#a9a698', '#d8d4c5'], tone: 0.5 }, onDesk)
  rag.sheet('24,50,1 30,46 33,52 31,60 25,64,1 22,58')
  rag.lines(['25,52,0.2 28,56,0.8 26,62,0.2', '30,48,0.2 29,54,0.7 31,59,0.2'], { dry: 0, alpha: 0.5 })
  rag.disc([27.6, 55, 9, 6], { color: '#2a3a58', soft: 3, pool: 0, alpha: 0.6, form: null, shadow: null })
}

/** A carafe of cold barley tea and a glass turned over: the one warm colour on the desk. */
export function drawCarafe(layer: Layer) {
  // nearer to us than the arm
  const nearer = (points: Points) => shifted(points, 40, 26)
  const glass = createCutter(
    layer,
    {
      color: ['#7c8883', '#b4bfb8', '#e2e7df', '#fbfcf6'],
      tone: 0.62,
      edge: [1, 40],
      wash: 0.1,
      alpha: 0.72,
      form: { light: TUBE, r: 8, amt: 0.3, steps: 3 },
    },
    nearer,
  )
  glass.sheet('1408,640,1 1460,628 1530,640 1540,656 1480,668 1410,660', {
    color: '#3a403a',
    alpha: 0.4,
    soft: 7,
    form: null,
  })
  const body = glass.sheet(
    '1352,470,1 1398,470,1 1400,500 1428,530 1438,580 1434,634 1424,652 1376,658 1328,652 1316,634 1312,580 1322,530 1350,500',
  )
  glass.sheet(
    '1318,556,1 1376,562 1433,556,1 1438,590 1432,632 1422,648 1376,654 1330,648 1319,632 1313,590',
    {
      color: ['#5e350f', '#9a5f1f', '#c98a3c', '#ecbd74'],
      tone: 0.5,
      alpha: 0.9,
      pool: 0.24,
      shade: (x) => 0.3 * smooth(1390, 1460, x) - 0.1,
    },
  )
  glass.disc([1376, 557, 57, 7], { color: ['#b27a32', '#e6b566'], alpha: 0.85, form: null })
  glass.lines(['1330,530,2 1324,580,6 1330,636,2', '1362,474,1.4 1362,500,3 1350,524,1'], {
    clip: body,
    color: '#ffffff',
    alpha: 0.66,
    dry: 0.06,
  })
  glass.bars(['1352,470,5 1376,466,5 1398,470,5'], { tone: 0.9, alpha: 0.9 })
  const cup = glass.sheet('1246,596,1 1296,596,1 1304,650,1 1272,657 1238,650,1', { alpha: 0.6, tone: 0.66 })
  glass.disc([1271, 597, 25, 6], { alpha: 0.8, tone: 0.86, form: null })
  glass.lines(['1252,604,1 1247,628,4 1247,648,1'], { clip: cup, color: '#ffffff', alpha: 0.7, dry: 0 })
}
