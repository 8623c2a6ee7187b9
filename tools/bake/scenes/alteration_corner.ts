import { type SceneSource } from '../kit/scene-source.ts'
import { type Stage } from '../kit/stage.ts'
import { drawAbroad } from './alteration_corner/abroad.ts'
import { drawLamp } from './alteration_corner/lamp.ts'
import { drawNoon } from './alteration_corner/noon.ts'

const DRAWINGS: Record<string, (stage: Stage) => void> = {
  lamp: drawLamp,
  abroad: drawAbroad,
  noon: drawNoon,
}

/** A doorway with a roof: room for a machine and one person, and the street going by. */
export const scene: SceneSource = {
  id: 'alteration_corner',
  seed: 402,
  tone: { gamma: 1.22, black: '#04070c' },
  frame: { card: 'bottom-right', safe: [990, 380, 600, 510], focus43: 640, focus916: 590 },
  looks: {
    lamp: { value: 'dark', ground: '#0a111d', flicker: { kind: 'lamp' } },
    abroad: { value: 'light', ground: '#2c2226', flicker: { kind: 'lamp' } },
    noon: { value: 'light', ground: '#2a2622', tone: { gamma: 1, black: '#0a0806' } },
  },
  hotspots: {},
  draw(stage, look) {
    DRAWINGS[look]?.(stage)
  },
}
