import { createRng } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { drawHall, drawGlass, drawGlow } from './coffee/hall.ts'
import { drawScarf } from './coffee/chairs.ts'
import { drawVest } from './coffee/vest.ts'
import { drawSlips } from './coffee/slips.ts'
import { drawTop, drawCups } from './coffee/table.ts'

/** A coffee shop chosen by the other party, on a Tuesday; both chairs empty for the moment. */
export function drawCoffee(stage: Stage) {
  drawHall(stage)
  drawGlass(stage)
  drawVest(stage)
  const table = stage.layer('table', { depth: 0.6 })
  drawTop(table)
  drawCups(table)
  drawSlips(table, createRng(504))
  drawScarf(stage)
  drawGlow(stage)
}
