import { type Stage } from '../../kit/stage.ts'

/** tmp */
export function drawSteppe(stage: Stage) {
  stage.layer('back')
}
