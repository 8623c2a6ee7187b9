import { blob, limb } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { createRng, smooth } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'

// Beyond the corner the rows part: one goes with the left way, one with the right.
const BEYOND: readonly (readonly [x: number, y: number, d: number])[] = [
  [318, 430, 6.6],
  [410, 437, 5],
  [610, 466, 3],
  [1120, 426, 6.6],
  [1010, 436, 5],
  [850, 458, 3.1],
  [930, 482, 2.3],
]

/** Poplars to both sides, the feet of their trunks painted white: they come up out of the dark two by two. */
export function drawNightPoplars(layer: Layer) {
  const rng = createRng(23)
  const pairs = [1.5, 1.06].flatMap((d) =>
    [-1, 1].map((side) => [716 + side * (470 / d) + rng.normal() * (14 / d), 404 + 176 / d, d] as const),
  )
  for (const [x, y, d] of [...BEYOND, ...pairs]) {
    const w = 52 / d
    const lean = rng.normal() * (20 / d)
    const bright = 0.62 * smooth(9, 3, d) * smooth(0.8, 2.1, d)
    const outline = (to: number, k: number): string =>
      `${x},${y + 3},${w * 1.16 * k} ${x + lean * 0.1 * to},${y - (70 / d) * to},${w * k} ${x + lean * to},${y - (900 / d) * to},${w * 0.6 * k}`
    // its crown, a darker dark
    const top = y - 1300 / d
    paint(
      layer,
      blob(
        `${x - 60 / d},${y - 250 / d} ${x - 96 / d},${y - 600 / d} ${x - 50 / d},${top} ${x + 50 / d},${top} ${x + 92 / d},${y - 640 / d} ${x + 60 / d},${y - 250 / d} ${x},${y - 190 / d}`,
      ),
      {
        color: ['#060a0d', '#0f171b', '#1d2a26', '#4a5236'],
        tone: 0.36,
        edge: [Math.max(3, 16 / d), 22],
        wash: 0.4,
        washSize: 60,
        pool: 0,
        alpha: 0.92,
        shade: (_, py) => 0.5 * smooth(300, 430, py) * smooth(1, 3, d),
      },
    )
    paint(layer, (g) => limb(g, outline(1, 1)), {
      color: ['#0b0e10', '#23251e', '#67603f', '#c5b582', '#fbeec2'],
      tone: 0.26,
      edge: [1.4, 16],
      wash: 0.26,
      washSize: 30,
      pool: 0.1,
      form: { light: [716, 470], r: Math.max(2, w * 0.3), amt: 0.36, steps: 3 },
      shade: (_, py) => bright * smooth(y - 420 / d, y - 60 / d, py),
    })
    paint(layer, (g) => limb(g, outline(1.5 / 9, 1.06)), {
      color: ['#1c2022', '#5b5a4e', '#b3aa8a', '#fff4d4'],
      tone: 0.22,
      edge: [1.6, 14],
      wash: 0.2,
      pool: 0.1,
      form: { light: [716, 470], r: Math.max(2, w * 0.3), amt: 0.4, steps: 3 },
      shade: () => bright * 1.1,
    })
  }
}
