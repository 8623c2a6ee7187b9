import { folds, limbs, piece, type Body, type Look, type Place } from '../../../kit/body.ts'
import { toPoints, type Point, type Points } from '../../../kit/points.ts'
import { type Layer } from '../../../kit/stage.ts'

/** What an old woman wears to cook: padded waistcoat over thin sleeves, apron, her hair in a knot. */
export type CookLook = Look & {
  sleeve: readonly string[]
  apron: readonly string[]
  hair: readonly string[]
  skin: readonly string[]
}

/** Small, narrow and round-shouldered, bent to the pot at her left: both arms are with the work, one elbow shows. */
export function cookBack(layer: Layer, at: Place, look: CookLook) {
  const body = { layer, at, look }
  const { s } = at
  const sleeve = { color: look.sleeve }
  const inside = { dx: 0.4 * s, dy: 0.8 * s, r: s, a: 0.45, inside: true } as const
  // the far arm: elbow out and down, the forearm gone behind her
  limbs(body, ['10,-73.6,6.4 14.4,-66.4,6 16.4,-60.6,5.4', '16.4,-60.8,5.2 13,-57.6,4.8 9,-58.6,4.4'], {
    ...sleeve,
    tone: 0.3,
  })
  folds(body, ['12,-67,0.2 15,-65.6,0.6 17.4,-66.4,0.2', '13.6,-59.4,0.2 15.4,-61.6,0.6 18.4,-61.4,0.2'], {
    alpha: 0.5,
  })
  piece(body, '-12,-52,1 12,-52,1 15,-30 16,-6,1 -16,-6,1 -15,-30', { tone: 0.26 })
  // the ladle, its hand, the thin sleeve pushed up
  limbs(body, ['-19.6,-81,1 -22,-75,1 -25.6,-69.4,1.1', '-25.4,-70,2.4 -26.6,-68.6,2.8'], {
    color: look.sleeve,
    tone: 0.2,
  })
  limbs(
    body,
    [
      '-18.2,-68,3.2 -21,-73,3',
      '-20.6,-74.8,1.5 -23.2,-75.4,1.3',
      '-20.8,-73.4,1.5 -23.4,-74,1.2',
      '-20.6,-72,1.5 -22.8,-72.4,1.2',
      '-19.6,-74,1.6 -21.6,-76.8,1.2',
    ],
    {
      color: look.skin,
      tone: 0.6,
    },
  )
  limbs(body, ['-16.4,-64.6,5.4 -18.4,-68.6,4.4'], { ...sleeve, tone: 0.6 })
  limbs(body, ['-9.6,-74,6.6 -13.6,-68.4,6.2 -16.8,-64.2,5.6'], { ...sleeve, tone: 0.46 })
  limbs(body, ['-16.6,-70,1.8 -18.4,-68.8,2 -20.4,-68.6,1.6'], { ...sleeve, tone: 0.76 })
  folds(
    body,
    ['-11.4,-68.8,0.2 -13.6,-67,0.7 -15.6,-67.6,0.2', '-14,-64.4,0.2 -16.4,-65.4,0.6 -17.4,-67,0.2'],
    { alpha: 0.55 },
  )
  trunk(body)
  apron(body, inside)
  head(body)
}

function trunk(body: Body) {
  piece(
    body,
    '-3.6,-79.4 -8.4,-77.4 -11.6,-72.6 -12.8,-65 -12.2,-57 -12.4,-51 -13.6,-45,1 0,-43 13.4,-45,1 12.2,-52 12.6,-59 12.8,-66.6 11.4,-73.6 7.4,-79 2,-81',
    { tone: 0.42 },
  )
  folds(
    body,
    [
      '-7,-76,0.1 -8.8,-66,0.4 -8.4,-57,0.35 -9,-47,0.15',
      '-2.4,-78,0.1 -3.4,-66,0.4 -3.2,-57,0.35 -3.6,-46,0.15',
      '2.6,-79,0.1 2.6,-66,0.4 2.4,-57,0.35 2.6,-46,0.15',
      '7.4,-76.6,0.1 8.4,-66,0.4 8,-57,0.35 8.8,-47,0.15',
    ],
    { alpha: 0.45, dry: 0.16 },
  )
  folds(
    body,
    [
      '-11.4,-69,0.2 -7.6,-66,0.7 -3,-66,0.2',
      '11.4,-70,0.2 7,-66.6,0.7 2.6,-66.6,0.2',
      '-11,-61,0.2 -7,-59.4,0.7 -3,-59.8,0.2',
      '-6.6,-53,0.2 -7.4,-50,0.6 -7,-46,0.2',
      '5,-53,0.2 5.6,-50,0.6 5.2,-46,0.2',
    ],
    { alpha: 0.55 },
  )
}

