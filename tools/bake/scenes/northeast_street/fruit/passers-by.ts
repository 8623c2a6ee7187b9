import { limb, oval } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { bell } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'

/** Far enough off to be coats. */
export function drawPassersBy(back: Layer) {
  for (const [x, h, color, lean] of [
    [150, 176, ['#5c5254', '#867674', '#b8a498'], 4],
    [206, 170, ['#4c5a58', '#74827a', '#a8ae9a'], -3],
    [1010, 150, ['#54504a', '#86806c', '#b6ac8e'], 5],
    [1290, 172, ['#4a5664', '#748492', '#a8b4b8'], -4],
  ] as const) {
    const y = 560
    const s = h / 100
    paint(
      back,
      (g) =>
        limb(g, [
          [x, y, 16],
          [x + 50, y + 12, 18],
          [x + 110, y + 24, 8],
        ]),
      { color: '#8d8b94', edge: [2, 20], soft: 4, pool: 0, alpha: 0.4 },
    )
    paint(
      back,
      (g) => {
        limb(g, [
          [x - 4 * s, y - 40 * s, 11 * s],
          [x - (6 + lean) * s, y, 7 * s],
        ])
        limb(g, [
          [x + 4 * s, y - 40 * s, 11 * s],
          [x + (5 + lean) * s, y - 2 * s, 7 * s],
        ])
        limb(g, [
          [x, y - 76 * s, 20 * s],
          [x + lean * 0.3 * s, y - 56 * s, 24 * s],
          [x, y - 36 * s, 25 * s],
        ])
        limb(g, [
          [x + 11 * s, y - 74 * s, 7 * s],
          [x + 14 * s, y - 48 * s, 7 * s],
        ])
        limb(g, [
          [x - 11 * s, y - 74 * s, 7 * s],
          [x - 14 * s, y - 48 * s, 7 * s],
        ])
      },
      {
        color,
        tone: 0.56,
        edge: [1.2, 14],
        soft: 1.6,
        wash: 0.3,
        washSize: 40,
        form: { light: [200, -300], r: 8, amt: 0.4, steps: 3 },
      },
    )
    paint(back, (g) => oval(g, [x + lean * 0.4 * s, y - 90 * s, 6.4 * s, 8 * s]), {
      color: ['#3a342e', '#5c5044', '#94805e'],
      tone: 0.4,
      edge: [1, 10],
      soft: 1.6,
      shade: (_px, py) => 0.1 * bell(0, py, { x0: 0, y0: y - 96 * s, rx: 1, ry: 6 }),
    })
  }
}
