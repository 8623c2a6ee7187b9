import { oval } from '../../kit/brush.ts'
import { createCutter } from '../../kit/cutter.ts'
import { mountain, ridgeLine, under } from '../../kit/land.ts'
import { wash } from '../../kit/light.ts'
import { paint } from '../../kit/paint.ts'
import { type Rng } from '../../kit/random.ts'
import { type Layer, type Pen } from '../../kit/stage.ts'

/** Wooded hills in haze, a path up the nearest that anybody may walk on; somebody does, with a dog. */
export function drawHills(layer: Layer, rng: Rng) {
  wash(layer, ['#9fb6bd', '#c3d2d0', '#e4e6da', '#fbf3dc'], {
    toneAt: (x, y) => 0.5 + 0.4 * (y / 420) + 0.0001 * x,
    cloud: 0.12,
    size: 300,
    sx: 0.6,
    sy: 1.6,
    y1: 700,
  })
  mountain(layer, {
    rng: rng.fork(1),
    ridge: ridgeLine(rng.fork(2), '-20,250 120,196 250,232 380,206 520,262 700,240', { rough: 8, wl: 90 }),
    color: ['#8ba3ab', '#a9bcbc', '#c3cfc8'],
    mist: [300, 420],
    tone: 0.5,
  })
  mountain(layer, {
    rng: rng.fork(3),
    ridge: ridgeLine(rng.fork(4), '-20,330 100,318 240,272 400,300 560,286 700,310', { rough: 9, wl: 70 }),
    color: ['#67837f', '#86a094', '#a6b8a4'],
    mist: [390, 520],
    tone: 0.5,
    cun: 110,
    cunColor: '#5b7672',
  })
  const near = ridgeLine(rng.fork(5), '-20,372 90,350 230,392 360,430 520,418 700,400', { rough: 7, wl: 50 })
  const hill = paint(layer, under(near, 760), {
    color: ['#33503d', '#527152', '#7c9567', '#aebb82'],
    tone: 0.5,
    edge: [3, 30],
    wash: 0.34,
    washSize: 60,
    pool: 0.16,
    grad: [0, 360, 0.1, 0, 640, -0.06],
  })
  // crowns, gathered where the slope turns
  const trees = rng.fork(6)
  const crowns = (g: Pen) => {
    for (let i = 0; i < 300; i++) {
      const x = trees.range(-20, 700)
      const y = near(x) + trees() ** 1.4 * 230
      if (Math.abs(x - pathX(y)) < 22) continue
      const r = 4 + (y - 350) * 0.05
      g.globalAlpha = trees.range(0.2, 0.7)
      oval(g, [x, y, r * trees.range(0.8, 1.3), r * trees.range(0.7, 1)])
    }
    g.globalAlpha = 1
  }
  paint(layer, crowns, {
    color: ['#2a4537', '#43624a', '#6b8759', '#9cac72'],
    clip: hill,
    tone: 0.4,
    edge: [4, 14],
    wash: 0.3,
    washSize: 34,
    form: { light: [60, 100], r: 7, amt: 0.5, steps: 3 },
  })
  const path = createCutter(layer, {
    color: ['#b3a477', '#d6c898', '#efe4bd'],
    tone: 0.6,
    edge: [2.4, 20],
    pool: 0.1,
    clip: hill,
  })
  path.bars([[392, 420, 440, 470, 520, 580, 660].map((y, i) => [pathX(y), y, 3 + i * 2.1] as const)])
  const walker = createCutter(layer, { color: ['#2b3338', '#4a545a'], tone: 0.3, edge: [0.5, 8], pool: 0 })
  const [x, y] = [pathX(462), 462]
  walker.bars([
    [
      [x, y, 3],
      [x + 1, y - 10, 5],
      [x + 1, y - 19, 6.4],
    ],
    [
      [x + 4, y, 2.6],
      [x + 2, y - 10, 4],
    ],
    [
      [x + 1, y - 25, 6.4],
      [x + 1.4, y - 26, 6.4],
    ],
  ])
  walker.bars(
    [
      [
        [x + 3, y - 15, 1],
        [x + 15, y - 6, 1],
      ],
      [
        [x + 14, y - 5, 4],
        [x + 24, y - 6, 4.4],
      ],
      [
        [x + 26, y - 9, 4],
        [x + 28, y - 8, 3],
      ],
      [
        [x + 15, y, 1.6],
        [x + 15, y - 5, 2],
      ],
      [
        [x + 22, y, 1.6],
        [x + 22, y - 5, 2],
      ],
    ],
    { color: ['#c9b288', '#efe0bb'] },
  )
}

// The path bends twice on its way up.
const pathX = (y: number) => 222 + Math.sin((y - 380) / 62) * 44 + (y - 380) * 0.12
