import { type SceneSource } from '../kit/scene-source.ts'
import { type Stage } from '../kit/stage.ts'
import { drawCarafeLook } from './office_table/carafe.ts'
import { drawClassroom } from './office_table/classroom.ts'
import { drawCorridor } from './office_table/corridor.ts'
import { drawCounter } from './office_table/counter.ts'
import { drawPlantLook } from './office_table/plant.ts'

const DRAWINGS: Record<string, (stage: Stage) => void> = {
  counter: drawCounter,
  corridor: drawCorridor,
  carafe: drawCarafeLook,
  classroom: drawClassroom,
  plant: drawPlantLook,
}

/** Rooms where papers decide: a ward office counter; a corridor at arrivals. */
export const scene: SceneSource = {
  id: 'office_table',
  seed: 73,
  tone: { gamma: 1, black: '#000000' },
  frame: { card: 'top-right', safe: [1000, 20, 590, 460], focus43: 740, focus916: 520 },
  looks: {
    counter: {
      value: 'light',
      ground: '#14171c',
      weather: [
        { kind: 'rain', area: [98, 116, 208, 280], amount: 0.14, size: 0.5, color: '#ffffff', depth: 0 },
        { kind: 'rain', area: [316, 116, 200, 280], amount: 0.14, size: 0.5, color: '#ffffff', depth: 0 },
      ],
    },
    corridor: {
      value: 'light',
      ground: '#1a2026',
      seed: 86,
      frame: { card: 'bottom-right', safe: [960, 330, 620, 540], focus43: 600, focus916: 400 },
      weather: [{ kind: 'passers', area: [470, 410, 262, 42], amount: 0.34, color: '#b3ab9a', depth: 0.1 }],
    },
    carafe: {
      value: 'dark',
      ground: '#101316',
      seed: 31,
      tone: { gamma: 1.06, black: '#07090b' },
      frame: { card: 'top-right', safe: [1000, 20, 590, 460], focus43: 800, focus916: 640 },
    },
    classroom: {
      value: 'light',
      ground: '#1c2426',
      seed: 44,
      frame: { card: 'top-right', safe: [1000, 0, 590, 462], focus43: 600, focus916: 400 },
    },
    plant: {
      value: 'light',
      ground: '#1f1c28',
      seed: 59,
      frame: { card: 'top-right', safe: [1000, 20, 590, 460], focus43: 660, focus916: 430 },
    },
  },
  hotspots: { desk: [760, 500, 340, 220], bus: [96, 116, 430, 300] },
  draw(stage, look) {
    DRAWINGS[look]?.(stage)
  },
}
