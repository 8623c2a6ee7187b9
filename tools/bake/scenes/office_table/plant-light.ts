/** The low sun of the afternoon, outside on the left, in scene units. */
export const LOW_SUN = [-300, 120] as const

/** The plant, its cabinet and the light on the wall stand this far from where they were measured. */
export const ASIDE = -90
