import { blob, limb, oval, poly } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { createRng } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'

/** The edge of the tarpaulin, and the pole that holds it. */
export function drawAwning(stage: Stage) {
  const rng = createRng(41)
  const awning = stage.layer('awning', { depth: 1, sway: { x: 3, y: 2, rotation: 0.25, seconds: 9 } })
  const hang =
    '-40,-40,1 1010,-40,1 996,22,1 940,50 890,30 838,62 780,40 724,74 662,50 604,84 540,60 480,96 410,68 340,108 268,78 196,118 118,86 40,126 -40,96,1'
  const sheet = paint(awning, blob(hang), {
    color: ['#1c2329', '#2c363d', '#414e55', '#617075', '#8b9795'],
    tone: 0.34,
    edge: [2, 40],
    wash: 0.3,
    washSize: 130,
    pool: 0.14,
    form: { light: [900, 500], r: 14, amt: 0.36, steps: 3 },
    grad: [0, 0, -0.08, 0, 110, 0.1],
  })
  paint(
    awning,
    (g) => {
      for (let i = 0; i < 8; i++) {
        const x = 20 + i * 136
        poly(g, [
          [x, -40],
          [x + 64, -40],
          [x + 52, 140],
          [x - 10, 140],
        ])
      }
    },
    {
      color: ['#525b5d', '#747d7b', '#99a09a', '#b9beb4'],
      tone: 0.4,
      grad: [0, 0, -0.14, 0, 120, 0.2],
      clip: sheet,
      edge: [2, 40],
      wash: 0.3,
      washSize: 80,
      pool: 0.06,
      alpha: 0.62,
    },
  )
  paint(
    awning,
    (g) => {
      for (let i = 0; i < 26; i++) {
        const x = rng.range(-20, 960)
        limb(g, [
          [x, -20, 0.6],
          [x + rng.normal() * 10, 40, 2.2],
          [x + rng.normal() * 16, 96 - x * 0.06, 0.6],
        ])
      }
    },
    { color: '#2a333a', clip: sheet, edge: [2, 30], pool: 0, dry: 0.2, alpha: 0.4 },
  )
  // drops that have not yet made up their minds
  paint(
    awning,
    (g) => {
      for (const [x, y] of [
        [40, 130],
        [196, 122],
        [340, 113],
        [480, 100],
        [604, 88],
        [724, 78],
        [838, 66],
      ] as const) {
        oval(g, [x, y + 6, 3, 4.6])
        limb(g, [
          [x, y - 4, 1],
          [x, y + 4, 3],
        ])
      }
    },
    { color: '#dfe3dc', edge: [0.5, 8], pool: 0, alpha: 0.85 },
  )
}
