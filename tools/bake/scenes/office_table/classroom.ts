import { createCutter } from '../../kit/cutter.ts'
import { glow, wash } from '../../kit/light.ts'
import { type Point } from '../../kit/points.ts'
import { bell, smooth, type Rng } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawHills } from './classroom-hills.ts'
import { drawClass } from './classroom-desks.ts'
import { drawNearDesk } from './classroom-near-desk.ts'
import { DAY, into } from './classroom-space.ts'

const WALL = ['#6f7f86', '#98a6a8', '#c0c9c4', '#dde1d6', '#f3f0e2']
const FLOOR = ['#4e5a5a', '#76827d', '#a3aca1', '#cdd0bf', '#f3ecd2']

/** A room for two hundred: hills in the windows, a few backs in front, and a desk with a notebook left open. */
export function drawClassroom(stage: Stage) {
  const rng = stage.rng
  drawHills(stage.layer('hills', { depth: 0 }), rng.fork(1))
  const room = stage.layer('room', { depth: 0.25 })
  drawRoom(room)
  drawWindowWall(room)
  drawBoard(room, rng.fork(2))
  const desks = stage.layer('class', { depth: 0.5 })
  drawClass(desks)
  drawNearDesk(stage.layer('near', { depth: 0.85 }), rng.fork(3))
  const light = stage.layer('light', { depth: 0.2, blend: 'add' })
  drawBars(light)
  glow(light, { x: 150, y: 230, r: 760, color: '#fff0cc', a: 0.2, p: 1.6, sy: 0.7 })
}

// Morning, in a bar that goes over the desks.
function drawBars(layer: Layer) {
  const sun = createCutter(layer, {
    color: '#ffdf9a',
    edge: [3, 60],
    soft: 7,
    pool: 0,
    wash: 0.1,
    alpha: 0.3,
  })
  sun.board('716,556 800,550 980,714 850,716')
}

function drawRoom(layer: Layer) {
  wash(layer, WALL, {
    toneAt: (x, y) =>
      0.6 + 0.16 * bell(x, y, { x0: 700, y0: 300, rx: 420, ry: 260 }) - 0.2 * smooth(1000, 1600, x),
    cloud: 0.08,
    size: 420,
    alpha: (x) => smooth(600, 640, x),
  })
  const plane = createCutter(layer, {
    color: WALL,
    edge: [1.4, 80],
    wash: 0.1,
    washSize: 300,
    pool: 0,
    grain: 0.055,
  })
  plane.board([[-60, -200], [1760, -200], into(1760, -200, 0.68), into(-60, -200, 0.68)], {
    tone: 0.56,
    shade: (x, y) => 0.14 * smooth(0, 160, y) - 0.06 - 0.18 * smooth(800, 1600, x),
  })
  plane.board([into(1760, -200, 0), into(1760, 1000, 0), into(1760, 1000, 0.68), into(1760, -200, 0.68)], {
    tone: 0.24,
    shade: (x) => 0.2 * smooth(1560, 1230, x),
  })
  // a beam, the one dark thing overhead
  plane.board(
    [
      into(-60, -200, 0.44),
      [1640, into(1760, -200, 0.44)[1]],
      [1640, into(1760, -128, 0.44)[1]],
      into(-60, -128, 0.44),
    ],
    {
      tone: 0.16,
    },
  )
  plane.board(
    [
      into(-60, -128, 0.44),
      [1640, into(1760, -128, 0.44)[1]],
      [1640, into(1760, -128, 0.49)[1]],
      into(-60, -128, 0.49),
    ],
    {
      tone: 0.04,
    },
  )
  const floor = createCutter(layer, {
    color: FLOOR,
    edge: [1.6, 80],
    wash: 0.12,
    washSize: 260,
    pool: 0,
    grain: 0.065,
  })
  floor.board([into(-400, 1000, 0), into(1760, 1000, 0), into(1760, 1000, 0.68), into(-60, 1000, 0.68)], {
    tone: 0.46,
    shade: (x, y) =>
      0.14 * bell(x, y, { x0: 560, y0: 640, rx: 420, ry: 160 }) - 0.2 * smooth(900, 1600, x) - 0.06,
  })
  // sun in long lozenges, one a window
  for (const t of [0.16, 0.33, 0.46, 0.56])
    floor.board(
      [into(-40, 1000, t), into(-40, 1000, t + 0.1), into(300, 1000, t + 0.16), into(300, 1000, t + 0.06)],
      {
        color: ['#e9dcae', '#fff6d8'],
        tone: 0.7,
        soft: 5,
        alpha: 0.6,
      },
    )
}

