import type { CueValue } from '../story/tags.ts'
import type { SceneLook } from './scene-file.ts'
import { scatter } from './scatter.ts'

export type Weather = SceneLook['weather'][number]
export type WeatherKind = Weather['kind']
/** The small pictures that particles are made of. */
export type Speck = 'dot' | 'streak' | 'puff' | 'dash' | 'leaf' | 'walker'

/** Where a particle is and how it looks, in units of the scene; `alpha` 0 while it waits. */
export interface Particle {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly alpha: number
  /** Radians from the upright, where it turns by itself. */
  readonly turn?: number
}

/** Where a weather is. */
interface Place {
  readonly at?: readonly [number, number]
  readonly area?: readonly [number, number, number, number]
}

interface WeatherRow {
  readonly count: number
  readonly speck: Speck
  /** Lean from the upright, radians. */
  readonly lean: number
  /** `#rrggbb`. */
  readonly color: string
  readonly place: (index: number, seconds: number, of: Place) => Particle
}

const scene = { width: 1600, height: 900 }
const rainLean = 0.24
const nowhere = [0, 0] as const
const everywhere = [0, 0, scene.width, scene.height] as const

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
      rise(index / 4 + seconds / 6, of, { up: 90, aside: 16, to: 1.3, alpha: 0.3 }),
  },
  smoke: {
    count: 5,
    speck: 'puff',
    lean: 0,
    color: '#9a9a98',
    place: (index, seconds, of) =>
      rise(index / 5 + seconds / 10, of, { up: 170, aside: 60, to: 1.6, alpha: 0.2 }),
  },
  breath: { count: 1, speck: 'puff', lean: 0, color: '#dfe5e8', place: placeBreath },
  embers: {
    count: 6,
    speck: 'dot',
    lean: 0,
    color: '#ff9c4e',
    place: (index, seconds, of) =>
      rise(index / 6 + seconds / 3.2, of, { up: 80, aside: 26, to: 0.12, alpha: 0.8 }),
  },
  glints: { count: 16, speck: 'dash', lean: 0, color: '#dfe7ea', place: placeGlint },
  leaves: { count: 9, speck: 'leaf', lean: 0, color: '#e3b84a', place: placeLeaf },
  headlights: { count: 2, speck: 'puff', lean: 0, color: '#ffe2a8', place: placeHeadlight },
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

function placeFlake(index: number, seconds: number): Particle {
  const size = index % 3
  const fall = (18 + 22 * scatter(index, 1)) * (0.7 + 0.3 * size)
  const y = wrap(scatter(index, 2) * scene.height + fall * seconds, scene.height, 20)
  const sway = Math.sin(seconds * (0.4 + 0.5 * scatter(index, 4)) + index) * (10 + 14 * scatter(index, 6))
  return {
    x: wrap(scatter(index, 3) * scene.width + seconds * 5 + sway, scene.width, 20),
    y,
    scale: 0.35 + 0.3 * size,
    alpha: 0.4 + 0.16 * size,
  }
}

function placeDrop(index: number, seconds: number): Particle {
  const near = scatter(index, 1)
  const fallen = scatter(index, 2) * scene.height + (620 + 420 * near) * seconds
  const y = wrap(fallen, scene.height, 70)
  const lap = Math.floor((fallen + 70) / (scene.height + 140))
  const x = scatter(index + 97 * lap, 3) * (scene.width + 200) - (y - scene.height / 2) * rainLean
  return { x, y, scale: 0.6 + 0.7 * near, alpha: 0.16 + 0.2 * near }
}

function placeMist(index: number, seconds: number): Particle {
  return {
    x: wrap(scatter(index, 1) * scene.width + seconds * (4 + 5 * scatter(index, 2)), scene.width, 420),
    y: scene.height * (0.45 + 0.4 * scatter(index, 3)),
    scale: 6 + 2 * scatter(index, 4),
    alpha: 0.16,
  }
}

const breathEvery = 3.4
const breathLasts = 1.8

