import { type SceneSource } from '../kit/scene-source.ts'
import { drawIceNight } from './river/ice-night.ts'
import { drawSummerNight } from './river/summer-night.ts'

// The same river twice: a plate of ice under a hidden moon, and black-green water to the waist.
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
  },
  hotspots: { cross: [560, 420, 340, 260] },
  draw: (stage, look) => (look === 'summer_night' ? drawSummerNight(stage) : drawIceNight(stage)),
}
