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

/** Her head seen from the side and a little from behind, facing right; (x, y) is the middle of the skull in body units. */
export function scarfInProfile(body: Body, at: At) {
  const { skin, hair, scarf, cloth } = body.look
  const q = moved(at)
  piece(body, q('-3,5,1 4,4,1 5,10 -4,11'), { tone: 0.36, color: skin ?? cloth })
  piece(body, q('2,-6 5.4,-4.6 6.4,-1 7.4,1.6 6.4,3 6,5.6 3.6,7 0,5'), { tone: 0.34, color: skin ?? cloth })
  const skull =
    '5.4,-5.6 1.8,-8.2 -3.2,-7.6 -6.4,-4.2 -7,0.6 -5.8,4.8 -4,7.6 -0.4,7.4 2.6,5.6 3,2.6 4.6,-0.4 5.6,-3'
  piece(body, q(skull), { tone: 0.42, color: hair ?? cloth })
  piece(body, q('-5.4,3.4 -8.4,4.8 -9.6,9 -8.8,13.6 -7,15 -5.6,11.4 -3.6,7.4'), {
    tone: 0.36,
    color: hair ?? cloth,
  })
  folds(body, [q('3.4,-5.6,0.1 -1.6,-3.4,0.4 -4.6,3.4,0.2'), q('0.4,-7,0.1 -4,-4.4,0.35 -5.8,1.6,0.2')], {
    alpha: 0.6,
  })
  const wool = scarf ?? cloth
  piece(body, q('-6.6,12,1 -7,8.6 -2,7 4,7.4 7,9.4 6.6,13,1 1,15 -4,14.6'), { tone: 0.5, color: wool })
  piece(body, q('-5.4,12,1 -1.6,14 -3.2,20 -3.6,27,1 -9,26.4,1 -8.6,19'), { tone: 0.44, color: wool })
  folds(body, [q('-5.6,11,0.2 0,12,0.6 6,10.4,0.2'), q('-4.6,15,0.2 -5.8,20,0.6 -6,26,0.2')], { alpha: 0.6 })
}
