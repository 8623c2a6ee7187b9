/** The lantern over the round table. */
export const LANTERN = [640, 262] as const

/** Red paper, in the light and out of it. */
export const RED = ['#200a07', '#4a160c', '#7e2c15', '#b05428', '#e09a58']

/** Tables, stools, the counter. */
export const WOOD = ['#120805', '#2f150b', '#5f2e14', '#96552a', '#d9974e', '#ffd592']

/** White china in this light. */
export const CHINA = ['#150d0a', '#4a2f20', '#98704a', '#e2bd84', '#fff0c8']

/** The kitchen side of the wall. */
export const DARK = ['#060707', '#0e1312', '#1a211e', '#33312a', '#6e4a2c', '#c47a3a']
