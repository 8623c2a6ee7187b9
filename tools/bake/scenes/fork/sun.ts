/** Where the sun comes up. */
export const SUN: readonly [number, number] = [1480, 110]
