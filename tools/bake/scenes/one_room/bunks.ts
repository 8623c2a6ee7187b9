import { type Stage } from '../../kit/stage.ts'
import { drawRoom, drawBackTable } from './bunks/room.ts'
import { drawTeacher, drawLight } from './bunks/people.ts'
import { drawBunk, drawBedding, drawWashing } from './bunks/beds.ts'

/** A dormitory in a zip town: a woman who teaches a machine to somebody new. */
export function drawBunks(stage: Stage) {
  drawRoom(stage)
  drawBackTable(stage)
  drawTeacher(stage)
  const bunks = stage.layer('bunks', { depth: 0.65 })
  drawBunk(bunks, false)
  drawBunk(bunks, true)
  drawBedding(bunks)
  drawWashing(bunks)
  drawLight(stage)
}
