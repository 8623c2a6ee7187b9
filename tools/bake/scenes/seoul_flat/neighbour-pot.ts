import { folds, limbs, piece, type Body } from '../../kit/body.ts'

const HAND = ['#2e1c14', '#5e3e2c', '#946a4e', '#c4946e']
const TIN = ['#2e220c', '#6b5524', '#a4883f', '#cfb568', '#f3e2ae']
const CHECK = ['#2a2a2a', '#5e5c58', '#98907e', '#c8b99a', '#eadab2']

/** A wide dented pot of yellow aluminium: a lid with a black knob, two ears, a checked cloth knotted round its belly; the far hand on it. */
export function drawPot(body: Body) {
  const tin = { color: TIN, pool: 0.16 }
  const inside = { dx: 1, dy: 4, r: 4, a: 0.5, inside: true }
  // the ears, riveted on below the rim
  limbs(
    body,
    [
      '-22.6,-42.4,1.5 -26.8,-42.2,1.5 -26.6,-39.6,1.5 -22.4,-39,1.5',
      '1,-42.4,1.5 5,-42.2,1.5 4.8,-39.6,1.5 1,-39,1.5',
    ],
    { ...tin, tone: 0.46 },
  )
  piece(
    body,
    '-23.2,-43.4,1 1.6,-43.4,1 1.8,-38 0.4,-33,1 -2,-31.6 -19.6,-31.6 -22.2,-33,1 -22.6,-36.4 -22,-39.4',
    { ...tin, tone: 0.44, shadow: { ...inside, dy: 6 } },
  )
  piece(body, '-12.8,-48.4,1 -12.8,-50.2 -10.8,-50.8 -8.8,-50.2 -8.8,-48.4,1 -10,-47,1 -11.6,-47,1', {
    color: ['#0a0a0c', '#1c1b1d', '#3e3a38', '#8a7a60'],
    tone: 0.4,
  })
  piece(body, '-23.4,-43.6,1 -21,-45.6 -16,-47.2 -10.8,-47.6 -5.6,-47.2 -0.6,-45.6 1.8,-43.6,1 -10.8,-42.8', {
    ...tin,
    tone: 0.5,
    shadow: inside,
  })
  limbs(body, ['-24,-43.2,1.2 -10.8,-42.4,1.3 2.4,-43.2,1.2'], { ...tin, tone: 0.7 })
  // dents
  folds(
    body,
    [
      '-20,-44.6,0.2 -17.2,-45.6,0.7 -15,-45,0.2',
      '-4.4,-45.8,0.2 -2.6,-44.8,0.7 -1.4,-44.6,0.2',
      '-8,-41.2,0.2 -5.6,-40.6,0.8 -4.8,-39.4,0.2',
    ],
    { alpha: 0.5, color: '#4a3208' },
  )
  cloth(body)
  // the far hand comes round it from behind
  limbs(body, ['-23.8,-36.2,2 -20,-36,1.7', '-24,-34.3,2 -19.8,-34,1.7', '-23.4,-32.5,2 -19.8,-32.2,1.7'], {
    tone: 0.46,
    color: HAND,
  })
}

// Cotton check: up over the belly of the pot, a corner of it on her knee; the knot in front, with two tips.
function cloth(body: Body) {
  const cotton = { color: CHECK, pool: 0.2 }
  const inside = { dx: 1, dy: 3, r: 3, a: 0.45, inside: true }
  const wrap = piece(
    body,
    '-23.4,-39.6,1 -19,-38 -14.6,-37.2 -10,-37.4 -4.6,-38.2 2,-40,1 2,-34 0.4,-29.8 -4,-28.4 -9,-29.2 -12.6,-27.6 -17,-24.8,1 -20,-28.6 -23,-31 -23.8,-35',
    { ...cotton, tone: 0.5, shadow: inside },
  )
  const stripes = [
    '-21.4,-41,1 -21.2,-34,1.1 -19.4,-25,1',
    '-18,-39,1.1 -18,-33,1.2 -17,-24,1.1',
    '-10.6,-39,1.1 -10.8,-33,1.2 -11,-26,1.1',
    '-6.8,-39,1.1 -7,-33,1.2 -7.8,-26,1.1',
    '-3,-40,1.1 -3.2,-34,1.2 -4.4,-27,1.1',
    '0.6,-41,1 0.4,-34,1.1 -1,-28,1',
    '-24,-37.4,1.1 -14.6,-35.2,1.2 -4,-36.4,1.2 2.4,-37.8,1.1',
    '-24,-34.2,1.1 -14.6,-32,1.2 -4,-33,1.2 2.4,-34.4,1.1',
    '-23,-31,1 -14.6,-29,1.1 -4,-30,1.1 1.4,-31.2,1',
  ]
  limbs(body, stripes, { color: '#2a3a62', pool: 0, form: null, rim: null, alpha: 0.72, clip: wrap })
  // the wrong side of the two tips is plain
  const plain = { ...cotton, form: null, shadow: { dx: 1, dy: 3, r: 3, a: 0.5 } }
  piece(body, '-15.2,-37,1 -19,-35 -21.8,-30.4,1 -18.8,-30.6 -17,-28.2,1 -14.2,-34', { ...plain, tone: 0.7 })
  piece(body, '-14.8,-37,1 -14,-32.6 -15,-27.4,1 -12.8,-28.6 -10.6,-27.6,1 -11.8,-34', {
    ...plain,
    tone: 0.58,
  })
  piece(body, '-16,-37.8,1 -14,-38.4 -12.8,-37.4 -12.8,-35.4,1 -14.4,-34.8 -16,-35.4', {
    ...plain,
    tone: 0.66,
  })
  folds(
    body,
    [
      '-13.4,-37.4,0.2 -14.4,-36.4,0.6 -14.6,-35.2,0.2',
      '-15.6,-34.8,0.2 -17.4,-33,0.5 -18.8,-31.2,0.2',
      '-14,-34.6,0.2 -13.2,-32,0.5 -13,-29.4,0.2',
    ],
    { alpha: 0.6 },
  )
}

/** The near hand: laid flat to the cloth, its back to us. */
export function drawNearHand(body: Body) {
  const color = HAND
  for (const [finger, tone] of [
    ['-6,-35.4,2 -9,-35.8,1.8 -11.4,-35.2,1.4', 0.56],
    ['-6,-34,2 -9.4,-34.2,1.8 -12,-33.6,1.4', 0.54],
    ['-5.8,-32.6,2 -9.2,-32.6,1.8 -11.6,-32,1.4', 0.5],
    ['-5.4,-31.3,1.8 -8.2,-31.1,1.6 -10.2,-30.5,1.2', 0.46],
  ] as const)
    limbs(body, [finger], { tone, color, shadow: { dx: 0, dy: 2, r: 2, a: 0.4, inside: true } })
  limbs(body, ['-3.6,-35.2,2.3 -5.2,-37.2,1.9 -7,-38,1.4'], { tone: 0.54, color })
  piece(body, '-1.6,-35.4 -4.6,-36.4 -6.8,-35.8 -7.2,-33.4 -6.4,-30.8 -4,-30.2 -1.6,-31.2', {
    tone: 0.54,
    color,
    form: { light: body.look.light, r: 6, amt: 0.24, steps: 3 },
  })
}
