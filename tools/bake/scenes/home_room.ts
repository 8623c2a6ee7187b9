import { type SceneSource } from '../kit/scene-source.ts'
import { drawFlour } from './home_room/flour.ts'
import { drawLamp } from './home_room/lamp.ts'

// One room, a winter: the fire and who sits at it; and the table from above, with two ways drawn in flour.
export const scene: SceneSource = {
  id: 'home_room',
  seed: 212,
  tone: { gamma: 1.26, black: '#060403' },
  frame: { card: 'top-right', safe: [1000, 20, 590, 510], focus43: 640, focus916: 600 },
  looks: {
    lamp: {
      value: 'dark',
      ground: '#0c0806',
      flicker: { kind: 'fire' },
      weather: [{ kind: 'embers', at: [562, 696], amount: 0.7, size: 0.6, color: '#fff0b0', depth: 0.4 }],
    },
    flour: {
      seed: 77,
      tone: { gamma: 1.12, black: '#060403' },
      frame: { card: 'bottom-right', safe: [990, 380, 600, 500], focus43: 620, focus916: 610 },
      value: 'dark',
      ground: '#0c0806',
      flicker: { kind: 'lamp' },
    },
  },
  hotspots: { flour_north: [500, 90, 300, 220], flour_south: [500, 560, 300, 220], jar: [10, 540, 260, 300] },
  draw: (stage, look) => (look === 'flour' ? drawFlour(stage) : drawLamp(stage)),
}
