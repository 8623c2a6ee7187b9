import { type PaintOptions } from '../../../kit/paint.ts'

/** The middle of the curtain, with the sun behind it. */
export const SUN = [1010, 236] as const

/** Wood that has been polished by hands. */
export const WOOD = ['#140a05', '#341d0d', '#653a18', '#9c6428', '#d59c4c', '#fbdc98']

/** Paper, china, a clock's face. */
export const PALE = ['#3a2713', '#7a5628', '#b98e4c', '#e6c684', '#fff0c4']

/** Green paint gone brown in this light. */
export const PAINT = ['#0a0d09', '#191c13', '#2e3020', '#565335', '#9a8a54', '#e0cc90']

/** How a thing is lit here; `r` is the width of its turn. */
export const lit = (r: number, rim = 0.85): PaintOptions => ({
  form: { light: SUN, r, amt: 0.42, steps: 4 },
  rim: { light: SUN, color: '#ffe2a0', w: 3, amt: rim, reach: 620 },
})
