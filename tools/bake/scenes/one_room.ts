import { type SceneSource } from '../kit/scene-source.ts'
import { drawNight } from './one_room/night.ts'

/** The room she lives in, whichever year, and two rooms that took its place. */
export const scene: SceneSource = {
  id: 'one_room',
  seed: 88,
  tone: { gamma: 1.3, black: '#04070a' },
  frame: { card: 'bottom-right', safe: [1000, 400, 590, 490], focus43: 640, focus916: 745 },
  looks: { night: { value: 'dark', ground: '#070d0e', flicker: { kind: 'lamp' } } },
  hotspots: { door: [440, 180, 240, 430] },
  draw(stage) {
    drawNight(stage)
  },
}
