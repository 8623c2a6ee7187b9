/** The low sun at the end of the trees. */
export const SUN = [1240, 40] as const

/** Where the street goes. */
export const EYE = [800, 420] as const

/** What leaves do to the light: shade to gold. */
export const LEAF = ['#8a6420', '#b98a2c', '#e0b443', '#f6d874', '#fdf0b4']
