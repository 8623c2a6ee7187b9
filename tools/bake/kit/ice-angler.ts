import { folds, limbs, piece, type Look, type Place } from './body.ts'
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
  const { trousers, wood, towel, glove, cap } = look
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
  // gloves with more hole in them than glove: knit to the knuckle, the finger ends have the wrong colour
  const cold = look.fingers
  limbs(body, ['30.6,-41.6,2.4 34,-40.4,2 35.8,-38.6,1.6', '30,-39.8,2.4 33.4,-38,2 34.8,-36,1.6'], {
    tone: 0.46,
    color: cold,
  })
  limbs(body, ['25,-41.8,5 29,-41,4.8 31.6,-39.8,4'], { tone: 0.4, color: glove })
  limbs(body, ['24,-41,2.6 28.4,-39.4,2.2 30.6,-37,1.7', '23.4,-39.2,2.6 27.2,-37.4,2.2 28.8,-35,1.7'], {
    tone: 0.54,
    color: cold,
  })
  piece(body, '16.6,-43.4,1 22,-43.6 26.4,-41.4 26.6,-38 23.6,-35.6 18,-36,1', { tone: 0.5, color: glove })
  folds(
    body,
    [
      '18,-43,0.2 18.6,-39.6,0.5 18.2,-36.4,0.2',
      '20.4,-43,0.2 21,-39.6,0.4 20.6,-36,0.2',
      '22.8,-42.8,0.2 23.4,-39.6,0.4 23,-36,0.2',
    ],
    { alpha: 0.4 },
  )
  // head bent to the hole; only a lit edge of cheek under the cloth
  limbs(body, ['-1,-56,9 6,-60.6,7.4'], { tone: 0.36 })
  piece(body, '8,-69 12.6,-67.4 14,-64.4 14.4,-61.6 13.4,-59 11,-57.6 7,-58.4', {
    tone: 0.08,
    color: look.skin ?? look.cloth,
  })
  piece(body, '13.6,-69.8 16.4,-68.4 17.4,-66.6 16.6,-65.8 13,-66.6', { tone: 0.3, color: cap })
  piece(body, '16,-68.6,1 13.6,-73.4 7.4,-75.4 1.6,-73 -1,-68.4 0.6,-64,1 8,-65', { tone: 0.4, color: cap })
  piece(
    body,
    '14.6,-70.6,1 11,-75.6 5,-76.6 -0.6,-73.4 -2.4,-67.6 -1,-61.6 2,-57,1 7,-54.6 12.4,-56.8,1 12.8,-60 12,-64 13,-68.6',
    {
      tone: 0.46,
      color: towel,
    },
  )
  piece(body, '9.6,-57,1 13,-55.6 14.4,-51,1 11.6,-51.6 10.4,-49.4,1 8.4,-53', { tone: 0.54, color: towel })
  folds(
    body,
    [
      '12.6,-71.6,0.2 5.6,-68.6,0.6 1,-60.6,0.3',
      '6,-75.6,0.2 1,-70.6,0.5 -0.4,-63,0.2',
      '8,-64,0.2 5.6,-60,0.5 8,-56,0.2',
    ],
    { alpha: 0.45 },
  )
  // a check in the cloth
  folds(
    body,
    [
      '9.4,-74.4,0.5 3.4,-66,0.5 3.6,-57.4,0.5',
      '0,-70.6,0.4 5,-69,0.4 9,-69,0.4',
      '-1.2,-64,0.4 3,-62.6,0.4 8,-63,0.4',
    ],
    {
      alpha: 0.7,
      color: ['#4a5a74', '#5d6c84'],
    },
  )
}
