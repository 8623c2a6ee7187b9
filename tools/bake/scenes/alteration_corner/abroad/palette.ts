/** A low sun, down the street from the right. */
export const SUN = [2100, -60] as const

/** Brick where the sun is, and where it isn't. */
export const BRICK = ['#4a2f3e', '#7a4a4c', '#a96a58', '#cf9272', '#e9b892', '#f7d8b4']

/** Concrete. */
export const STONE = ['#5d5866', '#8a8488', '#b5aaa2', '#d9cab6', '#f0e2c8', '#fbf2de']

/** Painted wood and canvas of the front. */
export const GREEN = ['#13231f', '#284338', '#48695a', '#7d9a80', '#c4d0a8', '#f2eccc']
