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

// Morning, in two lozenges that go over the desks.
function drawBars(layer: Layer) {
  const sun = createCutter(layer, {
    color: '#ffdf9a',
    edge: [3, 60],
    soft: 7,
    pool: 0,
    wash: 0.1,
    alpha: 0.3,
  })
  sun.board('760,560 862,554 1030,708 900,716')
  sun.board('964,556 1046,550 1240,706 1124,714')
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
    tone: 0.26,
    wash: 0.17,
    washSize: 420,
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

// Where the piers stand.
const PIERS = [-0.02, 0.2, 0.37, 0.49, 0.58, 0.645]

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
  drawGlass(layer)
  for (const t of PIERS) {
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
  wall.bars([rail(640, 20)], {
    tone: 0.74,
    form: { light: DAY, r: 6, amt: 0.3, steps: 3 },
    rim: { light: [200, 100], color: '#fffbe8', w: 4, amt: 0.7 },
  })
}

// Between two piers: glass with a pale slant in it, two sashes that slide.
function drawGlass(layer: Layer) {
  const pane = createCutter(layer, {
    color: ['#c3d6da', '#e9f0ea', '#ffffff'],
    tone: 0.6,
    edge: [1, 50],
    wash: 0.1,
    washSize: 160,
    pool: 0,
    grain: 0.05,
  })
  const frame = createCutter(layer, {
    color: ['#4a585e', '#76858a', '#aab4b3'],
    tone: 0.4,
    edge: [0.8, 50],
    form: { light: DAY, r: 3, amt: 0.3, steps: 3 },
  })
  PIERS.forEach((t, i) => {
    const end = PIERS[i + 1] ?? 0.68
    const at = (part: number) => t + (end - t) * part
    const bar = (y0: number, t0: number, y1: number, t1: number): Point[] =>
      [into(-60, y0, t0), into(-60, y1, t1)].map(([x, y], j): Point => [x, y, 12 * (1 - (j ? t1 : t0))])
    pane.board([into(-60, 40, t), into(-60, 40, end), into(-60, 640, end), into(-60, 640, t)], {
      alpha: 0.14,
    })
    pane.board(
      [into(-60, 120, at(0.3)), into(-60, 120, at(0.46)), into(-60, 640, at(0.24)), into(-60, 640, at(0.1))],
      {
        alpha: 0.26,
      },
    )
    pane.board(
      [into(-60, 120, at(0.78)), into(-60, 120, at(0.86)), into(-60, 640, at(0.66)), into(-60, 640, at(0.6))],
      {
        alpha: 0.24,
      },
    )
    frame.bars([bar(120, at(0.54), 630, at(0.54)), bar(616, t, 616, end), bar(136, t, 136, end)])
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
  board.board('664,222 1052,222 1052,374 664,376', {
    tone: 0.58,
    shadow: { dx: 5, dy: 9, r: 8, a: 0.4, color: '#4b585a' },
  })
  board.bars(['664,222,4 664,376,4', '1052,222,4 1052,374,4', '664,222,4 1052,222,4'], { tone: 0.2 })
  // the tray, a pen on it
  board.bars(['656,379,8 860,381,9 1060,378,8'], {
    tone: 0.34,
    shadow: { dx: 4, dy: 8, r: 6, a: 0.4, color: '#4b585a' },
  })
  board.bars(['900,374,4 936,373,4'], { color: ['#22303f', '#3f5872'], tone: 0.5 })
  const word = Array.from({ length: 7 }, (_, i): Point[] => {
    const [x, y] = [712 + Math.floor(i / 2) * 26 + rng.normal() * 5, 272 + (i % 2) * 13]
    return [
      [x, y + rng.normal() * 5, 1.4],
      [x + 7, y + rng.normal() * 5, 3],
      [x + 12, y + 4 + rng.normal() * 7, 1.4],
    ]
  })
  board.lines(word, { color: '#48555a', dry: 0.3, soft: 1.2, alpha: 0.5 })
}
