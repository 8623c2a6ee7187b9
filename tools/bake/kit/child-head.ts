import { folds, piece, type Body } from './body.ts'
import { toPoints, type Point, type Points } from './points.ts'

/** How a child wears it. */
export type ChildHair = 'tails' | 'tail' | 'bob' | 'short'

type ChildHead = {
  /** The middle of the skull in body units. */
  x: number
  y: number
  /** How far it is tilted to the right, in radians, from the nape. */
  tilt: number
  hair: ChildHair
}

// What hangs or is tied, under or over the round of the skull.
const HANGING: Record<ChildHair, readonly string[]> = {
  short: [],
  bob: ['-9,-3 -10,4 -9.6,10.4,1 -4,11.8 4,11.8 9.6,10.4,1 10,4 9,-3'],
  tail: ['-2.6,4 2.8,4 3.8,10 3,17 0.6,21.6,1 -2,17 -3,10'],
  tails: [
    '-7,2 -10.8,1 -13.4,6 -13.2,13.4 -11,16.4,1 -9.4,10',
    '7,2 10.8,1 13.4,6 13.2,13.4 11,16.4,1 9.4,10',
  ],
}

/** A child's head from behind, more than a fifth of its height: two ears, one round mass of hair, a nape. */
export function childHead(body: Body, { x, y, tilt, hair }: ChildHead) {
  const { look } = body
  const skin = look.skin ?? look.cloth
  const color = look.hair ?? look.cloth
  const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)]
  const q = (points: Points): Point[] =>
    toPoints(points).map(([a, b, w]) => [x + a * cos - (b - 9) * sin, y + 9 + a * sin + (b - 9) * cos, w])
  if (hair !== 'bob')
    for (const side of [-1, 1])
      piece(
        body,
        q([
          [side * 8, -1.4],
          [side * 10.6, -1.8],
          [side * 10.8, 2],
          [side * 8.2, 4.6],
        ]),
        { tone: 0.46, color: skin, rim: null },
      )
  piece(
    body,
    q(
      '0,-11.4 -5.4,-10.2 -8.8,-5.6 -9.2,0.4 -7.8,5.4 -5,8.4,1 0,7.4 5,8.4,1 7.8,5.4 9.2,0.4 8.8,-5.6 5.4,-10.2',
    ),
    { tone: 0.42, color },
  )
  for (const outline of HANGING[hair]) piece(body, q(outline), { tone: 0.4, color })
  folds(
    body,
    [
      '0.6,-8.6,0.2 -4,-5.6,0.6 -6.4,1,0.2',
      '1.4,-8.2,0.2 0.6,-2,0.6 0.8,5.6,0.2',
      '3,-8.4,0.2 6,-4,0.6 6.4,2,0.2',
    ].map(q),
    { alpha: 0.5 },
  )
}
