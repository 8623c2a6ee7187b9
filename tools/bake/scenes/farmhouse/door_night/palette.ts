/** The middle of the paper door, where the warm light comes from. */
export const DOOR = [592, 545] as const

/** Bare trodden ground under a night sky, pale where it is dry. */
export const NIGHT_GROUND = ['#10141c', '#1f252f', '#373d46', '#565b61', '#7f8284']