function apron(
  body: Body & { look: CookLook },
  shadow: { dx: number; dy: number; r: number; a: number; inside: true },
) {
  const o = { color: body.look.apron, tone: 0.44, shadow }
  limbs(body, ['-12.4,-59,1.4 -4,-57.6,1.6 5,-57.8,1.6 12.6,-60,1.4'], o)
  piece(body, '-0.4,-58,1 -4,-60.4 -6.8,-60,1 -7,-57.6 -4.8,-56.2,1 -2,-56.6', o)
  piece(body, '-0.4,-57.8,1 2.2,-60.6 4.8,-60.8,1 5.4,-58.8 3.8,-57,1 1.2,-56.8', o)
  piece(body, '-1,-57.4,1 -3,-53 -3.8,-48.6,1 -2,-48.2,1 -1,-53 0.2,-57.2,1', o)
  piece(body, '0,-57.4,1 1.4,-53.6 1.2,-50,1 2.8,-50.2,1 2.8,-53.8 1,-57.6,1', o)
}

// Sunk between the shoulders and bent to the left; an ear, a knot of hair off the axis with a pin through it.
function head(body: Body & { look: CookLook }) {
  const { look, at } = body
  const q = (points: Points): Point[] =>
    toPoints(points).map(([x, y, c]) => [-4.4 + (x + 1.2) * 0.84 + (y + 82) * 0.14, -81 + (y + 82) * 0.86, c])
  piece(body, q('-4.6,-85,1 2.2,-85,1 4,-79.6 -6.4,-79.6'), { color: look.skin, tone: 0.34 })
  piece(body, '-9.6,-78.4,1 -7,-81.2 -2.4,-80.4 2.4,-81.6 4.8,-79,1 1.6,-76.8 -2.6,-76 -7,-76.6', {
    tone: 0.54,
  })
  piece(body, q('-7.6,-89.6 -9,-90.4 -9.2,-87 -7.6,-85.2'), { color: look.skin, tone: 0.66 })
  piece(
    body,
    q(
      '-1.4,-97 -5.4,-95.8 -7.8,-92.4 -8,-88.4 -6.8,-84.8 -4.4,-82.4 -1.2,-81.8 2,-82.6 4.4,-85 5.6,-88.6 5.2,-92.6 2.6,-95.8',
    ),
    {
      color: look.hair,
      tone: 0.42,
    },
  )
  folds(
    body,
    [
      q('-6.4,-91,0.1 -4.4,-87,0.35 -0.6,-84,0.2'),
      q('-3.6,-95,0.1 -2.8,-89.6,0.35 0,-85,0.2'),
      q('3.6,-91.6,0.1 3.4,-87.6,0.35 2,-84.4,0.2'),
      q('0.8,-95.4,0.1 1.8,-90,0.35 1.2,-85.4,0.2'),
    ],
    { alpha: 0.5 },
  )
  const inside = { dx: 0.3 * at.s, dy: 0.5 * at.s, r: 0.7 * at.s, a: 0.45, inside: true } as const
  piece(body, q('1,-87 -1.8,-86.2 -2.8,-83.4 -1.6,-81 1,-80.2 3.6,-81 4.8,-83.6 3.8,-86.2'), {
    color: look.hair,
    tone: 0.5,
    shadow: inside,
  })
  folds(
    body,
    [q('-2,-84,0.15 1,-85.6,0.4 4,-84.4,0.15'), q('-1.4,-82.2,0.15 1.2,-83.4,0.35 3.8,-82.4,0.15')],
    { alpha: 0.5 },
  )
  limbs(body, [q('-4.6,-85.4,0.7 6.4,-81.8,0.7')], { color: look.apron, tone: 0.66 })
}
