import { folds, limbs, piece, type Body } from '../../kit/body.ts'

const HAND = ['#2e1c14', '#5e3e2c', '#946a4e', '#c4946e']

/** A tin pot under its lid, a knob on it, wrapped to half its height in a folded white cloth; the far hand round it. */
export function drawPot(body: Body) {
  const cloth = body.look.work ?? []
  const tin = { color: ['#1a1d1f', '#3b4041', '#6b6e67', '#a9a894', '#e4dcbc'], pool: 0.1 }
  const inside = { dx: 1, dy: 4, r: 4, a: 0.5, inside: true }
  // the far hand comes round it from behind
  limbs(body, ['-20,-34.8,2 -16,-34.2,1.7', '-20.2,-32.9,2 -16,-32.2,1.7', '-19.8,-31,2 -16,-30.4,1.7'], {
    tone: 0.46,
    color: HAND,
  })
  piece(body, '-17.8,-40.4,1 -0.2,-40.4,1 0,-33 -1.4,-29,1 -16.6,-29,1 -18,-33', {
    ...tin,
    tone: 0.4,
    shadow: { ...inside, dy: 7 },
  })
  piece(body, '-10.4,-45 -9.8,-46.6 -8.2,-46.6 -7.6,-45 -8.2,-43,1 -9.8,-43,1', {
    ...tin,
    tone: 0.72,
  })
  piece(
    body,
    '-18.8,-40.2,1 -18,-41.6 -14,-43.4 -9,-44 -4,-43.4 0,-41.6 0.8,-40.2,1 -4,-39.5 -9,-39.3 -14,-39.5',
    {
      ...tin,
      tone: 0.52,
      shadow: inside,
    },
  )
  folds(body, ['-18,-39.8,0.2 -9,-38.9,0.6 0,-39.8,0.2'], { alpha: 0.7 })
  // the cloth, its lower edge over her knee
  piece(
    body,
    '-18.6,-36.6,1 -14,-35.6 -9,-35.4 -4,-35.6 0.4,-36.6,1 1,-32 0,-28 -3,-26.6 -7,-27.6 -11.4,-26.8 -15.2,-26 -17.6,-28 -19,-32',
    { tone: 0.4, color: cloth, shadow: inside },
  )
  folds(
    body,
    [
      '-17.6,-35.4,0.1 -16.6,-31,0.5 -15.4,-27,0.1',
      '-13,-34.8,0.1 -14,-31,0.4 -13,-27.4,0.1',
      '-1.4,-35.4,0.1 -2.4,-31,0.5 -3.4,-27.4,0.1',
      '-18.4,-34.4,0.1 -9,-33.2,0.36 0.2,-34.4,0.1',
    ],
    { alpha: 0.5, color: '#4a3c28' },
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
