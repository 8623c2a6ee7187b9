import { limb } from '../../kit/brush.ts'
import { createCutter } from '../../kit/cutter.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Point } from '../../kit/points.ts'
import { bell, smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawBus } from './bus.ts'
import { drawChair, drawNextChair } from './chair.ts'
import { drawForm, drawPen, drawPlate, drawSpareForms, drawStamp, drawTea } from './desk-things.ts'

/** The window, in scene units: the light of the room is the rainy day outside. */
export const DAY = [300, 220] as const

const WALL = ['#6d7672', '#97a19b', '#bdc5be', '#d9ddd5', '#ecede5']
const DADO = ['#54665f', '#7d8f86', '#a2b1a7', '#c2cdc2']
const LINO = ['#4d5350', '#767d78', '#9da49c', '#c3c8be', '#e6e8de']

/** Flat clean light: a counter, a form with a pen on it, and a chair that holds somebody's scarf. */
export function drawCounter(stage: Stage) {
  const rng = stage.rng
  const room = stage.layer('room', { depth: 0 })
  drawWalls(room, rng.fork(1))
  drawWindow(room, rng.fork(2))
  drawNotices(room, rng.fork(3))
  const desk = stage.layer('counter', { depth: 0.4 })
  drawDesk(desk, rng.fork(4))
  drawForm(desk)
  drawPlate(desk)
  drawLampPool(desk)
  drawPen(desk)
  drawStamp(desk)
  drawSpareForms(desk)
  drawTea(desk)
  const chairs = stage.layer('chair', { depth: 0.8 })
  drawNextChair(chairs)
  drawChair(chairs)
  const light = stage.layer('light', { depth: 0.1, blend: 'add' })
  // the day comes in by the window, and lies cool on the chairs below it
  glow(light, { x: 320, y: 270, r: 560, color: '#dfecf4', a: 0.16, p: 1.7, sy: 0.8 })
  glow(light, { x: 320, y: 560, r: 300, color: '#cfe6f6', a: 0.3, p: 1.5, sy: 0.8 })
  // a lamp that stands outside the picture: warm on the form and the tea
  glow(light, { x: 960, y: 600, r: 280, color: '#ffb450', a: 0.3, p: 1.6, sy: 0.4 })
  glow(light, { x: 1356, y: 580, r: 170, color: '#ffc860', a: 0.24, p: 1.6, sy: 0.7 })
}

function drawWalls(layer: Layer, rng: Rng) {
  wash(layer, WALL, {
    toneAt: (x, y) =>
      0.5 + 0.18 * bell(x, y, { x0: 400, y0: 180, rx: 560, ry: 360 }) - 0.18 * smooth(800, 1600, x),
    cloud: 0.1,
    size: 420,
  })
  const dado = createCutter(layer, {
    color: DADO,
    edge: [1.6, 70],
    wash: 0.14,
    washSize: 240,
    pool: 0.1,
    grad: [500, 470, 0.1, 1400, 700, -0.2],
  })
  dado.board('-20,470 1620,470 1620,720 -20,720')
  dado.bars(['-20,470,7 800,468,8 1620,471,7'], { tone: 0.2 })
  const lino = createCutter(layer, {
    color: LINO,
    edge: [2, 70],
    wash: 0.16,
    washSize: 200,
    pool: 0,
    shade: (x, y) =>
      0.46 * bell(x, y, { x0: 330, y0: 850, rx: 260, ry: 90 }) - 0.14 * smooth(760, 690, y) - 0.1,
  })
  lino.board('-20,690 1620,690 1620,940 -20,940', { tone: 0.46 })
  lino.bars(['-20,690,9 800,688,9 1620,691,9'], { color: ['#37433e', '#55635b'], tone: 0.4 })
  const seams = Array.from({ length: 9 }, (_, i): Point[] => [
    [320 + (i - 4) * 150, 696, 1.4],
    [320 + (i - 4) * 420, 940, 3],
  ])
  lino.lines([...seams, '-20,742,1.4 1620,744,1.4', '-20,822,2 1620,826,2'], {
    color: '#3f4845',
    dry: 0.2,
    alpha: 0.3,
  })
  // what shoes and chair backs have done to the paint
  const scuffs = Array.from({ length: 26 }, (): Point[] => {
    const [x, y] = [rng.range(0, 760), rng.range(520, 684)]
    return [
      [x, y, 0.8],
      [x + rng.range(10, 46), y + rng.normal() * 4, 2.4],
      [x + rng.range(50, 80), y + rng.normal() * 8, 0.6],
    ]
  })
  dado.lines(scuffs, { color: '#3d4c46', dry: 0.26, alpha: 0.34 })
}

