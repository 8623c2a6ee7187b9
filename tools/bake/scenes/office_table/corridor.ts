import { createCutter } from '../../kit/cutter.ts'
import { glow, wash } from '../../kit/light.ts'
import { type Point } from '../../kit/points.ts'
import { bell, smooth } from '../../kit/random.ts'
import { type Layer, type Stage } from '../../kit/stage.ts'
import { drawAeroplane, drawTrolley } from './corridor-airport.ts'
import { drawArriving, drawParka } from './corridor-people.ts'
import { drawShops } from './corridor-shops.ts'
import { DOOR, END, into } from './corridor-space.ts'
import { drawNearRail, drawWalkway } from './corridor-walkway.ts'

const WHITE = ['#7f8e99', '#a7b5be', '#cdd6da', '#eaedea', '#fffdf6']
const FLOOR = ['#687985', '#93a2ac', '#bcc7cc', '#e0e5e4', '#fffdf4']

/** Arrivals: white, long; a floor that walks, and she where it stops. */
export function drawCorridor(stage: Stage) {
  const hall = stage.layer('hall', { depth: 0 })
  drawHall(hall)
  drawPanes(hall)
  drawWallOfWords(hall)
  drawShops(hall)
  drawEnd(hall)
  drawTrolley(hall)
  drawWalkway(hall)
  const people = stage.layer('people', { depth: 0.3 })
  drawParka(people)
  drawArriving(people)
  drawNearRail(people)
  const light = stage.layer('light', { depth: 0.2, blend: 'add' })
  glow(light, { x: DOOR[0], y: DOOR[1], r: 460, color: '#fff2d2', a: 0.3, p: 1.8 })
  glow(light, { x: 880, y: 410, r: 170, color: '#ffcf86', a: 0.3, p: 2 })
}

function drawHall(layer: Layer) {
  wash(layer, WHITE, {
    toneAt: (x, y) =>
      0.57 + 0.32 * bell(x, y, { x0: END.x, y0: END.y, rx: 420, ry: 300 }) - 0.12 * smooth(1000, 1600, x),
    cloud: 0.2,
    size: 420,
  })
  const plane = createCutter(layer, {
    color: WHITE,
    edge: [1.4, 80],
    wash: 0.08,
    washSize: 300,
    pool: 0,
    grain: 0.035,
  })
  plane.board([[-60, -160], [1760, -160], into(1760, -160, 0.86), into(-60, -160, 0.86)], {
    tone: 0.54,
    wash: 0.2,
    shade: (_x, y) => 0.2 * smooth(-40, 260, y),
  })
  const strips = [0.05, 0.32, 0.53, 0.68, 0.78].map((t): Point[] => [
    into(420, -160, t),
    into(820, -160, t),
    into(820, -160, t + 0.12 * (1 - t)),
    into(420, -160, t + 0.12 * (1 - t)),
  ])
  for (const strip of strips) plane.board(strip, { color: '#fffdf6', alpha: 0.95 })
  plane.board([into(-60, 1010, 0), into(1760, 1010, 0), into(1760, 1010, 0.86), into(-60, 1010, 0.86)], {
    color: FLOOR,
    tone: 0.4,
    wash: 0.22,
    washSize: 240,
    shade: (x, y) =>
      0.3 * bell(x, y, { x0: 560, y0: 470, rx: 240, ry: 240 }) +
      0.08 * smooth(900, 460, y) -
      0.1 * smooth(900, 1600, x),
  })
  const joints = [-60, 380, 760, 1200, 1760].map((x): Point[] =>
    [[...into(x, 1010, 0.02)], [...into(x, 1010, 0.84)]].map(([px = 0, py = 0], i): Point => [
      px,
      py,
      i ? 0.8 : 3,
    ]),
  )
  const across = [0.12, 0.36, 0.53, 0.66, 0.75].map((t): Point[] =>
    [into(-60, 1010, t), into(1760, 1010, t)].map(([px, py]): Point => [px, py, 3 * (1 - t)]),
  )
  // each light once more in the polish, longer and broken
  strips.forEach((strip, i) => {
    const low = strip.map(([x, y]): Point => [x, END.y + (END.y - y) * 1.12])
    plane.board(low, { color: '#fffaf0', soft: 14 - i * 2, edge: [6, 50], alpha: 0.6 - i * 0.06 })
  })
  plane.lines([...joints, ...across], { color: '#7d8a92', dry: 0.1, alpha: 0.35 })
}

