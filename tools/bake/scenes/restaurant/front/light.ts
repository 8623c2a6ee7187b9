import { glow } from '../../../kit/light.ts'
import { createRng } from '../../../kit/random.ts'
import { type Stage } from '../../../kit/stage.ts'
import { LANTERN } from './palette.ts'

/** The lantern, and what of it comes through the hatch and the door. */
export function drawLight(stage: Stage) {
  const [x, y] = LANTERN
  const light = stage.layer('light', { depth: 0.1, blend: 'add', lit: true })
  glow(light, { x, y, r: 420, color: '#ff7a34', a: 0.4, p: 2 })
  glow(light, { x, y, r: 170, color: '#ffb060', a: 0.34, p: 2.6 })
  glow(light, { x: 640, y: 452, r: 230, color: '#ffb860', a: 0.22, p: 1.6, sy: 0.3 })
  glow(light, { x: 640, y: 660, r: 420, color: '#ff8a40', a: 0.2, p: 1.8, sy: 0.24 })
  glow(light, { x: 234, y: 520, r: 130, color: '#ff8a40', a: 0.26, p: 2, sy: 3 })
  const steam = stage.layer('steam', { depth: 0.2, weather: true })
  const rng = createRng(71)
  for (let i = 0; i < 14; i++) {
    const t = i / 14
    glow(steam, {
      x: 656 + rng.normal() * (4 + 16 * t) + t * 8,
      y: 412 - t * 110,
      r: 11 + t * 28,
      color: '#ffe0b0',
      a: 0.14 * (1 - t * 0.8),
      p: 1.4,
      noise: 1.2,
    })
  }
}
