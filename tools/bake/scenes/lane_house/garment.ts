import { limb, shape } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { type Hour } from './hour.ts'

/** How a garment hangs from its loop: the hook, half the width at the hem, the length, the sleeves' length. */
export type Hung = { x: number; y: number; half: number; length: number; sleeve: number }

/** A coat or jacket on a hook: the neck gathered at its loop, shoulders that slide off, sleeves that hang for themselves. */
export function hangGarment(
  layer: Layer,
  hour: Hour,
  { x, y, half, length, sleeve }: Hung,
  cloth: PaintOptions,
) {
  const at = (u: number, v: number, w?: number) => [x + u * half, y + v * length, w] as const
  const tone = cloth.tone ?? 0.4
  const arm = (side: -1 | 1, options: PaintOptions) =>
    paint(
      layer,
      (g) =>
        limb(g, [
          at(side * 0.7, 0.15, half * 0.44),
          at(side * 0.98, sleeve * 0.4, half * 0.44),
          at(side * (side < 0 ? 1.02 : 0.9), sleeve * 0.75, half * 0.4),
          at(side * (side < 0 ? 0.94 : 0.86), sleeve, half * 0.36),
        ]),
      { ...cloth, ...options },
    )
  const sheet = (outline: Points, options: PaintOptions) =>
    paint(
      layer,
      (g) => {
        shape(g, outline)
        g.fill()
      },
      { ...cloth, ...options },
    )
  arm(1, { tone: tone - 0.1, shadow: { dx: 9, dy: -2, r: 9, a: 0.45 } })
  sheet(
    [
      at(-0.16, 0.02, 1),
      at(-0.44, 0.06),
      at(-0.82, 0.15),
      at(-0.78, 0.4),
      at(-0.84, 0.7),
      at(-0.98, 0.985, 1),
      at(-0.5, 1.012),
      at(-0.1, 0.99),
      at(0.4, 1.015),
      at(0.92, 0.985, 1),
      at(0.8, 0.7),
      at(0.76, 0.4),
      at(0.84, 0.16),
      at(0.46, 0.06),
      at(0.18, 0.02, 1),
    ],
    { shadow: { dx: 9, dy: -2, r: 9, a: 0.5 } },
  )
  // what one sees of the lining, and the loop
  sheet([at(-0.22, 0.016, 1), at(0.24, 0.016, 1), at(0.12, 0.08), at(0.02, 0.13), at(-0.1, 0.08)], {
    color: hour.line,
    form: null,
    rim: null,
    alpha: 0.85,
  })
  sheet(
    [
      at(-0.26, 0.012, 1),
      at(-0.1, -0.004),
      at(-0.08, 0.05),
      at(0.02, 0.14, 1),
      at(-0.2, 0.1),
      at(-0.34, 0.05),
    ],
    {
      tone: tone + 0.08,
    },
  )
  sheet(
    [at(0.28, 0.012, 1), at(0.12, -0.004), at(0.1, 0.05), at(0.02, 0.14, 1), at(0.22, 0.1), at(0.36, 0.05)],
    {
      tone: tone + 0.02,
    },
  )
  arm(-1, { tone: tone + 0.06, shadow: { dx: 6, dy: 2, r: 5, a: 0.45, inside: true } })
  paint(
    layer,
    (g) => {
      for (const line of [
        [at(0.03, 0.14, 1), at(0.06, 0.5, 2.6), at(0.02, 0.99, 1)],
        [at(-0.3, 0.1, 1), at(-0.44, 0.3, 3.4), at(-0.4, 0.52, 1)],
        [at(0.34, 0.1, 1), at(0.46, 0.34, 3.4), at(0.4, 0.6, 1)],
        [at(-0.3, 0.66, 1), at(-0.42, 0.84, 4), at(-0.46, 0.99, 1.4)],
        [at(0.36, 0.7, 1), at(0.46, 0.86, 3.4), at(0.48, 0.99, 1.4)],
        [at(-1.2, sleeve * 0.54, 1), at(-1, sleeve * 0.57, 2.8), at(-0.82, sleeve * 0.55, 1)],
        [at(-1.16, sleeve * 0.92, 1), at(-0.96, sleeve * 0.95, 2.4), at(-0.78, sleeve * 0.93, 1)],
      ])
        limb(g, line)
    },
    { color: hour.line, edge: [1.4, 20], soft: 0.6, pool: 0, alpha: 0.6 },
  )
}
