/** Where the sun stands behind the cloth. */
export const SUN = [1128, 250] as const

/** Tables, chairs, panelling. */
export const WOOD = ['#0d0a07', '#22180f', '#49321b', '#825a2c', '#c8934c', '#f2cf8c']

/** Everybody else: one cloth for all of them. */
export const CROWD = ['#0d0906', '#19110a', '#281a0f', '#402b16', '#96682c']
