import { createCutter } from '../../kit/cutter.ts'
import { ridgeLine, under } from '../../kit/land.ts'
import { glow, wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { blades, branch } from '../../kit/plants.ts'
import { bell, createRng, smooth, type Rng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { SUN } from './palette.ts'

/** What the door is open on: a yard with the last snow in it, a wall, a tree, low sun. */
export function drawYard(layer: Layer, rng: Rng) {
  wash(layer, ['#8fa3b0', '#bcc6c6', '#e3dcc6', '#f7e8c4', '#fff3d2'], {
    toneAt: (x, y) =>
      0.3 + 0.3 * smooth(0, 420, y) + 0.5 * bell(x, y, { x0: SUN[0], y0: SUN[1], rx: 300, ry: 220 }),
    cloud: 0.14,
    size: 320,
  })
  const hill = ridgeLine(rng, '-20,436 120,410 240,424 420,392 640,430', { rough: 10, wl: 80 })
  paint(layer, under(hill, 560), {
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
      branch(g, tree, { x: 262, y: 560, angle: -1.66, length: 120, width: 15, droop: -0.02 })
      branch(g, tree, { x: 258, y: 470, angle: -0.9, length: 80, width: 8, droop: -0.03 })
    },
    { color: ['#3b2c24', '#6b5444', '#a98a66'], tone: 0.4, edge: [1, 12], pool: 0 },
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
  const snow = createCutter(layer, {
    color: ['#a9b4bf', '#dfe2df', '#fff9ea'],
    tone: 0.6,
    edge: [4, 40],
    wash: 0.2,
    washSize: 60,
    pool: 0,
    torn: { w: 4, color: '#fffdf4', amt: 0.8 },
  })
  snow.sheet('-20,640 60,624 170,632 240,650 190,668 90,676 -20,670')
  snow.sheet('230,700 320,688 420,696 470,716 400,732 280,726')
  snow.bars(['-20,520,10 120,514,13 250,512,8 330,510,3'])
  paint(layer, (g) => blades(g, rng, { x0: 20, x1: 380, y: 610, n: 46, h: [10, 34], lean: 0.3, w: 2.2 }), {
    color: ['#5b4a34', '#a98f5e'],
    edge: [0.8, 10],
    pool: 0,
  })
  glow(layer, { x: SUN[0], y: SUN[1], r: 70, color: '#fffbe6', a: 0.9, p: 0.9, noise: 0.1 })
}
