import { createRng } from '../../kit/random.ts'
import { type Stage } from '../../kit/stage.ts'
import { drawBench, drawScraps } from './machine.ts'
import { drawCover } from './noon/cover.ts'
import { drawEater, drawStool } from './noon/dinner.ts'
import { inDaylight, mergeInto } from './noon/daylight.ts'
import { drawEaves, drawLane, drawPaving, drawSun } from './noon/street.ts'
import { drawPorch, drawTrousers } from './porch.ts'
import { drawRoom, drawShelves } from './room.ts'
import { drawStall } from './stall.ts'
import { drawShutter } from './street.ts'
import { drawSign } from './waiting.ts'

const METAL = ['#3c4650', '#66747c', '#95a2a4', '#c4ccc6', '#eeeee2']
const WOOD = ['#2c221a', '#5e4d3b', '#927c60', '#c4ad88', '#ecdcba']
const INSIDE = ['#231e1b', '#453b33', '#6b5e50', '#968670', '#cbbb9c']
const AT_STALL = ['#324049', '#5f727a', '#92a4a6', '#c5cfc9', '#f2f3e8']

/** Noon: the lamp is off, the machine has its cloth on, and she eats at its table; between the doors a stool with a basin. */
export function drawNoon(stage: Stage) {
  drawLane(stage)
  drawPaving(stage.layer('paving'))
  drawShutter(stage)
  inDaylight(stage.layers.at(-1), METAL)
  const room = stage.layer('room')
  drawRoom(room, createRng(11))
  drawBench(room)
  drawScraps(room, createRng(13))
  inDaylight(room, INSIDE, 0.16)
  const shelves = stage.layer('shelves')
  drawShelves(shelves, createRng(12))
  inDaylight(shelves, WOOD, 0.7)
  drawCover(shelves)
  const porch = stage.layer('porch')
  drawPorch(porch, createRng(15))
  inDaylight(porch, METAL)
  const wood = stage.layer('wood')
  drawTrousers(wood)
  drawSign(wood, createRng(16))
  inDaylight(wood, WOOD, 0.5)
  drawStall(stage)
  inDaylight(stage.layers.at(-1), AT_STALL)
  drawEaves(stage.layer('eaves'))
  mergeInto(stage, 'lane', 0.4)
  drawEater(stage.layer('figure', { depth: 0.55 }))
  drawStool(stage.layer('stool', { depth: 0.75 }))
  drawSun(stage.layer('light', { depth: 0.45, blend: 'add' }))
}
