import { type Stage } from '../../kit/stage.ts'
import { drawWalls, drawWindow } from './night/walls.ts'
import { drawDoor, drawCoat } from './night/door.ts'
import { drawBed } from './night/bed.ts'
import { drawFront, drawLight } from './night/front.ts'
import { drawHer } from './night/her.ts'

/** Night: she sits and listens to a door. */
export function drawNight(stage: Stage) {
  drawWalls(stage)
  drawWindow(stage)
  drawDoor(stage)
  drawCoat(stage)
  drawBed(stage)
  drawHer(stage)
  drawFront(stage)
  drawLight(stage)
}
