import { type Stage } from '../../kit/stage.ts'
import { drawBank, drawChildsRiver, drawSlabs } from './stones_day/bank.ts'
import { farSide } from './stones_day/far.ts'
import { drawChild } from './stones_day/child.ts'
import { drawNearBank, drawTwigs } from './stones_day/near.ts'
import { copyShifted, mirror } from './stones_day/mirror.ts'
import { WATERLINE } from './stones_day/palette.ts'
import { drawOldWoman } from './stones_day/old-woman.ts'
import { drawPegs, drawSheet } from './stones_day/washing.ts'
import { drawGlints, drawRings, drawRipples, drawWater } from './stones_day/water.ts'
import { drawWashers, FOOT } from './stones_day/washers.ts'

/** The washing stones, from the other side of the stream: two women who do not look at each other, a child building a river, and the water that shows it all again. */
export function drawStonesDay(stage: Stage) {
  const women = drawWashers(stage)
  const bank = stage.layer('bank', { depth: 0.2 })
  drawWater(bank)
  const far = farSide(bank)
  drawBank(far)
  mirror(women, bank, { foot: FOOT, line: WATERLINE + 6, squash: 0.83, dim: 0.92, ink: [58, 82, 82] })
  drawSlabs(far)
  drawChildsRiver(far)
  drawOldWoman(far)
  drawChild(far)
  copyShifted(women, bank, WATERLINE - 19 - FOOT)
  drawSheet(far)
  drawRipples(bank)
  drawRings(far)
  drawPegs(far)
  const near = stage.layer('near', { depth: 0.8 })
  drawNearBank(near)
  drawTwigs(stage)
  drawGlints(stage)
}
