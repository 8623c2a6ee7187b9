/** The fire door, where the light is. */
export const FIRE: readonly [number, number] = [560, 640]
