import { createRng } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { drawHall, drawFloor, drawFarStand } from './supermarket/hall.ts'
import { drawShelves } from './supermarket/shelves.ts'
import { drawGlare, drawHer } from './supermarket/her.ts'

/** A supermarket the size of a school: eleven minutes before the toothpaste. */
export function drawSupermarket(stage: Stage) {
  const hall = stage.layer('hall', { depth: 0.1 })
  drawHall(hall, createRng(701))
  drawFloor(hall, createRng(702))
  drawFarStand(hall, createRng(703))
  const shelves = stage.layer('shelves', { depth: 0.45 })
  drawShelves(shelves, createRng(704))
  drawGlare(stage)
  drawHer(stage)
}
