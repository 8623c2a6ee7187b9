import { limb, oval } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { type Points } from '../../kit/points.ts'
import { createRng, smooth } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'
import { SUN } from './light.ts'

/** Poplars along the road, their shadows across the dust; trunks whitewashed at the foot. */
export function drawPoplars(layer: Layer) {
  const dice = createRng(44)
  const rows: readonly (readonly [x: number, y: number, height: number])[] = [
    [628, 424, 90],
    [604, 442, 128],
    [578, 472, 190],
    [540, 528, 290],
    [470, 628, 470],
    [338, 800, 860],
    [948, 640, 420],
  ]
  for (const [x, y, height] of rows) {
    const w = height * 0.085
    const shadow: Points = [
      [x, y, w * 0.5],
      [x + height * 0.34, y + height * 0.05, w * 1.4],
      [x + height * 0.72, y + height * 0.11, w * 1.7],
      [x + height * 0.98, y + height * 0.15, w * 0.4],
    ]
    paint(layer, (g) => limb(g, shadow), {
      color: '#5f5a4e',
      edge: [8, 24],
      soft: 3,
      pool: 0,
      alpha: 0.36,
    })
    const lean = dice.normal() * 0.03 * height
    paint(
      layer,
      (g) =>
        limb(g, [
          [x, y + 4, w * 0.34],
          [x + lean * 0.4, y - height * 0.4, w * 0.26],
          [x + lean, y - height * 0.85, w * 0.1],
        ]),
      {
        color: ['#4a4032', '#7d6f56', '#b3a486'],
        tone: 0.46,
        edge: [1.2, 14],
        pool: 0.1,
        form: { light: SUN, r: 4, amt: 0.4, steps: 3 },
      },
    )
    paint(
      layer,
      (g) =>
        limb(g, [
          [x, y + 3, w * 0.36],
          [x + lean * 0.1, y - height * 0.1, w * 0.33],
        ]),
      { color: ['#c9bfa4', '#efe8d4'], tone: 0.5, edge: [1.2, 12], pool: 0.1, alpha: 0.9 },
    )
    paint(
      layer,
      (g) => {
        const n = Math.round(70 + height * 0.75)
        for (let i = 0; i < n; i++) {
          const t = 0.16 + dice() * 0.84
          const wide = w * 1.02 * Math.sin(Math.PI * Math.min(0.96, 0.16 + t * 0.82)) ** 0.7
          const size = Math.min(13, height * 0.026) * dice.range(0.5, 1.1)
          oval(
            g,
            [x + lean * t + dice.normal() * wide * 0.9, y - height * t, size * 0.7, size * 1.5],
            dice.normal() * 0.3 + 0.1,
          )
        }
      },
      {
        color: ['#39461f', '#5a6a2e', '#86914a', '#b4b56c', '#dcd692'],
        tone: 0.42,
        edge: [2, 12],
        wash: 0.4,
        washSize: 50,
        pool: 0.1,
        form: { light: SUN, r: Math.max(4, Math.min(12, w * 0.3)), amt: 0.4, steps: 4 },
        shade: (px) => -0.3 * smooth(x - w * 0.4, x + w * 1.1, px),
      },
    )
  }
}
