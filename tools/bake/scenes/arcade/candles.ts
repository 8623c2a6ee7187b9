import { createRng } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { drawCity } from './candles/city.ts'
import { drawHer } from './candles/her.ts'
import { drawRows } from './candles/rows.ts'
import { drawSquare } from './candles/square.ts'

/** A square in the evening: rows of backs, a small light to each. */
export function drawCandles(stage: Stage) {
  const city = stage.layer('city', { depth: 0.1 })
  drawCity(city, createRng(801))
  drawSquare(stage, createRng(802))
  drawRows(stage)
  drawHer(stage)
}
