/** The middle of the paper door, where the warm light comes from. */
export const DOOR = [592, 545] as const

/** Snow under a night sky. */
export const NIGHT_SNOW = ['#0e1828', '#1d2c42', '#36495f', '#5a6d80', '#8796a3']
