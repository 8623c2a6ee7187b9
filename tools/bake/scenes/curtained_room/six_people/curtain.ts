import { limb, oval, poly } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { bell, createRng, smooth } from '../../../kit/random.ts'
import { type Layer } from '../../../kit/stage.ts'

/** How much of the lamp's light falls on the far wall at (x, y): it stands low on our side, so the pool is round and cut by nothing. */
const patch = (x: number, y: number) => {
  const d = Math.hypot((x - 970) / 600, (y - 480) / 520)
  return smooth(1.04, 0.24, d)
}

/** Printed cotton, bought new for this; the pattern runs the wrong way on one half. */
export function drawCurtain(layer: Layer) {
  const dice = createRng(26)
  const fold = (x: number) =>
    0.1 * Math.sin(x * 0.066) + 0.06 * Math.sin(x * 0.029 + 2) + 0.045 * Math.sin(x * 0.17)
  const cloth: PaintOptions = {
    color: ['#0c1715', '#1d3029', '#42523a', '#857a45', '#c9a157', '#f0d08a'],
    tone: 0.2,
    edge: [2.4, 44],
    wash: 0.16,
    washSize: 120,
    pool: 0.12,
  }
  const halves: readonly (readonly [number, number])[] = [
    [632, 1092],
    [1080, 1580],
  ]
  for (const [x0, x1] of halves) {
    const sheet = paint(
      layer,
      (g) => {
        g.beginPath()
        g.moveTo(x0, 64)
        for (let x = x0; x <= x1; x += 8) g.lineTo(x, 66 + 4 * Math.sin(x * 0.066))
        for (let x = x1; x >= x0; x -= 8)
          g.lineTo(x + 4 * Math.sin(x * 0.029), 590 + 9 * Math.sin(x * 0.066 + 0.4))
        g.closePath()
        g.fill()
      },
      {
        ...cloth,
        shade: (x, y) =>
          fold(x) * (0.6 + 0.6 * patch(x, y)) +
          0.56 * patch(x, y) +
          0.08 * bell(x, y, { x0: 960, y0: 520, rx: 300, ry: 240 }) -
          0.1 * smooth(540, 600, y),
        shadow: { dx: -10, dy: 10, r: 12, a: 0.5 },
      },
    )
    // sprigs
    paint(
      layer,
      (g) => {
        for (let r = 0; r < 9; r++)
          for (let c = 0; c < 9; c++) {
            const x = x0 + 30 + c * 56 + (r % 2) * 28 + 6 * Math.sin(r + c)
            const y = 104 + r * 56 + dice.normal() * 3
            limb(g, [
              [x, y + 14, 1.4],
              [x + 1, y, 2.2],
              [x + 3, y - 8, 1.4],
            ])
            oval(g, [x - 6, y + 2, 7, 3.2], x0 > 1000 ? 0.7 : -0.6)
            oval(g, [x + 8, y - 3, 7, 3.2], x0 > 1000 ? -0.6 : 0.7)
            oval(g, [x + 3, y - 12, 4.4, 4.4])
          }
      },
      {
        color: ['#1c2c28', '#3f5f52'],
        clip: sheet,
        edge: [1.4, 14],
        wash: 0.3,
        washSize: 60,
        pool: 0,
        alpha: 0.42,
      },
    )
  }
  paint(
    layer,
    (g) => {
      for (let x = 644; x < 1576; x += dice.range(16, 38)) {
        const l = dice.range(140, 480)
        const y = dice.range(76, 560 - l * 0.7)
        limb(g, [
          [x, y, 0.6],
          [x + dice.normal() * 5, y + l * 0.5, dice.range(1.4, 4)],
          [x + dice.normal() * 6, Math.min(584, y + l), 0.6],
        ])
      }
    },
    { color: '#13201c', edge: [2, 34], soft: 1, pool: 0, alpha: 0.5 },
  )
  // four pegs hold the halves to each other, one below the other
  for (const [x, y] of [
    [1086, 150],
    [1088, 262],
    [1085, 380],
    [1088, 498],
  ] as const)
    paint(
      layer,
      (g) =>
        poly(g, [
          [x - 19, y - 4],
          [x + 17, y - 2],
          [x + 17, y + 8],
          [x - 20, y + 6],
        ]),
      {
        color: ['#3a2c18', '#a8874e', '#f0d69c', '#fff0c8'],
        tone: 0.66,
        edge: [0.8, 12],
        pool: 0.2,
        shadow: { dx: 3, dy: -6, r: 4, a: 0.5 },
      },
    )
  paint(
    layer,
    (g) => {
      limb(g, '606,54,9 1100,60,10 1600,50,9')
      for (let x = 640; x < 1580; x += 36) g.strokeRect(x, 52, 8, 18)
      oval(g, [604, 54, 11, 11])
    },
    {
      color: ['#0d0f0c', '#2e2a1c', '#6d5a34', '#c8a05a'],
      tone: 0.36,
      edge: [1, 40],
      form: { light: [1060, 500], r: 4, amt: 0.5, steps: 3 },
    },
  )
}
