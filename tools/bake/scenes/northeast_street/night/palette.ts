/** Wet stone under coloured light. */
export const WET = ['#05090d', '#0d171d', '#1a2a32', '#304750', '#557078', '#8ba4a4'] as const

/** Neon: rose, sea green, amber, a blue that is nearly grey. */
export const ROSE = '#ff3f68'
export const SEA = '#3fd6b6'
export const AMBER = '#ffb95e'
export const DUSK = '#7f93e6'

/** The back door that stands open, where the houses meet the ground. */
export const DOOR = [286, 196] as const

/** Where the houses stand, and where she does. */
export const FOOT_Y = 196
export const HER = { x: 616, y: 306, height: 494 } as const
