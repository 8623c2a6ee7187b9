import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'

/** On the floor, facing right, her back against something, knees up, elbow on the knee, a telephone at the ear behind hand and hair. */
export function callerOnFloor(layer: Layer, at: Place, look: Look) {
  const body: Body = { layer, at, look }
  const skin = look.skin ?? look.cloth
  const hair = look.hair ?? look.cloth
  const scarf = look.scarf ?? look.cloth
  limbs(body, ['4,-8,13 17,-24,11.4 22.4,-28.4,9.6 26,-15,8 28,-4,6.4'], { tone: 0.3 })
  piece(body, '24.6,-5.4,1 31,-5 36.6,-2.2 36.6,0,1 25,0.2,1', { tone: 0.5, color: skin })
  const trunk =
    '-8.6,0.6 -12.4,-2.4 -13.4,-8 -12.6,-16 -13,-26 -11.4,-34 -7,-39.6 -1,-41.2 5,-38.6 8.6,-32 8.4,-24 9,-15 10.6,-6 8,0.6,1'
  piece(body, trunk, { tone: 0.42 })
  folds(body, [
    '-9,-34,0.2 -10.6,-24,0.8 -9.6,-12,0.2',
    '6,-22,0.2 0,-17,0.9 -7,-15,0.2',
    '5,-14,0.2 -1,-9.6,0.8 -8,-8,0.2',
    '3,-8,0.2 -3,-4.6,0.7 -9,-3.6,0.2',
  ])
  piece(body, '2.6,-40,1 7.2,-39,1 9.4,-31 11.6,-24 14,-17.6 15,-11,1 12,-12.4 8.6,-10.6,1 7.4,-20', {
    color: scarf,
    tone: 0.5,
  })
  limbs(body, ['-1,-7,14.6 9,-17,13 17.6,-25.6,10.8 19.6,-14,8.6 19,-4,7'], { tone: 0.46 })
  folds(body, ['16,-21,0.2 18.6,-18.6,0.7 22,-19.4,0.2', '4,-13,0.2 8,-9.6,0.8 14,-10.4,0.2', '14.6,-8,0.2 18,-6,0.6 22,-7,0.2'], {
    alpha: 0.6,
  })
  piece(body, '15.6,-5.8,1 22,-5.6,1 27.6,-3 31,-0.4 30,1.2 16,1.4,1', { tone: 0.56, color: skin })
  // scarf over the thigh
  piece(body, '7,-26,1 11.4,-28,1 13.6,-21 15.4,-14,1 12.6,-15 9.8,-13,1 9.4,-20', { color: scarf, tone: 0.5 })
  folds(body, ['9.4,-26,0.2 11.4,-20,0.6 12.6,-15.6,0.2'], { alpha: 0.5 })
  // far hand round the shin
  limbs(body, ['24.4,-17.4,2.4 22,-16.6,2.1', '24.6,-15.4,2.3 22,-14.6,2', '24.2,-13.6,2.1 22,-13,1.8'], {
    color: skin,
    tone: 0.62,
  })
  limbs(body, ['-2,-39,7.6 3,-45,6.4'], { color: skin, tone: 0.26 })
  piece(body, '9.6,-56.4 11.8,-52.6 12,-48.8 10,-45.4 6.4,-44 5,-48', { color: skin, tone: 0.14 })
  piece(
    body,
    '4.4,-59.4 -0.8,-57.6 -3.4,-52.6 -3.2,-47 -4.4,-41 -7.4,-35.4,1 -3.4,-35.8 0.6,-38 3.4,-42.4 4.6,-46.6 6.6,-47 8.8,-43.4,1 10.4,-48 12,-53 10.4,-57.4',
    { color: hair, tone: 0.44 },
  )
  folds(
    body,
    ['8,-58,0.1 3,-53,0.4 -1,-42,0.2', '3,-58.6,0.1 -1.6,-52,0.4 -4,-39,0.2', '10.4,-56,0.1 9.6,-51,0.4 8.6,-45,0.2'],
    { alpha: 0.6 },
  )
  piece(body, '-5.6,-40 -2.6,-43 2.6,-42.8 6.8,-41.4 8,-38.6 4.6,-36 -1,-35.6 -5.6,-37', { color: scarf, tone: 0.54 })
  folds(body, ['-4.6,-39.6,0.2 1,-38.4,0.7 7,-40,0.2'], { alpha: 0.5 })
  // the telephone lies along the cheek; the hand covers both
  piece(body, '1,-54,1 5.6,-56.2,1 10.6,-44.2,1 6,-42.6,1', { color: '#8ff0cc', rim: null, form: null, pool: 0, alpha: 0.9 })
  piece(body, '1.9,-53.6,1 5.2,-55.2,1 9.8,-44.4,1 6.4,-43.2,1', { color: ['#0a0c12', '#1c2029', '#3c424c'], tone: 0.4, rim: null })
  limbs(body, ['-2,-35,9.2 6.4,-29.4,8.4 16.6,-27.6,6.4'], { tone: 0.52 })
  limbs(body, ['16.6,-28,6.8 14.4,-34,6.2 11,-40.4,4.8'], { tone: 0.58 })
  folds(
    body,
    ['-1,-31,0.2 4,-28,0.7 10,-28,0.2', '12,-33,0.2 14.6,-31.4,0.6 18,-32.6,0.2', '10.6,-37,0.2 12.6,-36,0.5 15,-37,0.2'],
    { alpha: 0.6 },
  )
  limbs(body, ['10.6,-45,2.6 10.4,-49.4,2.2 8.8,-52,1.8'], { color: skin, tone: 0.5 })
  piece(body, '8.6,-40 12.8,-40.8 13,-44 11.4,-47.2 9.2,-47.6 7.6,-44', { color: skin, tone: 0.56 })
  limbs(
    body,
    [
      '10.6,-46.6,2.4 7.8,-49.4,2.1 5,-49.4,1.8',
      '10.2,-45,2.4 7.4,-47.2,2.1 5,-46.8,1.8',
      '9.8,-43.2,2.2 7.6,-44.8,1.9 5.8,-44.4,1.6',
    ],
    { color: skin, tone: 0.62 },
  )
}
