import type { CueValue } from '../story/tags.ts'
import type { SceneLook } from './scene-file.ts'
import type { Speck } from './specks.ts'
import {
  placeBreath,
  placeDrop,
  placeFlake,
  placeGlint,
  placeHeadlight,
  placeLeaf,
  placeMist,
  placePasser,
  rise,
  rainLean,
  type Particle,
  type Place,
} from './weather-paths.ts'

export type Weather = SceneLook['weather'][number]
export type WeatherKind = Weather['kind']

interface WeatherRow {
  readonly count: number
  readonly speck: Speck
  /** Lean from the upright, radians. */
  readonly lean: number
  /** `#rrggbb`. */
  readonly color: string
  /** It adds its light to what lies behind. */
  readonly glows?: boolean
  readonly place: (index: number, seconds: number, of: Place) => Particle
}

/** How each weather moves. A particle is a function of its index and the time, so there is nothing to keep or to leak. */
export const weatherTable: Readonly<Record<WeatherKind, WeatherRow>> = {
  snow: { count: 60, speck: 'dot', lean: 0, color: '#eef1f3', place: placeFlake },
  rain: { count: 90, speck: 'streak', lean: Math.atan(rainLean), color: '#cdd3c4', place: placeDrop },
  mist: { count: 5, speck: 'puff', lean: 0, color: '#c3cac6', place: placeMist },
  steam: {
    count: 4,
    speck: 'puff',
    lean: 0,
    color: '#dcdcd0',
    place: (index, seconds, of) =>
      rise(index / 4 + seconds / 6, of, { up: 90, aside: 16, from: 0.3, to: 1.2, alpha: 0.28 }),
  },
  smoke: {
    count: 5,
    speck: 'puff',
    lean: 0,
    color: '#9a9a98',
    place: (index, seconds, of) =>
      rise(index / 5 + seconds / 10, of, { up: 170, aside: 60, from: 0.3, to: 1.6, alpha: 0.2 }),
  },
  breath: { count: 1, speck: 'puff', lean: 0, color: '#dfe5e8', place: placeBreath },
  embers: {
    count: 6,
    speck: 'dot',
    lean: 0,
    color: '#ff9c4e',
    glows: true,
    place: (index, seconds, of) =>
      rise(index / 6 + seconds / 3.2, of, { up: 80, aside: 26, from: 0.5, to: 0.12, alpha: 0.8 }),
  },
  glints: { count: 16, speck: 'dash', lean: 0, color: '#dfe7ea', glows: true, place: placeGlint },
  leaves: { count: 9, speck: 'leaf', lean: 0, color: '#e3b84a', place: placeLeaf },
  headlights: { count: 2, speck: 'lamp', lean: 0, color: '#ffe2a8', glows: true, place: placeHeadlight },
  passers: { count: 3, speck: 'walker', lean: 0, color: '#1c2330', place: placePasser },
}

/** What falls or hangs in the open air; everything else in a picture moves whatever the weather. */
const skies: ReadonlySet<WeatherKind> = new Set(['snow', 'rain', 'mist'])

/** The weather shown: what the story asks for in place of the picture's own sky. */
export function chooseWeather(
  own: readonly Weather[],
  asked: CueValue<'weather'> | null,
): readonly Weather[] {
  if (asked === null) return own
  const kept = own.filter(({ kind }) => !skies.has(kind))
  if (asked === 'none') return kept
  return [...kept, own.find(({ kind }) => kind === asked) ?? { kind: asked }]
}
