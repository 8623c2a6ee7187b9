import { createRng } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { drawPassage, drawFloor, drawPillar, drawLight } from './shutters/passage.ts'
import { drawShop, drawCounter, drawWaiting } from './shutters/shop.ts'
import { drawSteel, drawSigns } from './shutters/fronts.ts'
import { drawHer } from './shutters/her.ts'

/** Closing time: one shutter is half down. */
export function drawShutters(stage: Stage) {
  drawPassage(stage)
  const shop = stage.layer('shop', { depth: 0.3, lit: true })
  drawShop(shop, createRng(11))
  drawCounter(shop, createRng(12))
  drawWaiting(shop)
  const fronts = stage.layer('fronts', { depth: 0.4 })
  drawSteel(fronts, createRng(21))
  drawSigns(fronts, createRng(22))
  drawFloor(stage)
  drawHer(stage)
  drawPillar(stage)
  drawLight(stage)
}
