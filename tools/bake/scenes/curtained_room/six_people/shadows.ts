import { limb, oval, shape } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { toPoints } from '../../../kit/points.ts'
import { type Layer, type Pen } from '../../../kit/stage.ts'

type Outlines = {
  outlines?: readonly string[]
  limbs?: readonly string[]
  balls?: readonly (readonly [x: number, y: number, rx: number, ry: number])[]
}

type Shade = { x: number; foot: number; h: number; lean?: number }

// Body units as in the kit: height 100, feet at 0; `lean` in degrees, about the feet.
const drawer = (g: Pen, { x, foot, h, lean = 0 }: Shade) => {
  const s = h / 100
  const [c, d] = [Math.cos((lean * Math.PI) / 180) * s, Math.sin((lean * Math.PI) / 180) * s]
  const to = (points: string) =>
    toPoints(points).map(([px, py, w]) => [x + px * c - py * d, foot + px * d + py * c, w] as const)
  return ({ outlines = [], limbs = [], balls = [] }: Outlines) => {
    for (const outline of outlines) {
      shape(g, to(outline))
      g.fill()
    }
    for (const line of limbs)
      limb(
        g,
        to(line).map(([px, py, w]) => [px, py, (w ?? 1) * s]),
      )
    for (const [px, py, rx, ry] of balls) oval(g, [x + px * s, foot + py * s, rx * s, ry * s])
  }
}

const COAT =
  '-3,-83 -9,-80 -12,-72 -11.4,-58 -12.4,-42 -14,-22 -5,-20.6 5,-21 14,-22 12.4,-42 11.4,-58 12,-72 9,-80 3,-83'

// Four of them in a fan, over a fist.
const CARDS = [-50, -26, -2, 22].map((turn) => {
  const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const corner = (px: number, py: number) => `${-21.6 + px * c - py * s},${-65 + px * s + py * c},1`
  return [corner(-2.6, 0), corner(-2.8, -11.4), corner(2.8, -11.4), corner(2.6, 0)].join(' ')
})

/** Where the lamp stands: the shade of every leg points to it. */
const LAMP = [960, 1020] as const
/** The foot of the wall. */
const WALL = 634

