import { type SceneSource } from '../kit/scene-source.ts'
import { type Stage } from '../kit/stage.ts'
import { drawDawn } from './brown_river/dawn.ts'
import { drawRainNight } from './brown_river/rain-night.ts'

const DRAWINGS: Record<string, (stage: Stage) => void> = { rain_night: drawRainNight, dawn: drawDawn }

// A wide brown river between two wet woods: in the night one crosses it, in the morning one is found.
export const scene: SceneSource = {
  id: 'brown_river',
  seed: 90,
  tone: { gamma: 1.06, black: '#040604' },
  frame: { card: 'top-left', safe: [20, 20, 620, 540], focus43: 900, focus916: 840 },
  looks: {
    rain_night: {
      value: 'dark',
      ground: '#0b130f',
      weather: [{ kind: 'rain' }, { kind: 'mist', amount: 0.5 }],
      flicker: { kind: 'lamp' },
    },
    dawn: {
      tone: { gamma: 1, black: '#070a07' },
      value: 'light',
      ground: '#2a3128',
      weather: [{ kind: 'mist', amount: 0.7 }],
      frame: { card: 'top-left', safe: [20, 20, 620, 540], focus43: 940, focus916: 955 },
    },
  },
  hotspots: { bank: [1120, 330, 300, 150] },
  draw(stage, look) {
    DRAWINGS[look]?.(stage)
  },
}
