/** A back, in body units: what the light finds from in front, and where the candle is. */
export type Pose = {
  coat: string
  legs: readonly string[]
  /** Middle of the head, and how far it leans, in radians. */
  head: readonly [x: number, y: number, lean: number]
  /** Arms that are seen outside the coat, and those that lie against it. */
  arms?: readonly string[]
  sleeves: readonly string[]
  /** Where the light is; hidden behind the body unless `shown`. */
  flame: readonly [number, number]
  shown?: boolean
  /** A hand round the candle. */
  hand?: readonly [number, number]
  /** Somebody small at the side. */
  child?: boolean
}

const LONG = '-13.8,-20,1 -6,-18.4 2,-19.6 13.4,-18.6,1 11,-42'
const LEFT = '-9,-76,7 -12.2,-66.6,6.8 -11,-59.6,6 -6.4,-57,5'
const RIGHT = '9,-76,7 12.2,-66.6,6.8 11.4,-59.4,6 7,-56.6,5'
const MID = '-12.8,-29,1 -6,-27.4 3,-29 12.4,-27.8,1 10.8,-44'
const SHORT = '-12,-37,1 -5,-35.4 4,-36.4 11.6,-36.2,1 11.2,-46'

/** Ways to stand in a square for an hour with something small in the hand. */
export const POSES = {
  // weight on the right leg, both arms in front
  plain: {
    sleeves: [LEFT, RIGHT],
    coat: `-3,-83.4,1 -8.6,-80.6 -12,-75 -13.4,-66 -12.4,-58.4 -9.8,-54.4 -10.4,-46 ${SHORT} 9.8,-53.6 12.6,-58.4 13.6,-66 12.2,-73 9.6,-78.8 3.2,-82.6`,
    legs: ['-3.4,-46,10.6 -3.4,-24,9 -2.6,-2,6.6', '3.6,-46,10.6 6.4,-26,8.8 5.2,-3.6,6.2'],
    head: [0.4, -91.6, 0.14],
    flame: [1, -66],
  },
  // one elbow out, the candle at the other side of the chest
  elbow: {
    sleeves: [LEFT],
    coat: `-3,-83.4,1 -9,-80.2 -12.4,-74 -13.6,-66 -12.2,-58.6 -9.6,-54.4 -10.4,-44 ${LONG} 11,-54 12.2,-63 12.4,-73.6 9.4,-79.4 3.2,-83`,
    legs: ['-3.4,-40,10 -3.4,-22,8.6 -3.2,-3,6.4', '3.6,-40,10 4.6,-22,8.6 5,-1.6,6.6'],
    head: [-0.8, -92, -0.1],
    arms: ['9.4,-76.4,7.6 14.2,-66.6,7.4 13.6,-60,6.4 9,-57,5'],
    flame: [-8, -68],
  },
  // looks down at it
  bowed: {
    sleeves: ['-9,-75,7 -12.4,-65.6,6.6 -9.6,-60,5.6', RIGHT],
    coat: `-4,-82,1 -9.4,-79.4 -12.2,-73 -13.6,-65 -12,-59 -9.4,-55 -10.6,-44 ${MID} 9.4,-54 12.8,-59 13.6,-66 12,-73 9.2,-79.4 3.6,-82`,
    legs: ['-3.6,-40,10 -5.4,-24,8.6 -4.6,-3.8,6.2', '3.2,-40,10 3,-22,8.8 3,-1.8,6.8'],
    head: [0.6, -87, 0.02],
    flame: [0, -65],
  },
  // towards whoever stands at the right
  leaning: {
    sleeves: ['12,-74.6,7 14.4,-66,6.6 11.6,-58.4,5.6'],
    coat: `0,-82.6,1 -6,-80.4 -10.4,-75.4 -12,-65 -12,-55 -12.6,-44 ${LONG} 12.6,-54 14.8,-63 16,-72.4 13,-78.6 7,-82`,
    legs: ['-2.8,-40,10 -6.6,-24,8.4 -4.4,-4,6.2', '3.6,-40,10.4 4.2,-22,8.8 4.2,-1.8,6.8'],
    head: [6.6, -89, 0.34],
    arms: ['-7,-77,7.4 -12.4,-68,7.2 -13.4,-60.6,6.2', '-13.4,-60.6,6 -15.6,-66,4.6 -16,-70,4'],
    flame: [-16.2, -81],
    shown: true,
    hand: [-16, -72],
  },
  // an old back, a stick
  stooped: {
    sleeves: ['-8,-69,7 -12.4,-60,6.6 -9.6,-53,5.6'],
    coat: `2,-73,1 -5,-73.4 -11,-69 -13.6,-60 -12.8,-50 -12.4,-42 ${LONG} 12,-50 13.2,-58 13,-65 10.4,-70.4 7,-72.6`,
    legs: ['-3.6,-40,10 -4.4,-22,8.2 -4.2,-2,6.6', '3.6,-40,10 4.6,-22,8.2 4.4,-3.4,6.2'],
    head: [5.4, -77.4, 0.26],
    arms: ['10.6,-66,7 15.4,-57,6.4 16.4,-48,4.6', '16.6,-48,1.5 18.4,-20,1.4 19,0,1.4'],
    flame: [-6, -57],
  },
  // a child by the hand, who has one too
  mother: {
    sleeves: [RIGHT],
    coat: `-3.4,-83,1 -9.6,-80 -12.6,-74 -12.8,-64 -11.6,-54 -12,-44 ${LONG} 11.2,-54 12.2,-64 12,-74 9.2,-79.2 3,-82.8`,
    legs: ['-3.4,-40,10 -3.8,-22,8.2 -3.4,-2,6.6', '3.4,-40,10 5,-22,8.2 5,-3.4,6.2'],
    head: [-1.6, -91, -0.16],
    arms: ['-10,-76.4,7.4 -14.4,-65,7 -16.4,-53,5.6 -18.4,-43,4.2'],
    flame: [7, -66],
    child: true,
  },
  // held up past the shoulder, as one does at the back of a crowd
  raised: {
    coat: `-3,-83.4,1 -8.8,-80.4 -12.2,-74.6 -13.6,-66 -12.2,-58.6 -9.8,-54.6 -10.4,-44 ${MID} 10.4,-54 11.6,-63 12.4,-74 9.6,-79.2 3.2,-83`,
    legs: ['-3,-46,10.8 -2.8,-25,9.2 -2.2,-1.8,6.8', '3.6,-46,10.6 7,-27,8.6 5.6,-4.2,6.2'],
    head: [-1.4, -90.6, -0.24],
    arms: ['9.6,-76.6,7.4 13.6,-68,7.2 14,-60.6,6.2', '14,-60.6,6 16.4,-66,4.6 16.6,-70,4'],
    sleeves: [LEFT],
    flame: [16.8, -82],
    shown: true,
    hand: [16.6, -72.4],
  },
  // held out, and the wrong way up
  upside: {
    sleeves: [LEFT],
    coat: `-3,-83.4,1 -9,-80.4 -12.4,-74.6 -13.4,-66 -12.4,-58.4 -9.8,-54.4 -10.4,-46 ${SHORT} 11.2,-54 12.4,-64 12.6,-74 9.6,-79.2 3.2,-83`,
    legs: ['-3.4,-46,10.6 -5.6,-26,8.8 -4.4,-3.6,6.4', '3.4,-46,10.6 3.4,-25,9 3.2,-2,6.6'],
    head: [0.8, -91.6, 0.12],
    arms: ['10,-76.6,7.6 15,-67,7 17.6,-58.6,5 19.4,-56,4'],
    flame: [21, -48.6],
    shown: true,
    hand: [20.6, -56],
  },
} as const satisfies Record<string, Pose>

export type PoseName = keyof typeof POSES
