/** The middle of the window: everything in the room is lit from here. */
export const SKY = [790, 220] as const

/** The hole in the wall: x, y, width, height. */
export const PANE = [520, 48, 560, 384] as const

/** Wood of the sill and the table by day. */
export const WOOD = ['#2a1f17', '#4d3a2a', '#7a6048', '#a98c6c', '#d8c4a0', '#f2e8d0']

/** White cloth in a grey light. */
export const SHEET = ['#5e6668', '#8b9494', '#b4bcb8', '#d8dcd4', '#f2f2ea']
