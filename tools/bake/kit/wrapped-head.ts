import { folds, piece, type Body } from './body.ts'
import { toPoints, type Point, type Points } from './points.ts'

type WrappedHead = {
  /** The middle of the skull in body units. */
  x: number
  y: number
  k?: number
  /** How far it leans to the right, in radians, about the nape. */
  lean?: number
  /** On which side an ear is to be seen, if any. */
  ear?: 1 | -1
  /** Which shoulder the scarf's loose end lies on, and how long it is. */
  end?: { side: 1 | -1; length: number }
}

/** Ji-young's head full from behind: hair as one mass drawn down to a low tail, a scarf wound twice over nape and jaw. */
export function wrappedHead(
  body: Body,
  { x, y, k = 1, lean = 0, ear, end = { side: -1, length: 17 } }: WrappedHead,
) {
  const { look } = body
  const skin = look.skin ?? look.cloth
  const hair = look.hair ?? look.cloth
  const wool = look.scarf ?? look.cloth
  // hair takes a thin edge of light, no more: a broad one would be read as a cheek
  const rim = look.rim
    ? {
        light: look.light,
        color: look.rim,
        w: Math.max(1, 0.35 * body.at.s),
        amt: 0.6 * (look.rimAmt ?? 0.9),
        reach: look.reach,
      }
    : null
  const still = (points: Points): Point[] =>
    toPoints(points).map(([a, b, w]) => [x + a * k, y + b * k, w === undefined || w === 1 ? w : w * k])
  const [cos, sin] = [Math.cos(lean), Math.sin(lean)]
  const q = (points: Points): Point[] =>
    still(toPoints(points).map(([a, b, w]) => [a * cos - (b - 9) * sin, a * sin + (b - 9) * cos + 9, w]))
  piece(body, still('-3.4,4,1 3.4,4,1 4,12,1 -4,12,1'), { tone: 0.3, color: skin, rim: null })
  if (ear) {
    const e = (points: Points): Point[] => q(toPoints(points).map(([a, b, w]) => [a * ear, b, w]))
    piece(body, e('5,-1 6.6,-1.6 7.3,-0.2 6.9,2 5.9,3.8 4.8,3.4'), { tone: 0.46, color: skin })
  }
  piece(
    body,
    q(
      '0.4,-8 -2.8,-7.4 -5.2,-5.2 -6.2,-2 -6,1.4 -4.9,4.6 -3.2,7.2 -0.8,8.4 1.4,8.4 3.6,7 5.2,4.4 6.1,1.2 6.2,-2 5.4,-5 3.4,-7.2',
    ),
    { tone: 0.4, color: hair, rim },
  )
  const strands = [
    '-4.2,-4.6,0.1 -4.4,-0.6,0.34 -3.6,2.4,0.1',
    '-2.2,2.4,0.1 -1.4,4.8,0.34 -0.4,6.8,0.1',
    '-1.4,-6.4,0.1 -2,-3,0.3 -1.9,-0.8,0.1',
    '1,-6.8,0.1 1.6,-2,0.36 1.2,3.4,0.1',
    '3.4,-5,0.1 4.2,-1.6,0.3 3.8,0.6,0.1',
    '3.4,2.2,0.1 2.4,4.8,0.34 1.2,6.6,0.1',
  ]
  folds(body, strands.map(q), { color: hair.at(-1) ?? '#000000', alpha: 0.5 })
  // wound once, and again lower
  piece(body, still('-6.2,13,1 -7.6,10 -6.6,6.8 -4,6 0,7.6 4,6.2 6.8,7 7.4,10.2 6.4,13,1 0,14'), {
    tone: 0.4,
    color: wool,
  })
  piece(body, still('-7.8,13.6,1 -8.2,10.8 -6,9.2 -0.6,10.8 5,9.6 7.8,9 8.4,12 7.2,14.4,1 2,15.8 -4,15.4'), {
    tone: 0.54,
    color: wool,
    pool: 0.2,
  })
  const { side, length } = end
  const s = (points: Points): Point[] => still(toPoints(points).map(([a, b, w]) => [a * side, b, w]))
  const foot = 12 + length
  piece(
    body,
    s([
      [2.6, 11.6, 1],
      [7.2, 11, 1],
      [8.2, 16],
      [8, foot - 5],
      [8.8, foot - 0.6, 1],
      [6, foot + 0.4, 1],
      [3.4, foot - 0.2, 1],
      [3.6, foot - 6],
    ]),
    { tone: 0.46, color: wool, pool: 0.2 },
  )
  folds(
    body,
    [
      still('-6,8.6,0.1 -1,9.6,0.4 3.4,8.8,0.1'),
      still('-7,12,0.1 -2,13.2,0.5 2.4,13.2,0.1'),
      still('2.4,11.8,0.1 5,11.4,0.4 7.4,10.8,0.1'),
      s([
        [4.6, 14, 0.1],
        [5.2, foot - length * 0.5, 0.45],
        [4.8, foot - 3, 0.1],
      ]),
      s([
        [6.6, 15, 0.1],
        [6.8, foot - length * 0.6, 0.35],
        [6.6, foot - length * 0.35, 0.1],
      ]),
    ],
    { alpha: 0.5 },
  )
  // the tail lies over the wool, off the middle
  piece(body, q('-1.7,6.4,1 1.9,6.4,1 2.9,9.4 3.1,13.6 2,18.4 0.4,21.4,1 -0.8,18 -1.7,13.4 -2.2,9.4'), {
    tone: 0.36,
    color: hair,
    rim,
  })
  folds(body, ['0.2,9,0.1 0.9,13,0.34 0.6,18,0.1', '1.8,9.6,0.1 2,13,0.3 1.6,16,0.1'].map(q), { alpha: 0.5 })
  piece(body, q('-1.9,6.2,1 2.1,6,1 2.3,7.8,1 -2.1,8,1'), { tone: 0.62, color: look.band ?? hair, rim })
}
