import { type Stage } from '../../kit/stage.ts'
import { drawHands } from './kitchen/hands.ts'
import { drawStove, drawSteam } from './kitchen/stove.ts'
import { drawBoard, drawDough } from './kitchen/table.ts'
import { drawShelf, drawTiles } from './kitchen/wall.ts'
import { drawLight } from './kitchen/light.ts'
import { drawNeon, drawWindow } from './kitchen/window.ts'

/** The back kitchen: her own hands, as she sees them, in a trough of dough; the street is a red smear behind wet glass. */
export function drawKitchen(stage: Stage) {
  const back = stage.layer('back', { depth: 0 })
  drawTiles(back)
  drawNeon(stage, back)
  const wall = stage.layer('wall', { depth: 0.15 })
  drawWindow(wall)
  drawShelf(wall)
  drawStove(stage)
  drawSteam(stage)
  const table = stage.layer('table', { depth: 0.7 })
  drawBoard(table)
  drawDough(table)
  drawHands(table)
  drawLight(stage)
}
