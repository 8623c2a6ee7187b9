/** The fire under the steamer. */
export const FIRE = [236, 720] as const

/** The sign across the street. */
export const NEON = [1180, 230] as const

/** The tube over the board, out of the picture. */
export const TUBE = [640, -60] as const

/** The hole in the wall: x, y, width, height. */
export const PANE = [880, 70, 520, 330] as const

/** Dough and flour. */
export const DOUGH = ['#6f5d4e', '#a08d76', '#cfc1a7', '#ece2cd', '#f8f2e4']
