/** The tube on the ceiling. */
export const TUBE = [640, 118] as const

/** The small lamp at the machine: the one warm thing in the room. */
export const LAMP = [634, 520] as const

/** Painted wall under a tube. */
export const WALL = ['#11181a', '#243134', '#41514f', '#687672', '#96a29a', '#c9d3cf']

/** Bunk iron. */
export const IRON = ['#0a0f12', '#1b2529', '#38474a', '#6c7c7a', '#b4c0b8']
