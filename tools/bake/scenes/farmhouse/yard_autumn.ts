import { type Stage } from '../../kit/stage.ts'
import { drawBasin, drawCabbages } from './yard_autumn/cabbages.ts'
import { drawLane, drawWallAndGate } from './yard_autumn/far.ts'
import { drawGround, drawMats } from './yard_autumn/ground.ts'
import { drawEaves } from './yard_autumn/house.ts'
import { drawBucket, drawJars } from './yard_autumn/near.ts'
import { drawLight } from './yard_autumn/light.ts'
import { drawLine } from './yard_autumn/washing.ts'

/** The yard behind the blue gate in November: a hundred and some cabbages, cut open, and the washing over them. */
export function drawYardAutumn(stage: Stage) {
  const yard = stage.layer('yard', { depth: 0.2 })
  drawLane(yard)
  drawWallAndGate(yard)
  drawGround(yard)
  drawMats(yard)
  drawCabbages(yard)
  const house = stage.layer('house', { depth: 0.6 })
  drawEaves(house)
  drawJars(house)
  drawBasin(house)
  drawBucket(house)
  drawLine(stage)
  drawLight(stage)
}
