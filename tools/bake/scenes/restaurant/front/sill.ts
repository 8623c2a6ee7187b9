import { limb, oval, poly, shape } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
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
        g.lineWidth = rng.range(0.6, 1.6)
        g.beginPath()
        g.moveTo(x, y)
        g.lineTo(x + rng.range(40, 160), y + rng.normal())
        g.stroke()
      }
    },
    { color: '#1a0c06', edge: [1.2, 30], pool: 0, dry: 0.22, alpha: 0.5 },
  )
  drawStack(wall, { x: 384, y: 664, w: 66, n: 7, seed: 62 })
  drawStack(wall, { x: 500, y: 668, w: 50, n: 3, seed: 63 })
  drawChopsticks(wall)
}

function drawStack(
  wall: Layer,
  { x, y, w, n, seed }: { x: number; y: number; w: number; n: number; seed: number },
) {
  const rng = createRng(seed)
  for (let i = 0; i < n; i++) {
    const base = y - i * w * 0.34
    const dx = rng.normal() * 3
    paint(
      wall,
      (g) => {
        shape(g, [
          [x - w + dx, base - w * 0.7, 1],
          [x + w + dx, base - w * 0.7, 1],
          [x + w * 0.84 + dx, base - w * 0.32],
          [x + w * 0.46 + dx, base - w * 0.07],
          [x + w * 0.42 + dx, base, 1],
          [x - w * 0.42 + dx, base, 1],
          [x - w * 0.46 + dx, base - w * 0.07],
          [x - w * 0.84 + dx, base - w * 0.32],
        ])
        g.fill()
        oval(g, [x + dx, base - w * 0.7, w, w * 0.13])
      },
      { ...BOWL, tone: 0.3 + rng.normal() * 0.04 },
    )
    if (i < n - 1) continue
    paint(wall, (g) => oval(g, [x + dx, base - w * 0.7, w * 0.88, w * 0.095]), {
      color: CHINA,
      tone: 0.3,
      edge: [0.6, 20],
      pool: 0.2,
    })
  }
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
