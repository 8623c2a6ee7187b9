import { type PaintOptions } from '../../kit/paint.ts'

/** Where the lamp hangs, above the far edge of the picture. */
export const LAMP = [470, -120] as const

/** Flour under it. */
export const FLOUR: PaintOptions = {
  color: ['#a5927a', '#cdbb9e', '#e9dcc2', '#f7efdd'],
  tone: 0.56,
  pool: 0,
}
