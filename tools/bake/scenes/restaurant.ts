import { type Stage } from '../kit/stage.ts'
import { type SceneSource } from '../kit/scene-source.ts'
import { drawKitchen } from './restaurant/kitchen.ts'

const DRAWINGS: Record<string, (stage: Stage) => void> = {
  kitchen: drawKitchen,
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
      weather: [{ kind: 'steam', at: [250, 440] }],
    },
  },
  hotspots: {},
  draw(stage, look) {
    DRAWINGS[look]?.(stage)
  },
}
