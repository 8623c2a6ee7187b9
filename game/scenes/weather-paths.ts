import { scatter } from './scatter.ts'

/** Where a particle is and how it looks, in units of the scene; `alpha` 0 while it waits. */
export interface Particle {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly alpha: number
  /** Radians from the upright, where it turns by itself. */
  readonly turn?: number
  /** Height for its width, where it is not the speck's own. */
  readonly squash?: number
  /** Which of the pictures of its speck; the first if there is one only. */
  readonly pose?: number
  /** Turned to the other side. */
  readonly isFlipped?: boolean
}

/** Where a weather is. */
export interface Place {
  readonly at?: readonly [number, number]
  readonly area?: readonly [number, number, number, number]
  readonly size?: number
  readonly drift?: number
}

const scene = { width: 1600, height: 900 }
export const rainLean = 0.24
const nowhere = [0, 0] as const
const everywhere = [0, 0, scene.width, scene.height] as const
/** Where drops fall when it rains on the whole picture: beyond its edges, as they slant. */
const everyDrop = [-140, -70, scene.width + 280, scene.height + 140] as const
const mistBand = [0, 0.45 * scene.height, scene.width, 0.4 * scene.height] as const

export function placeFlake(index: number, seconds: number, { drift = 1 }: Place): Particle {
  const size = index % 3
  const fall = (18 + 22 * scatter(index, 1)) * (0.7 + 0.3 * size)
  const y = wrap(scatter(index, 2) * scene.height + fall * seconds, scene.height, 20)
  const sway = Math.sin(seconds * (0.4 + 0.5 * scatter(index, 4)) + index) * (10 + 14 * scatter(index, 6))
  return {
    x: wrap(scatter(index, 3) * scene.width + seconds * 5 * drift + sway, scene.width, 20),
    y,
    scale: 0.35 + 0.3 * size,
    alpha: 0.4 + 0.16 * size,
  }
}

/** Over the whole picture, or falling past a window: then a drop comes in at the top of the area and goes at its foot. */
export function placeDrop(index: number, seconds: number, { area, size = 1 }: Place): Particle {
  const near = scatter(index, 1)
  const [x, y, w, h] = area ?? everyDrop
  const fallen = scatter(index, 2) + (size * (620 + 420 * near) * seconds) / h
  const lap = Math.floor(fallen)
  const life = fallen - lap
  const aside = h * rainLean
  const span = area ? Math.max(0, w - aside) : w
  return {
    x: x + (w - span) / 2 + span * scatter(index + 97 * lap, 3) - aside * (life - 0.5),
    y: y + h * life,
    scale: size * (0.6 + 0.7 * near),
    alpha: (0.16 + 0.2 * near) * (area ? Math.min(1, 5 * life, 5 * (1 - life)) : 1),
  }
}

/** Banks that lie low and go by, in the heights of the area. */
export function placeMist(index: number, seconds: number, { area, size = 1, drift = 1 }: Place): Particle {
  const [, y, , h] = area ?? mistBand
  const wide = 7 + 3 * scatter(index, 4)
  return {
    x: wrap(
      scatter(index, 1) * scene.width + seconds * drift * (5 + 6 * scatter(index, 2)),
      scene.width,
      480,
    ),
    y: y + h * scatter(index, 3),
    scale: size * wide,
    alpha: 0.13,
    squash: 0.34,
  }
}

const breathEvery = 3.4
const breathLasts = 1.8

export function placeBreath(
  _index: number,
  seconds: number,
  { at: [x, y] = nowhere, size = 1, drift = 1 }: Place,
): Particle {
  // two who stand in one picture don't breathe as one
  const life = ((seconds + 1.3 * Math.floor(x / 100)) % breathEvery) / breathLasts
  if (life >= 1) return { x, y, scale: 0.14 * size, alpha: 0 }
  return {
    x: x + 22 * drift * size * life,
    y: y - 14 * size * life,
    scale: size * (0.14 + 0.6 * life),
    alpha: 0.35 * (1 - life),
  }
}

export function rise(
  age: number,
  { at: [x, y] = nowhere, size = 1, drift = 1 }: Place,
  { up, aside, from, to, alpha }: { up: number; aside: number; from: number; to: number; alpha: number },
): Particle {
  const turn = Math.floor(age)
  const life = age - turn
  return {
    x: x + size * (aside * drift * (scatter(turn, 7) - 0.3) * life + 4 * Math.sin(6 * life + turn)),
    y: y - size * up * life,
    scale: size * (from + (to - from) * life),
    alpha: alpha * Math.sin(Math.PI * life),
  }
}

