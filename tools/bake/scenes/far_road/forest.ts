import { type Stage } from '../../kit/stage.ts'

/** tmp */
export function drawForest(stage: Stage) {
  stage.layer('back')
}