// The left side is glass; winter sun comes in low and lies on the floor.
function drawPanes(layer: Layer) {
  const glass = createCutter(layer, {
    color: ['#9fb4c2', '#c3d3da', '#e3e9e6', '#fbf3df', '#fff6dc'],
    edge: [1.2, 70],
    wash: 0.14,
    washSize: 240,
    pool: 0.08,
    grain: 0.05,
  })
  const far = [0, 0.3, 0.5, 0.64, 0.74, 0.81]
  far.slice(0, -1).forEach((t, i) => {
    const next = (far[i + 1] ?? t) - 0.014
    glass.board([into(-60, 20, t), into(-60, 20, next), into(-60, 860, next), into(-60, 860, t)], {
      tone: 0.66 + i * 0.05,
      grad: [0, 60, -0.16, 0, 640, 0.2],
    })
    glass.board([into(-60, 640, t), into(-60, 640, next), into(-60, 720, next), into(-60, 720, t)], {
      color: ['#8ba0ad', '#b2c1c8'],
      tone: 0.6,
      soft: 4,
      alpha: 0.5,
    })
    // its light on the floor
    glass.board(
      [
        into(60, 1010, t + 0.04),
        into(60, 1010, next),
        into(560, 1010, next + 0.05),
        into(620, 1010, t + 0.1),
      ],
      { color: ['#ffe9bd', '#fff5da'], soft: 5, alpha: 0.62, pool: 0 },
    )
  })
  drawAeroplane(layer)
  const mullions = far.map((t): Point[] =>
    [into(-60, 10, t), into(-60, 930, t)].map(([x, y]): Point => [x, y, 20 * (1 - t)]),
  )
  const rails = [20, 470, 860].map((y): Point[] =>
    [into(-60, y, 0), into(-60, y, 0.4), into(-60, y, 0.82)].map(([x, py], i): Point => [
      x,
      py,
      [14, 8, 3][i],
    ]),
  )
  glass.bars([...mullions, ...rails], {
    color: ['#6d7a82', '#9aa6ab', '#ccd2d1'],
    tone: 0.5,
    form: { light: DOOR, r: 3, amt: 0.3, steps: 3 },
  })
}

// The right wall: panels and a handrail, nothing else, because words lie on it.
function drawWallOfWords(layer: Layer) {
  const wall = createCutter(layer, {
    color: WHITE,
    edge: [1.4, 80],
    wash: 0.2,
    washSize: 340,
    pool: 0.06,
    grain: 0.035,
  })
  wall.board([into(1760, -160, 0), into(1760, 1010, 0), into(1760, 1010, 0.86), into(1760, -160, 0.86)], {
    tone: 0.47,
    shade: (x, y) => {
      // below the rail it is never quite clean
      const far = (1760 - x) / 1200
      return 0.3 * smooth(1500, 760, x) - 0.14 * smooth(-20, 170, y - 760 + 400 * far)
    },
  })
  const seams = [0.2, 0.42, 0.58, 0.7, 0.79].map((t): Point[] =>
    [into(1760, -160, t), into(1760, 1010, t)].map(([x, y]): Point => [x, y, 4 * (1 - t)]),
  )
  wall.lines(seams, { color: '#8b98a0', dry: 0, alpha: 0.45 })
  wall.bars(
    [
      [[...into(1760, 760, 0)], [...into(1760, 760, 0.4)], [...into(1760, 760, 0.85)]].map(
        ([x = 0, y = 0], i): Point => [x, y, [20, 11, 3][i]],
      ),
    ],
    {
      color: ['#7d6a4d', '#ab946d', '#d8c49b'],
      tone: 0.6,
      form: { light: DOOR, r: 4, amt: 0.4, steps: 3 },
      shadow: { dx: 4, dy: 9, r: 7, a: 0.3, color: '#6a757c' },
    },
  )
  wall.board([into(1760, 960, 0), into(1760, 1010, 0), into(1760, 1010, 0.86), into(1760, 960, 0.86)], {
    color: ['#7f8c94', '#a3aeb4'],
    tone: 0.5,
  })
}

// The glass doors at the end, and the day behind them.
function drawEnd(layer: Layer) {
  const end = createCutter(layer, {
    color: ['#cfd9dc', '#eef1ea', '#fff7e0', '#fffdf4'],
    tone: 0.8,
    edge: [1.2, 40],
    wash: 0.12,
    washSize: 90,
    pool: 0.06,
  })
  end.board([into(-60, -160, 0.86), into(1760, -160, 0.86), into(1760, 1010, 0.86), into(-60, 1010, 0.86)])
  end.bars(['560,290,2 560,450,2.4', '498,292,3 498,450,3', '640,292,3 640,450,3', '474,346,2 730,346,2'], {
    color: ['#8b989e', '#b4bec1'],
    tone: 0.5,
  })
}
