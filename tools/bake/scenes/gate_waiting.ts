import { type SceneSource } from '../kit/scene-source.ts'
import { drawStreet } from './gate_waiting/street.ts'
import { drawWall } from './gate_waiting/wall.ts'
import { drawAwning } from './gate_waiting/awning.ts'
import { drawStool } from './gate_waiting/bag.ts'
import { drawLight, drawStall } from './gate_waiting/stall.ts'
import { drawSteam } from './gate_waiting/stove.ts'

/** A wall longer than its street, one small door, seen from the tea stall across from it. */
export const scene: SceneSource = {
  id: 'gate_waiting',
  seed: 519,
  tone: { gamma: 1, black: '#000000' },
  frame: { card: 'bottom-right', safe: [1000, 430, 590, 460], focus43: 600, focus916: 560 },
  looks: {
    grey: {
      value: 'light',
      ground: '#23272b',
      flicker: { kind: 'fire' },
      weather: [
        { kind: 'steam', at: [346, 514], depth: 0.85 },
        { kind: 'embers', at: [195, 816], amount: 0.6, size: 0.4, depth: 0.85 },
        { kind: 'mist', area: [0, 470, 1600, 160], amount: 0.5, depth: 0.3 },
      ],
    },
  },
  hotspots: { coat: [724, 530, 190, 190], door: [540, 340, 160, 260] },
  draw(stage) {
    drawWall(drawStreet(stage))
    drawStool(stage)
    drawStall(stage)
    drawSteam(stage)
    drawAwning(stage)
    drawLight(stage)
  },
}
