import { type SceneSource } from '../kit/scene-source.ts'
import { type Stage } from '../kit/stage.ts'
import { drawBananas } from './far_road/bananas.ts'
import { drawForest } from './far_road/forest.ts'
import { drawSteppe } from './far_road/steppe.ts'

const DRAWINGS: Record<string, (stage: Stage) => void> = {
  bananas: drawBananas,
  forest: drawForest,
  steppe: drawSteppe,
}

/** A way on, in countries with other plants: under eaves in warm rain, behind a back in a forest, under all of the sky. */
export const scene: SceneSource = {
  id: 'far_road',
  seed: 1204,
  tone: { gamma: 1, black: '#080c08' },
  frame: { card: 'top-right', safe: [960, 60, 620, 470], focus43: 640, focus916: 480 },
  looks: {
    bananas: {
      value: 'light',
      ground: '#33423a',
      flicker: { kind: 'lamp' },
      weather: [
        { kind: 'rain', amount: 0.6, color: '#7f9088', depth: 0.5 },
        { kind: 'mist', area: [0, 390, 1600, 120], amount: 0.5, color: '#dde5d8', depth: 0.2 },
      ],
    },
    forest: {
      value: 'dark',
      ground: '#0b130f',
      seed: 77,
      flicker: { kind: 'lamp' },
      tone: { gamma: 1.14, black: '#040805' },
      frame: { card: 'top-left', safe: [30, 100, 620, 520], focus43: 1000, focus916: 1040 },
      weather: [
        { kind: 'mist', area: [0, 300, 1600, 300], amount: 0.6, color: '#9fb8a4', depth: 0.2 },
        { kind: 'leaves', area: [420, 60, 700, 600], amount: 0.23, size: 0.8, color: '#7f9a62', depth: 0.5 },
      ],
    },
    steppe: {
      value: 'dark',
      ground: '#0d1522',
      seed: 505,
      tone: { gamma: 1.08, black: '#05070d' },
      frame: { card: 'top-right', safe: [960, 40, 620, 520], focus43: 620, focus916: 400 },
      weather: [
        { kind: 'breath', at: [336, 668], amount: 2, size: 0.5, depth: 0.4 },
        { kind: 'breath', at: [458, 656], amount: 2, size: 0.5, depth: 0.4 },
      ],
    },
  },
  hotspots: {},
  draw(stage, look) {
    DRAWINGS[look]?.(stage)
  },
}
