import { folds, limbs, piece, type Body, type Look, type Place } from '../../../kit/body.ts'
import { type Layer } from '../../../kit/stage.ts'

/** The inks of the new girl: jeans, and sleeves of another cloth over her own. */
type GirlLook = Look & { jeans: readonly string[]; sleeves: readonly string[]; stool: readonly string[] }

/**
 * The new girl from behind, a little turned to her right, forward on a stool (its top at y = -27): both feet on the floor
 * beyond it; both hands go to the cloth before her, the right one at (17, -45).
 */
export function newGirl(layer: Layer, at: Place, look: GirlLook) {
  const body: Body = { layer, at, look }
  const { jeans, sleeves, stool, skin, hair } = look
  // shins and shoes beyond the stool; the stool
  limbs(body, ['-4.6,-27,8 -6,-14,6.8 -6.4,-5.4,5.6', '5.4,-27,8 7,-14,6.8 7.6,-5.4,5.6'], {
    tone: 0.34,
    color: jeans,
    rim: null,
  })
  for (const x of [-6.4, 7.6])
    piece(
      body,
      [
        [x - 3.4, -6, 1],
        [x + 3.2, -6, 1],
        [x + 3.8, -2.6],
        [x + 3.6, -0.6, 1],
        [x - 3.8, -0.6, 1],
        [x - 4, -2.8],
      ],
      { tone: 0.3, rim: null, color: stool },
    )
  limbs(
    body,
    ['-9,-24,2.6 -12.6,0,2.4', '8,-25,2.6 11.6,-1,2.4', '-2,-25,2.2 -2.6,-6,2', '-11.4,-9,1.8 10.6,-9.6,1.8'],
    {
      tone: 0.5,
      color: stool,
    },
  )
  piece(body, '-10.8,-28.4,1 10.6,-29,1 11.2,-25.4,1 -10.6,-24.8,1', { tone: 0.56, color: stool })
  // the seat of the jeans, weight on the right
  const seat =
    '-9,-38,1 -11.4,-34.4 -12.8,-30.6 -11.8,-27.4 -8,-26.2 0.4,-27 8.6,-26.4 12.4,-27.8 13.2,-31 11.8,-34.8 9.4,-38,1'
  piece(body, seat, { tone: 0.38, color: jeans })
  folds(body, [
    '0.6,-37,0.2 1,-32,0.6 0.4,-27.4,0.2',
    '-8,-30,0.2 -4,-28.6,0.5 -0.6,-29.4,0.2',
    '3,-29,0.2 7,-28.8,0.5 10.4,-31,0.2',
  ])
  // left arm: over the lap to the cloth, hidden past the elbow
  limbs(body, ['-7,-57.6,6.6 -11,-49.6,6.2 -8.4,-42.6,5.2 -3,-41,4.4'], { tone: 0.38 })
  const back =
    '-9.4,-36.4,1 -9.8,-42 -8.6,-48 -9.6,-54 -7.6,-59.4 -2.4,-62.6 4.4,-63 9.4,-60.4 12,-54.6 11.4,-47 10.4,-42 10.8,-36,1 1,-34.6'
  piece(body, back, { tone: 0.46 })
  folds(
    body,
    [
      '8.4,-57,0.2 4,-50,0.7 -3,-45,0.2',
      '9.4,-52,0.2 6,-46,0.7 0,-41.6,0.2',
      '-7.6,-55,0.2 -8,-47,0.6 -7.6,-40,0.2',
      '-8.8,-39.4,0.2 -2,-37.6,0.8 5,-38.4,0.2',
      '10.2,-43,0.2 6,-39.6,0.6 1,-38,0.2',
    ],
    { alpha: 0.4 },
  )
  // right arm: down to the elbow, then forward over the table's edge; a cover of printed cloth from the elbow on
  limbs(body, ['9,-58,6.8 13.2,-50.6,6.4 14.4,-43.4,5.8'], { tone: 0.5 })
  limbs(body, ['14.4,-42.6,5.8 15.4,-44,5.2 16.6,-45.6,4.2'], { tone: 0.56, color: sleeves })
  // its hand, flat on the cloth: back, fingers, thumb
  limbs(
    body,
    [
      '16.6,-45.8,3.4 18.2,-46,3.4',
      '17.8,-47.2,1.3 20,-47.4,0.9',
      '18.2,-46.2,1.4 21,-46,0.9',
      '18,-45.2,1.3 20.6,-44.6,0.9',
      '16.8,-47,1.3 18,-48.6,0.9',
    ],
    { tone: 0.66, color: skin ?? look.cloth },
  )
  // nape, and a head bent to the right, to the needle
  piece(body, '-0.4,-66,1 5,-66.6,1 5.6,-61 0,-60.6', { tone: 0.42, color: skin ?? look.cloth })
  piece(body, '7.6,-72.4,1 9.6,-71.4 9.4,-68.6 7.4,-67.2,1', { tone: 0.5, color: skin ?? look.cloth })
  piece(
    body,
    '4.4,-78.6 0.2,-77.6 -2.4,-74.4 -2.6,-70 -0.6,-66.4 3,-65.4 6.6,-67 8.8,-70.4 9.2,-74.4 7.6,-77.6',
    {
      tone: 0.42,
      color: hair ?? look.cloth,
    },
  )
  folds(
    body,
    [
      '4,-77.6,0.1 2.8,-72,0.4 2.4,-67,0.2',
      '7.6,-75,0.1 5,-71.4,0.4 3.2,-67,0.2',
      '-1.6,-74,0.1 -0.4,-70.6,0.4 1.6,-67,0.2',
    ],
    {
      alpha: 0.6,
    },
  )
  // collar of the smock
  piece(body, '-2.4,-62.8,1 1,-64,1 5.6,-64.4,1 8,-62.4,1 4,-60.6 0,-60.6', { tone: 0.6 })
  // the tail, straight down over it
  piece(body, '0.6,-67.6,1 4,-67.8,1 5.2,-63 4.8,-58 3,-52.6,1 1,-57 0.2,-63', {
    tone: 0.4,
    color: hair ?? look.cloth,
  })
  piece(body, '0.2,-67.6,1 4.4,-67.9,1 4.5,-66,1 0.2,-65.7,1', { tone: 0.6, color: jeans, rim: null })
}
