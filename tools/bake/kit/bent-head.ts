import { folds, limbs, piece, type Body } from './body.ts'
import { toPoints, type Point, type Points } from './points.ts'

type Turn = {
  /** The middle of the head, and its size. */
  x: number
  y: number
  k?: number
  /** Turned to the right or to the left. */
  to: 'right' | 'left'
}

/** A head from behind, turned a third to one side and a little bent: nape, an ear, a sliver of cheek, the tail off its axis. */
export function turnedHead(body: Body, { x, y, k = 1, to }: Turn) {
  const { look } = body
  const d = to === 'right' ? k : -k
  const q = (points: Points): Point[] =>
    toPoints(points).map(([a, b, c]) => [x + a * d, y + b * k, c === undefined || c === 1 ? c : c * k])
  const skin = look.skin ?? look.cloth
  const hair = look.hair ?? look.cloth
  limbs(body, [q('-1.6,12,6.6 -0.8,5,6')], { tone: 0.34, color: skin, rim: null })
  piece(body, q('4.6,-3 6.1,-0.8 5.9,2.2 4.2,5 1.4,6.6 -0.6,4'), { tone: 0.34, color: skin })
  piece(
    body,
    q(
      '-0.4,-8 -4.2,-7 -6.8,-3.6 -7.2,0.6 -6,4.2 -3.6,6.6 -0.8,7 1.4,5.8 3,3.8 4.2,1.8 5.6,0.2 6.5,-2.6 5.2,-6',
    ),
    { tone: 0.44, color: hair },
  )
  piece(body, q('0.8,0.2 2.3,-0.6 2.9,1.2 2.1,3.2 1,3.4'), { tone: 0.44, form: null, color: skin })
  folds(body, [q('1.4,0.6,0.2 2.1,1.2,0.4 1.5,2.6,0.2')], { alpha: 0.5 })
  folds(
    body,
    [
      q('4.6,-5,0.1 0.6,-1,0.4 -3.4,5,0.2'),
      q('1.4,-7,0.1 -2.4,-2,0.4 -4,5,0.2'),
      q('-3.4,-6.4,0.1 -5.4,-1,0.4 -4.6,5,0.2'),
      q('3.4,-0.4,0.1 0.2,2.4,0.4 -3,6,0.2'),
    ],
    { alpha: 0.55 },
  )
}

/** The tail of a head turned so: tied low, fallen to the side she has turned from. */
export function fallenTail(body: Body, { x, y, k = 1, to }: Turn) {
  const { look } = body
  const d = to === 'right' ? k : -k
  const q = (points: Points): Point[] => toPoints(points).map(([a, b, c]) => [x + a * d, y + b * k, c])
  const hair = look.hair ?? look.cloth
  piece(body, q('-5.6,4.2 -2,5.8 -2.6,9 -3.4,13 -5.4,17.4 -7.6,20,1 -7.4,15 -6.6,10 -6.4,7'), {
    tone: 0.42,
    color: hair,
  })
  folds(body, [q('-4,7,0.2 -4.8,12,0.4 -6.6,18,0.2')], { alpha: 0.5 })
  piece(body, q('-6,5,1 -2.4,6.4,1 -2.8,8,1 -6.4,6.6,1'), { tone: 0.66, color: look.band ?? hair })
}
