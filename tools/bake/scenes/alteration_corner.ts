import { createRng } from '../kit/random.ts'
import { type SceneSource } from '../kit/scene-source.ts'
import { drawStreet, drawShutter, drawPavement } from './alteration_corner/street.ts'
import { drawRoom, drawShelves, drawTable } from './alteration_corner/room.ts'
import { drawHer, drawLight } from './alteration_corner/her.ts'
import { drawPorch, drawTrousers } from './alteration_corner/porch.ts'
import { drawStall } from './alteration_corner/stall.ts'

/** A doorway with a roof: room for a machine and one person, and the street going by. */
export const scene: SceneSource = {
  id: 'alteration_corner',
  seed: 402,
  tone: { gamma: 1.22, black: '#04070c' },
  frame: { card: 'bottom-right', safe: [990, 380, 600, 510], focus43: 640, focus916: 590 },
  looks: { lamp: { value: 'dark', ground: '#0a111d', flicker: { kind: 'lamp' } } },
  hotspots: {},
  draw(stage) {
    drawStreet(stage)
    drawShutter(stage)
    drawPavement(stage)
    const room = stage.layer('room', { depth: 0.4, lit: true })
    drawRoom(room, createRng(11))
    drawShelves(room, createRng(12))
    drawTable(room, createRng(13))
    drawHer(stage)
    const porch = stage.layer('porch', { depth: 0.65, lit: true })
    drawPorch(porch, createRng(15))
    drawTrousers(porch)
    drawStall(stage)
    drawLight(stage)
  },
}
