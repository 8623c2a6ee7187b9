import { type SceneSource } from '../kit/scene-source.ts'
import { type Stage } from '../kit/stage.ts'
import { drawBoarded } from './market_row/boarded.ts'
import { drawSummer } from './market_row/summer.ts'
import { drawWinter } from './market_row/winter.ts'

const DRAWINGS: Record<string, (stage: Stage) => void> = {
  winter: drawWinter,
  boarded: drawBoarded,
  summer: drawSummer,
}

/** The first picture, her stall at noon; the same row shut, from outside the rope; and her stall again in July. */
export const scene: SceneSource = {
  id: 'market_row',
  seed: 21,
  tone: { gamma: 1, black: '#000000' },
  frame: { card: 'top-right', safe: [1000, 20, 590, 510], focus43: 640, focus916: 400 },
  looks: {
    winter: {
      value: 'light',
      ground: '#141c26',
    },
    boarded: {
      value: 'light',
      ground: '#1b1d1f',
      frame: { card: 'top-right', safe: [1000, 20, 590, 500], focus43: 640, focus916: 560 },
      weather: [{ kind: 'smoke', at: [680, 318], size: 0.6, color: '#d5d4ce', depth: 0.2 }],
    },
    summer: {
      value: 'light',
      ground: '#1d242a',
    },
  },
  hotspots: {
    coat: [640, 460, 330, 410],
    table: [1190, 590, 400, 190],
    pak: [590, 230, 140, 222],
    son: [820, 236, 134, 206],
    letter: [400, 620, 190, 130],
  },
  draw(stage, look) {
    DRAWINGS[look]?.(stage)
  },
}
