import { folds, limbs, piece, type Body, type Look, type Place } from '../../../kit/body.ts'
import { type Layer } from '../../../kit/stage.ts'

type TeacherLook = Look & { trousers: readonly string[]; shoes: readonly string[] }

/**
 * Ji-young bent from the hip over a table to her left, from behind: weight on the right leg, right hand propped on the table's
 * edge at (13, -49), left forefinger at the needle, (-37, -56).
 */
export function bentTeacher(layer: Layer, at: Place, look: TeacherLook) {
  const body: Body = { layer, at, look }
  const { trousers, shoes, skin, hair, scarf } = look
  const flesh = skin ?? look.cloth
  const wool = scarf ?? look.cloth
  // the free leg, heel up; the leg she stands on
  limbs(body, ['-3,-46,11 -6.6,-27,8.6 -3.6,-12,6.6 -2.6,-7,6'], { tone: 0.32, color: trousers })
  piece(body, '-5.8,-8,1 0.4,-7.4,1 0.2,-3.4 -1.6,0.6,1 -6,0.6,1 -6.6,-3', {
    tone: 0.3,
    color: shoes,
    rim: null,
  })
  limbs(body, ['4,-47,12 7.4,-28,9.4 7.6,-12,7.4 7.4,-5,7'], { tone: 0.42, color: trousers })
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
      '-10,-29,0.2 -6.8,-27,0.6 -3,-27.4,0.2',
      '0,-44,0.2 1.4,-36,0.6 1,-30,0.2',
    ],
    { alpha: 0.55 },
  )
  // right arm, straight down onto the table
  limbs(body, ['3.4,-68.6,7.2 9.4,-60.6,6.4 12.4,-52.6,4.8'], { tone: 0.38 })
  limbs(body, ['12.4,-52.4,4 13.6,-49.6,3.8 16,-48.8,2.4'], { tone: 0.5, color: flesh })
  // hips, and the back that goes from them over to the left
  const back =
    '-7.6,-41,1 -8.4,-48 -10.8,-54 -15.4,-61 -18.6,-67.4 -17.6,-72.8 -12.6,-76 -5.4,-76.4 1.2,-74 5.6,-69.4 7.8,-62 9.6,-54 11.4,-46 11.6,-40.4,1 2,-38.6'
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
    { alpha: 0.6 },
  )
  // left arm, over the machine to the foot of it
  limbs(body, ['-15,-70.6,7 -22.6,-69.4,6 -27,-66.4,5 -31.4,-61.6,3.8'], { tone: 0.54 })
  folds(body, [
    '-20.6,-72,0.2 -23,-69.4,0.6 -23.4,-66.4,0.2',
    '-25.6,-69.4,0.2 -26.6,-67,0.5 -27.4,-64.4,0.2',
  ])
  limbs(body, ['-31.4,-61.4,3 -33.6,-59.6,3.2 -35,-58.6,2.4', '-34.6,-59,1.5 -38.2,-57.8,1.1'], {
    tone: 0.6,
    color: flesh,
  })
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
  // the scarf hangs as a plumb line would: it has come off the shoulder that is down
  piece(body, '-18.4,-76.6,1 -14.4,-78 -9.6,-78.4 -6,-76,1 -6.6,-72.4,1 -11,-71.4 -16,-71.6 -19,-73.4,1', {
    tone: 0.5,
    color: wool,
  })
  piece(body, '-8.4,-76.4,1 -4.6,-74.4 -1.8,-69.4 -1.2,-62 -2,-53.6,1 -6.4,-53,1 -6,-61 -6.4,-68 -8.8,-72', {
    tone: 0.56,
    color: wool,
  })
  folds(body, ['-18,-74.6,0.2 -12,-74,0.6 -7,-75,0.2', '-7,-74,0.2 -4.4,-69,0.5 -3.8,-54.4,0.2'], {
    alpha: 0.6,
  })
  // tail of hair, over the scarf
  piece(body, '-13.2,-79,1 -10.8,-79.6,1 -8.2,-77 -7.2,-72.6 -8,-68.6,1 -9.8,-72 -12,-76', {
    tone: 0.36,
    color: hair ?? look.cloth,
  })
}