// The left side is windows from the sill up; the wall is what stands between them.
function drawWindowWall(layer: Layer) {
  const wall = createCutter(layer, {
    color: ['#56656c', '#7f8e92', '#aab4b1', '#cfd4c9', '#eeeadb'],
    edge: [1.4, 70],
    wash: 0.12,
    washSize: 240,
    pool: 0.08,
    grad: [0, 0, -0.16, 640, 0, 0.16],
  })
  wall.board([into(-60, -200, -0.1), into(-60, 40, -0.1), into(-60, 40, 0.68), into(-60, -200, 0.68)], {
    tone: 0.44,
  })
  wall.board([into(-60, 640, -0.1), into(-60, 1000, -0.1), into(-60, 1000, 0.68), into(-60, 640, 0.68)], {
    tone: 0.4,
    shade: (_x, y) => -0.14 * smooth(500, 900, y),
  })
  const piers = [-0.02, 0.2, 0.37, 0.49, 0.58, 0.645]
  for (const t of piers) {
    wall.board(
      [
        into(-60, 30, t),
        into(-60, 30, t + 0.017 * (1 - t)),
        into(-60, 634, t + 0.017 * (1 - t)),
        into(-60, 650, t),
      ],
      { tone: 0.42 },
    )
    wall.board(
      [
        into(-60, 30, t + 0.017 * (1 - t)),
        into(0, 30, t + 0.017 * (1 - t)),
        into(0, 628, t + 0.017 * (1 - t)),
        into(-60, 634, t + 0.017 * (1 - t)),
      ],
      { tone: 0.76 },
    )
  }
  const rail = (y: number, w: number): Point[] =>
    [into(-60, y, -0.1), into(-60, y, 0.3), into(-60, y, 0.68)].map(([x, py], i): Point => [
      x,
      py,
      w * ([1, 0.66, 0.34][i] ?? 1),
    ])
  wall.bars([rail(120, 8)], { tone: 0.5 })
  wall.bars([rail(644, 30)], {
    tone: 0.74,
    form: { light: DAY, r: 6, amt: 0.3, steps: 3 },
    rim: { light: [200, 100], color: '#fffbe8', w: 4, amt: 0.7 },
  })
}

// A white board with a word on it that nobody could read from here.
function drawBoard(layer: Layer, rng: Rng) {
  const board = createCutter(layer, {
    color: ['#8f9c9e', '#c3ccc9', '#e9ece3', '#fbfbf2'],
    edge: [1.2, 50],
    wash: 0.08,
    washSize: 160,
    pool: 0.1,
  })
  board.board('716,232 962,232 962,372 716,374', {
    tone: 0.58,
    shadow: { dx: 3, dy: 6, r: 6, a: 0.3, color: '#4b585a' },
  })
  board.bars(['716,374,5 840,376,6 962,373,5'], { tone: 0.3 })
  const word = Array.from({ length: 7 }, (_, i): Point[] => {
    const [x, y] = [752 + Math.floor(i / 2) * 26 + rng.normal() * 5, 272 + (i % 2) * 13]
    return [
      [x, y + rng.normal() * 5, 1.4],
      [x + 7, y + rng.normal() * 5, 3],
      [x + 12, y + 4 + rng.normal() * 7, 1.4],
    ]
  })
  board.lines(word, { color: '#48555a', dry: 0.3, soft: 1.2, alpha: 0.5 })
}
