import { type PaintOptions } from '../../kit/paint.ts'
/** The morning sun, out of the picture. */
export const SUN = [160, -260] as const

/** Weathered boards. */
export const WOOD: PaintOptions = {
  color: ['#6b5a48', '#9a8468', '#c6ae88', '#e9d8b2', '#fbf1d6'],
  edge: [1.6, 50],
  wash: 0.26,
  washSize: 110,
  pool: 0.16,
}

/** What leaf shade multiplies a wall by. */
export const SHADE = '#7d93a6'