function placeBreath(_index: number, seconds: number, { at: [x, y] = nowhere }: Place): Particle {
  const life = (seconds % breathEvery) / breathLasts
  if (life >= 1) return { x, y, scale: 0.4, alpha: 0 }
  return { x: x + 22 * life, y: y - 14 * life, scale: 0.4 + 0.8 * life, alpha: 0.35 * (1 - life) }
}

function rise(
  age: number,
  { at: [x, y] = nowhere }: Place,
  { up, aside, to, alpha }: { up: number; aside: number; to: number; alpha: number },
): Particle {
  const turn = Math.floor(age)
  const life = age - turn
  return {
    x: x + aside * (scatter(turn, 7) - 0.3) * life + 4 * Math.sin(6 * life + turn),
    y: y - up * life,
    scale: 0.35 + (to - 0.35) * life,
    alpha: alpha * Math.sin(Math.PI * life),
  }
}

/** Light on water: each comes up slowly, drifts, and goes, at its own pace. */
function placeGlint(index: number, seconds: number, { area: [x, y, w, h] = everywhere }: Place): Particle {
  const lasts = 3 + 4 * scatter(index, 1)
  const age = seconds / lasts + scatter(index, 2)
  const turn = Math.floor(age)
  const life = age - turn
  const down = scatter(index + 31 * turn, 3)
  return {
    x: x + w * scatter(index + 31 * turn, 4) + 14 * life,
    y: y + h * down,
    scale: 0.5 + 0.9 * down,
    alpha: 0.3 * Math.sin(Math.PI * life) ** 2,
  }
}

function placeLeaf(index: number, seconds: number, { area: [x, y, w, h] = everywhere }: Place): Particle {
  const lasts = 7 + 5 * scatter(index, 1)
  const age = seconds / lasts + scatter(index, 2)
  const turn = Math.floor(age)
  const life = age - turn
  return {
    x: x + w * scatter(index + 17 * turn, 3) + 46 * Math.sin(6 * life + index) - 60 * life,
    y: y + h * life,
    scale: 0.7 + 0.5 * scatter(index, 4),
    alpha: 0.85 * Math.min(1, 6 * life, 6 * (1 - life)),
    turn: 5 * life + 2 * Math.sin(9 * life + index),
  }
}

/** One car after another crosses the area, some seconds apart, now this way, now that. */
function placeHeadlight(
  index: number,
  seconds: number,
  { area: [x, y, w, h] = everywhere }: Place,
): Particle {
  const every = 13
  const turn = Math.floor(seconds / every)
  const life = (seconds - every * turn) / (5 + 2 * scatter(turn, 1))
  const along = scatter(turn, 2) < 0.5 ? life : 1 - life
  return {
    x: x + w * along + index * 0.5 * h,
    y: y + h / 2,
    scale: h / 96,
    alpha: life < 1 ? 0.5 * Math.sin(Math.PI * life) ** 0.5 : 0,
  }
}

/** People who cross the area at a walk, as high as it is; one is always somewhere on the way. */
function placePasser(index: number, seconds: number, { area: [x, y, w, h] = everywhere }: Place): Particle {
  const lasts = (w / h) * (2.2 + 0.8 * scatter(index, 1))
  const age = seconds / lasts + scatter(index, 2)
  const turn = Math.floor(age)
  const life = age - turn
  const along = scatter(index + 13 * turn, 3) < 0.5 ? life : 1 - life
  return {
    x: x + w * along,
    y: y + h / 2 - 0.012 * h * Math.abs(Math.sin(4.4 * seconds + index)),
    scale: h / 40,
    alpha: 0.6 * Math.min(1, 8 * life, 8 * (1 - life)),
    turn: 0.02 * Math.sin(4.4 * seconds + index),
  }
}

/** Brings a value back in at the other end, `margin` beyond either edge. */
function wrap(value: number, length: number, margin: number): number {
  const whole = length + 2 * margin
  return ((((value + margin) % whole) + whole) % whole) - margin
}
