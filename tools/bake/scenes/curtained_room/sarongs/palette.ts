/** Two high windows, x, y, width, height. */
export const WINDOWS: readonly (readonly [number, number, number, number])[] = [
  [668, 70, 330, 270],
  [1078, 64, 350, 276],
]

/** Where the sun stands behind the washing. */
export const SUN = [1040, 150] as const
