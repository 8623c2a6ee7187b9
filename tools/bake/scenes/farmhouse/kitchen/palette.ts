/** The bulb under its enamel shade. */
export const BULB = [452, 214] as const

/** Clay, limewashed once and smoked since. */
export const WALL = ['#170d06', '#372010', '#6a451a', '#a5772e', '#d8ab57', '#f4d894']

/** Old boards. */
export const WOOD = ['#120a05', '#2e1c0e', '#5b3a1b', '#93662f', '#cf9f56', '#f2d08a']

/** Iron and soot. */
export const IRON = ['#060505', '#15110f', '#2e2621', '#5c4a38', '#a08055']
