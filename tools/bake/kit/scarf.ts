import { folds, head, piece, type Body } from './body.ts'
import { toPoints, type Point, type Points } from './points.ts'

type At = { x: number; y: number; k?: number }

const moved =
  ({ x, y, k = 1 }: At) =>
  (points: Points): Point[] =>
    toPoints(points).map(([px, py, w]) => [x + px * k, y + py * k, w])

/** Her head from behind, hair tied low under a scarf wound once, one end down the left of the back; (x, y) moves it. */
export function scarfFromBehind(body: Body, at: At = { x: 0, y: 0 }) {
  const { skin, hair, scarf, cloth } = body.look
  const q = moved(at)
  const { k = 1 } = at
  piece(body, q('-3,-88,1 3,-88,1 3.6,-82 -3.8,-82'), { tone: 0.36, color: skin ?? cloth })
  head(body, { x: at.x - 0.6 * k, y: at.y - 92 * k, k: 0.92 * k, tail: false })
  piece(body, q('-2.6,-88,1 1.4,-88.4,1 2.4,-84 1.4,-79 -0.6,-76.6 -2.6,-79.6 -3.2,-84'), {
    tone: 0.36,
    color: hair ?? cloth,
  })
  const wool = scarf ?? cloth
  piece(body, q('-7.4,-80,1 -7.6,-84 -4.6,-86.4 0,-85.4 4.6,-86.6 7.4,-84.4 7,-80,1 3,-78 -3,-77.8'), {
    tone: 0.5,
    color: wool,
  })
  const tail = '-6.4,-80.6,1 -1.6,-79.4 -2.4,-72 -2.6,-62.4,1 -8,-61.6,1 -8.2,-70'
  piece(body, q(tail), { tone: 0.44, color: wool })
  const creases = [
    '-6.6,-82,0.2 0,-81,0.6 6.4,-83,0.2',
    '-5.4,-79,0.2 -5.6,-71,0.6 -5.4,-63,0.2',
    '-3.6,-79,0.2 -4,-72,0.4 -4,-64,0.2',
  ]
  folds(body, creases.map(q), { alpha: 0.6 })
}
