import { type SceneSource } from '../kit/scene-source.ts'
import { type Stage } from '../kit/stage.ts'
import { drawAugust, drawDay, drawMarch } from './road/day.ts'
import { drawMaize } from './road/maize.ts'
import { drawNight } from './road/night.ts'
import { drawMay, drawStubble } from './road/stubble.ts'

const DRAWINGS: Record<string, (stage: Stage) => void> = {
  day: drawDay,
  maize: drawMaize,
  night: drawNight,
  stubble: drawStubble,
  may: drawMay,
  march: drawMarch,
  august: drawAugust,
}

/** A side road by day; inside the rows of a field beside it; the same road at night, from the back of a car. */
export const scene: SceneSource = {
  id: 'road',
  seed: 57,
  tone: { gamma: 1, black: '#0a0806' },
  frame: { card: 'bottom-right', safe: [1000, 430, 590, 460], focus43: 620, focus916: 620 },
  looks: {
    day: {
      value: 'light',
      ground: '#3a2c1c',
      weather: [{ kind: 'steam', at: [788, 308], size: 0.7, color: '#f2eee4', depth: 0.35 }],
    },
    maize: {
      value: 'dark',
      ground: '#0d1512',
      seed: 911,
      tone: { gamma: 1.12, black: '#050a08' },
      flicker: { kind: 'lamp' },
      frame: { card: 'bottom-right', safe: [960, 400, 630, 490], focus43: 620, focus916: 500 },
    },
    night: {
      value: 'dark',
      ground: '#0a0d12',
      seed: 402,
      tone: { gamma: 1.12, black: '#04060a' },
      frame: { card: 'bottom-right', safe: [1000, 430, 590, 460], focus43: 620, focus916: 700 },
    },
    stubble: {
      value: 'dark',
      ground: '#14110f',
      seed: 911,
      tone: { gamma: 1.12, black: '#050a08' },
      flicker: { kind: 'lamp' },
      frame: { card: 'bottom-right', safe: [960, 400, 630, 490], focus43: 620, focus916: 500 },
    },
    may: {
      value: 'dark',
      ground: '#14110f',
      seed: 911,
      tone: { gamma: 1.12, black: '#050a08' },
      flicker: { kind: 'lamp' },
      frame: { card: 'bottom-right', safe: [960, 400, 630, 490], focus43: 620, focus916: 500 },
    },
    march: {
      value: 'light',
      ground: '#3a2c1c',
      weather: [{ kind: 'steam', at: [788, 308], size: 0.7, color: '#f2eee4', depth: 0.35 }],
    },
    august: {
      value: 'light',
      ground: '#3a2c1c',
      weather: [{ kind: 'steam', at: [788, 308], size: 0.7, color: '#f2eee4', depth: 0.35 }],
    },
  },
  hotspots: { field: [20, 420, 330, 200], steam: [700, 290, 190, 150], lamp: [1080, 270, 220, 150] },
  draw(stage, look) {
    DRAWINGS[look]?.(stage)
  },
}
