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
        // boughs sweep up close to the trunk; the leaves hang along them, with holes between
        const boughs = Math.round(16 + height * 0.05)
        for (let i = 0; i < boughs; i++) {
          const t = 0.13 + (0.8 * i) / boughs + dice.normal() * 0.012
          const side = i % 2 ? 1 : -1
          const wide =
            w * 1.15 * Math.sin(Math.PI * Math.min(0.97, 0.2 + t * 0.8)) ** 0.75 * dice.range(0.6, 1.1)
          const rise = height * dice.range(0.1, 0.17)
          const leaves = Math.round(10 + height * 0.042)
          for (let j = 0; j < leaves; j++) {
            const u = dice() ** 0.7
            const size = Math.min(10, height * 0.019) * dice.range(0.5, 1.1)
            oval(
              g,
              [
                x + lean * t + side * wide * u ** 0.8 + dice.normal() * wide * 0.3,
                y - height * t - rise * u + dice.normal() * rise * 0.16,
                size * 0.62,
                size * 1.2,
              ],
              side * 0.35 + dice.normal() * 0.4,
            )
          }
        }
      },
      {
        color: ['#39461f', '#5a6a2e', '#86914a', '#b4b56c', '#dcd692'],
        tone: 0.42,
        edge: [1.4, 9],
        wash: 0.42,
        washSize: 34,
        pool: 0.1,
        form: { light: SUN, r: Math.max(4, Math.min(12, w * 0.3)), amt: 0.4, steps: 4 },
        shade: (px) => -0.3 * smooth(x - w * 0.4, x + w * 1.1, px),
      },
    )
  }
}
