/** The lamp hangs beyond the upper edge, right of the middle, in scene units. */
export const LAMP = [1130, -160] as const

/** Shade on the oilcloth. */
export const ON_CLOTH = { dx: -6, dy: 10, r: 8, a: 0.55, color: '#04090a' } as const