/** Which of its lives a particle is in, and how far through it, 0 to 1; `lasts` is the length of one, in seconds. */
function liveOn(
  index: number,
  seconds: number,
  lasts: number,
): { readonly turn: number; readonly life: number } {
  const age = seconds / lasts + scatter(index, 2)
  const turn = Math.floor(age)
  return { turn, life: age - turn }
}

/** Light on water: each comes up slowly, drifts, and goes, at its own pace; the nearer, the larger. */
export function placeGlint(
  index: number,
  seconds: number,
  { area: [x, y, w, h] = everywhere, size = 1, drift = 1 }: Place,
): Particle {
  const { turn, life } = liveOn(index, seconds, 3 + 4 * scatter(index, 1))
  const down = scatter(index + 31 * turn, 3)
  return {
    x: x + w * scatter(index + 31 * turn, 4) + 14 * drift * life,
    y: y + h * down,
    scale: size * (0.5 + 0.9 * down),
    alpha: 0.42 * Math.sin(Math.PI * life) ** 2,
  }
}

export function placeLeaf(
  index: number,
  seconds: number,
  { area: [x, y, w, h] = everywhere, size = 1, drift = 1 }: Place,
): Particle {
  const { turn, life } = liveOn(index, seconds, 7 + 5 * scatter(index, 1))
  return {
    x: x + w * scatter(index + 17 * turn, 3) + size * (46 * Math.sin(6 * life + index) - 60 * drift * life),
    y: y + h * life,
    scale: size * (0.7 + 0.5 * scatter(index, 4)),
    alpha: 0.85 * Math.min(1, 6 * life, 6 * (1 - life)),
    turn: 5 * life + 2 * Math.sin(9 * life + index),
    squash: 0.35 + 0.65 * Math.abs(Math.sin(7 * life + index)),
  }
}

/** Cars cross the area, some seconds apart, now this way, now that; two lights to a car. */
export function placeHeadlight(
  index: number,
  seconds: number,
  { area: [x, y, w, h] = everywhere }: Place,
): Particle {
  const every = 13
  const car = Math.floor(index / 2)
  const age = seconds / every + scatter(car, 5)
  const turn = Math.floor(age)
  const lasts = (7 + 4 * scatter(turn + 7 * car, 1)) / every
  const life = (age - turn) / lasts
  const along = scatter(turn + 7 * car, 2) < 0.5 ? life : 1 - life
  return {
    x: x + w * along + (index % 2) * 0.7 * h,
    y: y + h / 2,
    scale: h / 16,
    alpha: life < 1 ? 0.8 * Math.min(1, 5 * life, 5 * (1 - life)) : 0,
  }
}

/** Share of a body's height that two steps cover, and the pictures of them. */
const twoSteps = 0.72
export const walkerPoses = 8
export const walkerBuilds = 2

/** People who cross the area at a walk, as high as it is, and set down their feet as far as they come. */
export function placePasser(
  index: number,
  seconds: number,
  { area: [x, y, w, h] = everywhere }: Place,
): Particle {
  const { turn, life } = liveOn(index, seconds, (w / h) * (1.8 + 0.8 * scatter(index, 1)))
  const isFlipped = scatter(index + 13 * turn, 3) < 0.5
  const step = (life * w) / (twoSteps * h)
  const height = 0.94 + 0.06 * scatter(index + 13 * turn, 6)
  const build = Math.floor(walkerBuilds * scatter(index + 13 * turn, 4))
  return {
    x: x + w * (isFlipped ? 1 - life : life),
    y: y + h / 2 + (h * (1 - height)) / 2,
    scale: (h * height) / 40,
    alpha: 0.85 * Math.min(1, 8 * life, 8 * (1 - life)),
    pose: build * walkerPoses + (Math.floor(step * walkerPoses) % walkerPoses),
    isFlipped,
  }
}

/** Brings a value back in at the other end, `margin` beyond either edge. */
function wrap(value: number, length: number, margin: number): number {
  const whole = length + 2 * margin
  return ((((value + margin) % whole) + whole) % whole) - margin
}
