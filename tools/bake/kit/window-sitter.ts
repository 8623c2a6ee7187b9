import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'

type Things = {
  phone: readonly string[]
  screen: readonly string[]
  bag: readonly string[]
  mask: readonly string[]
}

/** On a bus seat (its top at y = -25), facing right, head turned to the window and down: a bag on the lap, a telephone over it, a mask. */
export function windowSitter(layer: Layer, at: Place, look: Look & Things) {
  const body: Body = { layer, at, look }
  const skin = look.skin ?? look.cloth
  const hair = look.hair ?? look.cloth
  const scarf = look.scarf ?? look.cloth
  const trousers = ['#16171d', '#292b33', '#44464e', '#6d6c6e', '#a8a298']
  limbs(body, ['-4,-32,10 14,-32,9.6 24.4,-30.6,8.8 26,-16,8 26,0,7.6'], { tone: 0.36, color: trousers })
  limbs(body, ['-8,-30,10.4 8,-30.2,10.4 18.6,-29.4,9.8 21.2,-15,8.8 21,0,8.2'], {
    tone: 0.46,
    color: trousers,
  })
  folds(body, ['14,-26,0.2 18,-23,0.8 24,-24,0.2', '16.4,-19,0.2 20,-17.4,0.7 25,-18.4,0.2'], { alpha: 0.6 })
  // the coat's skirt over the seat and half the thigh: its front edge falls open beside the knee
  piece(
    body,
    '-17,-25.2,1 -16.8,-31 -13,-37 -2,-38.4 8,-36.6 12.4,-35.6 14.6,-32 13.8,-26.4,1 9,-25 -2,-24.8 -12,-24.8,1',
    {
      tone: 0.38,
    },
  )
  folds(body, [
    '-12,-33,0.2 -3,-30.4,0.8 8,-31.4,0.2',
    '-12.6,-30.6,0.2 -6,-27.6,0.8 2,-26.6,0.2',
    '12,-34,0.2 13,-30,0.6 12.2,-27,0.2',
  ])
  // the far arm, then the bag it holds
  limbs(body, ['3,-54,7 9,-46,6.6 14,-43,5.4'], { tone: 0.32 })
  piece(body, '-1,-34.6 -0.6,-40.4 3,-43.4 11,-44 19.4,-43 22.4,-39.6 22.6,-34,1 16,-32.4 6,-32.6', {
    tone: 0.42,
    color: look.bag,
  })
  folds(
    body,
    [
      '1,-41,0.2 10,-39.4,0.8 21.6,-41,0.2',
      '4,-38,0.2 5,-35.4,0.6 4.4,-33.2,0.2',
      '17.6,-38.6,0.2 18.4,-36,0.6 17.6,-33.2,0.2',
    ],
    {
      alpha: 0.6,
    },
  )
  // trunk against the seat's back, chest sunk a little
  const coat =
    '-16.6,-25.6,1 -17.2,-33 -17.2,-42 -16.2,-50 -13,-56.6 -7.4,-61.2 -1,-61.6 3.4,-58 5,-51 4.2,-44.6 2.6,-39 3,-34 -5,-30.4 -12,-27.6'
  piece(body, coat, { tone: 0.48 })
  folds(body, [
    '4,-46,0.2 -1,-42.6,0.8 -6,-43.4,0.2',
    '1.6,-38.6,0.2 -4,-35.4,0.8 -9,-36,0.2',
    '0,-34.4,0.2 -6,-31.6,0.7 -12,-32,0.2',
    '3,-57,0.2 3.4,-51,0.6 1.4,-46.6,0.2',
  ])
  piece(body, '1.2,-57,1 6.2,-57,1 7.4,-50 7.8,-43 6.8,-37.4,1 4.6,-39 2,-37.2,1 2.4,-46', {
    tone: 0.46,
    color: scarf,
  })
  folds(body, ['4,-56,0.2 5,-48,0.6 4.4,-40.6,0.2'], { alpha: 0.55 })
  // fingers behind the telephone, the telephone, the thumb on its glass
  limbs(
    body,
    [
      '15,-46.4,2.2 18.4,-48.4,2 19.8,-48.2,1.5',
      '15.4,-45,2.2 19,-46.4,2 20.2,-46,1.5',
      '15.4,-43.6,2.1 18.8,-44.4,1.9 19.9,-43.9,1.4',
    ],
    {
      color: skin,
      tone: 0.36,
    },
  )
  piece(body, '11.4,-44.4,1 14.6,-55,1 18.8,-54,1 16.2,-43,1', { tone: 0.34, color: look.phone, rim: null })
  piece(body, '11.4,-44.4,1 14.6,-55,1 16.8,-54.4,1 13.8,-43.7,1', {
    tone: 0.8,
    color: look.screen,
    rim: null,
    form: null,
    pool: 0,
  })
  // near arm: elbow on the bag's corner
  limbs(body, ['-8.2,-56,8.4 -9.4,-49.4,8.6 -8.6,-43,8.2 -4,-39.8,7.4 2,-40.6,6.6 8.4,-43,5.4'], {
    tone: 0.58,
    shadow: { dx: -9, dy: 10, r: 8, a: 0.5, inside: true },
  })
  folds(
    body,
    [
      '-11.8,-58,0.2 -8,-59.6,0.5 -4.6,-57.6,0.2',
      '-12.4,-45.4,0.2 -8.6,-43,0.7 -5,-44.4,0.2',
      '-8.6,-38.4,0.2 -5.4,-40,0.6 -3.6,-42.6,0.2',
    ],
    { alpha: 0.5 },
  )
  piece(body, '5.2,-44.8,1 8.2,-46.2,1 10,-41.6,1 7,-39.8,1', { tone: 0.66 })
  piece(body, '7.6,-45.6,1 10.4,-46.2 13.6,-45.6 15.8,-44 15.8,-41.6 13,-40 8.4,-40.4,1', {
    tone: 0.5,
    color: skin,
  })
  limbs(body, ['10.4,-44.8,2.6 12.8,-47.6,2.3 14.2,-50.6,1.8'], { tone: 0.6, color: skin })
  folds(body, ['12,-43.4,0.2 13.6,-42.8,0.35 15.4,-43,0.2'], { alpha: 0.6 })
  head(body, { skin, hair, scarf, mask: look.mask })
}

