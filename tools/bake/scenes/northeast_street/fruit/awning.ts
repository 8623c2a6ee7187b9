import { blob, limb, poly } from '../../../kit/brush.ts'
import { glow } from '../../../kit/light.ts'
import { paint } from '../../../kit/paint.ts'
import { createRng } from '../../../kit/random.ts'
import { type Stage } from '../../../kit/stage.ts'

/** The awning's edge, with the sun in it. */
export function drawAwning(stage: Stage) {
  const rng = createRng(81)
  const awning = stage.layer('awning', { depth: 1, sway: { x: 2, y: 2, rotation: 0.2, seconds: 8 } })
  const edge: [number, number, number?][] = [[-40, -40, 1]]
  edge.push([1640, -40, 1])
  for (let i = 20; i >= 0; i--) {
    const x = -40 + i * 84
    const y = 166 + Math.sin(i * 0.5) * 6
    edge.push([x + 2, y - 26, 1], [x - 40, y + 8])
  }
  const sheet = paint(awning, blob(edge), {
    color: ['#7a3a18', '#b8622a', '#e0903e', '#f6be68', '#ffe2a0'],
    tone: 0.46,
    edge: [1.8, 40],
    wash: 0.26,
    washSize: 140,
    pool: 0.16,
    grad: [0, 0, -0.16, 0, 168, 0.16],
    form: { light: [500, 500], r: 10, amt: 0.3, steps: 3 },
  })
  paint(
    awning,
    (g) => {
      for (let i = 0; i < 10; i++)
        poly(g, [
          [-20 + i * 168, -40],
          [64 + i * 168, -40],
          [60 + i * 168, 210],
          [-24 + i * 168, 210],
        ])
    },
    {
      color: ['#a88a68', '#d8bc92', '#f6e4bc', '#fff6dc'],
      tone: 0.5,
      clip: sheet,
      edge: [1.8, 40],
      wash: 0.26,
      washSize: 110,
      pool: 0.08,
      grad: [0, 0, -0.2, 0, 168, 0.2],
      alpha: 0.9,
    },
  )
  paint(
    awning,
    (g) => {
      for (let i = 0; i < 40; i++) {
        const x = rng.range(-20, 1620)
        limb(g, [
          [x, -10, 0.6],
          [x + rng.normal() * 8, 70, 2.4],
          [x + rng.normal() * 12, 150, 0.6],
        ])
      }
      limb(g, '-20,118,2 800,126,2.4 1620,120,2')
    },
    { color: '#7a4a24', clip: sheet, edge: [2, 30], pool: 0, dry: 0.3, alpha: 0.34 },
  )
}

/** The sun through the awning, and what a wiped skin gives back of it. */
export function drawFruitLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.6, blend: 'add' })
  glow(light, { x: 560, y: 600, r: 380, color: '#ffb054', a: 0.2, p: 1.7 })
  glow(light, { x: 200, y: 180, r: 560, color: '#ffe0a0', a: 0.18, p: 1.5 })
}
