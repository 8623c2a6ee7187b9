import { limb, oval, poly, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { straight } from '../../../kit/pen.ts'
import { createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'
import { CHINA, LANTERN, WOOD } from './palette.ts'

const BOWL: PaintOptions = {
  color: CHINA,
  edge: [1, 24],
  wash: 0.14,
  washSize: 60,
  pool: 0.18,
  form: { light: LANTERN, r: 14, amt: 0.5, steps: 4 },
  rim: { light: LANTERN, color: '#ffd898', w: 3.4, amt: 0.95 },
  shadow: { dx: 0, dy: 6, r: 6, a: 0.6, inside: true },
}

/** The board under the hatch, and what has come back through it. */
export function drawSill(wall: Layer) {
  const rng = createRng(61)
  paint(wall, (g) => poly(g, '250,632 1008,632 1030,676 232,678'), {
    color: WOOD,
    tone: 0.4,
    edge: [1.6, 60],
    wash: 0.28,
    washSize: 110,
    pool: 0.12,
    shade: (x, y) => 0.3 * smooth(676, 632, y) * Math.exp(-(((x - 640) / 300) ** 2)),
    shadow: { dx: 0, dy: 18, r: 16, a: 0.6 },
  })
  paint(wall, (g) => poly(g, '232,676 1030,674 1028,706 234,710'), {
    color: WOOD,
    tone: 0.16,
    edge: [1.6, 60],
    wash: 0.3,
    washSize: 90,
    rim: { light: LANTERN, color: '#d98a44', w: 3, amt: 0.5, reach: 700 },
  })
  paint(
    wall,
    (g) => {
      for (let i = 0; i < 34; i++) {
        const x = rng.range(250, 900)
        const y = rng.range(638, 672)
        straight(g, rng.range(0.6, 1.6), [x, y], [x + rng.range(40, 160), y + rng.normal()])
      }
    },
    { color: '#1a0c06', edge: [1.2, 30], pool: 0, dry: 0.22, alpha: 0.5 },
  )
  drawStack(wall, { x: 388, y: 664, w: 74, n: 8, seed: 62 })
  drawStack(wall, { x: 522, y: 668, w: 58, n: 2, seed: 63 })
  drawChopsticks(wall)
}

type Stack = { x: number; y: number; w: number; n: number; seed: number }

// Wide steel bowls for cold noodles, one in the other: of all but the lowest only the rims are to be seen.
function drawStack(wall: Layer, { x, y, w, n, seed }: Stack) {
  const rng = createRng(seed)
  const steel: PaintOptions = {
    ...BOWL,
    color: ['#0e0c0b', '#3c342c', '#857662', '#d6c49c', '#fff6d8'],
    form: { light: LANTERN, r: 12, amt: 0.5, steps: 4 },
  }
  const rim = y - w * 0.56
  paint(
    wall,
    (g) => {
      shape(g, [
        [x - w, rim, 1],
        [x + w, rim, 1],
        [x + w * 0.86, rim + w * 0.3],
        [x + w * 0.5, y - w * 0.05],
        [x + w * 0.44, y, 1],
        [x - w * 0.44, y, 1],
        [x - w * 0.5, y - w * 0.05],
        [x - w * 0.86, rim + w * 0.3],
      ])
      g.fill()
    },
    { ...steel, tone: 0.62 },
  )
  for (let i = 0; i < n; i++) {
    const at = rim - i * w * 0.17
    const dx = rng.normal() * 1.4
    paint(
      wall,
      (g) => {
        shape(g, [
          [x - w + dx, at - w * 0.1, 1],
          [x + w + dx, at - w * 0.1, 1],
          [x + w * 0.98 + dx, at + w * 0.06],
          [x + dx, at + w * 0.17],
          [x - w * 0.98 + dx, at + w * 0.06],
        ])
        g.fill()
        oval(g, [x + dx, at - w * 0.1, w, w * 0.14])
      },
      { ...steel, tone: 0.62 + rng.normal() * 0.03 },
    )
  }
  const top = rim - (n - 1) * w * 0.17 - w * 0.1
  paint(wall, (g) => oval(g, [x, top, w * 0.9, w * 0.1]), {
    ...steel,
    tone: 0.24,
    rim: null,
    shadow: null,
    grad: [x - w, 0, -0.16, x + w, 0, 0.3],
  })
}

function drawChopsticks(wall: Layer) {
  const rng = createRng(64)
  paint(
    wall,
    (g) => {
      for (let i = 0; i < 13; i++) {
        const x = 872 + i * 4
        limb(g, [
          [x, 620, 4],
          [x + rng.normal() * 10 + (i - 6) * 2.4, rng.range(516, 546), 3],
        ])
      }
    },
    {
      color: WOOD,
      tone: 0.5,
      edge: [0.6, 20],
      form: { light: LANTERN, r: 3, amt: 0.4, steps: 4 },
      rim: { light: LANTERN, color: '#ffd898', w: 2, amt: 0.8 },
    },
  )
  paint(
    wall,
    (g) => {
      shape(g, '858,598,1 936,598,1 932,654 926,664,1 868,664,1 862,654')
      g.fill()
    },
    { ...BOWL, color: ['#0c0a0a', '#2a211c', '#5f4a38', '#b98a5a'], tone: 0.36 },
  )
}
