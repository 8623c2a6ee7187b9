import { type SceneSource } from '../kit/scene-source.ts'
import { type Stage } from '../kit/stage.ts'
import { drawFarBankDawn } from './river/far-bank-dawn.ts'
import { drawIceDusk } from './river/ice-dusk.ts'
import { drawIceNight } from './river/ice-night.ts'
import { drawSummerNight } from './river/summer-night.ts'

const DRAWINGS: Record<string, (stage: Stage) => void> = {
  ice_night: drawIceNight,
  summer_night: drawSummerNight,
  ice_dusk: drawIceDusk,
  far_bank_dawn: drawFarBankDawn,
}

// The same river twice: a plate of ice under stars, and black-green water to the waist; a side stream at dusk.
export const scene: SceneSource = {
  id: 'river',
  seed: 118,
  tone: { gamma: 1.08, black: '#04060a' },
  frame: { card: 'bottom-right', safe: [940, 330, 640, 540], focus43: 620, focus916: 600 },
  looks: {
    ice_night: {
      value: 'dark',
      ground: '#0a121d',
      weather: [{ kind: 'snow' }, { kind: 'breath', at: [448, 470] }],
      flicker: { kind: 'lamp' },
    },
    summer_night: {
      seed: 731,
      tone: { gamma: 1.08, black: '#030705' },
      value: 'dark',
      ground: '#07100c',
      weather: [{ kind: 'mist', amount: 0.6 }],
      flicker: { kind: 'lamp' },
    },
    ice_dusk: {
      seed: 305,
      tone: { gamma: 1, black: '#06080d' },
      value: 'light',
      ground: '#272d3b',
      weather: [
        { kind: 'breath', at: [440, 366] },
        { kind: 'smoke', at: [950, 220], amount: 0.4 },
      ],
      frame: { card: 'bottom-right', safe: [980, 330, 600, 540], focus43: 600, focus916: 450 },
    },
    far_bank_dawn: {
      seed: 512,
      tone: { gamma: 1, black: '#0a0c0d' },
      value: 'light',
      ground: '#24292b',
      weather: [{ kind: 'mist', amount: 0.5 }],
      flicker: { kind: 'lamp' },
      frame: { card: 'bottom-right', safe: [980, 430, 610, 460], focus43: 620, focus916: 480 },
    },
  },
  hotspots: { cross: [560, 420, 340, 260] },
  draw(stage, look) {
    DRAWINGS[look]?.(stage)
  },
}
