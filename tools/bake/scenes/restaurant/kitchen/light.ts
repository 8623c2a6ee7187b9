import { glow } from '../../../kit/light.ts'
import { type Stage } from '../../../kit/stage.ts'
import { FIRE } from './palette.ts'

/** The tube over the board, the stove's mouth, and the red that comes in from the street. */
export function drawLight(stage: Stage) {
  const light = stage.layer('light', { depth: 0.5, blend: 'add' })
  glow(light, { x: 660, y: -40, r: 760, color: '#ffdca0', a: 0.26, p: 1.7, sx: 0.9 })
  glow(light, { x: FIRE[0], y: 810, r: 340, color: '#ff8a32', a: 0.44, p: 2.4, sy: 0.7 })
  glow(light, { x: 900, y: 640, r: 620, color: '#ffcf8a', a: 0.15, p: 1.6, sy: 0.6 })
  glow(light, { x: 1180, y: 420, r: 380, color: '#ff3d5c', a: 0.2, p: 2, sy: 0.7 })
}
