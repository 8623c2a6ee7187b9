import { blob, limb, oval } from '../../../kit/brush.ts'
import { glow } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { smooth, type Rng } from '../../../kit/random.ts'
import { type Stage } from '../../../kit/stage.ts'
import { standings } from './crowd.ts'
import { NIGHT } from './palette.ts'
import { flameOf } from './outline.ts'

/** Paving, what the candles lay on it, and what those who hold them take away again. */
export function drawSquare(stage: Stage, rng: Rng) {
  const square = stage.layer('square', { depth: 0.35 })
  paint(square, (g) => g.fillRect(-20, 296, 1660, 640), {
    color: NIGHT,
    tone: 0.3,
    edge: [2, 60],
    wash: 0.2,
    washSize: 220,
    pool: 0,
    shade: (x, y) => 0.14 * smooth(520, 300, y) - 0.12 * smooth(700, 900, y) - 0.06 * smooth(1000, 1500, x),
  })
  paint(
    square,
    (g) => {
      for (const y of [318, 344, 376, 416, 466, 530, 612, 716, 850])
        limb(g, [
          [-20, y, 1],
          [800, y - 8 + rng.normal() * 2, 2.4],
          [1640, y - 18, 1],
        ])
      for (let i = -9; i < 17; i++)
        limb(g, [
          [690 + (i * 130 - 520) * 0.5, 300, 0.8],
          [690 + (i * 130 - 520) * 1.7, 930, 3],
        ])
    },
    { color: '#0a0a1a', edge: [1.4, 40], pool: 0, dry: 0.2, alpha: 0.5 },
  )
  for (const one of standings().flat()) {
    const { x, y, h } = one
    const [fx] = flameOf(one)
    // before each of them a round of light; from the soles towards us the length of a back
    glow(square, {
      x: fx * 0.5 + x * 0.5,
      y: y - h * 0.1,
      r: h * 0.5,
      color: '#e8b070',
      a: 0.32,
      p: 1.5,
      sy: 0.34,
    })
    if (h < 60) continue
    const shade = { color: '#07071a', edge: [1, 20], pool: 0 } as const
    const lean = (x - fx) * 0.3
    paint(
      square,
      blob([
        [x - h * 0.13, y - h * 0.02],
        [x + h * 0.13, y - h * 0.02],
        [x + lean + h * 0.16, y + h * 0.16],
        [x + lean - h * 0.14, y + h * 0.16],
      ]),
      { ...shade, soft: h * 0.03, alpha: 0.72, fade: [0, y, 1, 0, y + h * 0.17, 0.1], fadeNoise: 0.3 },
    )
    paint(square, (g) => oval(g, [x + h * 0.008, y + h * 0.006, h * 0.12, h * 0.03]), {
      ...shade,
      soft: h * 0.012,
      alpha: 0.85,
    })
  }
}
