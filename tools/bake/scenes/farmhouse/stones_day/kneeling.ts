import { folds, limbs, piece, type Body, type Look, type Place } from '../../../kit/body.ts'
import { toPoints, type Point, type Points } from '../../../kit/points.ts'
import { type Layer } from '../../../kit/stage.ts'

/** What a woman wears at the water: jacket with its sleeves rolled, apron, trousers; hair or a kerchief. */
export type KneelingLook = Look & {
  trousers: readonly string[]
  apron: readonly string[]
  skin: readonly string[]
  hair: readonly string[]
}

/** Kneeling at the edge of a stone and bent so far over the washing that one sees the crown of her head; knees at (x, y). */
export function kneelingBent(layer: Layer, at: Place, look: KneelingLook, pose: 'press' | 'beat') {
  const body = { layer, at, look }
  lap(body)
  trunk(body)
  if (pose === 'beat') {
    holdingArm(body)
    beatingArm(body)
    kerchiefed(body)
  } else {
    pressingArms(body)
    scarfed(body)
  }
}

function lap(body: Body & { look: KneelingLook }) {
  piece(body, '-13,1,1 -15.4,-4 -14,-11 -7,-16 7,-16 13.4,-12 15,-5 13,1,1 7,-0.4 2,-5 -2,-5 -7,-0.4', {
    color: body.look.trousers,
    tone: 0.36,
  })
  piece(body, '-7.6,-19,1 7.6,-19,1 10.4,-9 9.4,-2.6,1 3,-3.6 -2,-1.6 -9.6,-2.4,1 -10.8,-9', {
    color: body.look.apron,
    tone: 0.4,
  })
  folds(
    body,
    ['-6,-16,0.2 -7.4,-9,0.7 -8,-3,0.2', '5,-15,0.2 7,-9,0.7 7.4,-4,0.2', '0,-15,0.2 -1,-9,0.5 -1,-4,0.2'],
    {
      alpha: 0.45,
    },
  )
}

// A narrow back that comes towards us; the left shoulder is lower.
function trunk(body: Body) {
  piece(
    body,
    '-10.6,-35.6 -10.8,-40 -8.4,-45.4 -4,-49.4 1,-50.8 6,-49.4 9.6,-45.4 11,-40.4 10.4,-35 9,-26 8.4,-14.6,1 0,-12.6 -8.4,-14.8,1 -9.2,-26',
    { tone: 0.42 },
  )
  folds(
    body,
    [
      '-8.6,-34,0.2 -5,-29,0.7 -1,-27.4,0.2',
      '8.6,-34,0.2 5.4,-28.6,0.7 1.6,-26.6,0.2',
      '-8,-24,0.2 -4.6,-20.6,0.7 0,-20,0.2',
      '7.8,-23.6,0.2 4.6,-19.6,0.7 1,-18.6,0.2',
      '0.4,-32,0.2 0.2,-24,0.5 0,-15,0.2',
    ],
    { alpha: 0.5 },
  )
}

const skinOf = ({ look }: Body) => ({ color: look.skin ?? look.cloth, tone: 0.52 })
const under = ({ at: { s } }: Body) => ({ dx: 0.3 * s, dy: 0.9 * s, r: s, a: 0.4, inside: true }) as const

