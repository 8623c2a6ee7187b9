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
      flicker: { kind: 'lamp' },
      weather: [
        { kind: 'rain', amount: 0.8, depth: 0.9 },
        { kind: 'mist', area: [0, 430, 1600, 130], amount: 0.6, color: '#a5b0a0', depth: 0.4 },
        { kind: 'glints', area: [692, 490, 50, 130], amount: 0.4, size: 0.5, color: '#ffb45e', depth: 0.4 },
      ],
    },
    dawn: {
      tone: { gamma: 1, black: '#070a07' },
      value: 'light',
      ground: '#2a3128',
      frame: { card: 'top-left', safe: [20, 20, 620, 540], focus43: 940, focus916: 955 },
      weather: [
        { kind: 'mist', area: [0, 430, 1600, 170], amount: 0.8, color: '#f1ecdc', depth: 0.4 },
        { kind: 'glints', area: [40, 560, 600, 280], amount: 0.5, color: '#fffaf0', depth: 0.4 },
      ],
    },
  },
  hotspots: { bank: [1120, 330, 300, 150] },
  draw(stage, look) {
    DRAWINGS[look]?.(stage)
  },
}
