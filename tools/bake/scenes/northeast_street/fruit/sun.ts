/** The sun stands over the left shoulder of whoever buys. */
export const SUN = [160, -160] as const

/** Skin in that light. */
export const SKIN = ['#4e3020', '#825438', '#b5805a', '#e0b486', '#f8dcae'] as const
