import { type Stage } from '../../kit/stage.ts'
import { drawHer } from './window/her.ts'
import { drawMachine, drawTable } from './window/machine.ts'
import { drawString } from './window/masks.ts'
import { drawCurtains, drawSill, drawStreet } from './window/pane.ts'
import { drawPatterns, drawWalls } from './window/walls.ts'

/** The same room by day, from the other side: the window, north light, the machine, and she at it, cut by the border. */
export function drawWindow(stage: Stage) {
  const back = stage.layer('street', { depth: 0 })
  drawStreet(back)
  const wall = stage.layer('wall', { depth: 0.15 })
  drawWalls(wall)
  drawPatterns(wall)
  drawSill(wall)
  drawString(wall)
  drawCurtains(stage)
  const table = stage.layer('table', { depth: 0.55 })
  drawTable(table)
  drawMachine(table)
  drawHer(stage)
}
