/** Where the sun stands: low, on the left. */
export const SUN: readonly [number, number] = [-120, 120]
/** Height of the far edge of the land. */
export const HORIZON = 392
/** Where the light stands in the field: low, at the end of the row. */
export const DUSK: readonly [number, number] = [560, 430]
