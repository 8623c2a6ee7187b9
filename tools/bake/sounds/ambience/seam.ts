import type { Rng } from '../kit/rng.ts'

/** One stroke of the needle: seconds, and strokes a second just then. */
export interface Stitch {
  at: number
  rate: number
}

/** The strokes of one seam: starts slow, settles at `top` a second, slows and stops. */
export function stitches(rng: Rng, start: number, { count, top }: { count: number; top: number }): Stitch[] {
  let at = start
  return Array.from({ length: count }, (_, k) => {
    const u = k / (count - 1)
    const rate =
      top * Math.min(1, 0.42 + u * 3.2) * Math.min(1, 0.3 + (1 - u) * 2.6) * rng.range(0.985, 1.015)
    const stitch = { at, rate }
    at += 1 / rate
    return stitch
  })
}
