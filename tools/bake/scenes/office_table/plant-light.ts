/** The low sun of the afternoon, outside on the left, in scene units. */
export const LOW_SUN = [-300, 120] as const
