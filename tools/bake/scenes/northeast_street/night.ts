import { type Stage } from '../../kit/stage.ts'
import { drawGround } from './night/ground.ts'
import { drawNightLight } from './night/light.ts'
import { drawPuddle } from './night/puddle.ts'
import { drawWaiting } from './night/her.ts'

/** The street behind, after rain, looking down: most of it is in the water. */
export function drawNight(stage: Stage) {
  drawGround(stage)
  drawPuddle(stage)
  drawWaiting(stage)
  drawNightLight(stage)
}
