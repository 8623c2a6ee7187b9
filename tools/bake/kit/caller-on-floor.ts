import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'

/** On the floor, facing right, her back against something, knees up, head lifted, a telephone at the near ear, the other hand round a shin. */
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
  folds(
    body,
    [
      '16,-21,0.2 18.6,-18.6,0.7 22,-19.4,0.2',
      '4,-13,0.2 8,-9.6,0.8 14,-10.4,0.2',
      '14.6,-8,0.2 18,-6,0.6 22,-7,0.2',
    ],
    {
      alpha: 0.6,
    },
  )
  piece(body, '15.6,-5.8,1 22,-5.6,1 27.6,-3 31,-0.4 30,1.2 16,1.4,1', { tone: 0.56, color: skin })
  // scarf over the thigh
  piece(body, '7,-26,1 11.4,-28,1 13.6,-21 15.4,-14,1 12.6,-15 9.8,-13,1 9.4,-20', {
    color: scarf,
    tone: 0.5,
  })
  folds(body, ['9.4,-26,0.2 11.4,-20,0.6 12.6,-15.6,0.2'], { alpha: 0.5 })
  // far hand round the shin
  limbs(body, ['24.4,-17.4,2.4 22,-16.6,2.1', '24.6,-15.4,2.3 22,-14.6,2', '24.2,-13.6,2.1 22,-13,1.8'], {
    color: skin,
    tone: 0.62,
  })
  limbs(body, ['-2,-39,7.6 3,-45,6.4'], { color: skin, tone: 0.26 })
  // brow and cheek, turned to the light and lifted
  piece(body, '9,-58.4 12,-55 12.8,-51.6 12.4,-48.4 11,-44.6 8,-42.4 4,-43 5,-48', {
    color: skin,
    tone: 0.34,
  })
  piece(body, '8.6,-53 10.6,-51 10.8,-47 9.8,-44 8.4,-45', {
    color: '#5fd8b0',
    rim: null,
    form: null,
    pool: 0,
    soft: 4,
    alpha: 0.5,
  })
  piece(
    body,
    '5.4,-61.4 0.2,-60 -3.2,-55 -3.4,-48.6 -4.6,-42 -8,-36.4,1 -3.8,-36.2 0.4,-38.4 3,-43 3.8,-46.6 5.4,-48.6 7.8,-52.6 9.6,-55.6 11.4,-56.4 9.8,-60',
    { color: hair, tone: 0.44, rim: null },
  )
  folds(
    body,
    [
      '8,-60,0.1 3,-55,0.4 -1,-43,0.2',
      '3,-60.6,0.1 -1.6,-54,0.4 -4,-40,0.2',
      '9.4,-58.6,0.1 6,-54.6,0.4 3,-48,0.2',
    ],
    { alpha: 0.6 },
  )
  piece(body, '-5.6,-40 -2.6,-43 2.6,-42.8 6.8,-41.4 8,-38.6 4.6,-36 -1,-35.6 -5.6,-37', {
    color: scarf,
    tone: 0.54,
  })
  folds(body, ['-4.6,-39.6,0.2 1,-38.4,0.7 7,-40,0.2'], { alpha: 0.5 })
  telephone(body)
  // upper arm along the ribs, elbow on the thigh, forearm upright
  limbs(body, ['-2.4,-35,9.4 2.4,-29.6,8.8 8.6,-25.6,7.4'], { tone: 0.5 })
  limbs(body, ['8.8,-26,7.6 7.4,-33,6.6 5,-40.2,5.2'], { tone: 0.58 })
  folds(
    body,
    [
      '-3,-31.6,0.2 1,-28.4,0.7 6,-28.6,0.2',
      '5,-31,0.2 8,-29.4,0.6 11.6,-31,0.2',
      '4.2,-36,0.2 6.6,-35,0.5 9.2,-36.4,0.2',
      '2.6,-39,0.3 5,-38.2,0.5 7.6,-39.4,0.3',
    ],
    { alpha: 0.6 },
  )
  hand(body)
}

// A plain bar from the ear to the corner of the mouth; its light comes out between it and the cheek.
function telephone(body: Body) {
  piece(body, '3.6,-56.8,1 5,-57.2,1 10.4,-43.6,1 9,-43,1', {
    color: '#8ff0cc',
    rim: null,
    form: null,
    pool: 0,
    alpha: 0.95,
  })
  piece(body, '0.4,-55.2 0.8,-56 3.8,-57.2 4.6,-56.8 9.7,-43.6 9.3,-42.8 6.2,-41.6 5.4,-42', {
    color: ['#2b333c', '#5b6873', '#93a4ac', '#c6d4d6'],
    tone: 0.5,
    shadow: { dx: -3, dy: 4, r: 4, a: 0.5, inside: true },
  })
  piece(body, '1.8,-55 2.2,-55.6 3,-55.8 3.6,-54.2 3.2,-53.8 2.5,-53.6', {
    color: '#10141a',
    rim: null,
    form: null,
    pool: 0,
  })
}

// Closed round the lower half: the back of the hand to us, four fingers over the front edge, the thumb behind.
function hand(body: Body) {
  const color = body.look.skin ?? body.look.cloth
  limbs(body, ['2.8,-43,2.3 2,-46.2,2 2.2,-49,1.7'], { color, tone: 0.46 })
  piece(body, '2,-39.4 1.8,-43 3,-46.6 5.2,-48 7,-46.2 7.6,-43 7.2,-39.4', { color, tone: 0.5 })
  limbs(
    body,
    [
      '5,-47,2.1 7.2,-48.6,2.1 8.7,-47.8,1.7',
      '5.8,-45.2,2.1 8,-46.5,2.1 9.5,-45.8,1.7',
      '6.2,-43.2,2.1 8.6,-44.3,2.1 10.1,-43.6,1.7',
      '6.2,-41.4,1.9 8.6,-42.2,1.9 9.8,-41.6,1.5',
    ],
    { color, tone: 0.62 },
  )
}
