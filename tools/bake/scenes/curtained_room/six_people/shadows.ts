import { limb, oval, poly, shape } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { toPoints } from '../../../kit/points.ts'
import { type Layer, type Pen } from '../../../kit/stage.ts'

type Outlines = {
  outlines?: readonly string[]
  limbs?: readonly string[]
  balls?: readonly (readonly [x: number, y: number, rx: number, ry: number])[]
}

/** A sitter's shade: the middle of its seat at the foot of the wall, and the size of one unit. */
type Shade = { x: number; y?: number; s: number }

/** The foot of the wall. */
const WALL = 636

const drawer =
  (g: Pen, { x, y = WALL, s }: Shade) =>
  ({ outlines = [], limbs = [], balls = [] }: Outlines) => {
    const to = (points: string) => toPoints(points).map(([px, py, w]) => [x + px * s, y + py * s, w] as const)
    for (const outline of outlines) {
      shape(g, to(outline))
      g.fill()
    }
    for (const line of limbs)
      limb(
        g,
        to(line).map(([px, py, w]) => [px, py, (w ?? 1) * s]),
      )
    for (const [px, py, rx, ry] of balls) oval(g, [x + px * s, y + py * s, rx * s, ry * s])
  }

// Four of them in a fan, over a fist.
const CARDS = [-50, -26, -2, 22].map((turn) => {
  const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const corner = (px: number, py: number) => `${-20 + px * c - py * s},${-38 + px * s + py * c},1`
  return [corner(-2.6, 0), corner(-2.8, -11.4), corner(2.8, -11.4), corner(2.6, 0)].join(' ')
})

// From the seat on the wall down over the floor to the one who sits there.
const FLOOR = [
  '606,630 790,630 858,910 752,910',
  '900,630 1120,630 1090,910 946,910',
  '1164,630 1352,630 1262,910 1130,910',
]

/** The shade of four who sit on our side of the table: a girl in a hood asleep on her knees, a mother with a child on her knee, a man with a bowl, a grandmother with her cards. */
export function drawShadows(layer: Layer) {
  const dark = { color: '#0a1310', edge: [4, 34] as const, pool: 0, wash: 0, grain: 0 }
  paint(layer, (g) => FLOOR.forEach((outline) => poly(g, outline)), {
    ...dark,
    soft: 9,
    alpha: 0.62,
    fade: [0, 640, 1, 0, 900, 0.7],
  })
  // further from the cloth: softer
  paint(
    layer,
    (g) => {
      drawer(g, { x: 692, s: 5.6 })({
        outlines: [
          '-17,0,1 -19,-9 -18.4,-22 -15,-34 -9,-42 -9.6,-50,1 -3,-53.4 4,-53.6 10,-50 12.6,-44 11.6,-38.6,1 16.6,-36.4 20.4,-31 19.4,-22 20,-10 21,-4.4 27,-3 29,0,1',
        ],
      })
      drawer(g, { x: 1506, y: 640, s: 6 })({
        outlines: [
          '-3,-42 -11,-40 -16,-32 -17.6,-18 -19,0,1 19,0,1 17.4,-18 15,-32 10,-39.6 3,-42',
          '-8,-49 -7.4,-57 -2.8,-61 3.2,-60 6.4,-55 6,-48 3,-42 -2,-40.6 -6,-42.6',
          '6.6,-46.6,1 3.6,-43 2.4,-39.6 6.4,-40 10.4,-42.6,1',
          ...CARDS,
        ],
        limbs: ['-12,-34,7 -17,-25,6.6 -21,-25,5.8', '-21,-25,5.6 -21,-31,5 -20,-38,4.6'],
      })
    },
    { ...dark, soft: 4.4, alpha: 0.84 },
  )
  paint(
    layer,
    (g) => {
      // his legs crossed, the bowl at his chin
      drawer(g, { x: 1232, s: 5.7 })({
        outlines: [
          '-27,0,1 -28.4,-5 -24,-9.4 -15,-12 -9,-15 -9.4,-27 -8.4,-38 -4.4,-44.4 4,-46 11,-43.6 15.6,-37 17,-22 18,-9 22,-4 21,0,1',
          '-3.6,-44,1 -4.6,-47.6 -7.4,-48.4,1 -8,-51 -9.6,-53.4,1 -8,-55.6 -8,-59.6 -4.4,-63.2 1.6,-63.4 6,-60 6.8,-54.6 5,-50 4.6,-44,1',
          '-21,-53,1 -10.4,-50.6,1 -11.4,-46.6 -13.8,-44.4,1 -17.4,-45.2,1 -20,-48.4',
        ],
        limbs: ['-3,-39,7 -9,-30,6.6 -14.4,-28,6', '-14.4,-28,5.8 -15.6,-36,5 -15.4,-44,4.4'],
      })
      // a mother, her hair knotted, her head bent to the one on her knee; between them the lamp's light
      drawer(g, { x: 996, s: 6 })({
        outlines: [
          '-17,0,1 -18,-8 -16.6,-22 -14.6,-34 -10.6,-41.4 -4,-44.6 2.6,-42 5,-35 4.4,-24 6,-13 14,-12.4 23,-9 27,-4 26,0,1',
          '-6.6,-42,1 -6.6,-48 -6,-54 -2,-59 3.4,-60 8,-56.8 8.8,-52 9,-49,1 7.2,-48.2 5.4,-45 2.4,-44.8 1.6,-41,1',
          '10,-12 9.6,-21 11.4,-27.6 15.4,-29.4 19.4,-27 21.4,-19 21,-11 16,-8',
        ],
        limbs: [
          '15,-31,4.6 15.4,-26,5.4',
          '-6,-38,7.4 -3,-26,7 3,-18.6,6 10,-17,5.2 18,-18,4',
          '12.6,-25.6,3.6 8.6,-29.6,3 5.6,-33.4,2.6',
          '17,-11,5.4 24,-10.6,4.8 27,-4.4,4 29.4,-2.6,3.4',
        ],
        balls: [
          [14.6, -36, 6, 6.4],
          [-7.6, -51.4, 3.4, 3.6],
        ],
      })
    },
    { ...dark, soft: 2.4, alpha: 0.92 },
  )
}
