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
      flicker: { kind: 'lamp' },
      weather: [
        { kind: 'snow', depth: 0.9 },
        { kind: 'breath', at: [446, 476], drift: -2.4, depth: 0.72 },
      ],
    },
    summer_night: {
      seed: 731,
      tone: { gamma: 1.08, black: '#030705' },
      value: 'dark',
      ground: '#07100c',
      flicker: { kind: 'lamp' },
      weather: [
        { kind: 'mist', area: [0, 440, 1600, 120], amount: 0.6, color: '#9fb5a8', depth: 0.4 },
        { kind: 'glints', area: [380, 470, 1040, 320], amount: 1, size: 0.9, color: '#cfe0cf', depth: 0.4 },
        { kind: 'glints', area: [735, 450, 60, 110], amount: 0.4, size: 0.4, color: '#ffb45e', depth: 0.4 },
      ],
    },
    ice_dusk: {
      seed: 305,
      tone: { gamma: 1, black: '#06080d' },
      value: 'light',
      ground: '#272d3b',
      frame: { card: 'bottom-right', safe: [980, 330, 600, 540], focus43: 600, focus916: 450 },
      weather: [
        { kind: 'breath', at: [434, 394], amount: 2, size: 0.8, color: '#ffffff', depth: 0.62 },
        { kind: 'breath', at: [760, 446], amount: 2, size: 0.7, color: '#ffffff', drift: -1, depth: 0.62 },
        { kind: 'smoke', at: [962, 232], amount: 0.8, size: 0.5, drift: 0.2, color: '#c9b8bd', depth: 0.2 },
      ],
    },
    far_bank_dawn: {
      seed: 512,
      tone: { gamma: 1, black: '#0a0c0d' },
      value: 'light',
      ground: '#24292b',
      flicker: { kind: 'lamp' },
      frame: { card: 'bottom-right', safe: [980, 430, 610, 460], focus43: 620, focus916: 480 },
      weather: [
        { kind: 'mist', area: [0, 440, 1600, 110], amount: 0.7, color: '#d5d8d4', depth: 0.3 },
        { kind: 'glints', area: [880, 672, 250, 36], amount: 0.3, size: 0.5, depth: 0.45 },
        { kind: 'glints', area: [620, 728, 180, 50], amount: 0.3, size: 0.6, depth: 0.45 },
      ],
    },
  },
  hotspots: { cross: [560, 420, 340, 260] },
  draw(stage, look) {
    DRAWINGS[look]?.(stage)
  },
}
