/** The lamp over the machine. */
export const LAMP = [430, 372] as const

/** The tubes of the passage, behind us and above. */
export const PASSAGE = [1500, -300] as const

/** Painted board, gold by the lamp and violet away from it. */
export const WALL = ['#151226', '#2c2036', '#5a3d34', '#96652f', '#d69a50', '#ffd790', '#fff1cc']

/** Counter and shelves. */
export const WOOD = ['#150d10', '#38231d', '#744a2a', '#b47f46', '#eac584', '#fff0c8']

/** Frame and shutter, as at closing time. */
export const STEEL = ['#0d0e1c', '#1f2138', '#383a58', '#5c5a78', '#8f8a9c', '#c8bcb4']
