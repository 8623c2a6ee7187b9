import { folds, piece, type Body } from './body.ts'
import { toPoints, type Point, type Points } from './points.ts'

type TurnedHead = {
  /** The middle of the skull in body units. */
  x: number
  y: number
  k?: number
  /** 1 looks away to the right, -1 to the left. */
  side?: 1 | -1
  /** How far it is bowed, in radians. */
  bow?: number
  hair?: 'tail' | 'bun' | 'plait' | 'short' | 'none'
}

/** A head from behind and a little from the side: nape, ear, a sliver of cheek, hair tied off its axis. */
export function turnedHead(body: Body, { x, y, k = 1, side = 1, bow = 0, hair = 'tail' }: TurnedHead) {
  const { look } = body
  const skin = look.skin ?? look.cloth
  const dark = look.hair ?? look.cloth
  const [cos, sin] = [Math.cos(bow), Math.sin(bow)]
  const q = (points: Points): Point[] =>
    toPoints(points).map(([a, b, w]) => [
      x + (a * cos - b * sin) * k * side,
      y + (a * sin + b * cos) * k,
      w === undefined || w === 1 ? w : w * k,
    ])
  piece(body, q('-3.4,3 3.2,3.4 4,10 -3.8,10.6'), { tone: 0.34, color: skin })
  piece(body, q('-2,4 0.6,7.4 3.4,7.2 5.4,4.6 6.4,1.4 6,-1.6 5,-4.4 0,-4'), { tone: 0.42, color: skin })
  piece(
    body,
    q(
      '0.6,-8 -3.6,-7.2 -6.2,-4 -6.8,0.4 -5.8,4.4 -3.6,7 -0.8,7.6 0.8,6 1,3.4 3,2.6 3.8,0 5.4,-1.6 6,-4 4.2,-6.8',
    ),
    { tone: 0.42, color: dark },
  )
  piece(body, q('1.4,0 3.2,-0.4 3.6,1.6 2.4,3.8 1.2,3'), { tone: 0.56, color: skin, pool: 0.3 })
  folds(
    body,
    [
      '2.6,-6.6,0.1 -1,-4,0.34 -4,2.6,0.2',
      '-1.6,-7,0.1 -4.4,-3,0.3 -5,2.4,0.2',
      '4.6,-4.6,0.1 0.6,-1.6,0.34 -2.4,4.4,0.2',
    ].map(q),
    { alpha: 0.55 },
  )
  const tied: Record<string, string> = {
    tail: '-5,4.6 -1.6,6.4 -2.2,11 -3.4,16 -5.6,19.6,1 -6.8,15 -6.8,9.6',
    bun: '-6,1.6 -9,2 -10.2,5 -8.8,8 -5.6,8.2 -3.4,6',
    plait: '-4.6,5.6 -1.6,6.6 -2.8,10 -1.6,13 -3,17 -2,20 -3.4,25,1 -5.4,20 -4.6,17 -6,13 -4.8,10',
  }
  const outline = tied[hair]
  if (!outline) return
  piece(body, q(outline), { tone: 0.38, color: dark })
  if (hair !== 'bun')
    piece(body, q('-5,5.4,1 -1.6,7,1 -2,8.6,1 -5.6,7.2,1'), { tone: 0.62, color: look.band ?? dark })
}
