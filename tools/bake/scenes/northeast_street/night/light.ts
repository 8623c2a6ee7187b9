import { glow } from '../../../kit/light.ts'
import { type Stage } from '../../../kit/stage.ts'
import { AMBER, ROSE, SEA } from './palette.ts'

/** The open door, and the colours that lie on the water. */
export function drawNightLight(stage: Stage) {
  const door = stage.layer('door-light', { depth: 0.3, blend: 'add' })
  glow(door, { x: 288, y: 90, r: 330, color: AMBER, a: 0.42, p: 1.9 })
  glow(door, { x: 288, y: 420, r: 200, color: AMBER, a: 0.16, p: 1.6, sy: 1.5 })
  const neon = stage.layer('neon-light', { depth: 0.36, blend: 'add', lit: true })
  glow(neon, { x: 740, y: 560, r: 250, color: ROSE, a: 0.3, p: 1.7, sy: 1.1 })
  glow(neon, { x: 916, y: 610, r: 230, color: SEA, a: 0.2, p: 1.7 })
  glow(neon, { x: 1190, y: 500, r: 260, color: ROSE, a: 0.14, p: 1.6, sy: 0.5 })
}
