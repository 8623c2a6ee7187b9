/** The sun, low over the yard beyond the door, in scene units. */
export const SUN = [90, 420] as const

export const PLASTER = ['#4a3626', '#7b5d40', '#ab8860', '#d3b489', '#efdcb4', '#fbf0d4']
export const TIMBER = ['#1d130c', '#432d1c', '#74512f', '#a87f4c', '#d8b27a', '#f6dfae']

/** Shade on the wall, thrown away from the door. */
export const ON_WALL = { dx: 26, dy: 6, r: 12, a: 0.5, color: '#3a2a26' } as const
