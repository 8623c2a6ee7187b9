import { blob, limb } from '../../../kit/brush.ts'
import { paint, type PaintOptions } from '../../../kit/paint.ts'
import { type Layer } from '../../../kit/stage.ts'
import { SKIN, SUN } from './sun.ts'

/** Hair of both. */
export const HAIR = ['#0b0b0e', '#191a1e', '#33312f', '#6a5f52']

/** Wool and cotton in the sun that comes over the roofs. */
export const cloth = (color: readonly string[]): PaintOptions => ({
  color,
  tone: 0.4,
  edge: [1.8, 30],
  wash: 0.24,
  washSize: 110,
  pool: 0.14,
  grain: 0.07,
  form: { light: SUN, r: 22, amt: 0.36, steps: 4 },
  rim: { light: SUN, color: '#ffedc0', w: 3, amt: 0.5 },
})

/** Neck and the underside of a chin, in the shade of the awning that hangs before the rest. */
export function drawChin(people: Layer, x: number, cloth: PaintOptions) {
  const skin: PaintOptions = { ...cloth, color: SKIN, rim: null, pool: 0.1 }
  paint(
    people,
    (g) =>
      limb(g, [
        [x, 110, 68],
        [x, 230, 74],
      ]),
    { ...skin, tone: 0.2 },
  )
  const chin: [number, number, number?][] = [
    [x - 50, 90, 1],
    [x - 47, 126],
    [x - 26, 162],
    [x, 171],
    [x + 26, 162],
    [x + 47, 126],
    [x + 50, 90, 1],
  ]
  paint(people, blob(chin), {
    ...skin,
    tone: 0.38,
    shadow: { dx: 2, dy: 9, r: 8, a: 0.5, color: '#241208', inside: true },
  })
}
