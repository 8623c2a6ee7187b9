import { type Stage } from '../kit/stage.ts'
import { type SceneSource } from '../kit/scene-source.ts'
import { drawBunks } from './one_room/bunks.ts'
import { drawNight } from './one_room/night.ts'
import { drawTelephone } from './one_room/telephone.ts'
import { drawTwoClocks } from './one_room/two_clocks.ts'
import { drawWindow } from './one_room/window.ts'

const DRAWINGS: Record<string, (stage: Stage) => void> = {
  night: drawNight,
  bunks: drawBunks,
  telephone: drawTelephone,
  window: drawWindow,
  two_clocks: drawTwoClocks,
}

/** The room she lives in, whichever year, and two rooms that took its place. */
export const scene: SceneSource = {
  id: 'one_room',
  seed: 88,
  tone: { gamma: 1.3, black: '#04070a' },
  frame: { card: 'bottom-right', safe: [1000, 400, 590, 490], focus43: 640, focus916: 745 },
  looks: {
    night: { value: 'dark', ground: '#070d0e', flicker: { kind: 'lamp' } },
    bunks: {
      value: 'dark',
      ground: '#11181a',
      flicker: { kind: 'tube' },
      tone: { gamma: 1, black: '#060a0b' },
      frame: { card: 'bottom-right', safe: [1000, 410, 590, 480], focus43: 640, focus916: 650 },
    },
    telephone: {
      value: 'dark',
      ground: '#060d0e',
      flicker: { kind: 'lamp' },
      weather: [{ kind: 'steam', at: [512, 584], size: 0.7, depth: 0.55 }],
      tone: { gamma: 1.2, black: '#04070a' },
      frame: { card: 'bottom-right', safe: [1040, 400, 550, 490], focus43: 660, focus916: 668 },
    },
    window: {
      value: 'light',
      ground: '#7f928c',
      tone: { gamma: 1, black: '#0a0c0c' },
      frame: { card: 'bottom-right', safe: [1008, 436, 590, 460], focus43: 620, focus916: 430 },
    },
    two_clocks: {
      value: 'dark',
      ground: '#3a2510',
      tone: { gamma: 1, black: '#080402' },
      frame: { card: 'bottom-right', safe: [1008, 436, 590, 460], focus43: 640, focus916: 640 },
    },
  },
  hotspots: { door: [440, 180, 240, 430] },
  draw(stage, look) {
    DRAWINGS[look]?.(stage)
  },
}