// Her weight on the heels of both hands, one arm straight, the other bent out.
function pressingArms(body: Body) {
  limbs(
    body,
    [
      '-11.4,-25,4.6 -8.4,-14.6,3.8 -5.2,-6.4,3',
      '-5.4,-6.6,2.6 -3,-4,2 -1.4,-2.6,1.5',
      '-5.8,-6,2.6 -4.6,-2.4,1.6',
    ],
    skinOf(body),
  )
  limbs(
    body,
    ['12.8,-26,4.6 9,-14.6,3.8 4.6,-7.4,3', '4.8,-7.4,2.6 2.2,-4.6,2 0.6,-3.4,1.5', '5,-7,2.6 3.6,-3,1.6'],
    skinOf(body),
  )
  limbs(body, ['-9,-42.6,6.4 -12.2,-33.6,6.2 -11.2,-24.6,5.6'], { tone: 0.46, shadow: under(body) })
  limbs(body, ['9.4,-42.4,6.4 13.8,-34.6,6.2 12.8,-25.4,5.6'], { tone: 0.5, shadow: under(body) })
  cuffs(body, [
    '-13.6,-24.8,1.9 -11,-23.8,2.2 -8.6,-24.4,1.9',
    '10.2,-25.4,1.9 12.6,-24.4,2.2 15.2,-25.4,1.9',
  ])
  creases(body, [
    '-14,-35,0.2 -11.8,-33,0.7 -9.6,-33.4,0.2',
    '11,-34.4,0.2 13.6,-33.6,0.7 16,-35.4,0.2',
    '-9.8,-29.4,0.2 -12,-28,0.6 -14,-28.8,0.2',
    '11,-29.6,0.2 13.2,-28.6,0.6 15.4,-30,0.2',
  ])
}

function holdingArm(body: Body) {
  limbs(
    body,
    [
      '11.6,-25.6,4.6 8,-15,3.8 3.6,-7.6,3',
      '3.8,-7.6,2.6 1,-4.8,2 -0.6,-3.8,1.5',
      '4.2,-7.2,2.6 2.6,-3.4,1.6',
    ],
    skinOf(body),
  )
  limbs(body, ['9.2,-42.4,6.4 12.8,-34,6.2 11.8,-25,5.6'], { tone: 0.46, shadow: under(body) })
  cuffs(body, ['9.2,-25.2,1.9 11.6,-24.2,2.2 14.2,-25,1.9'])
  creases(body, ['10.2,-34.4,0.2 12.8,-33.2,0.7 15,-34.4,0.2'])
}

// The stick on its way up.
function beatingArm(body: Body) {
  piece(body, '-22.4,-49,1 -19.6,-49.8,1 -14.4,-62 -8.4,-70.6,1 -12.6,-74.6,1 -19,-63', {
    color: ['#3a2a1a', '#7a5a36', '#b8905a', '#e8c890'],
    tone: 0.5,
  })
  limbs(body, ['-17.8,-37.4,4.6 -20.6,-43,4 -21,-48.4,3.2'], skinOf(body))
  limbs(
    body,
    ['-23,-49.4,1.9 -19.2,-50.8,1.7', '-22.6,-51.4,1.9 -18.8,-52.6,1.6', '-23,-47.4,1.9 -19.8,-48.8,1.6'],
    skinOf(body),
  )
  limbs(body, ['-8.8,-42.4,6.6 -14.4,-36.4,6.4 -18,-37.8,5.4'], { tone: 0.5, shadow: under(body) })
  cuffs(body, ['-20.8,-38.4,2 -18.2,-39.6,2.2 -15.6,-38.8,2'])
  creases(body, ['-12,-40.4,0.2 -13.6,-36,0.7 -14.6,-33.4,0.2', '-9,-37.6,0.2 -11.4,-35.4,0.6 -12.6,-34,0.2'])
}

const cuffs = (body: Body, lines: readonly Points[]) => limbs(body, lines, { tone: 0.66 })
const creases = (body: Body, lines: readonly Points[]) => folds(body, lines, { alpha: 0.55 })

const tilted = (points: Points, turn: number, [cx, cy]: readonly [number, number]): Point[] =>
  toPoints(points).map(([x, y, w]) => [
    cx + (x - cx) * Math.cos(turn) - (y - cy) * Math.sin(turn),
    cy + (x - cx) * Math.sin(turn) + (y - cy) * Math.cos(turn),
    w,
  ])

