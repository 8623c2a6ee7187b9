import { createRng } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { drawHer, drawLight, SCARF_NIGHT } from './her.ts'
import { drawTable } from './machine.ts'
import { drawPorch, drawTrousers } from './porch.ts'
import { drawRoom, drawShelves } from './room.ts'
import { drawCrate, drawSign } from './waiting.ts'
import { drawStall } from './stall.ts'
import { drawStreet, drawShutter, drawPavement } from './street.ts'

/** The lane after dark: small gold in blue. */
export function drawLamp(stage: Stage) {
  drawStreet(stage)
  drawShutter(stage)
  drawPavement(stage)
  drawInside(stage, SCARF_NIGHT)
  const porch = stage.layer('porch', { depth: 0.65, lit: true })
  drawPorch(porch, createRng(15))
  drawTrousers(porch)
  drawSign(porch, createRng(16))
  drawStall(stage)
  drawCrate(stage)
  drawLight(stage)
}

// So many sheets come before the room by lamp; the room is cut from the same paper wherever it stands.
const SHEETS_BEFORE = 94

/** What she has with her in any country: the room, and herself in it. */
export function drawInside(stage: Stage, scarf: readonly string[]) {
  stage.calls = SHEETS_BEFORE
  const room = stage.layer('room', { depth: 0.4, lit: true })
  drawRoom(room, createRng(11))
  drawShelves(room, createRng(12))
  drawTable(room, createRng(13))
  drawHer(stage, scarf)
}
