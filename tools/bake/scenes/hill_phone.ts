import { type SceneSource } from '../kit/scene-source.ts'
import { drawSky, drawFarHills, drawLight } from './hill_phone/sky.ts'
import { drawTown } from './hill_phone/town.ts'
import { drawFront, drawHill } from './hill_phone/hill.ts'
import { drawPlace } from './hill_phone/place.ts'

/** A bare hill above a town; a line of hills far off, one of them lit for now. */
export const scene: SceneSource = {
  id: 'hill_phone',
  seed: 909,
  tone: { gamma: 1, black: '#000000' },
  frame: { card: 'bottom-right', safe: [990, 420, 600, 470], focus43: 620, focus916: 560 },
  looks: {
    day: {
      value: 'light',
      ground: '#2b3138',
      weather: [
        { kind: 'smoke', at: [330, 506], size: 0.26, drift: 3, color: '#eceae2', depth: 0.3 },
        { kind: 'smoke', at: [1177, 506], size: 0.26, drift: 3, color: '#eceae2', depth: 0.3 },
      ],
    },
  },
  hotspots: {},
  draw(stage) {
    drawSky(stage)
    drawFarHills(stage)
    drawTown(stage)
    drawHill(stage)
    drawPlace(stage)
    drawFront(stage)
    drawLight(stage)
  },
}
