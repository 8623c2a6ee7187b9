import { limb, oval, shape } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { toPoints } from '../../../kit/points.ts'
import { type Layer, type Pen } from '../../../kit/stage.ts'

type Shade = { x: number; foot: number; h: number; flip?: boolean }

// Body units as in the kit: height 100, feet at 0.
const drawer =
  (g: Pen, { x, foot, h, flip = false }: Shade) =>
  ({
    outlines = [],
    limbs = [],
    balls = [],
  }: {
    outlines?: readonly string[]
    limbs?: readonly string[]
    balls?: readonly (readonly [number, number, number, number])[]
  }) => {
    const s = h / 100
    const to = (points: string) =>
      toPoints(points).map(([px, py, w]) => [x + px * s * (flip ? -1 : 1), foot + py * s, w] as const)
    for (const outline of outlines) {
      shape(g, to(outline))
      g.fill()
    }
    for (const line of limbs)
      limb(
        g,
        to(line).map(([px, py, w]) => [px, py, (w ?? 1) * s]),
      )
    for (const [px, py, rx, ry] of balls)
      oval(g, [x + px * s * (flip ? -1 : 1), foot + py * s, rx * s, ry * s])
  }

const COAT =
  '-3,-83 -9,-80 -12,-72 -11.4,-58 -12.4,-42 -14,-22 -5,-20.6 5,-21 14,-22 12.4,-42 11.4,-58 12,-72 9,-80 3,-83'

/** Where the lamp stands: the shade of every leg points to it. */
const LAMP = [960, 1020] as const
/** The foot of the wall. */
const WALL = 634

/** Five people's shade on the wall and the curtain, nearly in order of height: a man who apologises, a mother, a child, a girl in a hood, a grandmother in a kerchief; it comes over the floor from where they stand, on our side. */
export function drawShadows(layer: Layer) {
  const dark = { color: '#0a1310', edge: [5, 34] as const, pool: 0, wash: 0, grain: 0 }
  // over the floor, from their feet
  paint(
    layer,
    (g) => {
      for (const [x, w] of [
        [646, 34],
        [706, 34],
        [872, 30],
        [918, 30],
        [1010, 20],
        [1034, 20],
        [1130, 30],
        [1176, 30],
        [1266, 34],
        [1314, 34],
      ] as const) {
        const t = 0.62
        limb(g, [
          [x, WALL - 6, w * 1.06],
          [x + (LAMP[0] - x) * t, WALL + (LAMP[1] - WALL) * t, w * 0.66],
        ])
      }
    },
    { ...dark, soft: 5, alpha: 0.6, fade: [0, 640, 1, 0, 880, 0.35] },
  )
  // further from the cloth: larger, softer
  paint(
    layer,
    (g) => {
      // bare-headed, his head bent, his hands before him
      drawer(g, { x: 676, foot: WALL, h: 530 })({
        outlines: [
          '-3,-83 -9,-79 -12.4,-70 -11.6,-54 -12.4,-40 -13,-30 -10,0,1 -2.6,0,1 -0.4,-26 2.4,-26 4,0,1 11.6,0,1 12,-30 11.4,-54 12.4,-69 9.6,-78 4,-83',
          '-3.6,-89 -3.4,-95 0,-99.4 5.4,-99.8 9.8,-96.4 10.4,-91.6 9.4,-86.8 6.4,-83.6 2,-83.8 -1.6,-85.4',
        ],
        limbs: ['1,-87,7.4 1.4,-80,8.6', '10,-74,7 14.4,-63,6.6 13,-54,5.8 7,-49,5'],
      })
      // a hood that hangs to a point at the nape, one hand at her elbow
      drawer(g, { x: 1160, foot: WALL, h: 430 })({
        outlines: [
          COAT,
          '-10,-26 -9.6,0,1 -2.6,0,1 -0.6,-22 2.4,-22 5,0,1 11.4,0,1 11.6,-26',
          '0.4,-102 -5.6,-99.6 -8.4,-93 -8.8,-87 -12.6,-80,1 -6,-78.6 4,-79.6 7.2,-84 7.4,-92 5,-99',
        ],
        limbs: ['0,-87,6 0,-79,7.6', '9.4,-75,6.6 14.6,-65,6 13.6,-56,5.2 6,-54,4.4'],
      })
    },
    { ...dark, soft: 6, alpha: 0.84 },
  )
  paint(
    layer,
    (g) => {
      drawer(g, { x: 896, foot: WALL, h: 466 })({
        outlines: [COAT, '-11,-26 -9.6,0,1 -2.6,0,1 -0.6,-22 2,-22 4,0,1 10.6,0,1 11.6,-26'],
        limbs: [
          '0,-87,6.4 0.4,-79,8',
          '-9.4,-75,6.8 -14,-64,6.4 -13,-52,5.4 -11,-47,4.4',
          '9.4,-75,6.8 14.4,-64,6.2 16.6,-53,5.4 19.6,-44,4.6 21.4,-40.6,4.4',
        ],
        balls: [
          [-0.4, -92.4, 6.4, 8],
          [-6.2, -87.4, 3.8, 3.8],
        ],
      })
      // the grandmother in her kerchief, small, her back round, a stick to her hand
      drawer(g, { x: 1290, foot: WALL, h: 356 })({
        outlines: [
          '-3,-79 -10,-77 -14.4,-68 -14.6,-52 -15,-26 -13,-20 -10,0,1 -3.4,0,1 -2,-18 2,-18 4,0,1 11.4,0,1 13.4,-24 12.6,-48 12.4,-62 9,-73 3,-79',
          '-12.4,-86 -11.6,-93.4 -6.6,-97.6 -0.6,-96.4 2.2,-91.4 1.6,-85 -0.8,-80.4 -5,-78 -10,-79.4',
          '3.6,-84,1 0.6,-81 -1.6,-77.4 2.4,-77.6 6.4,-80,1',
        ],
        limbs: ['9,-70,7.4 14.6,-60,6.6 18,-50,5.4 20,-44.6,4.6', '20,-46,2.6 21.6,-20,2.2 22.6,0,2'],
      })
      // a child held by the hand, its hair cut round
      drawer(g, { x: 1030, foot: WALL, h: 262 })({
        outlines: [
          '-4,-72 -10,-66 -12,-48 -14.4,-22 -11,-19 -10,0,1 -3,0,1 -1,-16 2,-16 4,0,1 11,0,1 12,-19 14.4,-22 12,-48 10,-66 4,-72',
          '-11.6,-74 -12.6,-84 -8.6,-94 0.4,-97.6 9.4,-94 13,-84 12,-74 7,-72 -6,-72',
        ],
        limbs: [
          '0,-76,9 0,-68,10',
          '-8.4,-65,7 -13.4,-66.4,6 -17,-70,5.4 -19.4,-72,5',
          '9,-64,7 13.4,-54,6.4 14,-43,5',
        ],
      })
    },
    { ...dark, soft: 3, alpha: 0.92 },
  )
}
