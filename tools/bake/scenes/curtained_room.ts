import { type SceneSource } from '../kit/scene-source.ts'
import { type Stage } from '../kit/stage.ts'
import { drawWall, drawCurtain } from './curtained_room/room.ts'
import { drawCrowd } from './curtained_room/crowd.ts'
import { drawHall } from './curtained_room/hall.ts'
import { drawSarongs } from './curtained_room/sarongs.ts'
import { drawSixPeople } from './curtained_room/six-people.ts'
import { drawKwon, drawKo } from './curtained_room/tables.ts'
import { drawHer, drawNear, drawLight } from './curtained_room/near.ts'

/** A tea hall with its curtain drawn in the afternoon: many people's shapes, and two tables that want an answer. */
function drawTea(stage: Stage) {
  drawWall(stage)
  drawCurtain(stage)
  drawCrowd(stage)
  const tables = stage.layer('tables', { depth: 0.55, lit: true })
  drawKwon(tables)
  drawKo(tables)
  drawHer(stage)
  drawNear(stage)
  drawLight(stage)
}

const DRAWINGS: Record<string, (stage: Stage) => void> = {
  tea: drawTea,
  six_people: drawSixPeople,
  sarongs: drawSarongs,
  hall: drawHall,
}

/** Many people's shapes and one curtain: a tea hall, a flat with six in it, a hall over a shop, a women's room. */
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
        { kind: 'steam', at: [470, 560], size: 0.7, depth: 0.55 },
        { kind: 'steam', at: [1152, 580], size: 0.45, depth: 0.55 },
      ],
    },
    six_people: {
      tone: { gamma: 1.16, black: '#050807' },
      value: 'dark',
      ground: '#0b1413',
      flicker: { kind: 'lamp' },
      frame: { card: 'top-left', safe: [20, 20, 590, 470], focus43: 980, focus916: 1040 },
    },
    sarongs: {
      tone: { gamma: 1, black: '#0a0a08' },
      value: 'light',
      ground: '#28302c',
      frame: { card: 'top-left', safe: [10, 20, 595, 490], focus43: 1000, focus916: 1150 },
    },
    hall: {
      tone: { gamma: 1.16, black: '#050606' },
      value: 'dark',
      ground: '#0c1011',
      flicker: { kind: 'lamp' },
      frame: { card: 'top-left', safe: [10, 20, 590, 470], focus43: 1000, focus916: 1140 },
      weather: [{ kind: 'steam', at: [1120, 246], size: 0.8, color: '#ecd0a0', depth: 0.05 }],
    },
  },
  hotspots: { kwon: [260, 470, 400, 400], ko: [1130, 430, 400, 440] },
  draw(stage, look) {
    DRAWINGS[look]?.(stage)
  },
}
