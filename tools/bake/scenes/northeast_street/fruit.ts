import { type Stage } from '../../kit/stage.ts'
import { drawAwning, drawFruitLight } from './fruit/awning.ts'
import { drawAcross } from './fruit/across.ts'
import { drawBuyers } from './fruit/buyers.ts'
import { drawMandarins } from './fruit/mandarins.ts'
import { drawPears } from './fruit/pears.ts'
import { drawRest } from './fruit/rest.ts'

/** Across the fruit, from where it is sold: a pyramid, each one wiped, and somebody who counts them. */
export function drawFruit(stage: Stage) {
  drawAcross(stage)
  drawBuyers(stage)
  const stall = stage.layer('stall', { depth: 0.8 })
  drawRest(stall)
  drawMandarins(stall)
  drawPears(stall)
  drawAwning(stage)
  drawFruitLight(stage)
}
