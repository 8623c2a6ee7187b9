import { glow } from '../../../kit/light.ts'
import { type Stage } from '../../../kit/stage.ts'
import { SUN } from './palette.ts'

/** Gold over the wall, and along the ground where it comes through the gate. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.2, blend: 'add' })
  glow(light, { x: SUN[0], y: SUN[1], r: 620, color: '#ffc868', a: 0.44, p: 1.9 })
  glow(light, { x: SUN[0], y: SUN[1], r: 160, color: '#fff0c0', a: 0.5, p: 1.7 })
  glow(light, { x: 655, y: 260, r: 220, color: '#ffdc90', a: 0.3, p: 1.8, sx: 0.5 })
  glow(light, { x: 420, y: 560, r: 560, color: '#ffb850', a: 0.14, p: 1.7, sy: 0.5 })
}
