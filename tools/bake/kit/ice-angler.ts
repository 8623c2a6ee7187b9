import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'

/** What he wears and sits on besides the cloth of every figure. */
type Angler = {
  trousers: readonly string[]
  cap: readonly string[]
  towel: readonly string[]
  glove: readonly string[]
  /** Fingers in the frost. */
  fingers: readonly string[]
  wood: readonly string[]
}

/** An old man on a slatted crate (its top at y = -23), facing right, bent over a hand line: knitted gloves to the knuckle, a cloth tied over his cap and his cheek. Seated height about 72. */
export function iceAngler(layer: Layer, at: Place, look: Look & Angler) {
  const body = { layer, at, look }
  const { trousers, wood } = look
  // far leg and arm
  limbs(body, ['-4,-27,13 14,-31,11.6 22,-27,10.4 23,-13,8.6 22.6,-6,7.4'], { tone: 0.3, color: trousers })
  piece(body, '18.6,-9,1 26,-9,1 27,-4 33,-1.6 33.4,1 25,1.4 18,1,1', { tone: 0.26, rim: null })
  limbs(body, ['2,-53,7.6 14,-45,6.8 27,-41,5'], { tone: 0.34 })
  // crate: slats, a gap between each two
  piece(body, '-20,-22,1 8,-21.4,1 7.4,0,1 -19.4,0.4,1', {
    tone: 0.3,
    color: ['#0d0b0a', '#1c1815'],
    rim: null,
  })
  for (const [y, tilt] of [
    [-22, 0.3],
    [-14.8, -0.5],
    [-7.6, 0.5],
  ] as const)
    piece(
      body,
      [
        [-20.8, y, 1],
        [8.8, y + tilt, 1],
        [8.6, y + 5.4 + tilt, 1],
        [-20.6, y + 5.2, 1],
      ],
      { tone: 0.46, color: wood, form: null, pool: 0.3 },
    )
  piece(body, '-20.6,-22.4,1 -16.8,-22.2,1 -16.4,0.4,1 -20.2,0.6,1', { tone: 0.52, color: wood, form: null })
  piece(body, '4.8,-22,1 8.4,-21.8,1 8,0.4,1 4.6,0.4,1', { tone: 0.4, color: wood, form: null })
  folds(body, ['-14,-19,0.2 -4,-18.4,0.5 5,-18.8,0.2', '-15,-11.6,0.2 -6,-11,0.4 3,-11.6,0.2'], {
    alpha: 0.5,
  })
  // near leg
  limbs(body, ['-9,-27,15 8,-30,13 16.4,-26,11 16.6,-11,9.2 15.4,-5,8'], { tone: 0.42, color: trousers })
  folds(
    body,
    [
      '4,-34,0.2 9,-29.6,0.8 15,-29,0.2',
      '12,-18,0.2 16,-16,0.6 20,-18,0.2',
      '0,-25,0.2 7,-24,0.6 12,-21,0.2',
    ],
    { alpha: 0.6 },
  )
  piece(body, '11,-8,1 19.6,-8,1 20.4,-4 27,-1.4 27.4,1.4 18,2 10.6,1.6,1', { tone: 0.34, rim: null })
  // quilted jacket, round back
  piece(
    body,
    '-19.4,-20,1 -20.8,-30 -20.4,-42 -15.6,-53 -8,-59.4 1,-60.4 7.4,-56 9.6,-47 7.4,-38 9.6,-29 6,-23.6 -6,-20.4',
    { tone: 0.44 },
  )
  folds(
    body,
    [
      '-14,-53,0.2 -17,-40,0.9 -16,-24,0.3',
      '-8,-57,0.2 -10.4,-44,0.7 -9.6,-25,0.2',
      '-1,-58,0.2 -3,-48,0.6 -3,-40,0.2',
      '4,-35,0.2 -3,-30,0.9 -11,-27,0.2',
      '7.6,-52,0.2 5.6,-45,0.6 2,-42,0.2',
    ],
    { alpha: 0.6 },
  )
  // near arm, elbow on the knee
  limbs(body, ['-4,-53.6,10 -1,-41,9.4 8,-35.6,7.6 20,-39.6,5.4'], { tone: 0.52 })
  folds(body, ['-6,-44,0.2 -2,-41,0.7 3,-42.4,0.2', '1,-37,0.2 4,-35,0.6 8,-36.4,0.2'], { alpha: 0.55 })
  hands(body)
  headInTowel(body)
}

type Dressed = Body & { look: Look & Angler }

