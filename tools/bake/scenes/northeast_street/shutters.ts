import { type Stage } from '../../kit/stage.ts'
import { drawNoon, drawNoonLight } from './shutters/noon.ts'
import { drawPavement } from './shutters/pavement.ts'
import { drawRow } from './shutters/row.ts'
import { drawBoards } from './shutters/boards.ts'

/** The street at noon with nobody in it, from low down beside the first shutter. */
export function drawShutters(stage: Stage) {
  drawNoon(stage)
  const row = stage.layer('row', { depth: 0.34 })
  drawRow(row)
  drawBoards(row)
  drawPavement(stage)
  drawNoonLight(stage)
}
