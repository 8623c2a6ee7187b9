import { folds, limbs, piece, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'

/** Walking away with a cloth bundle, head bent into the wind, weight on the right leg, left heel coming up. */
export function walkerBack(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  // left leg, further away: shorter, heel lifted
  limbs(body, ['-4.2,-44,11 -6.4,-29,9.6 -7.6,-17,7.2 -7.2,-10,6.2'], { tone: 0.28 })
  piece(body, '-11,-15,1 -3.8,-14.6,1 -4,-8.6 -5,-4.6 -7.6,-3.4 -10.4,-5 -11.2,-10', {
    tone: 0.24,
    rim: null,
  })
  // right leg, nearer: straight, carries her; felt boot
  limbs(body, ['3.6,-44,12 5,-27,10.4 5.8,-13,8 6,-8,7.4'], { tone: 0.36 })
  piece(body, '1.8,-14.4,1 10,-13.6,1 10.6,-6 11,-0.6 8,1.2 3,1.2 1,-1 1.6,-7', { tone: 0.32, rim: null })
  folds(body, ['1.6,-24,0.2 5,-21.6,0.7 9,-23,0.2', '2,-18,0.2 6,-16,0.6 9.4,-17.4,0.2'], { alpha: 0.6 })
  // left arm hangs a little back, mitten
  limbs(body, ['-10.4,-77,8 -14,-66,8.6 -15.6,-55,7.4 -15.6,-49.6,6'], { tone: 0.34 })
  piece(body, '-18.4,-51,1 -13,-50.4,1 -12.8,-46 -14.2,-42.8 -17,-43.2 -18.6,-46.6', { tone: 0.4 })
  // quilted coat to the calf, hem swings left with the step
  piece(
    body,
    '-3,-83.4 -9.4,-81.6 -13,-76 -13.4,-66 -12.8,-56 -14,-44 -17.4,-29,1 -12,-26.4 -4,-27.6 4,-25.4 13.4,-27,1 13,-38 12.4,-50 13.4,-60 14.4,-68 13.4,-75 10,-79.6 4,-82.4',
    { tone: 0.4 },
  )
  folds(body, [
    '-7,-47,0.2 -10,-37,1.2 -11.6,-28,0.5',
    '-1,-46,0.2 -2.6,-36,0.8 -3,-28.4,0.3',
    '6,-47,0.2 8.4,-37,1 9,-28,0.4',
    '-13,-59,0.3 -9,-55.6,0.7 -6,-56.4,0.2',
    '12,-48,0.2 9,-45,0.7 5,-46,0.2',
  ])
  // right arm: elbow tucked in, the hand is in front, holding the ends of the cloth
  limbs(body, ['10.6,-76.8,7.6 14,-68,8.4 15.4,-58.4,7.4 13.4,-54.6,6'], { tone: 0.42, rim: null })
  // bundle: one cloth tied round everything; heavy, hangs low and left
  piece(
    body,
    '-8.6,-76 -12.4,-69 -13,-60 -10,-52.6 -4,-49 3,-49.4 9,-53.4 11.4,-61 10.4,-70 6.6,-77 0,-79.6 -5,-79',
    { tone: 0.5, color: look.bundle ?? look.cloth, shadow: { dx: 0, dy: 1.6 * at.s, r: 2 * at.s, a: 0.5 } },
  )
  folds(body, [
    '1.6,-78,0.5 -4,-70,1 -10.6,-64,0.3',
    '2.6,-78,0.5 1.6,-68,0.9 -4,-54,0.3',
    '3.4,-78,0.5 6,-70,0.9 7,-57,0.2',
    '-9,-56,0.2 -4,-53,0.8 2,-53,0.2',
    '-11.6,-67,0.2 -8,-62,0.6 -3,-61,0.2',
  ])
  piece(body, '0.4,-77.4,1 -4.4,-80.6 -4.2,-83.2,1 1,-80.4 3.6,-83.6 6.6,-84,1 6.2,-80 4,-77,1', {
    tone: 0.56,
    color: look.bundle ?? look.cloth,
  })
  // headscarf: small head, bent left and forward; the tail takes the wind
  piece(
    body,
    '-2.4,-97.6 -6.4,-95.6 -7.8,-91 -7.2,-86.6 -8.8,-82.4 -6,-80.2 0,-79.6 4.8,-81.6 3.6,-86 4,-91 2,-95.8',
    { tone: 0.5, color: look.scarf ?? look.cloth },
  )
  folds(
    body,
    [
      '1.6,-94.6,0.3 -2.4,-90.4,0.7 -6.4,-85,0.3',
      '2.8,-88.6,0.2 -0.4,-85,0.6 -4.4,-81.6,0.3',
      '-5.4,-93.6,0.2 -6.2,-90,0.5 -6,-87,0.2',
    ],
    { alpha: 0.6 },
  )
  piece(body, '3,-84.6,1 7,-86.4 11.4,-84.8 16.4,-87.4,1 14.8,-84 17,-82.2,1 10.6,-81.4 3.8,-81.6,1', {
    tone: 0.46,
    color: look.scarf ?? look.cloth,
  })
}

/** Walking, facing right: weight coming onto the front foot, head down, a bag in the far hand. */
export function walkerSide(layer: Layer, at: Place, look: Look, { bag = true }: { bag?: boolean } = {}) {
  const body = { layer, at, look }
  limbs(body, ['-1,-46,11 -3.4,-27,9 -12,-12,6.8 -15.4,-8,6'], { tone: 0.28 })
  piece(body, '-20,-11.4,1 -14,-12.4,1 -10,-7.6 -8.6,-2.6 -10.6,-1.4 -15,-5.6 -19.4,-6.6', {
    tone: 0.24,
    rim: null,
  })
  if (bag) {
    limbs(body, ['4,-75,6.6 9,-61,6.6 10.6,-49,5'], { tone: 0.3 })
    piece(body, '7,-48,1 14.6,-48,1 19,-38 18.4,-27 12,-23.4 5,-26 3.6,-36', {
      tone: 0.4,
      color: look.bundle ?? look.cloth,
    })
  }
  limbs(body, ['1.4,-46,12 8.6,-27,10 10.4,-12,7.4 10.6,-7,7'], { tone: 0.36 })
  piece(body, '6.6,-12,1 14,-12,1 14.6,-7 20.4,-4 21.6,0 14,1 7,0.6,1', { tone: 0.32, rim: null })
  piece(
    body,
    '2,-83 -6,-81 -11,-73 -12.4,-60 -13,-46 -17,-30,1 -8,-27.4 4,-29.6 13,-28.6,1 11,-42 11.6,-58 12.4,-70 9.6,-79',
    { tone: 0.44 },
  )
  folds(body, [
    '-6,-50,0.2 -9.4,-40,1 -11.6,-31,0.4',
    '4,-48,0.2 7,-38,0.9 8,-30,0.3',
    '8,-70,0.2 3,-64,0.7 -1,-64.6,0.2',
  ])
  limbs(body, ['-2.4,-76,8.2 -8.4,-62,8.2 -5.6,-52,6.4 -3,-47.6,4.8'], { tone: 0.52 })
  piece(body, '-5,-49.6,1 -0.6,-49,1 0.8,-44.4 -2,-42.4 -4.8,-44.8', {
    tone: 0.5,
    color: look.skin ?? look.cloth,
  })
  piece(
    body,
    '11.6,-92.6,1 8.4,-97 2.6,-98.2 -3,-95 -4.6,-89 -4,-83.6 -7,-79.6,1 0,-77.4 7,-79 10,-82.4 10.6,-87',
    { tone: 0.54, color: look.scarf ?? look.cloth },
  )
  folds(body, ['9,-93,0.2 3,-89,0.6 -3,-82,0.3', '9,-84,0.2 3,-82,0.6 -3,-79.6,0.2'], { alpha: 0.6 })
}

/** Carrying a child on the back in a quilted wrap, from behind, leaning forward against the weight. */
export function carrierBack(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  limbs(body, ['-4.6,-44,11.4 -5.6,-26,9.6 -6.4,-9,7', '4.2,-44,11.6 5.4,-26,9.8 6.4,-8,7.2'], { tone: 0.34 })
  piece(body, '-10.6,-11,1 -2.8,-11,1 -2.8,-2 -6,0.4 -10.6,-0.6', { tone: 0.28, rim: null })
  piece(body, '2.4,-10,1 10.4,-10,1 11,-2 8,1 2.6,0.6', { tone: 0.3, rim: null })
  piece(
    body,
    '-3,-82 -10,-79.6 -13.4,-71 -13.6,-58 -14,-44 -16,-29,1 -6,-27 4,-28.6 14.6,-27.4,1 13.4,-44 13.6,-58 13.8,-70 10.6,-79 4,-82',
    { tone: 0.38 },
  )
  limbs(
    body,
    ['-11.6,-75,7.4 -16.4,-63,7.6 -13,-52,6.4 -7,-48.6,5', '11.6,-75,7.4 16.6,-63,7.6 13,-52,6.4 7,-48,5'],
    { tone: 0.44 },
  )
  // the child's legs in trousers, astride and held under the knee; then its shoes
  limbs(
    body,
    ['-7,-56,7 -13,-53,6.6 -14.4,-47,5.6 -12.6,-41,4.8', '7,-56,7 13,-53,6.6 14.4,-47,5.6 12.8,-41,4.8'],
    {
      tone: 0.5,
      color: look.child ?? look.cloth,
    },
  )
  limbs(body, ['-12.4,-41.4,5 -12.8,-37.4,4.6', '12.6,-41.4,5 13,-37.4,4.6'], { tone: 0.14, rim: null })
  piece(body, '-9.6,-73 -12,-64 -11.6,-53 -7,-46.6 1,-45 8.4,-47.6 12,-55 11.4,-66 8.6,-74 0,-77', {
    tone: 0.58,
    color: look.bundle ?? look.cloth,
    shadow: { dx: 0, dy: 1.4 * at.s, r: 2 * at.s, a: 0.45 },
  })
  folds(
    body,
    [
      '-11.6,-64,0.4 0,-61.4,0.9 11.6,-65,0.4',
      '-11,-55,0.4 0,-51.6,0.9 11.6,-56,0.4',
      '-4,-75,0.2 -4.6,-60,0.6 -4,-47,0.2',
      '4.6,-75,0.2 5,-60,0.6 4.6,-47,0.2',
    ],
    { alpha: 0.6 },
  )
  piece(body, '-2.6,-97 -7,-94 -8,-88 -7,-82 -9,-79,1 -1,-77 5,-79 4.4,-85 4.4,-91 2,-95.6', {
    tone: 0.52,
    color: look.scarf ?? look.cloth,
  })
  // the child's head, asleep against her shoulder and neck: hair, all of it
  piece(
    body,
    '5.6,-88 1.4,-86.6 -1,-82.6 -0.8,-78 2,-74.6 6.6,-73.6 10.4,-75.8 11.8,-80 10.8,-84.8 8.6,-87.4',
    {
      tone: 0.42,
      color: look.hair ?? look.cloth,
    },
  )
  folds(
    body,
    [
      '5,-86,0.2 2,-82,0.6 3,-76.4,0.2',
      '6.4,-86,0.2 7,-81,0.6 6,-75.4,0.2',
      '8,-85.6,0.2 10,-81,0.5 9,-76.4,0.2',
    ],
    {
      alpha: 0.5,
    },
  )
}
