import { folds, limbs, piece, type Body, type Look, type Place } from '../../../kit/body.ts'
import { type Layer } from '../../../kit/stage.ts'

type TeacherLook = Look & { trousers: readonly string[]; shoes: readonly string[] }

/**
 * Ji-young bent from the hip over a table to her left, from behind: weight on the right leg, the left knee bent, right hand
 * on the table's edge, left forefinger over the plate of the machine, (-46, -54).
 */
export function bentTeacher(layer: Layer, at: Place, look: TeacherLook) {
  const body: Body = { layer, at, look }
  const { trousers, shoes, skin, hair, scarf } = look
  const flesh = skin ?? look.cloth
  const wool = scarf ?? look.cloth
  // the free leg, its knee bent, only the toes down; the leg she stands on
  limbs(body, ['-2.6,-46,12 -8,-29,10', '-8,-29,9.6 -4.4,-16,7.6 -1.6,-9.6,6'], {
    tone: 0.3,
    color: trousers,
  })
  piece(body, '-4,-11.6,1 1.4,-10.8,1 0.6,-6 -1.8,-2.6,1 -6.4,-2.8,1 -5.4,-7', {
    tone: 0.3,
    color: shoes,
    rim: null,
  })
  limbs(body, ['4,-47,13 7,-28,10.4 7.8,-12,8 7.6,-5,7.4'], { tone: 0.42, color: trousers })
  piece(body, '3.6,-5.4,1 11.2,-5.4,1 12.2,-1.2 11.6,1,1 3.4,1,1 3,-1.6', {
    tone: 0.36,
    color: shoes,
    rim: null,
  })
  folds(
    body,
    [
      '2.6,-29,0.2 7,-26.6,0.6 12,-28,0.2',
      '4,-12,0.2 7.6,-10.4,0.5 11,-11.6,0.2',
      '-12,-27,0.2 -8,-25.6,0.6 -4,-27.4,0.2',
      '0,-40,0.2 1.4,-34,0.6 1,-28,0.2',
    ],
    { alpha: 0.55 },
  )
  // right arm, propped: shoulder, elbow, the heel of the hand on the table's edge
  limbs(
    body,
    [
      '13.6,-49.6,3.4 15.4,-48.4,3.6',
      '15,-49.2,1.6 18.6,-48.6,1.2',
      '15,-48,1.6 18.4,-47,1.2',
      '14,-48.4,1.6 15.8,-46.4,1.2',
    ],
    {
      tone: 0.5,
      color: flesh,
    },
  )
  limbs(body, ['3.4,-69,7.8 11.4,-60.4,6.6', '11.4,-60.4,6.4 13.4,-50.6,4.8'], { tone: 0.38 })
  // hips, and the back that goes from them over to the left
  const back =
    '-8.6,-44 -8.4,-48 -10.8,-54 -15.4,-61 -18.6,-67.4 -17.6,-72.8 -12.6,-76 -5.4,-76.4 1.2,-74 5.6,-69.4 7.8,-62 9.6,-54 11.8,-46 12.8,-37,1 2,-34.6 -9.4,-36.6,1'
  piece(body, back, { tone: 0.46 })
  folds(
    body,
    [
      '3.6,-69,0.2 -2,-63,0.7 -9.4,-58,0.2',
      '6,-63,0.2 1,-57,0.8 -7,-52.6,0.2',
      '8.4,-56,0.2 3,-51,0.8 -5,-48.6,0.2',
      '-15.4,-66,0.2 -12,-58,0.7 -8.6,-51,0.2',
      '-7.4,-45,0.2 0,-43,0.8 9.6,-44.6,0.2',
      '10.2,-49,0.2 9.4,-45,0.5 10,-41,0.2',
    ],
    { alpha: 0.38 },
  )
  // left arm: past the pillar, the forearm level over the machine's bed
  limbs(body, ['-14.6,-69.6,7.6 -20.4,-65.4,6.8 -25.4,-61.2,5.8'], { tone: 0.5 })
  limbs(body, ['-25,-61.6,5.8 -30,-60,5 -34,-59.2,4.2'], { tone: 0.56 })
  folds(body, [
    '-18.6,-69,0.2 -20.6,-66,0.6 -19.4,-62.6,0.2',
    '-24.6,-64.6,0.2 -26.2,-61.8,0.6 -25.6,-58.6,0.2',
  ])
  // a loose fist, and one finger out of it
  limbs(body, ['-34,-59.2,3.6 -37,-58.2,4.4 -38.4,-57.2,3.6'], { tone: 0.62, color: flesh })
  limbs(body, ['-37.6,-58.8,2 -42,-57.4,1.7 -46.2,-54.2,1.1'], { tone: 0.74, color: flesh })
  limbs(body, ['-38,-56.6,1.7 -40,-55.4,1.5', '-36.4,-56,1.6 -38.2,-54.8,1.4'], { tone: 0.44, color: flesh })
  // nape, head bent low and to the left
  piece(body, '-13.6,-79.6,1 -9,-78,1 -8.4,-73 -14.6,-73.6', { tone: 0.4, color: flesh })
  piece(body, '-22.4,-80.8,1 -24.2,-79.4 -23.6,-76.6 -21.4,-75.6,1', { tone: 0.5, color: flesh })
  piece(
    body,
    '-16,-88.4 -20.2,-87.6 -23.2,-84.4 -23.8,-80.2 -22.2,-76.4 -18.4,-74.2 -14.4,-75 -11.8,-77.8 -10.8,-81.6 -12,-85.8',
    { tone: 0.42, color: hair ?? look.cloth },
  )
  folds(
    body,
    [
      '-17,-87.6,0.1 -14.6,-83,0.4 -13,-77.6,0.2',
      '-20.6,-86,0.1 -17,-81.6,0.4 -14,-76.8,0.2',
      '-22.8,-81,0.1 -19,-78.6,0.4 -15,-76,0.2',
    ],
    {
      alpha: 0.6,
    },
  )
  // the scarf: once round the bent neck, and one end straight down from it, past the shoulder
  piece(body, '-19.6,-76.4,1 -15.8,-79 -10.8,-80 -6.8,-78.2,1 -7,-74,1 -11.4,-72 -16.4,-71.4 -20,-73,1', {
    tone: 0.5,
    color: wool,
  })
  piece(body, '-20,-74.4,1 -15.8,-72.8,1 -15.6,-66 -15.8,-57.2,1 -20.2,-56.8,1 -20.6,-66', {
    tone: 0.56,
    color: wool,
  })
  folds(
    body,
    [
      '-19,-74,0.2 -13,-75,0.6 -7.4,-76.6,0.2',
      '-18.6,-73,0.2 -18.9,-66,0.5 -18.6,-58,0.2',
      '-17,-72,0.2 -17,-66,0.4 -17.2,-60,0.2',
    ],
    { alpha: 0.6 },
  )
  // tail of hair, over the scarf
  piece(body, '-13,-80.6,1 -10.4,-80.4,1 -9,-76 -9.4,-70 -10.6,-65,1 -12.6,-70 -13.2,-76', {
    tone: 0.36,
    color: hair ?? look.cloth,
  })
}
