import { folds, limbs, piece, type Body } from './body.ts'
import { headPoints } from './kerchief.ts'
import { type Point, type Points } from './points.ts'

/** How the hair is worn. */
export type HairStyle = 'tail' | 'bun' | 'plait' | 'short' | 'none'

type NapeHead = {
  /** The middle of the skull in body units. */
  x: number
  y: number
  k?: number
  /** 1 looks away to the right, -1 to the left. */
  side?: 1 | -1
  /** How far it is bowed, in degrees. */
  bow?: number
  hair?: HairStyle
}

const TIED: Readonly<Record<HairStyle, string>> = {
  tail: '-4.4,4.8 -0.8,6.2 -1.2,10.6 -2.4,15.4 -4.6,19.4,1 -5.8,15 -5.8,9.6',
  bun: '-5.4,2.6 -2.4,2 -0.2,4 0,7.2 -2.2,9.4 -5.2,9 -6.8,6.2',
  plait:
    '-4,5.6 -0.6,6.2 -1.6,9.6 -0.6,12.6 -2,16.2 -1.2,19.4 -2.8,24.6,1 -4.4,19.6 -3.8,16.4 -5.2,12.8 -4,9.6',
  short: '',
  none: '',
}

/** A head from behind, hardly turned: the hair is one mass and lies over the cheek; nape, the rim of an ear, the end of a jaw. */
export function napeHead(body: Body, { x, y, k = 1, side = 1, bow = 0, hair = 'tail' }: NapeHead) {
  const { look } = body
  const skin = look.skin ?? look.cloth
  const dark = look.hair ?? look.cloth
  const turned = headPoints({ x: 0, y: 0, k, turn: bow })
  const q = (points: Points): Point[] => turned(points).map(([a, b, w]) => [x + a * side, y + b, w])
  limbs(body, [q('0.6,4,6 0,7,6.2 -0.6,9.8,6.6')], { tone: 0.38, color: skin, rim: null })
  piece(body, q('3.6,0.6 5.7,0.2 5.7,2.4 4.6,4.6 2.6,6.3 0.4,6.4'), { tone: 0.44, color: skin })
  const skull =
    hair === 'short'
      ? '0.4,-8 -3.6,-7.3 -6.2,-4.2 -6.8,0 -6,3.6 -4.4,5.6,1 -1,5.4 2,4.4,1 3.4,2.6 4.6,2.4 6,0.2 6.6,-2.6 5.6,-5.6 3.4,-7.5'
      : '0.4,-8 -3.6,-7.3 -6.4,-4.2 -7,0.2 -6.2,4.2 -4.2,6.8 -1,7.6 1.8,6.8 3.6,5 5,3.6 6.2,0.8 6.6,-2.4 5.6,-5.6 3.4,-7.5'
  piece(body, q(skull), { tone: 0.42, color: dark })
  piece(body, q('3.5,0.5 4.7,0 5.1,1.6 4.3,3.6 3.5,3.2'), { tone: 0.5, color: skin, pool: 0.26, form: null })
  folds(
    body,
    [
      '3,-6.6,0.1 -0.8,-2.6,0.36 -2.8,4.4,0.2',
      '-1,-7.2,0.1 -4,-2.6,0.3 -4,4,0.2',
      '5.2,-4.4,0.1 2,-0.4,0.34 -1.6,5,0.2',
      '-3.8,-6.2,0.1 -5.8,-1,0.26 -5,3.6,0.15',
    ].map(q),
    { alpha: 0.6 },
  )
  const outline = TIED[hair]
  if (!outline) return
  piece(body, q(outline), { tone: 0.38, color: dark })
  if (hair === 'bun') folds(body, [q('-4.8,4,0.15 -2.2,5.4,0.4 -4.4,7.6,0.2')], { alpha: 0.6 })
  else
    piece(body, q('-4.6,5.4,1 -0.8,6.4,1 -1,8.2,1 -5,7.4,1'), {
      tone: 0.6,
      color: look.band ?? dark,
      rim: null,
    })
}
