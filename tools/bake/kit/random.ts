/** A seeded stream of numbers: call it for 0..1, or use its helpers. Same seed, same stream. */
export type Rng = {
  (): number
  range(low: number, high: number): number
  int(low: number, high: number): number
  pick<T>(list: readonly [T, ...T[]]): T
  /** About N(0, 0.58). */
  normal(): number
  /** A new stream of its own, so that one part can change without moving the others. */
  fork(salt: number): Rng
}

/** Mulberry32 behind a multiplicative hash of the seed. */
export function createRng(seed: number): Rng {
  let state = (seed * 2654435761) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const range = (low: number, high: number) => low + (high - low) * next()
  return Object.assign(() => next(), {
    range,
    int: (low: number, high: number) => Math.floor(range(low, high + 1)),
    pick: <T>(list: readonly [T, ...T[]]) => list[Math.floor(next() * list.length)] ?? list[0],
    normal: () => next() + next() + next() + next() - 2,
    fork: (salt: number) => createRng(Math.floor(next() * 1e9) + salt),
  })
}

/** Value held between two bounds, 0 and 1 unless told. */
export const clamp = (value: number, low = 0, high = 1) => (value < low ? low : value > high ? high : value)

/** Straight mix of a and b by t. */
export const lerp = (a: number, b: number, t: number) => a + (b - a) * t

/** Smoothstep from 0 at a to 1 at b; a may be greater than b. */
export const smooth = (a: number, b: number, x: number) => {
  const t = clamp((x - a) / (b - a))
  return t * t * (3 - 2 * t)
}

/** A bell of height 1 around (x0, y0) with half-widths rx, ry: the usual way to say "light falls here". */
export const bell = (
  x: number,
  y: number,
  { x0, y0, rx, ry }: { x0: number; y0: number; rx: number; ry: number },
) => Math.exp(-(((x - x0) / rx) ** 2 + ((y - y0) / ry) ** 2))
