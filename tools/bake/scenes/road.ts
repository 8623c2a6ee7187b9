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

type Look = SceneSource['looks'][string]

/** The side road by day, in any month: a light picture with one chimney that smokes. */
const SIDE_ROAD: Look = {
  value: 'light',
  ground: '#3a2c1c',
  weather: [{ kind: 'steam', at: [788, 308], size: 0.7, color: '#f2eee4', depth: 0.35 }],
}

/** The field at dusk, in any month, with the lamp of its house. */
const FIELD: Omit<Look, 'ground'> = {
  value: 'dark',
  seed: 911,
  tone: { gamma: 1.12, black: '#050a08' },
  flicker: { kind: 'lamp' },
  frame: { card: 'bottom-right', safe: [960, 400, 630, 490], focus43: 620, focus916: 500 },
}

/** A side road by day; inside the rows of a field beside it; the same road at night, from the back of a car. */
export const scene: SceneSource = {
  id: 'road',
  seed: 57,
  tone: { gamma: 1, black: '#0a0806' },
  frame: { card: 'bottom-right', safe: [1000, 430, 590, 460], focus43: 620, focus916: 620 },
  looks: {
    day: SIDE_ROAD,
    maize: { ...FIELD, ground: '#0d1512' },
    night: {
      value: 'dark',
      ground: '#0a0d12',
      seed: 402,
      tone: { gamma: 1.12, black: '#04060a' },
      frame: { card: 'bottom-right', safe: [1000, 430, 590, 460], focus43: 620, focus916: 700 },
    },
    stubble: { ...FIELD, ground: '#14110f' },
    may: { ...FIELD, ground: '#14110f' },
    march: SIDE_ROAD,
    august: SIDE_ROAD,
  },
  hotspots: { field: [20, 420, 330, 200], steam: [700, 290, 190, 150], lamp: [1080, 270, 220, 150] },
  draw(stage, look) {
    DRAWINGS[look]?.(stage)
  },
}
