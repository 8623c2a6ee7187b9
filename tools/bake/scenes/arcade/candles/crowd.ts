import { createRng } from '../../../kit/random.ts'

/** One place in the rows: feet, height, and whether anybody stands there. */
export type Standing = { x: number; y: number; h: number; row: number; empty: boolean; side: 1 | -1 }

// Feet of a row at its left end, where it begins and ends, height of its people, places where nobody is.
const ROWS = [
  { y: 336, x0: 60, x1: 1080, h: 88, empty: [9, 16] },
  { y: 390, x0: 20, x1: 1060, h: 112, empty: [4] },
  { y: 458, x0: -20, x1: 1000, h: 142, empty: [7] },
  { y: 548, x0: 40, x1: 990, h: 182, empty: [2] },
  { y: 668, x0: -40, x1: 960, h: 236, empty: [4] },
  { y: 830, x0: 470, x1: 960, h: 306, empty: [1] },
] as const

/** Everybody, far rows first. */
export function standings(): Standing[] {
  const rng = createRng(804)
  return ROWS.flatMap(({ y, x0, x1, h, empty }, row) => {
    const step = h * 0.66
    const places: Standing[] = []
    for (let x = x0, i = 0; x < x1; x += step, i++)
      places.push({
        x: x + rng.normal() * h * 0.07,
        y: y - (x - x0) * 0.014 + rng.normal() * h * 0.03,
        h: h * rng.range(0.92, 1.05),
        row,
        empty: (empty as readonly number[]).includes(i),
        side: rng() < 0.72 ? 1 : -1,
      })
    return places
  })
}
