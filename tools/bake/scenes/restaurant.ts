import { type Stage } from '../kit/stage.ts'
import { type SceneSource } from '../kit/scene-source.ts'
import { drawFront } from './restaurant/front.ts'
import { drawKitchen } from './restaurant/kitchen.ts'

const DRAWINGS: Record<string, (stage: Stage) => void> = {
  kitchen: drawKitchen,
  front: drawFront,
}

/** A restaurant, seen by somebody who works behind it: her hands in the kitchen, and the front room through the hatch. */
export const scene: SceneSource = {
  id: 'restaurant',
  seed: 44,
  tone: { gamma: 1.06, black: '#040606' },
  frame: { card: 'top-left', safe: [20, 20, 600, 600], focus43: 1000, focus916: 960 },
  looks: {
    kitchen: {
      value: 'dark',
      ground: '#101c1b',
      flicker: { kind: 'neon' },
      weather: [{ kind: 'steam', at: [250, 430], depth: 0.5 }],
    },
    front: {
      value: 'dark',
      ground: '#100b09',
      flicker: { kind: 'lamp' },
      tone: { gamma: 1.3, black: '#060405' },
      frame: { card: 'bottom-right', safe: [1010, 400, 590, 490], focus43: 620, focus916: 640 },
      weather: [{ kind: 'steam', at: [612, 420], size: 0.45, color: '#f0d2a8', depth: 0.2 }],
    },
  },
  hotspots: { door: [40, 150, 200, 620], dance: [480, 500, 320, 140] },
  draw(stage, look) {
    DRAWINGS[look]?.(stage)
  },
}
