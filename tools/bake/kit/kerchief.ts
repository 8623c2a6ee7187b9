import { folds, limbs, piece, type Body } from './body.ts'
import { toPoints, type Point, type Points } from './points.ts'

/** Where a head is, in body units: the middle of its skull, its size, and a turn of the whole in degrees (clockwise). */
export type HeadAt = { x: number; y: number; k?: number; turn?: number }

/** Takes points drawn around the middle of a skull to where the head is. */
export function headPoints({ x, y, k = 1, turn = 0 }: HeadAt): (points: Points) => Point[] {
  const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  return (points) =>
    toPoints(points).map(([a, b, w]) => [
      x + (a * c - b * s) * k,
      y + (a * s + b * c) * k,
      // a 1 keeps a corner sharp: it is no width
      w === undefined || w === 1 ? w : w * k,
    ])
}

/**
 * A headscarf tied at the nape, seen from behind and a little from the right: a sliver of cheek, the knot off axis, the
 * corner of the cloth and two ends, unlike, over the low hair. `ends` moves their tips; wind is to the right.
 */
export function kerchiefBack(body: Body, at: HeadAt, ends: { long?: number; blow?: number } = {}) {
  const { skin, hair, scarf, cloth } = body.look
  const { long = 1, blow = 0 } = ends
  const q = headPoints(at)
  const wool = scarf ?? cloth
  limbs(body, [q('0.4,3,6.6 0,9.4,7.6')], { tone: 0.3, color: skin ?? cloth, rim: null })
  // low hair, out under the cloth
  piece(body, q('-3.4,5,1 1.6,5.6 2.4,9 1.2,13.6 -0.6,16.4,1 -2.8,12.6 -3.6,8.6'), {
    tone: 0.34,
    color: hair ?? cloth,
  })
  piece(body, q('4.4,-3 6.3,-1 6.7,1.6 6.2,4 4.2,6 1.4,6,1 3,1'), { tone: 0.5, color: skin ?? cloth })
  const crown =
    '1,-8.4 -2.8,-7.9 -5.6,-5.2 -6.6,-1.2 -6,2.4 -4.4,4.6 -2.6,5.8,1 0.4,6.2 3.2,5,1 5.2,1.6 6,-2 5.6,-5.2 3.8,-7.4'
  piece(body, q(crown), { tone: 0.5, color: wool })
  // the corner of the cloth lies over the neck, the knot holds it
  piece(body, q('-4.6,4.4,1 -1,3.6 3.4,5,1 1.4,8.6 -0.8,11,1 -3.2,8'), { tone: 0.42, color: wool })
  const b = blow * 4
  const tip = long * 15
  piece(
    body,
    q(
      `-1.6,5.4,1 0.6,5.6,1 ${2.6 + b * 0.5},${5.6 + tip * 0.44} ${2.8 + b},${5.6 + tip},1 ${0.4 + b},${5 + tip * 0.94},1 ${-0.6 + b * 0.4},${6 + tip * 0.5}`,
    ),
    { tone: 0.48, color: wool },
  )
  piece(
    body,
    q(
      `-2.4,5,1 -0.4,6,1 ${-3 + b * 0.6},${6 + tip * 0.34} ${-4.4 + b},${6.4 + tip * 0.62},1 ${-7 + b},${5 + tip * 0.56},1 ${-5 + b * 0.4},${5 + tip * 0.24}`,
    ),
    { tone: 0.56, color: wool },
  )
  piece(body, q('-3.4,3.6 -1.4,2.6 0.8,3.6 1,6 -1,7 -3.2,6.2'), { tone: 0.6, color: wool })
  folds(
    body,
    [
      q('-2.4,3.4,0.3 -4.6,0,0.6 -4.4,-5,0.15'),
      q('-1.4,2.8,0.3 -1.8,-2,0.6 -0.6,-7.4,0.15'),
      q('0,3.4,0.3 2,-1,0.6 3.4,-6,0.15'),
      q('0.8,4.4,0.2 3.4,2.4,0.5 5.4,-1,0.15'),
      q(`0.4,8,0.15 ${1.2 + b * 0.5},${6 + tip * 0.5},0.4 ${1.6 + b},${5 + tip * 0.9},0.15`),
    ],
    { alpha: 0.6 },
  )
}

/** The same headscarf from the side and a little from behind, facing right; only the edge of a cheek. */
export function kerchiefSide(body: Body, at: HeadAt, { long = 1, blow = 0 } = {}) {
  const { skin, hair, scarf, cloth } = body.look
  const q = headPoints(at)
  const wool = scarf ?? cloth
  limbs(body, [q('-1,3,6.6 -2.6,9.4,7.6')], { tone: 0.3, color: skin ?? cloth, rim: null })
  piece(body, q('-3.8,5,1 -1,7 -2.4,12 -4.8,16,1 -6.4,12 -6,8'), { tone: 0.34, color: hair ?? cloth })
  piece(body, q('4,-3 6,-1.6 6.7,1 6.4,3.6 5.2,5.6 2.6,6.8 1,6,1'), { tone: 0.46, color: skin ?? cloth })
  const crown =
    '4.6,-6.8 1.4,-8.6 -2.8,-7.9 -5.9,-5 -7,-1 -6.4,2.6 -5,5.6,1 -1.4,6.8 2.6,7.4,1 4.2,5 4.6,1.6 5.2,-1.4 5.8,-4'
  piece(body, q(crown), { tone: 0.5, color: wool })
  const b = blow * 4
  const tip = long * 14
  piece(
    body,
    q(
      `-5.4,4.4,1 -3.4,5.4,1 ${-4.4 - b * 0.6},${6 + tip * 0.5} ${-4.6 - b},${6 + tip},1 ${-7 - b},${5.6 + tip * 0.9},1 ${-6.6 - b * 0.5},${5 + tip * 0.4}`,
    ),
    { tone: 0.46, color: wool },
  )
  piece(
    body,
    q(
      `-5.6,3.6,1 -4.4,5.4,1 ${-7.4 - b * 0.5},${5 + tip * 0.3} ${-9.4 - b},${5 + tip * 0.5},1 ${-11 - b},${3.4 + tip * 0.4},1 ${-8 - b * 0.5},${3.6 + tip * 0.14}`,
    ),
    { tone: 0.56, color: wool },
  )
  piece(body, q('-6.6,2.6 -4.6,1.8 -3,3.2 -3.2,5.4 -5.2,6.2 -6.8,5'), { tone: 0.6, color: wool })
  folds(
    body,
    [
      q('-4,2.4,0.3 -2.6,-2,0.6 0.4,-7.6,0.15'),
      q('-3.4,3,0.3 0.4,0,0.6 4,-4.6,0.15'),
      q('-3.2,4,0.3 0.6,4.2,0.6 2.4,3.4,0.15'),
      q('-5.4,2.2,0.25 -5.4,-2,0.5 -4,-6,0.15'),
    ],
    { alpha: 0.6 },
  )
}