// Gloves with more hole in them than glove: knit to the knuckle, the finger ends have the wrong colour. Both are shut round a short stick.
function hands(body: Dressed) {
  const { fingers, glove, wood } = body.look
  const fist = (at: readonly (readonly [number, number])[], tone: number) => {
    for (const [x, y] of at)
      limbs(body, [`${x},${y},2 ${x + 0.9},${y + 2},2 ${x + 0.1},${y + 4.2},1.6`], { tone, color: fingers })
  }
  limbs(body, ['25,-41.8,5 28.4,-43,5 31,-43.4,4'], { tone: 0.36, color: glove })
  limbs(body, ['20,-37.4,1.2 34,-42.4,1 55,-48,0.5'], { tone: 0.4, color: wood })
  fist(
    [
      [34.6, -45],
      [33, -45],
      [31.4, -44.6],
    ],
    0.44,
  )
  piece(body, '16.6,-43.4,1 21.6,-43.8 24.4,-42.6 25,-39 22.6,-36 18,-36.2,1', { tone: 0.5, color: glove })
  fist(
    [
      [27.8, -42.2],
      [26.2, -42],
      [24.6, -41.6],
      [23, -41],
    ],
    0.54,
  )
  limbs(body, ['21.6,-42.6,2.2 25.4,-43.4,1.9 28.4,-43.2,1.4'], { tone: 0.6, color: fingers })
  folds(body, ['18.2,-43,0.2 18.8,-39.6,0.5 18.4,-36.4,0.2', '20.6,-43,0.2 21.2,-39.6,0.4 20.8,-36.2,0.2'], {
    alpha: 0.4,
  })
}

// The head bent to the hole: the cap's crown and peak, and under them a striped cloth round ears and nape, knotted at the chin.
function headInTowel(body: Dressed) {
  const { skin, cloth, cap, towel } = body.look
  const on = { dx: -0.2 * body.at.s, dy: 0.6 * body.at.s, r: body.at.s, a: 0.45, inside: true }
  limbs(body, ['-2,-56,9.6 4.6,-61,8'], { tone: 0.36 })
  piece(body, '9,-68.6 12.4,-67.4 13.2,-65 13,-62.4 12,-60 10.4,-59 8,-61', {
    tone: 0.34,
    form: null,
    color: skin ?? cloth,
    rim: null,
  })
  piece(body, '-3,-68,1 -3.2,-72.4 -0.6,-76.6 4,-78.8 9,-78 12.8,-74.8 14.4,-71 14,-68.4,1 5,-67,1', {
    tone: 0.4,
    color: cap,
  })
  piece(body, '12.4,-71,1 17,-70 20,-67.6 19,-66.2,1 14,-67.4 11.6,-68.2,1', { tone: 0.26, color: cap })
  piece(body, '11.4,-57.6,1 15,-56.8 17,-53.8,1 14.2,-53.2,1 12,-55.4', { tone: 0.42, color: towel })
  piece(body, '10,-57.4,1 12.2,-57,1 12.4,-53.6 11,-51,1 8.8,-52,1 9.4,-54.6', { tone: 0.5, color: towel })
  piece(
    body,
    '13.2,-69.4,1 11,-66.4 10.6,-63 11.8,-59,1 10,-57.2 4.6,-56.6 -0.4,-58.4 -3.2,-62.4 -4.2,-67.4 -3.8,-72 -2.4,-75.4,1 3,-73.6 8.6,-71.4',
    { tone: 0.46, color: towel, shadow: on },
  )
  piece(body, '9.6,-59.4 11.8,-60 13.6,-58.4 13.2,-56.2 11.2,-55.4 9.4,-57', { tone: 0.54, color: towel })
  // a stripe along either edge, as such cloths have; folds that run to the knot
  folds(
    body,
    [
      '-2.8,-73.4,0.8 3,-71.8,0.9 11.6,-68.6,0.8',
      '-3.2,-71,0.4 3,-69.6,0.45 10.8,-66.6,0.4',
      '-3.4,-69.6,0.4 3,-68.2,0.45 10.4,-65.4,0.4',
      '-2.6,-62,0.8 3,-58.6,0.9 9.4,-58.4,0.7',
      '12.2,-55,0.6 14.6,-54,0.6',
      '9.4,-53,0.6 11.6,-52.6,0.6',
    ],
    { alpha: 0.85, color: ['#33456a', '#4c608a'] },
  )
  folds(body, ['-2.6,-65.4,0.2 3.6,-62.6,0.6 9,-59.4,0.3', '0,-66.6,0.2 5.4,-64.4,0.5 9.4,-61,0.2'], {
    alpha: 0.45,
  })
}
