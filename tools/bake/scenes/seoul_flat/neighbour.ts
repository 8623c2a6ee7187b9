import { folds, inScene, limbs, piece, place, type Body, type Look } from '../../kit/body.ts'
import { oval } from '../../kit/brush.ts'
import { paint } from '../../kit/paint.ts'
import { createRng } from '../../kit/random.ts'
import { type Layer } from '../../kit/stage.ts'

const LAMP: readonly [number, number] = [560, 66]

const LOOK: Look = {
  // a quilted vest over a cardigan
  cloth: ['#15141b', '#2d2d3a', '#555263', '#8b8488', '#c8b8a0'],
  scarf: ['#232427', '#4d4c4e', '#87847e', '#c4bba8', '#efe2c4'],
  skin: ['#4a3020', '#8a5f42', '#c79470', '#eccaa0'],
  work: ['#3a3024', '#7d6c4c', '#bda878', '#f0e2b8'],
  light: LAMP,
  formLight: [470, 240],
  form: 0.36,
  rim: '#ffe2b0',
  rimAmt: 0.6,
  line: '#0b080c',
}

/** Grandmother Bang on the second tread, head turned from us: a perm, a cushion tied to one knee, a pot in its cloth. */
export function drawNeighbour(layer: Layer) {
  const at = place(736, 792, 452)
  const body: Body = { layer, at, look: LOOK }
  const skin = LOOK.skin ?? []
  const shoes = ['#0c0b0e', '#221f22', '#4a423c']
  paint(layer, (g) => oval(g, [632, 795, 62, 8]), { color: '#08080a', soft: 6, pool: 0, alpha: 0.65 })
  // far leg, then the skirt that falls over both knees
  limbs(body, ['-13,-24,8 -17,-14,6.2 -18,-4,5'], { tone: 0.2, color: LOOK.cloth })
  piece(body, '-15,-4.6,1 -20,-4.4 -24.6,-1.8 -24.4,0,1 -14.8,0,1', { tone: 0.3, color: shoes })
  limbs(body, ['-19.4,-12,6 -21,-4,4.8'], { tone: 0.44, color: ['#1a181c', '#38343a', '#6d6260'] })
  piece(body, '-18,-5.4,1 -23.4,-5 -28.6,-2.2 -29,0.8 -23,1.4 -17.6,1.2,1', { tone: 0.42, color: shoes })
  piece(
    body,
    '15,-20,1 13,-29 6,-33.4 -6,-32 -15,-31.4 -21.4,-28 -23.6,-20 -25,-10.4,1 -19.6,-9 -13.8,-9.8,1 -12.4,-18 -4,-20 5,-18,1',
    { tone: 0.4, color: ['#120f16', '#2a2430', '#4d4350', '#7d6e6c', '#b09a84'] },
  )
  folds(body, [
    '-17,-26,0.2 -20.4,-19,0.8 -21.4,-11,0.3',
    '-12,-25,0.2 -16,-18,0.8 -17,-10.6,0.3',
    '4,-30,0.2 -4,-25,0.8 -11,-23,0.2',
  ])
  // heated cushion, tied on with two tapes
  piece(body, '-12,-34 -17,-34.2 -23,-31.2 -26.4,-26 -26,-20.4,1 -22,-20.6 -18,-24.6 -11.4,-27.4,1', {
    tone: 0.56,
    color: ['#1a2028', '#333f4a', '#5f6c74', '#a4aea4'],
  })
  folds(
    body,
    ['-15,-33.6,0.5 -15.8,-29,0.8 -14.6,-21,0.5', '-25,-25.6,0.5 -20.6,-23.6,0.8 -13.4,-18.6,0.5'],
    {
      alpha: 0.75,
    },
  )
  folds(
    body,
    [
      '-13,-31,0.2 -19,-30.4,0.4 -25,-24,0.2',
      '-12.4,-29,0.2 -18,-28,0.4 -23.6,-21.6,0.2',
      '-20,-32.4,0.2 -18.6,-29,0.4 -19,-25,0.2',
    ],
    {
      alpha: 0.4,
    },
  )
  // trunk, bent a little over what it carries
  piece(
    body,
    '14.6,-18,1 16.4,-26 16.6,-35 14.6,-44 10.4,-51 4,-54.6 -2,-53.6 -5.4,-48 -6,-40 -5.4,-32 -7,-27 2,-19,1',
    { tone: 0.44, shadow: { dx: 18, dy: 16, r: 12, a: 0.45 } },
  )
  folds(body, [
    '13,-45,0.2 6,-43.6,0.7 -3,-45.4,0.2',
    '14.8,-38,0.2 8,-36,0.7 0,-37,0.2',
    '15.4,-31,0.2 8,-28.6,0.7 0,-29,0.2',
    '9.4,-51,0.2 11.4,-40,0.6 11.6,-24,0.2',
    '13,-25,0.2 6,-22.6,0.8 -1,-24,0.2',
  ])
  pot(body)
  // cardigan sleeve: elbow at her side, the hand under the pot
  limbs(body, ['5.4,-48.6,9.4 9,-41.6,9 7.4,-36,8.2 1,-33.2,6.4 -3.4,-33.4,4.8'], {
    tone: 0.52,
    color: ['#1c1720', '#3d3040', '#6d5668', '#a58a8a', '#d8bca4'],
  })
  folds(body, ['4.6,-39,0.2 8.4,-37.4,0.7 12,-39.4,0.2', '3,-36.6,0.2 4.6,-33.4,0.7 8,-31.8,0.2'], {
    alpha: 0.6,
  })
  piece(body, '-2.4,-36 -6,-37 -10.6,-35.8 -12.4,-34 -11,-32.4 -6,-31 -2,-31.4', { tone: 0.52, color: skin })
  folds(body, ['-5.6,-35.8,0.2 -9,-34.8,0.35 -12,-34,0.2', '-5.4,-34,0.2 -8.6,-33.2,0.35 -11,-32.8,0.2'], {
    alpha: 0.6,
  })
  head(body)
}

