import { type SceneSource } from '../kit/scene-source.ts'
import { drawWall, drawCurtain } from './curtained_room/room.ts'
import { drawCrowd } from './curtained_room/crowd.ts'
import { drawKwon, drawKo } from './curtained_room/tables.ts'
import { drawHer, drawNear, drawLight } from './curtained_room/near.ts'

/** A tea hall with its curtain drawn in the afternoon: many people's shapes, and two tables that want an answer. */
export const scene: SceneSource = {
  id: 'curtained_room',
  seed: 611,
  tone: { gamma: 1.24, black: '#070503' },
  frame: { card: 'top-left', safe: [20, 20, 590, 460], focus43: 900, focus916: 900 },
  looks: {
    tea: {
      value: 'dark',
      ground: '#0d0a07',
      weather: [
        { kind: 'steam', at: [470, 560] },
        { kind: 'steam', at: [1180, 570] },
      ],
    },
  },
  hotspots: { kwon: [260, 470, 400, 400], ko: [1130, 430, 400, 440] },
  draw(stage) {
    drawWall(stage)
    drawCurtain(stage)
    drawCrowd(stage)
    const tables = stage.layer('tables', { depth: 0.55, lit: true })
    drawKwon(tables)
    drawKo(tables)
    drawHer(stage)
    drawNear(stage)
    drawLight(stage)
  },
}
