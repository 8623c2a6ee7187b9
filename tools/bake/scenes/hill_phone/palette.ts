/** Behind the clouds, up to the left. */
export const SUN = [420, -120] as const

/** Hill grass in December, from shade to light. */
export const GRASS = ['#4a4a3e', '#736c54', '#a09270', '#cdbb8e', '#eee0b6']
