/** The bulb under its shade. */
export const LAMP = [668, 186] as const

/** Tiled and painted kitchen wall. */
export const TILE = ['#060d0e', '#0f1d1d', '#1e3632', '#3a574d', '#7d8460', '#d2b877']

/** Whatever is wood in the kitchen. */
export const WOOD = ['#0d0806', '#26170e', '#55361c', '#946232', '#d8a45a', '#ffdc98']
