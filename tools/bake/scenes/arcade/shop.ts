import { createRng } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { drawWall, drawThreads } from './shop/back.ts'
import { drawHung } from './shop/hung.ts'
import { drawRail } from './shop/rail.ts'
import { drawCounter, drawMachine, drawTools } from './shop/counter.ts'
import { drawIron, drawTrousers } from './shop/trousers.ts'
import { drawFront, drawSteam, drawLight } from './shop/front.ts'

/** The shop by day, which under a pavement is a lamp: a pair of trousers comes across the counter. */
export function drawShop(stage: Stage) {
  const back = stage.layer('back', { depth: 0.2, lit: true })
  drawWall(back, createRng(601))
  drawThreads(back, createRng(602))
  drawRail(back)
  drawHung(back)
  const counter = stage.layer('counter', { depth: 0.5, lit: true })
  drawCounter(counter, createRng(604))
  drawMachine(counter)
  drawTools(counter, createRng(605))
  const trousers = stage.layer('trousers', { depth: 0.72 })
  drawIron(trousers)
  drawTrousers(trousers)
  drawSteam(stage)
  drawFront(stage, createRng(606))
  drawLight(stage)
}
