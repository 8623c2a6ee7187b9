import { oval } from '../../kit/brush.ts'
import { createCutter } from '../../kit/cutter.ts'
import { landSheet } from '../../kit/land-sheet.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { blades, branch } from '../../kit/plants.ts'
import { bell, createRng, smooth, type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { SUN } from './palette.ts'

/** What the door is open on: a yard of plain earth, a wall, a grey tree, low sun, and the stone where shoes are left. */
export function drawYard(layer: Layer, rng: Rng) {
  wash(layer, ['#8fa3b0', '#bcc6c6', '#e3dcc6', '#f7e8c4', '#fff3d2'], {
    toneAt: (x, y) =>
      0.3 + 0.3 * smooth(0, 420, y) + 0.5 * bell(x, y, { x0: SUN[0], y0: SUN[1], rx: 300, ry: 220 }),
    cloud: 0.14,
    size: 320,
  })
  landSheet(layer, rng, '-20,436 120,410 240,424 420,392 640,430', {
    ridge: { rough: 10, wl: 80, foot: 560 },
    color: ['#8b95a0', '#b0b4b2', '#d9d0ba'],
    tone: 0.55,
    edge: [2, 50],
    wash: 0.24,
    alpha: 0.85,
    fade: [0, 400, 1, 0, 500, 0.3],
  })
  const tree = createRng(5)
  paint(
    layer,
    (g) => {
      branch(g, tree, { x: 282, y: 560, angle: -1.62, length: 110, width: 14, droop: -0.02 })
      branch(g, tree, { x: 280, y: 480, angle: -0.9, length: 70, width: 7, droop: -0.03 })
    },
    { color: ['#5a5048', '#857868', '#b4a488'], tone: 0.4, edge: [1, 12], pool: 0 },
  )
  // what it has of leaves, in any month that has some
  paint(
    layer,
    (g) => {
      for (let i = 0; i < 46; i++)
        oval(
          g,
          [286 + tree.normal() * 50, 340 + tree.normal() * 54, tree.range(3, 8), tree.range(2, 5)],
          tree.normal(),
        )
    },
    {
      color: ['#6e6a58', '#948e74', '#c4b890'],
      tone: 0.44,
      edge: [1, 10],
      pool: 0,
      wash: 0.4,
      washSize: 30,
      alpha: 0.34,
    },
  )
  const yard = createCutter(layer, {
    color: ['#5d4d3f', '#957e62', '#c8b08a', '#ecd9b0'],
    edge: [2.4, 50],
    wash: 0.26,
    washSize: 90,
    pool: 0.1,
  })
  yard.board('-20,520 560,500 560,590 -20,604', {
    tone: 0.34,
    rim: { light: SUN, color: '#fff0c8', w: 4, amt: 0.8 },
    shadow: { dx: 18, dy: 12, r: 10, a: 0.35, color: '#5a4a44' },
  })
  yard.board('-20,596 560,582 560,840 -20,840', {
    tone: 0.6,
    shade: (x, y) => 0.2 * bell(x, y, { x0: 60, y0: 620, rx: 260, ry: 90 }) - 0.1 * smooth(640, 800, y),
  })
  // a path, trodden to the stone
  yard.sheet('150,590 190,588 220,640 270,720 330,830,1 110,830,1 130,700', {
    tone: 0.76,
    soft: 4,
    pool: 0,
    alpha: 0.7,
  })
  paint(layer, (g) => blades(g, rng, { x0: 20, x1: 380, y: 610, n: 46, h: [10, 34], lean: 0.3, w: 2.2 }), {
    color: ['#5b4a34', '#a98f5e'],
    edge: [0.8, 10],
    pool: 0,
  })
  drawStone(layer)
  glow(layer, { x: SUN[0], y: SUN[1], r: 70, color: '#fffbe6', a: 0.9, p: 0.9, noise: 0.1 })
}

// A flat stone before the threshold, and two rubber shoes with their toes to the yard.
function drawStone(layer: Layer) {
  const stone = createCutter(layer, {
    color: ['#57493c', '#85735e', '#b09c7e', '#e8d6b0'],
    tone: 0.4,
    edge: [2.4, 40],
    wash: 0.24,
    washSize: 70,
    pool: 0.16,
    form: { light: SUN, r: 12, amt: 0.4, steps: 4 },
    rim: { light: SUN, color: '#fff3d2', w: 4, amt: 0.9 },
    shadow: { dx: 26, dy: 8, r: 9, a: 0.5, color: '#4a3a34' },
  })
  stone.sheet('100,752,1 216,748 336,751,1 356,774,1 354,802,1 82,802,1 80,776,1')
  const rubber = createCutter(layer, {
    color: ['#141417', '#26262a', '#45433f', '#b4a88e'],
    tone: 0.4,
    edge: [1, 20],
    form: { light: SUN, r: 6, amt: 0.5, steps: 3 },
    rim: { light: SUN, color: '#fff0c8', w: 3, amt: 0.95 },
    shadow: { dx: 14, dy: 4, r: 4, a: 0.5, color: '#3a302c' },
  })
  for (const [x, y, turn] of [
    [196, 772, -2],
    [227, 770, 2],
  ] as const) {
    rubber.sheet(
      `${x - 10 + turn},${y - 22} ${x + turn},${y - 28} ${x + 10 + turn},${y - 21} ${x + 11},${y - 4} ${x + 9},${y + 10} ${x},${y + 12} ${x - 9},${y + 10} ${x - 11},${y - 4}`,
    )
    rubber.sheet(
      `${x - 7 + turn * 0.5},${y - 11} ${x + turn * 0.5},${y - 15} ${x + 7 + turn * 0.5},${y - 11} ${x + 8},${y} ${x},${y + 5} ${x - 8},${y}`,
      {
        color: '#54483d',
        form: null,
        rim: null,
        shadow: null,
      },
    )
  }
}
