import { type Stage } from '../../kit/stage.ts'
import { drawWall, drawStove } from './telephone/kitchen.ts'
import { drawPhone, drawTable, drawStool, drawLamp } from './telephone/things.ts'

/** The kitchen in which the telephone rang, afterwards. */
export function drawTelephone(stage: Stage) {
  drawWall(stage)
  drawStove(stage)
  drawPhone(stage)
  drawTable(stage)
  drawStool(stage)
  drawLamp(stage)
}
