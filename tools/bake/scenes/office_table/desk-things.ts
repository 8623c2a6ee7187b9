import { createCutter } from '../../kit/cutter.ts'
import { shifted, type Point, type Points } from '../../kit/points.ts'
import { smooth } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { createTabletop } from '../../kit/tabletop.ts'
import { DAY } from './counter.ts'

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
}

/** A small machine with one glass plate, a green glimmer in it: fingers are laid on it, and it is wiped. */
export function drawPlate(layer: Layer) {
  const metal = createCutter(
    layer,
    {
      color: ['#1b2023', '#343c41', '#5d676b', '#9aa3a3'],
      edge: [1, 30],
      wash: 0.12,
      washSize: 60,
      form: { light: DAY, r: 5, amt: 0.4, steps: 3 },
      shadow: ON_DESK,
    },
    onDesk,
  )
  metal.lines(['14,20,0.5 6,10,0.5 10,0,0.5'], { color: '#23292c', dry: 0, alpha: 0.8 })
  metal.board('5,24 28,22.6 29.4,54 4.6,55.4', { tone: 0.3 })
  metal.board('5.4,22 27.6,20.6 29,51 5,52.4', { tone: 0.5, shadow: null })
  metal.board('8,25 25.4,24 26.4,42 7.8,43', {
    color: ['#0d1a17', '#173a30', '#2f7560', '#7fd0ac'],
    tone: 0.5,
    grad: [690, 580, -0.16, 800, 612, 0.3],
    form: null,
    pool: 0.3,
    shadow: null,
  })
  metal.lines(['10,27,0.4 16,26.6,2.4 20,40,0.4'], { color: '#d6f4e4', alpha: 0.4, dry: 0, soft: 1.4 })
  metal.disc([16.6, 47.4, 5, 2.6], {
    color: ['#2f8f63', '#9af0c4'],
    tone: 0.8,
    form: null,
    shadow: null,
  })
}

/** A glass with a lid, leaves steeping in it, as stands on such desks: the one warm colour on this one. */
export function drawTea(layer: Layer) {
  const glass = createCutter(
    layer,
    {
      color: ['#6f7b77', '#a8b4ad', '#d7ddd4', '#fbfcf6'],
      tone: 0.6,
      edge: [0.9, 40],
      wash: 0.1,
      alpha: 0.6,
      form: { light: DAY, r: 8, amt: 0.3, steps: 3 },
    },
    behindArm,
  )
  glass.sheet('1236,664,1 1300,650 1380,664 1396,678 1320,688 1240,680', {
    color: '#2c322d',
    alpha: 0.5,
    soft: 7,
    form: null,
  })
  const body = glass.sheet('1198,540,1 1276,540,1 1272,664 1262,676 1237,680 1212,676 1202,664')
  glass.sheet('1200,572,1 1237,580 1274,572,1 1271,660 1261,672 1237,676 1213,672 1203,660', {
    color: ['#7d6420', '#b8973c', '#dcc270', '#f2e2a6'],
    tone: 0.6,
    alpha: 0.88,
    pool: 0.22,
    shade: (x) => 0.24 * smooth(1364, 1314, x) - 0.1,
  })
  const leaves = Array.from({ length: 22 }, (_, i): Point[] => {
    const x = 1206 + ((i * 37) % 50)
    const y = 634 + ((i * 29) % 38)
    const turn = ((i * 7) % 5) - 2
    return [
      [x, y, 1.6],
      [x + 6, y + turn * 1.6, 6],
      [x + 13, y + turn * 3, 1.4],
    ]
  })
  const sinking = [
    '1224,596,1.4 1228,604,4.6 1227,613,1.2',
    '1252,610,1.4 1256,617,4.6 1263,621,1.2',
  ] as const
  glass.bars([...leaves, ...sinking], {
    color: ['#232b14', '#4a5426', '#79823f'],
    tone: 0.4,
    clip: body,
    alpha: 0.9,
    edge: [0.6, 8],
  })
  glass.lines(['1206,552,2 1209,610,6 1212,660,2'], { clip: body, color: '#ffffff', alpha: 0.7, dry: 0.06 })
  // lid with a knob
  const steel = createCutter(
    layer,
    {
      color: ['#4a5254', '#7d8789', '#b8bfbd', '#eef0ea'],
      edge: [0.8, 30],
      form: { light: DAY, r: 6, amt: 0.44, steps: 3 },
    },
    behindArm,
  )
  steel.sheet('1192,532,1 1237,522 1282,532,1 1281,546,1 1237,556 1193,546,1', { tone: 0.5 })
  steel.disc([1237, 530, 45, 9], { tone: 0.64 })
  steel.disc([1237, 522, 9, 8], { tone: 0.5 })
}

// It stands back on the desk, out of the way of whoever writes.
const behindArm = (points: Points): Point[] => shifted(points, 114, -112)
