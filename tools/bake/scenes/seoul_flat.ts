import { type SceneSource } from '../kit/scene-source.ts'
import { drawCity } from './seoul_flat/city.ts'
import { drawEmpty } from './seoul_flat/empty.ts'
import { drawEvening } from './seoul_flat/evening.ts'
import { drawFourAm } from './seoul_flat/four-am.ts'
import { drawLanding } from './seoul_flat/landing.ts'

// A flat on the eleventh floor: a warm floor with nothing on it, a window full of other windows, the landing outside.
const LOOKS: Record<string, (stage: Parameters<SceneSource['draw']>[0]) => void> = {
  empty: (stage) => {
    drawCity(stage, { dusk: 1, lights: 1 })
    drawEmpty(stage)
  },
  four_am: (stage) => {
    drawCity(stage, { dusk: 0.6, lights: 0.3 })
    drawFourAm(stage)
  },
  evening: (stage) => {
    drawCity(stage, { dusk: 1, lights: 1 })
    drawEvening(stage)
  },
  landing: drawLanding,
}

export const scene: SceneSource = {
  id: 'seoul_flat',
  seed: 808,
  tone: { gamma: 1.16, black: '#050409' },
  frame: { card: 'top-left', safe: [30, 40, 620, 500], focus43: 1000, focus916: 1010 },
  looks: {
    empty: {
      value: 'dark',
      ground: '#0c0c1e',
      weather: [{ kind: 'headlights', area: [730, 484, 700, 7], amount: 2, depth: 0.3 }],
    },
    four_am: {
      frame: { card: 'top-left', safe: [30, 40, 620, 500], focus43: 1000, focus916: 1066 },
      value: 'dark',
      ground: '#0c0c1e',
      flicker: { kind: 'tube' },
      weather: [{ kind: 'headlights', area: [730, 484, 540, 7], amount: 1, depth: 0.3 }],
    },
    evening: {
      frame: { card: 'top-left', safe: [50, 60, 620, 540], focus43: 900, focus916: 1240 },
      value: 'dark',
      ground: '#0c0c1e',
      weather: [
        { kind: 'headlights', area: [60, 492, 820, 9], amount: 3, depth: 0.3 },
        { kind: 'glints', area: [330, 558, 540, 26], amount: 0.5, size: 0.35, color: '#cdb7ff', depth: 0.3 },
      ],
    },
    landing: {
      seed: 414,
      tone: { gamma: 1.1, black: '#050508' },
      frame: { card: 'bottom-right', safe: [980, 390, 610, 490], focus43: 610, focus916: 600 },
      value: 'dark',
      ground: '#101114',
      flicker: { kind: 'tube' },
      weather: [{ kind: 'steam', at: [684, 566], size: 0.5, depth: 0.45 }],
    },
  },
  hotspots: {
    debt: [880, 620, 130, 130],
    home: [1140, 200, 240, 200],
    machine: [1240, 560, 160, 140],
    ticket: [640, 700, 190, 140],
  },
  draw: (stage, look) => LOOKS[look]?.(stage),
}
