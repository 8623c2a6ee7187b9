import { type Stage } from '../../kit/stage.ts'
import { drawBedding } from './bunks/bedding.ts'
import { drawBunk } from './bunks/beds.ts'
import { drawFloorThings } from './bunks/floor-things.ts'
import { drawBackTable } from './bunks/machine.ts'
import { drawLight, drawTeacher } from './bunks/people.ts'
import { drawRoom } from './bunks/room.ts'
import { drawWashing } from './bunks/washing.ts'

/** A dormitory in a zip town: a woman who teaches a machine to somebody new. */
export function drawBunks(stage: Stage) {
  drawRoom(stage)
  drawBackTable(stage)
  drawTeacher(stage)
  const bunks = stage.layer('bunks', { depth: 0.65 })
  drawBunk(bunks, false)
  drawBunk(bunks, true)
  drawBedding(bunks)
  drawFloorThings(bunks)
  drawWashing(bunks)
  drawLight(stage)
}
