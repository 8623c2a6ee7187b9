import { glow } from '../../../kit/light.ts'
import { type Stage } from '../../../kit/stage.ts'
import { FIRE } from './palette.ts'

/** The tube over the board, the gas, and the red that comes in from the street. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.5, blend: 'add' })
  glow(light, { x: 660, y: -40, r: 760, color: '#ffdca0', a: 0.26, p: 1.7, sx: 0.9 })
  glow(light, { x: FIRE[0], y: 780, r: 220, color: '#3f86ff', a: 0.24, p: 2, sy: 0.6 })
  glow(light, { x: FIRE[0], y: 722, r: 260, color: '#ff9a48', a: 0.3, p: 2.2, sy: 0.4 })
  glow(light, { x: 900, y: 640, r: 620, color: '#ffcf8a', a: 0.15, p: 1.6, sy: 0.6 })
  glow(light, { x: 1180, y: 420, r: 380, color: '#ff3d5c', a: 0.2, p: 2, sy: 0.7 })
}
