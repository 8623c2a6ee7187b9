/** The lamp stands beyond the top left corner, in scene units. */
export const LAMP = [330, -40] as const

/** The lining: the inside of the cloth, by lamplight. */
export const LINING = ['#1d120b', '#452a17', '#7a5029', '#ad7c45', '#dcb173', '#f7deac']

/** The coat's outer cloth, seen where it is turned in. */
export const WOOL = ['#0d0e0d', '#1f211d', '#383a31', '#5a5a4a', '#8a856b']

/** White for luck, blue for what others decided, red for what she chose. */
export const THREADS = {
  white: ['#7d7466', '#cfc6b4', '#fffaf0'],
  blue: ['#162c4d', '#35639b', '#8db9e4'],
  red: ['#3c0b0e', '#8a2322', '#d0574a'],
} as const
