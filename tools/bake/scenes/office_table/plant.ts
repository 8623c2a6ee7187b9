import { createCutter } from '../../kit/cutter.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { shifted, type Point, type Points } from '../../kit/points.ts'
import { bell, smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawDeskThings } from './plant-desk-things.ts'
import { drawLeaves, drawPot, shadowOfLeaves } from './plant-leaves.ts'
import { ASIDE, LOW_SUN } from './plant-light.ts'
import { drawCardiganChair } from './plant-cardigan.ts'
import { drawNearChair, drawVisitor } from './plant-visitor.ts'

const WALL = ['#4d4a5e', '#6f6a7b', '#97909a', '#bfb5b2', '#e2d4bf', '#fbebc8']
const WOOD = ['#4e3a24', '#7d6140', '#ad8d61', '#d4b88a', '#f3dfb4']

/** An office in the afternoon: a plant, its shadow, a form, and three chairs. */
export function drawPlantLook(stage: Stage) {
  const rng = stage.rng
  const room = stage.layer('room', { depth: 0 })
  drawWall(room)
  const desk = stage.layer('desk', { depth: 0.35 })
  drawCabinet(desk)
  drawPot(desk)
  drawLeaves(desk)
  drawCardiganChair(desk)
  drawDesk(desk, rng.fork(1))
  drawDeskThings(desk)
  const near = stage.layer('near', { depth: 0.8 })
  drawVisitor(near)
  drawNearChair(near)
  const light = stage.layer('light', { depth: 0.1, blend: 'add' })
  glow(light, { x: 610, y: 280, r: 620, color: '#ffdf9c', a: 0.2, p: 1.6 })
}

const aside = (points: Points) => shifted(points, ASIDE, 0)

// Cool shade, and on it what the low sun sends through a window beside us.
function drawWall(layer: Layer) {
  wash(layer, WALL, {
    toneAt: (x, y) =>
      0.5 + 0.12 * bell(x, y, { x0: 700, y0: 300, rx: 600, ry: 380 }) - 0.1 * smooth(1100, 1600, x),
    cloud: 0.1,
    size: 400,
  })
  const sun = createCutter(
    layer,
    {
      color: ['#dcbf8d', '#f0d79f', '#fdecbf', '#fff6d8'],
      tone: 0.6,
      edge: [2, 60],
      soft: 4,
      wash: 0.12,
      washSize: 200,
      pool: 0,
      alpha: 0.92,
      fade: [860, 300, 1, 1130, 330, 0.2],
    },
    aside,
  )
  for (const pane of [
    '452,20 694,58 702,300 458,284',
    '716,62 962,100 972,318 724,302',
    '984,104 1200,138 1212,334 994,320',
    '458,304 702,320 712,580 466,578',
    '724,322 972,338 982,580 734,580',
    '994,340 1212,354 1224,584 1004,582',
  ])
    sun.board(pane)
  paint(layer, shadowOfLeaves, {
    color: '#8a7f86',
    edge: [2.4, 30],
    soft: 4.5,
    pool: 0,
    wash: 0.14,
    alpha: 0.62,
    fade: [860, 300, 1, 1130, 330, 0.3],
  })
}

function drawCabinet(layer: Layer) {
  const steel = createCutter(
    layer,
    {
      color: ['#3a3d4b', '#5d6170', '#868a94', '#b2b3b4', '#e0d9c8'],
      edge: [1.4, 60],
      wash: 0.1,
      washSize: 200,
      pool: 0.12,
      form: { light: LOW_SUN, r: 8, amt: 0.3, steps: 3 },
    },
    aside,
  )
  steel.board('520,588 812,588 812,660 522,660', {
    tone: 0.44,
    shadow: { dx: 22, dy: 4, r: 14, a: 0.4, color: '#3c3848' },
  })
  steel.board('506,574 824,572 830,594 502,596', { tone: 0.8 })
}

function drawDesk(layer: Layer, rng: Rng) {
  const wood = createCutter(layer, {
    color: WOOD,
    edge: [1.6, 80],
    wash: 0.14,
    washSize: 260,
    pool: 0.1,
    shade: (x, y) => 0.14 * bell(x, y, { x0: 900, y0: 690, rx: 220, ry: 60 }) - 0.16 * smooth(1050, 1600, x),
  })
  wood.board('-20,632 1640,616 1640,770 -20,782', {
    tone: 0.62,
    shadow: { dx: 6, dy: 10, r: 12, a: 0.4, color: '#2f2a38' },
  })
  wood.board('-20,780 1640,768 1640,796 -20,808', { tone: 0.26 })
  wood.board('-20,806 1640,796 1640,940 -20,940', { tone: 0.16 })
  const grain = Array.from({ length: 30 }, (): Point[] => {
    const [x, y] = [rng.range(20, 1500), rng.range(640, 764)]
    return [
      [x, y, 0.5],
      [x + 90, y + rng.normal(), 1.8],
      [x + 180, y - 1, 0.5],
    ]
  })
  wood.lines(grain, { color: '#5e4629', alpha: 0.3, dry: 0.2 })
  const sun = createCutter(layer, {
    color: ['#f6dc9f', '#fff3cd'],
    tone: 0.6,
    edge: [2.4, 40],
    soft: 3,
    pool: 0,
    alpha: 0.72,
  })
  sun.board('830,632 1010,630 980,770 772,772')
  sun.board('1040,630 1190,628 1180,768 1014,770', { alpha: 0.5 })
}
