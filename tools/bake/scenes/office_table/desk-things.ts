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

/** A pen, put down across the form with its nib at the last box. */
export function drawPen(layer: Layer) {
  const pen = createCutter(layer, {
    color: ['#15191c', '#343c42', '#8d989c'],
    tone: 0.5,
    edge: [0.4, 20],
    form: { light: DAY, r: 2.4, amt: 0.5, steps: 3 },
    shadow: { dx: 2, dy: 5, r: 3, a: 0.5, color: '#4a3f28' },
  })
  pen.bars(['1006,648,1.4 1012,644,5 1050,620,8.4 1072,605,8.4'])
  // its cap, put on the other end
  pen.bars(['1067,608,10.4 1100,586,9.6'], { color: ['#1c2b44', '#35496a', '#8d9db4'] })
  pen.bars(['1074,598,2.6 1096,583,2.6'], { color: '#c9cfd2', form: null, shadow: null })
}

/** A stamp on its pad, and the chain that keeps it here. */
export function drawStamp(layer: Layer) {
  const tin = createCutter(
    layer,
    { color: ['#2b3336', '#566166', '#98a2a3'], tone: 0.4, edge: [1, 30], wash: 0.12, shadow: ON_DESK },
    onDesk,
  )
  tin.board('104,25 127,24.6 128,42.6 104,43')
  tin.board('105.6,25 125.4,24.6 126.4,39.4 105.6,39.8', {
    color: ['#1b1d2e', '#30334c', '#565a78'],
    shadow: null,
  })
  // links, in one long slack curve to the border
  const chain = Array.from({ length: 40 }, (_, i): Point => {
    const t = i / 39
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3]
    return [1262 * a + 1290 * b + 1420 * c + 1640 * d, 572 * a + 710 * b + 712 * c + 676 * d]
  })
  const link = createCutter(layer, { color: ['#3f484b', '#7e8988', '#c9cfc9'], edge: [0.5, 8], pool: 0 })
  link.stitches([chain], {
    color: '#4d5756',
    width: 4.6,
    alpha: 0.95,
    shadow: { dx: -1, dy: 4, r: 2, a: 0.4, color: '#3a403a' },
  })
  const wood = { color: ['#33261a', '#6a5238', '#a68a63', '#dcc69c'], tone: 0.46 } as const
  link.sheet('1212,596,1 1278,595,1 1280,617,1 1246,622 1211,618,1', {
    ...wood,
    tone: 0.3,
    shadow: { dx: -3, dy: 6, r: 5, a: 0.6, color: '#14161f' },
  })
  link.sheet('1234,598,1 1238,574 1226,552 1228,532 1246,524 1264,532 1266,552 1254,574 1258,598,1', wood)
  link.disc([1246, 590, 15, 5], { tone: 0.7 })
}

/** More of the same forms, for those who come after. */
export function drawSpareForms(layer: Layer) {
  const paper = createCutter(
    layer,
    {
      color: ['#a8a698', '#d4d1c2', '#efecdf', '#fdfbf2'],
      tone: 0.5,
      edge: [1.2, 50],
      wash: 0.1,
      pool: 0.12,
      shadow: ON_DESK,
    },
    onDesk,
  )
  paper.board('168,16 199,15 203,45 168,47')
  paper.board('169,14 200,14 204,43 171,45', { tone: 0.62, shadow: { ...ON_DESK, dy: 2, r: 2 } })
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
    underCard,
  )
  glass.sheet('1236,664,1 1290,654 1340,664 1350,674 1300,684 1240,680', {
    color: '#2c322d',
    alpha: 0.5,
    soft: 7,
    form: null,
  })
  const body = glass.sheet('1198,540,1 1276,540,1 1272,664 1262,676 1237,680 1212,676 1202,664')
  glass.sheet('1200,572,1 1237,580 1274,572,1 1271,660 1261,672 1237,676 1213,672 1203,660', {
    color: ['#8f8352', '#c3b67e', '#e2d9ac', '#f6f1d6'],
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
  glass.bars(leaves, {
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
    underCard,
  )
  steel.sheet('1192,532,1 1237,522 1282,532,1 1281,546,1 1237,556 1193,546,1', { tone: 0.5 })
  steel.disc([1237, 530, 45, 9], { tone: 0.64 })
  steel.disc([1237, 522, 9, 8], { tone: 0.5 })
}

// Where it stands: the card with the words ends above its lid.
const underCard = (points: Points): Point[] => shifted(points, 150, -26)
