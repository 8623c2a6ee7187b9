/** What keeps a group from coming to the end of its talk. */
export const reasons = ['time', 'too-much', 'trouble'] as const
export type Reason = (typeof reasons)[number]

/** Why a class or its talk ends: it has come to its end, or what kept the group from that. */
export const closings = ['debrief', ...reasons] as const
export type Closing = (typeof closings)[number]

/** How many steps the talk has. */
export const talkSteps = 8
