/** The tubes: everywhere, but most of all over the middle of the aisle. */
export const TUBES = [980, -240] as const

/** White on white, with just enough violet to have a shadow. */
export const WHITE = ['#6c6880', '#9794a8', '#bfc0cc', '#dde0e2', '#f0f2ec', '#fdfdf6']
