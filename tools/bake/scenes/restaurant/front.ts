import { type Stage } from '../../kit/stage.ts'
import { drawApron, drawBlind } from './front/cloth.ts'
import { drawLight } from './front/light.ts'
import { drawCounter, drawRoundTable } from './front/furniture.ts'
import { drawPaper } from './front/paper.ts'
import { drawRoom } from './front/room.ts'
import { drawSill } from './front/sill.ts'
import { drawKitchenSide } from './front/wall.ts'

/** The front room through the kitchen hatch: red paper, a lantern, a round table at the back with nobody at it yet. */
export function drawFront(stage: Stage) {
  const room = stage.layer('room', { depth: 0 })
  drawRoom(room)
  drawPaper(room)
  const tables = stage.layer('tables', { depth: 0.2 })
  drawRoundTable(tables)
  drawCounter(tables)
  const wall = stage.layer('kitchen', { depth: 0.8 })
  drawKitchenSide(wall)
  drawApron(wall)
  drawSill(wall)
  drawBlind(stage)
  drawLight(stage)
}
