/** Behind the clouds, up to the left. */
export const SUN = [420, -120] as const

/** Hill grass in December, from shade to light. */
export const GRASS = ['#1d211d', '#383930', '#5f5a44', '#928660', '#c9b786']