/** Five people's shade on the wall and the curtain: a man who lifts a bowl, a mother, a child that pulls at her arm, a girl in a hood, a grandmother with her cards; it comes over the floor from where they are, on our side. */
export function drawShadows(layer: Layer) {
  const dark = { color: '#0a1310', edge: [4, 34] as const, pool: 0, wash: 0, grain: 0 }
  // over the floor, from their feet
  paint(
    layer,
    (g) => {
      for (const [x, w] of [
        [646, 36],
        [706, 36],
        [872, 30],
        [918, 30],
        [990, 18],
        [1034, 18],
        [1150, 30],
        [1198, 30],
        [1328, 34],
        [1372, 34],
      ] as const) {
        const t = 0.7
        limb(g, [
          [x, WALL - 8, w * 1.06],
          [x + (LAMP[0] - x) * t, WALL + (LAMP[1] - WALL) * t, w * 0.6],
        ])
      }
    },
    { ...dark, soft: 4, alpha: 0.74, fade: [0, 640, 1, 0, 900, 0.5] },
  )
  // further from the cloth: larger, softer
  paint(
    layer,
    (g) => {
      // bare-headed, his head bent to what he lifts
      drawer(g, { x: 676, foot: WALL, h: 530 })({
        outlines: [
          '-3,-83 -9,-79 -12.4,-70 -11.6,-54 -12.4,-40 -13,-30 -10,0,1 -2.6,0,1 -0.4,-26 2.4,-26 4,0,1 11.6,0,1 12,-30 11.4,-54 12.4,-69 9.6,-78 4,-83',
          '-2.6,-88 -3,-94 0,-98.8 5.4,-99.4 9.8,-96.4 10.8,-91.6 9.4,-86.8 6.4,-83.6 2,-83.8 -0.6,-85.4',
          '19,-78,1 30,-78,1 29,-73.8 26.4,-71,1 22.6,-71,1 20,-73.8',
        ],
        limbs: [
          '1,-87,7.4 1.4,-80,8.6',
          '10,-75,7 15.4,-67,6.4 18.4,-61,5.8',
          '18.4,-61,5.4 21.6,-66,4.8 24,-71,4.6',
        ],
      })
      // a hood that hangs to a point at the nape, asleep as she stands, both arms about herself
      drawer(g, { x: 1174, foot: WALL, h: 430 })({
        outlines: [
          COAT,
          '-10,-26 -9.6,0,1 -2.6,0,1 -0.6,-22 2.4,-22 5,0,1 11.4,0,1 11.6,-26',
          '4.4,-100 -2,-99.4 -6.6,-94.4 -7.8,-88 -11.6,-80,1 -5,-78 5,-78.6 9.6,-82 11.4,-89 9.6,-96',
        ],
        limbs: [
          '0,-87,6 0,-79,7.6',
          '9.4,-75,6.6 13.8,-65,6 12.6,-57,5.2 5,-57,4.4',
          '-9.4,-75,6.6 -13.6,-65,6 -12,-57,5',
        ],
      })
    },
    { ...dark, soft: 4.6, alpha: 0.84 },
  )
  paint(
    layer,
    (g) => {
      // she looks down at what pulls
      drawer(g, { x: 896, foot: WALL, h: 466 })({
        outlines: [COAT, '-11,-26 -9.6,0,1 -2.6,0,1 -0.6,-22 2,-22 4,0,1 10.6,0,1 11.6,-26'],
        limbs: [
          '1,-87,6.4 0.4,-79,8',
          '-9.4,-75,6.8 -14.4,-65,6.4 -15,-56,5.6 -9,-50,4.6',
          '9.4,-75,6.8 14.4,-64,6.2 17.6,-54,5.4 20,-45,4.6 21.4,-40.6,4.2',
        ],
        balls: [
          [3, -91, 6.4, 7.6],
          [-2.6, -87.4, 3.8, 3.6],
        ],
      })
      // the grandmother in her kerchief, small, her back round; she has a good hand
      drawer(g, { x: 1350, foot: WALL, h: 356 })({
        outlines: [
          '-3,-79 -10,-77 -14.4,-68 -14.6,-52 -15,-26 -13,-20 -10,0,1 -3.4,0,1 -2,-18 2,-18 4,0,1 11.4,0,1 13.4,-24 12.6,-48 12.4,-62 9,-73 3,-79',
          '-9.4,-86 -8.6,-93.4 -3.6,-97.6 2.4,-96.4 5.2,-91.4 4.6,-85 2.2,-80.4 -2,-78 -7,-79.4',
          '6.6,-84,1 3.6,-81 1.4,-77.4 5.4,-77.6 9.4,-80,1',
          ...CARDS,
        ],
        limbs: ['-11,-70,7 -17,-60,6.4 -20.6,-55,5.8', '-20.6,-55,5.6 -21.4,-60,5 -21.6,-65,4.4'],
      })
      // a child, its hair cut round, with all its weight away from the hand that holds it
      drawer(g, { x: 1018, foot: WALL, h: 262, lean: 17 })({
        outlines: [
          '-4,-72 -10,-66 -12,-48 -14.4,-22 -4,-18 6,-19 14.4,-22 12,-48 10,-66 4,-72',
          '-11.6,-74 -12.6,-84 -8.6,-94 0.4,-97.6 9.4,-94 13,-84 12,-74 7,-72 -6,-72',
        ],
        limbs: [
          '0,-76,9 0,-68,10',
          '-8,-65,7 -19,-66,5.8 -30,-65,5',
          '9,-64,7 17,-56,6.2 25,-58,5',
          '-6,-22,8.6 -10,-10,7.6 -13,2,7.4',
          '6,-22,8.6 6,-10,7.6 5,-1,7.4',
        ],
      })
    },
    { ...dark, soft: 2.4, alpha: 0.92 },
  )
}
