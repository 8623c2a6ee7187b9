import { glow } from '../../kit/light.ts'
import { type Stage } from '../../kit/stage.ts'

/** What is left of the afternoon, all of it on the other side. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.4, blend: 'add' })
  glow(light, { x: 520, y: 430, r: 460, color: '#ffdc8a', a: 0.2, p: 1.5, sy: 0.5 })
  glow(light, { x: 820, y: 300, r: 420, color: '#ffe2a0', a: 0.14, p: 1.4 })
}
