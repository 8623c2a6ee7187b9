import { type Stage } from '../../kit/stage.ts'

/** tmp */
export function drawNight(stage: Stage) {
  stage.layer('back')
}