// Kept hot in a cloth knotted over its lid.
function pot(body: Body) {
  const color = body.look.work ?? []
  piece(body, '-19.4,-40.4 -20.8,-38 -20.2,-35 -18,-34.6 -17,-38', {
    tone: 0.5,
    color: body.look.skin ?? color,
  })
  piece(
    body,
    '-18.4,-33.6 -19,-38.4 -17.4,-42 -13,-43.8 -8,-43.8 -3.6,-42 -1.8,-38.4 -2.4,-34 -5,-31.6 -10,-30.8 -15.4,-31.4',
    {
      tone: 0.5,
      color,
    },
  )
  folds(
    body,
    [
      '-11,-43.6,0.2 -15.6,-39,0.6 -17.6,-34,0.2',
      '-9.6,-43.6,0.2 -9.4,-38,0.5 -11,-32,0.2',
      '-8.4,-43.4,0.2 -4.6,-39,0.6 -3.4,-34,0.2',
    ],
    {
      alpha: 0.6,
      color: '#4a3d2a',
    },
  )
  // the lid's rim and its knob stand out of the cloth on the door's side
  piece(body, '-16.6,-43 -16,-45.6 -12,-47.2 -7.6,-47.2 -3.6,-45.6 -3,-43 -9.6,-41.8', {
    tone: 0.54,
    color: ['#1c1f22', '#464d50', '#878d8a', '#d0d2c6'],
  })
  piece(body, '-11.6,-46.8 -11.8,-49 -9.8,-50 -7.8,-49 -8,-46.8', {
    tone: 0.4,
    color: ['#0e0e10', '#26262a', '#54524e'],
  })
  // the cloth's knot, flat in front, its two ends hanging
  piece(body, '-18.8,-41.4 -16,-43.4 -9.8,-42.4 -3.4,-43.4 -1.4,-41 -4,-39.6 -10,-39.2 -16,-39.4', {
    tone: 0.56,
    color,
  })
  piece(body, '-10.4,-40.6 -12.8,-39 -14.4,-35 -14,-32.6,1 -11.4,-34 -9.6,-38', { tone: 0.62, color })
  piece(body, '-9.6,-40.6 -7.6,-38.6 -6.6,-35 -7.2,-33.4,1 -9,-35 -10.4,-38', { tone: 0.6, color })
  piece(body, '-12,-41.6 -9.8,-42.6 -7.8,-41.4 -8,-39.2 -10.6,-38.6 -12,-39.6', { tone: 0.66, color })
}

// Turned from us to the door's side: curls, an ear, no more of the face than its edge.
function head(body: Body) {
  const hair = body.look.scarf ?? []
  const skin = body.look.skin ?? []
  limbs(body, ['1.6,-55.4,6.4 -0.6,-59,6.4'], { tone: 0.36, color: skin })
  piece(body, '-6,-62 -7,-59.6 -6,-57 -3.6,-55.2 0.4,-55.4 0,-62', { tone: 0.3, color: skin })
  piece(body, '-3.4,-54.6 0,-57 4.6,-56.6 7.6,-53 5,-50.6 0,-51.4', {
    tone: 0.6,
    color: ['#1c1720', '#3d3040', '#6d5668', '#a58a8a', '#d8bca4'],
  })
  piece(
    body,
    '-7,-68.4 -3.6,-71 1.4,-70.6 5.4,-67 6.4,-62 6,-57.6 4,-54.6 0.6,-55 -2.4,-55.6 -5.4,-57 -7.6,-60 -8.6,-64.6',
    {
      tone: 0.4,
      color: hair,
    },
  )
  const dice = createRng(51)
  for (const [dx, dy] of [
    [-7, -66.8],
    [-4.4, -69.2],
    [-0.8, -70.2],
    [2.8, -68.8],
    [5.2, -65.6],
    [5.6, -61.4],
    [4.8, -57.4],
    [2, -56.2],
    [-4.2, -65.8],
    [-1.2, -67],
    [2.2, -65.2],
    [-0.4, -62.4],
    [2.8, -61.4],
    [0.6, -59],
    [-6.8, -62.6],
    [-6.2, -59.8],
    [-4.4, -62],
    [-3.8, -58],
    [-1.4, -56.8],
  ] as const) {
    const [[x, y] = [0, 0]] = inScene(body.at, [[dx, dy]])
    const s = body.at.s
    paint(
      body.layer,
      (g) => oval(g, [x, y, dice.range(2.3, 2.9) * s, dice.range(1.8, 2.3) * s], dice.range(-0.6, 0.6)),
      {
        color: hair,
        tone: 0.42 + dice.range(-0.05, 0.06),
        edge: [0.5 * s, 1.6 * s],
        soft: 0.25 * s,
        alpha: 0.6,
        wash: 0.2,
        washSize: 3 * s,
        pool: 0.12,
        poolR: 0.5 * s,
        form: { light: LAMP, r: 1.4 * s, amt: 0.24, steps: 3 },
      },
    )
  }
  piece(body, '-2.8,-62.6 -1.4,-63.4 -0.2,-62 -0.8,-59.6 -2.2,-59.2', { tone: 0.56, color: skin })
}
