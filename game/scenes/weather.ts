import type { CueValue } from '../story/tags.ts'
import type { SceneLook } from './scene-file.ts'
import { scatter } from './scatter.ts'

export type Weather = SceneLook['weather'][number]
export type WeatherKind = Weather['kind']
/** The small pictures that particles are made of. */
export type Speck = 'dot' | 'streak' | 'puff'

/** Where a particle is and how it looks, in units of the scene; `alpha` 0 while it waits. */
export interface Particle {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly alpha: number
}

interface WeatherRow {
  readonly count: number
  readonly speck: Speck
  /** Lean from the upright, radians. */
  readonly lean: number
  /** `#rrggbb`. */
  readonly color: string
  readonly place: (index: number, seconds: number, at: readonly [number, number]) => Particle
}

const scene = { width: 1600, height: 900 }
const rainLean = 0.24

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
    place: (index, seconds, at) =>
      rise(index / 4 + seconds / 6, at, { up: 90, aside: 16, to: 1.3, alpha: 0.3 }),
  },
  smoke: {
    count: 5,
    speck: 'puff',
    lean: 0,
    color: '#9a9a98',
    place: (index, seconds, at) =>
      rise(index / 5 + seconds / 10, at, { up: 170, aside: 60, to: 1.6, alpha: 0.2 }),
  },
  breath: { count: 1, speck: 'puff', lean: 0, color: '#dfe5e8', place: placeBreath },
}

/** The weather shown: what the story asks for in place of the picture's own sky; steam, breath and smoke stay. */
export function chooseWeather(
  own: readonly Weather[],
  asked: CueValue<'weather'> | null,
): readonly Weather[] {
  if (asked === null) return own
  const kept = own.filter(({ kind }) => kind === 'steam' || kind === 'breath' || kind === 'smoke')
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

function placeBreath(_index: number, seconds: number, [x, y]: readonly [number, number]): Particle {
  const life = (seconds % breathEvery) / breathLasts
  if (life >= 1) return { x, y, scale: 0.4, alpha: 0 }
  return { x: x + 22 * life, y: y - 14 * life, scale: 0.4 + 0.8 * life, alpha: 0.35 * (1 - life) }
}

function rise(
  age: number,
  [x, y]: readonly [number, number],
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

/** Brings a value back in at the other end, `margin` beyond either edge. */
function wrap(value: number, length: number, margin: number): number {
  const whole = length + 2 * margin
  return ((((value + margin) % whole) + whole) % whole) - margin
}
