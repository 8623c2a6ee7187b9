/** The sky that lies in the water. */
export const WATER = ['#18262a', '#30464a', '#5c7674', '#96aca4', '#cfd9cc', '#f4f4e6']

/** Wet stone. */
export const STONE = ['#14181a', '#2f3536', '#565c58', '#8b8f84', '#c6c6b6', '#f0eede']

/** Where the light comes from. */
export const SKY = [300, -500] as const

/** The line at which the far bank meets the water. */
export const WATERLINE = 412

/** The same line in the units the far side is drawn in, and how much smaller and lower it is shown. */
export const BANK_LINE = 352
export const FAR = { scale: 0.85, about: 620 } as const
