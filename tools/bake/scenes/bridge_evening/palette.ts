/** Where the sun has just gone, behind us and to the left, in scene units. */
export const WEST = [-260, 240] as const

/** The far end of the bridge. */
export const END = [1400, 408] as const
