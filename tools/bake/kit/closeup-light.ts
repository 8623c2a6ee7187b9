import { blob } from './brush.ts'
import { paint, type PaintOptions } from './paint.ts'
import { type Points } from './points.ts'
import { type Layer } from './stage.ts'

/** From the upper left, as one holds a page. */
export const LIGHT = [-160, -260] as const

/** The soft shade a thing lays on the page; `outline` is where it stands. */
export function shadeOnPage(layer: Layer, outline: Points, { soft = 9, alpha = 0.42 } = {}) {
  paint(layer, blob(outline), { color: '#1a120d', edge: [2, 40], soft, pool: 0, wash: 0, grain: 0, alpha })
}

/** How a thing of some material is painted at this size; `rim` keeps it from sinking into a dark page. */
export const material = (
  color: readonly string[],
  rim: string,
  options: PaintOptions = {},
): PaintOptions => ({
  color,
  tone: 0.46,
  edge: [1.1, 26],
  wash: 0.2,
  washSize: 70,
  pool: 0.16,
  poolR: 3.4,
  grain: 0.1,
  form: { light: LIGHT, r: 14, amt: 0.42, steps: 4 },
  rim: { light: LIGHT, color: rim, w: 2.6, amt: 0.7 },
  ...options,
})
