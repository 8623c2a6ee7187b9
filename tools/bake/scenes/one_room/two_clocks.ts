import { type Stage } from '../../kit/stage.ts'
import { drawFarClock, drawNearClock } from './two_clocks/clocks.ts'
import { drawCupboard, drawPipe } from './two_clocks/cupboard.ts'
import { drawFloor, drawLight, drawWalls } from './two_clocks/room.ts'
import { drawTable } from './two_clocks/table.ts'
import { drawChest, drawWindow } from './two_clocks/window.ts'

/** An old teacher's room: amber through a drawn curtain, a clock at the door and a clock at the window, four minutes apart. */
export function drawTwoClocks(stage: Stage) {
  const back = stage.layer('back', { depth: 0 })
  drawWalls(back)
  drawWindow(back)
  drawFloor(back)
  const things = stage.layer('things', { depth: 0.2 })
  drawCupboard(things)
  drawPipe(things)
  drawFarClock(things)
  drawChest(things)
  const table = stage.layer('table', { depth: 0.55 })
  drawTable(table)
  drawNearClock(stage)
  drawLight(stage)
}
