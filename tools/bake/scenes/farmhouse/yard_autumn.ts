import { type Stage } from '../../kit/stage.ts'
import { drawCabbages } from './yard_autumn/cabbages.ts'
import { drawLane, drawWallAndGate } from './yard_autumn/far.ts'
import { drawGround, drawMats } from './yard_autumn/ground.ts'
import { drawEaves } from './yard_autumn/house.ts'
import { drawBucket, drawJars } from './yard_autumn/near.ts'
import { drawLight } from './yard_autumn/light.ts'
import { drawLine } from './yard_autumn/washing.ts'

/** The yard behind the blue gate in November: a hundred and some cabbages, cut open, and the washing over them. */
export function drawYardAutumn(stage: Stage) {
  const back = stage.layer('back', { depth: 0.1 })
  drawLane(back)
  drawWallAndGate(back)
  const ground = stage.layer('ground', { depth: 0.35 })
  drawGround(ground)
  drawMats(ground)
  drawCabbages(ground)
  const house = stage.layer('house', { depth: 0.6 })
  drawEaves(house)
  drawJars(house)
  drawBucket(house)
  drawLine(stage)
  drawLight(stage)
}
