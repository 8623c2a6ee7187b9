import { type Stage } from '../kit/stage.ts'
import { type SceneSource } from '../kit/scene-source.ts'
import { drawOpen } from './lane_house/open.ts'
import { drawShut } from './lane_house/shut.ts'

const DRAWINGS: Record<string, (stage: Stage) => void> = {
  shut: drawShut,
  open: drawOpen,
}

/** A front room in a village, seen from the height of a low stool: the door, and what hangs or does not hang on four hooks. */
export const scene: SceneSource = {
  id: 'lane_house',
  seed: 66,
  tone: { gamma: 1.42, black: '#050608' },
  frame: { card: 'top-right', safe: [1004, 20, 590, 530], focus43: 660, focus916: 640 },
  looks: {
    shut: { value: 'dark', ground: '#0d1014', flicker: { kind: 'lamp' } },
    open: {
      value: 'light',
      ground: '#8a7c66',
      tone: { gamma: 1, black: '#0a0806' },
    },
  },
  hotspots: { door: [390, 60, 300, 590], cradle: [1040, 640, 220, 170] },
  draw(stage, look) {
    DRAWINGS[look]?.(stage)
  },
}