const CROWN =
  '0,-47.6 -3.6,-46.6 -5.4,-43.6 -5.6,-39.6 -4.4,-36 -2,-33.6 0,-33 2,-33.6 4.4,-36 5.6,-39.6 5.4,-43.6 3.6,-46.6'

// Parted hair, its tail over one shoulder; the scarf wound once, both its ends on one side.
function scarfed(body: Body & { look: KneelingLook }) {
  const wool = { color: body.look.scarf ?? body.look.cloth }
  const hair = { color: body.look.hair }
  const q = (points: Points) => tilted(points, -0.14, [0, -34])
  piece(body, q('-6.4,-41,1 -3,-44 3,-44 6.6,-41.4,1 7.8,-38 6.4,-33.4 3,-30.6 -1,-29.8 -5,-31.8 -7.4,-36'), {
    ...wool,
    tone: 0.5,
  })
  folds(body, [q('-7,-40,0.2 -4.6,-34.6,0.6 -1,-32.2,0.2'), q('7.2,-41,0.2 5.6,-35,0.6 2,-32.4,0.2')], {
    color: body.look.scarf ?? '#000000',
    tone: 0,
    alpha: 0.7,
  })
  piece(body, '-5.4,-33.4,1 -1.4,-31.6,1 -2,-26 -3.6,-20.4,1 -7.4,-21.2,1 -6.4,-27', { ...wool, tone: 0.42 })
  piece(body, '-3.4,-32.4,1 0.6,-31.4,1 0.4,-24 1.6,-16.2,1 -2.4,-15.6,1 -3,-24', {
    ...wool,
    tone: 0.54,
    shadow: under(body),
  })
  folds(body, ['-4.6,-31,0.2 -5.2,-26,0.5 -5.8,-22,0.2', '-1.4,-30,0.2 -1.4,-23,0.5 -0.8,-17,0.2'], {
    color: body.look.scarf ?? '#000000',
    tone: 0,
    alpha: 0.7,
  })
  limbs(body, ['4.6,-45,3.6 8.6,-44,3.4 10.4,-39,3 9.6,-33,1.2'], { ...hair, tone: 0.4 })
  piece(body, q(CROWN), { ...hair, tone: 0.42, shadow: under(body) })
  folds(body, [q('0.4,-47.6,0.3 0.2,-41,0.4 0.6,-34,0.2')], { color: body.look.skin, tone: 0.3, alpha: 0.5 })
  folds(body, [q('-1.4,-46.6,0.1 -3.6,-41,0.4 -3,-35.4,0.2'), q('1.8,-46.6,0.1 4,-41,0.4 3.4,-35.4,0.2')], {
    alpha: 0.6,
  })
}

// Turned away from her neighbour: a kerchief, its knot at the nape behind, a strand at the temple.
function kerchiefed(body: Body & { look: KneelingLook }) {
  const cloth = body.look.kerchief ?? body.look.cloth
  const q = (points: Points) => tilted(points, 0.2, [0, -34]).map(([x, y, w]): Point => [x - 0.6, y - 5.6, w])
  piece(
    body,
    q(
      '0,-48.4 -4,-47.4 -6.2,-44 -6.6,-39.4 -5,-35.6 -2,-34.4 0.4,-35 3,-34.2 5.4,-35.6 6.6,-39.4 6.2,-44 4,-47.4',
    ),
    { color: cloth, tone: 0.5, shadow: under(body) },
  )
  piece(body, q('-2.6,-47.6,1 2.2,-48,1 4.8,-51.4,1 0.4,-50.2 -3.6,-51.6,1'), { color: cloth, tone: 0.4 })
  folds(
    body,
    [
      q('-0.6,-47.6,0.2 -3.6,-43,0.6 -4.8,-37,0.2'),
      q('0.4,-47.6,0.2 1,-43,0.6 0.4,-36,0.2'),
      q('1.2,-47.6,0.2 4,-43.6,0.6 5,-37,0.2'),
    ],
    { alpha: 0.5 },
  )
}