type HeadInks = {
  skin: readonly string[]
  hair: readonly string[]
  scarf: readonly string[]
  mask: readonly string[]
}

// From behind the ear: hair over the temple, the edge of a mask and its loop, the scarf's turn under it.
function head(body: Body, { skin, hair, scarf, mask }: HeadInks) {
  limbs(body, ['-3.6,-60,6.4 -2.4,-65,7'], { tone: 0.36, color: skin })
  piece(body, '4.6,-77 7.2,-75.4 8.2,-72 7.9,-68.6 7.4,-64 5,-61.8 1.4,-62.6 0,-67', {
    tone: 0.36,
    color: skin,
  })
  piece(body, '3.2,-68.4 6,-69.2 8,-67.8 8.3,-65 7,-62.2 4.4,-60.8 2,-62.6', {
    tone: 0.34,
    color: mask,
    rim: null,
    pool: 0.1,
  })
  folds(body, ['4.4,-65.6,0.2 6.6,-65.2,0.4 8.6,-65.8,0.2', '4,-63.6,0.2 6,-63,0.4 8,-63.8,0.2'], {
    alpha: 0.35,
  })
  piece(
    body,
    '1.2,-80 -3.2,-79 -6.4,-75.6 -7.4,-71 -6.6,-65.8 -4.2,-62.8 -1.4,-62 0.6,-63.6 1.6,-66 3,-67.8 4.6,-69.4 5.8,-71.6 6.5,-74.4 6.8,-77 5,-79',
    { tone: 0.44, color: hair },
  )
  piece(body, '0,-69.8 1.8,-70.6 2.4,-68.6 1.6,-66.2 0.2,-66.4', { tone: 0.56, color: skin })
  folds(body, ['1.6,-68.8,0.3 3,-68,0.35 4.4,-67.4,0.3', '1.4,-66.4,0.3 2.4,-65,0.35 3.4,-63.6,0.3'], {
    color: '#f2f0e8',
    alpha: 0.8,
    dry: 0,
  })
  folds(
    body,
    [
      '5.6,-75.6,0.1 0.4,-73,0.45 -4.8,-65.4,0.2',
      '3,-78.6,0.1 -3,-75,0.4 -6,-67,0.2',
      '5,-71.4,0.1 2,-71,0.4 -3.4,-64,0.2',
    ],
    { alpha: 0.55 },
  )
  piece(body, '-8.4,-60.4 -5.6,-63.4 0,-63 4.6,-61.6 7.2,-59.6 6.6,-56.2 2,-54.4 -5,-55.2 -9.2,-57.4', {
    tone: 0.54,
    color: scarf,
  })
  folds(body, ['-7.6,-60.4,0.2 -1,-58.6,0.7 6,-60,0.2', '-7,-57.6,0.2 0,-56,0.6 5.6,-57.4,0.2'], {
    alpha: 0.55,
  })
  piece(
    body,
    '-6.6,-65.6 -3.6,-63.4 -5,-59.6 -7.8,-55.6 -10,-51 -10.6,-45,1 -12.8,-48 -13.2,-53 -11.4,-58 -9.2,-62',
    {
      tone: 0.42,
      color: hair,
    },
  )
  piece(body, '-7,-65.4,1 -3.8,-63,1 -4.8,-61.4,1 -7.8,-63.8,1', { tone: 0.3, color: hair, rim: null })
}
