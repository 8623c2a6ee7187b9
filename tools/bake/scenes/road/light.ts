/** Where the sun stands. */
export const SUN: readonly [number, number] = [240, -60]
/** Height of the far edge of the land. */
export const HORIZON = 392
