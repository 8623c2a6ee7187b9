/** Why a class or its talk ends: it has come to its end, or what kept the group from that. */
export const closings = ['debrief', 'time', 'too-much', 'trouble'] as const
export type Closing = (typeof closings)[number]
