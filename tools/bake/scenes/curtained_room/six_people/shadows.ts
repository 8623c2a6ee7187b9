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

const COAT = '-4,-82 -11,-78 -14.6,-68 -15.6,-52 -16,-24 16,-24 16,-52 14.6,-68 11,-78 4,-82'

/** Where the lamp stands: the shade of every leg points to it. */
const LAMP = [960, 1020] as const
/** The foot of the wall. */
const WALL = 634

/** Five people's shade on the wall and the curtain, nearly in order of height: a man who apologises, a mother, a child, a girl in a hood, a grandmother; it comes over the floor from where they stand, on our side. */
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
      // his cap is still on, his head bent, his hands before him
      drawer(g, { x: 676, foot: WALL, h: 540 })({
        outlines: [
          '-3,-82 -11,-77 -15.4,-67 -15,-52 -13,-24 -12,0,1 -2,0,1 0,-22 3,-22 4,0,1 13,0,1 13,-26 14,-52 15,-66 11,-77 5,-82',
          '-3.6,-92,1 -4.4,-98 0,-102.4 6,-102 10.6,-98 17,-93,1 10.6,-92.6',
        ],
        limbs: ['1,-86,8 2.4,-80,10', '12,-74,8 18,-62,8 16,-52,7 8,-48,6'],
        balls: [[4.4, -92, 6.6, 8]],
      })
      // a hood with its peak, one sleeve out to the side, weight on one leg
      drawer(g, { x: 1154, foot: WALL, h: 436 })({
        outlines: [
          COAT,
          '-12,-28 -13,0,1 -4,0,1 -1,-22 3,-22 5,0,1 13,0,1 14,-28',
          '2,-106 -4.6,-102.6 -8,-95 -8,-88.6 -4.4,-84,1 5,-83.4,1 9.6,-86.4 13.4,-92,1 9.4,-97 6.4,-103',
        ],
        limbs: ['0,-86,7 0,-79,9', '11,-75,8 18.6,-66,8 22,-54,7 17,-46,5.6 13,-44,4.6'],
      })
    },
    { ...dark, soft: 6, alpha: 0.84 },
  )
  paint(
    layer,
    (g) => {
      drawer(g, { x: 896, foot: WALL, h: 470 })({
        outlines: [COAT, '-13,-28 -11,0,1 -3,0,1 -1,-22 2,-22 4,0,1 11,0,1 14,-28'],
        limbs: [
          '0,-86,7.6 0.6,-79,9',
          '-10,-74,8 -17,-63,8 -15,-51,6',
          '11,-75,8 19,-66,7.4 25,-56,6 27,-51,4.6',
        ],
        balls: [
          [-0.4, -92, 6.6, 8.2],
          [-7.4, -88, 4.2, 4.6],
        ],
      })
      // the grandmother, whose one shoulder is up; she has a stool
      drawer(g, { x: 1290, foot: WALL, h: 372 })({
        outlines: [
          '-2,-78 -9,-77 -15,-68 -17,-50 -17,-24 -15,0,1 -5,0,1 -2,-18 2,-18 5,0,1 14,0,1 16,-26 16,-48 15,-62 10,-74 4,-78',
        ],
        limbs: ['-4,-82,8 -4,-76,10', '-13,-70,8 -20,-58,8 -24,-48,6 -26,-40,4.6'],
        balls: [
          [-5, -88, 7, 8],
          [1.8, -93.4, 4.4, 4],
        ],
      })
      // a child held by the hand, with what hair there is tied up on top
      drawer(g, { x: 1024, foot: WALL, h: 262 })({
        outlines: [
          '-5,-70 -12,-62 -15,-40 -16,-14 -12,0,1 -3,0,1 0,-12 4,0,1 13,0,1 16,-14 15,-40 12,-62 5,-70',
        ],
        limbs: ['0,-74,9 0,-68,12', '-10,-62,9 -17,-72,7 -20,-86,6 -17,-92,5', '1,-97,3 4,-106,4.6 7,-107,2'],
        balls: [[0.6, -85, 13, 14]],
      })
    },
    { ...dark, soft: 3, alpha: 0.92 },
  )
}
