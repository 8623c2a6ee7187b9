/** The middle of the gap under the door. */
export const GAP = [556, 598] as const

/** Vanishing point of the room. */
export const EYE = [640, 400] as const
