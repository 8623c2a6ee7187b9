import { type PaintOptions } from '../../kit/paint.ts'
/** Noon, above the window. */
export const SUN = [900, -200] as const

/** Grey plastic of a city bus, from shade to light. */
export const PANEL = ['#4d4a58', '#716d78', '#9b959a', '#c6bfba', '#ebe4d8']

/** Seat cloth. */
export const PLUSH: PaintOptions = {
  color: ['#2a2c44', '#444866', '#6a6c88', '#9a98a8', '#cdc6c4'],
  tone: 0.4,
  edge: [1.8, 40],
  wash: 0.24,
  washSize: 90,
  pool: 0.16,
  form: { light: [700, 100], r: 22, amt: 0.4, steps: 4 },
  shadow: { dx: 10, dy: 8, r: 12, a: 0.35, color: '#3a3844' },
}