// Outside: a wet street and a bus that goes somewhere else. It has the only warm colour in the room's view.
function drawWindow(layer: Layer, rng: Rng) {
  const pane = createCutter(layer, {
    color: ['#8b9a9f', '#b3c0c2', '#d5dddb', '#eef0ea'],
    edge: [1.6, 50],
    wash: 0.2,
    washSize: 120,
    pool: 0.1,
  })
  const glass = pane.board('96,126 520,120 524,402 100,406', {
    tone: 0.62,
    grad: [0, 120, 0.16, 0, 400, -0.2],
  })
  const out: PaintOptions = { clip: glass, soft: 2.4, pool: 0.1, edge: [2, 30], form: null }
  pane.board('96,170 230,162 230,330 96,336', { ...out, color: ['#7f8d92', '#a3afb1'], tone: 0.5 })
  pane.board('420,150 530,150 530,330 420,326', { ...out, color: ['#8a979b', '#adb8b9'], tone: 0.5 })
  pane.board('90,334 530,326 530,410 90,410', { ...out, color: ['#6e7b80', '#98a4a6', '#c4cccb'], tone: 0.5 })
  drawBus(layer, out)
  // drops on the glass
  const drops = Array.from({ length: 24 }, (): Point[] => {
    const [x, y] = [rng.range(104, 516), rng.range(130, 340)]
    return [
      [x, y, 1.4],
      [x + rng.normal() * 2, y + rng.range(14, 60), 2.6],
    ]
  })
  pane.lines(drops, { clip: glass, color: '#f4f6f1', dry: 0.1, alpha: 0.4 })
  const frame = createCutter(layer, {
    color: ['#8d958f', '#c2c8c0', '#eef0e8'],
    tone: 0.62,
    edge: [1.4, 60],
    wash: 0.12,
    form: { light: DAY, r: 5, amt: 0.3, steps: 3 },
    shadow: { dx: 0, dy: 7, r: 7, a: 0.3, color: '#4a5550' },
  })
  frame.bars([
    '88,116,18 526,110,18',
    '90,114,18 94,410,18',
    '524,110,18 530,408,18',
    '308,114,12 312,406,12',
    '72,416,24 546,412,24',
  ])
}

// Notices with nothing on them that could be read.
function drawNotices(layer: Layer, rng: Rng) {
  const paper = createCutter(layer, {
    color: ['#a9aba0', '#cfd0c5', '#e6e1d3', '#f4f1e6'],
    tone: 0.66,
    edge: [1.4, 40],
    wash: 0.12,
    washSize: 90,
    pool: 0.12,
    shadow: { dx: 2, dy: 5, r: 5, a: 0.26, color: '#4a5550' },
  })
  for (const [x, y, w, h] of [
    [626, 150, 132, 180],
    [792, 164, 120, 158],
    [640, 356, 104, 76],
  ] as const) {
    const tilt = rng.normal() * 3
    paper.board([
      [x, y + tilt],
      [x + w, y - tilt],
      [x + w + tilt, y + h],
      [x - tilt, y + h + tilt],
    ])
    const lines = Array.from({ length: Math.floor(h / 17) - 1 }, (_, i): Point[] => {
      const [left, right] = [x + 14, x + w - 12 - rng.range(0, i % 3 === 2 ? w * 0.5 : 14)]
      return [
        [left, y + 20 + i * 17, 2.4],
        [(left + right) / 2, y + 20 + i * 17, 3.4],
        [right, y + 20 + i * 17, 2],
      ]
    })
    paper.lines(lines, { color: '#5e6664', edge: [1, 9], dry: 0.42, alpha: 0.4, soft: 1 })
  }
}

// A lamp outside the picture: its round of warm light on the form and the wood about it.
function drawLampPool(layer: Layer) {
  const pool = createCutter(layer, { pool: 0, wash: 0.1, edge: [3, 60], soft: 26, blend: 'multiply' })
  pool.disc([960, 604, 270, 78, -0.05], { color: '#ffdc9c', alpha: 0.6 })
}

// A laminate top in perspective, its chipped front edge, the panel below.
function drawDesk(layer: Layer, rng: Rng) {
  const top = createCutter(layer, {
    color: ['#6f6e64', '#a19e90', '#cbc7b6', '#e8e4d4', '#f8f5ea'],
    edge: [1.6, 70],
    wash: 0.12,
    washSize: 260,
    pool: 0.1,
    grain: 0.08,
    shade: (x, y) => 0.3 * bell(x, y, { x0: 970, y0: 604, rx: 260, ry: 90 }) - 0.2 * smooth(1100, 1560, x),
  })
  paint(layer, (g) => limb(g, '560,690,8 700,720,60 1100,760,70 1640,770,60'), {
    color: '#38423e',
    soft: 12,
    pool: 0,
    alpha: 0.4,
  })
  top.board('742,508 1640,500 1640,700 640,704', {
    tone: 0.5,
    shadow: { dx: -10, dy: 6, r: 10, a: 0.3, color: '#38423e' },
  })
  const panel = createCutter(layer, {
    color: ['#3f4946', '#69756f', '#94a199', '#b9c3ba'],
    edge: [1.8, 60],
    wash: 0.09,
    washSize: 260,
    pool: 0.12,
    form: { light: DAY, r: 10, amt: 0.2, steps: 3 },
  })
  panel.board('660,728 1640,724 1640,940 676,940', { tone: 0.32, grad: [700, 728, 0.06, 1300, 900, -0.2] })
  panel.lines(['860,736,2 866,940,3', '1120,734,2 1124,940,3', '1400,734,2 1402,940,3'], {
    dry: 0,
    alpha: 0.5,
  })
  panel.board('638,702 1640,698 1640,730 642,734', {
    color: ['#57574f', '#8b887a', '#bdb8a5', '#dcd7c4'],
    tone: 0.5,
    shade: (x) => -0.24 * smooth(900, 1500, x),
    shadow: { dx: 0, dy: 10, r: 9, a: 0.5, color: '#26302c' },
  })
  // where sleeves and bags have rubbed the edge
  const rubs = Array.from({ length: 14 }, (): Point[] => {
    const x = rng.range(660, 1560)
    return [
      [x, 708, 0.6],
      [x + rng.range(10, 40), 709, 2],
      [x + rng.range(50, 90), 707, 0.6],
    ]
  })
  panel.lines(rubs, { color: '#6a6455', dry: 0.2, alpha: 0.5 })
}
