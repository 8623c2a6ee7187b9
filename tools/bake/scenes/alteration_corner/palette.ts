/** The bulb of the clip lamp. */
export const LAMP = [672, 476] as const

/** Painted plaster and iron in the last light. */
export const DUSK = ['#0a111d', '#15243a', '#26405a', '#416078', '#6b8494']
