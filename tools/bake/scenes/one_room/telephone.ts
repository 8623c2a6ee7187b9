import { type Stage } from '../../kit/stage.ts'
import { drawWall } from './telephone/kitchen.ts'
import { drawStove } from './telephone/stove.ts'
import { drawTable } from './telephone/table.ts'
import { drawCard, drawStool, drawLamp } from './telephone/things.ts'

/** The kitchen in which the telephone rang, afterwards. */
export function drawTelephone(stage: Stage) {
  drawWall(stage)
  drawStove(stage)
  drawCard(stage)
  drawTable(stage)
  drawStool(stage)
  drawLamp(stage)
}
