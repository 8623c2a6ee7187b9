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

const COAT = '-4,-82 -11,-78 -14.6,-68 -15.6,-52 -16,-30 -17,0,1 16,0,1 16,-30 15.4,-52 14.6,-68 11,-78 4,-82'

/** Five people on a curtain, nearly in order of height: a man who apologises, a mother, a girl in a hood, a grandmother, a child. */
export function drawShadows(layer: Layer) {
  const dark = { color: '#0a1613', edge: [5, 34] as const, pool: 0, wash: 0, grain: 0 }
  const fade = [0, 570, 1, 0, 640, 0.25] as const
  // further from the cloth: larger, softer
  paint(
    layer,
    (g) => {
      drawer(g, { x: 800, foot: 690, h: 524 })({
        outlines: [COAT, '-7.4,-92,1 -7.4,-98 -3,-102 3,-102 7.6,-98 12.6,-93.6,1 7,-92.6'],
        limbs: ['0,-86,8 1.4,-80,10', '-11,-74,8 -16,-60,8 -10,-50,6 0,-49,5'],
        balls: [[0.8, -92, 6.4, 8]],
      })
      drawer(g, { x: 1186, foot: 690, h: 426 })({
        outlines: [COAT, '0,-104 -7,-100.6 -10,-92 -10,-84 -13,-76 0,-72 13,-77 10.4,-85 9.6,-94 6.4,-101'],
      })
    },
    { ...dark, soft: 6, alpha: 0.84, fade },
  )
  paint(
    layer,
    (g) => {
      drawer(g, { x: 948, foot: 690, h: 456 })({
        outlines: [COAT],
        limbs: ['0,-86,7.6 0.6,-79,9', '11,-74,8 17,-62,8 15,-50,6'],
        balls: [
          [-0.4, -92, 6.6, 8.2],
          [-7.4, -88, 4.2, 4.6],
        ],
      })
      // the grandmother, whose one shoulder is up
      drawer(g, { x: 1310, foot: 690, h: 366 })({
        outlines: ['-2,-78 -9,-77 -15,-68 -17,-50 -17,-26 -18,0,1 17,0,1 16,-26 16,-48 15,-62 10,-74 4,-78'],
        limbs: ['-4,-82,8 -4,-76,10'],
        balls: [
          [-5, -88, 7, 8],
          [1.8, -93.4, 4.4, 4],
        ],
      })
      // a child, with what hair there is tied up on top; one arm says no
      drawer(g, { x: 1066, foot: 694, h: 262 })({
        outlines: ['-5,-70 -12,-62 -15,-40 -17,-8 -16,0,1 16,0,1 17,-8 15,-40 12,-62 5,-70'],
        limbs: ['0,-74,9 0,-68,12', '-10,-60,9 -20,-66,7 -25,-76,6', '1,-97,3 4,-106,4.6 7,-107,2'],
        balls: [[0.6, -85, 13, 14]],
      })
    },
    { ...dark, soft: 3, alpha: 0.92, fade },
  )
}
