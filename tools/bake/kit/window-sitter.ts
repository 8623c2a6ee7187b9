import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'

type Things = {
  trousers: readonly string[]
  phone: readonly string[]
  screen: readonly string[]
  bag: readonly string[]
  mask: readonly string[]
}

/** On a bus seat (its top at y = -25), facing right, head turned away to the window: a bag on the lap, a telephone over it, a mask. */
export function windowSitter(layer: Layer, at: Place, look: Look & Things) {
  const body: Body = { layer, at, look }
  const inks = {
    skin: look.skin ?? look.cloth,
    hair: look.hair ?? look.cloth,
    scarf: look.scarf ?? look.cloth,
    mask: look.mask,
  }
  lap(body, look)
  trunk(body)
  piece(body, '1.6,-57.4,1 6.2,-57.4,1 7,-51 7.2,-44.4,1 2.6,-44,1 2.8,-50', {
    tone: 0.42,
    color: inks.scarf,
    shadow: { dx: -4, dy: 4, r: 5, a: 0.4, inside: true },
  })
  folds(body, ['4.2,-56,0.2 5,-50,0.6 5,-45,0.2'], { color: '#3c0b0e', alpha: 0.6 })
  telephone(body, look)
  arm(body)
  head(body, inks)
}

// Both knees, the jacket's hem over them, the bag.
function lap(body: Body, { trousers, bag }: Things) {
  limbs(body, ['-4,-31,9.6 14,-31.4,9.4 24.6,-30.8,8.6 26.4,-16,8 26.6,0,7.6'], {
    tone: 0.24,
    color: trousers,
  })
  limbs(body, ['-9,-30.4,10.6 8,-30.4,10.4 19,-29.6,9.8 21.6,-15,8.8 21.8,0,8.2'], {
    tone: 0.46,
    color: trousers,
    shadow: { dx: 4, dy: 2, r: 5, a: 0.5, inside: true },
  })
  folds(
    body,
    [
      '15,-26,0.2 19,-23.6,0.8 24,-25,0.2',
      '17,-19,0.2 21,-17.4,0.7 25.4,-18.6,0.2',
      '6,-27,0.2 12,-26,0.6 17,-27,0.2',
    ],
    {
      alpha: 0.6,
    },
  )
  piece(body, '3.4,-35,1 3,-40 5,-43.4 12,-44.2 20,-43.4 22.8,-40.4 23.4,-35,1 17,-33.2 8,-33.2', {
    tone: 0.5,
    color: bag,
    shadow: { dx: -2, dy: 5, r: 5, a: 0.5, inside: true },
  })
  folds(
    body,
    [
      '4.4,-41,0.2 12,-39.8,0.7 22,-41,0.2',
      '7.6,-39.6,0.2 8,-36.6,0.5 7.6,-34,0.2',
      '18.4,-39.6,0.2 19,-36.6,0.5 18.6,-34,0.2',
    ],
    { alpha: 0.6 },
  )
}

// The back against the seat, the chest sunk a little, the hem of a short jacket on the thigh.
function trunk(body: Body) {
  piece(
    body,
    '-16.8,-25.4,1 -17.2,-34 -17,-43 -15.6,-51 -12.4,-57 -7.6,-60.4 -1.6,-61.4 3,-58.8 5.2,-52 5,-45 4.2,-38 4.8,-33.4,1 1.6,-29.6 -4,-26.8 -10,-25.6',
    { tone: 0.46, shadow: { dx: 5, dy: 5, r: 6, a: 0.5, inside: true } },
  )
  folds(body, [
    '4.4,-47,0.2 0,-44.6,0.7 -4,-45,0.2',
    '3,-36.4,0.2 -3,-33.8,0.8 -9,-34.6,0.2',
    '3.6,-32.6,0.2 -4,-29.2,0.7 -15,-28.2,0.2',
    '-15.4,-48,0.2 -14.6,-40,0.6 -15.4,-33,0.2',
  ])
}

// Four fingers behind it, the palm below, the thumb over the glass.
function telephone(body: Body, look: Look & Things) {
  const skin = look.skin ?? look.cloth
  limbs(
    body,
    [
      '16,-51.4,2.1 18.9,-52.8,2 19.9,-52.7,1.6',
      '16,-49.4,2.2 18.8,-50.7,2.1 19.7,-50.5,1.7',
      '16,-47.4,2.2 18.4,-48.5,2.1 19.2,-48.2,1.7',
      '15.6,-45.6,2 17.6,-46.4,1.8 18.4,-46.1,1.5',
    ],
    { color: skin, tone: 0.4 },
  )
  piece(body, '10.4,-45.6,1 13.8,-57.2,1 19.4,-55.8,1 16.4,-43.9,1', {
    tone: 0.34,
    color: look.phone,
    rim: null,
  })
  piece(body, '11.3,-46.2,1 14.3,-56.3,1 18.4,-55.2,1 15.7,-45,1', {
    tone: 0.8,
    color: look.screen,
    rim: null,
    form: null,
    pool: 0,
  })
  piece(body, '6.6,-45 9.4,-46.4 11.6,-46.8 14.4,-45.6 16.8,-44.6 17.4,-42.4 15.4,-40.4 11,-39.6 6.6,-40', {
    tone: 0.5,
    color: skin,
  })
  limbs(body, ['9.8,-44.2,3.2 12.2,-47,2.7 13.8,-49.4,2.3 14.9,-51.4,1.7'], {
    tone: 0.58,
    color: skin,
    shadow: { dx: 2, dy: 2, r: 3, a: 0.4, inside: true },
  })
  folds(
    body,
    ['11.6,-47.6,0.15 12.6,-47.2,0.3 13.4,-46.6,0.15', '10.6,-42.6,0.2 13,-42,0.35 15.8,-42.6,0.2'],
    {
      alpha: 0.55,
    },
  )
}

// The upper arm hangs, the elbow lies on the thigh's side of the bag, the forearm goes forward to the cuff.
function arm(body: Body) {
  const over = { dx: -6, dy: 7, r: 7, a: 0.5, inside: true }
  limbs(body, ['-8.4,-55.4,8.6 -9.8,-48,8.4 -8.8,-41.4,7.8'], {
    tone: 0.62,
    shadow: { ...over, dx: 6, a: 0.6 },
  })
  limbs(body, ['-8.8,-41.4,7.8 -1,-41.2,7.2 6.4,-43,5.6'], { tone: 0.58, shadow: { ...over, dx: 2 } })
  folds(
    body,
    [
      '-12.6,-45.8,0.2 -9,-44,0.7 -5.4,-45.6,0.2',
      '-10.6,-38.4,0.2 -7.4,-40.6,0.7 -5.6,-44,0.2',
      '-11,-57.4,0.2 -11.8,-52,0.5 -12.6,-48,0.2',
      '-1,-44,0.2 0,-41,0.5 -0.6,-38.4,0.2',
    ],
    { alpha: 0.55 },
  )
  limbs(body, ['5.6,-45.8,1.4 6.8,-43,1.6 7.2,-40.2,1.4'], { tone: 0.34 })
}

type HeadInks = {
  skin: readonly string[]
  hair: readonly string[]
  scarf: readonly string[]
  mask: readonly string[]
}

// Turned from us: one mass of hair, an ear with the loop of a mask, no more of the mask than its edge; the tail low over the scarf.
function head(body: Body, { skin, hair, scarf, mask }: HeadInks) {
  piece(body, '4,-70,1 6.6,-70.4 7.8,-68.2 7.6,-64.8 5.6,-62 2.6,-61.6,1', {
    tone: 0.44,
    color: mask,
    rim: null,
    pool: 0.1,
  })
  folds(body, ['5.4,-67,0.2 6.8,-66.8,0.35 7.8,-67.2,0.2', '5,-64.8,0.2 6.4,-64.6,0.35 7.4,-65,0.2'], {
    alpha: 0.35,
  })
  piece(body, '2.6,-67,1 5.2,-68.6,1 5,-64 3.6,-61,1 1,-61,1', { tone: 0.3, color: skin, rim: null })
  piece(
    body,
    '0.8,-80 -3.2,-79.2 -6.2,-76 -7.4,-71.6 -6.8,-66.8 -4.6,-63.4 -1.4,-61.8 1.2,-62.8 2.6,-65.4 4,-68 5.8,-69.6 6.7,-72.4 6.4,-76 4,-79.2',
    { tone: 0.42, color: hair, rim: null },
  )
  piece(body, '1.8,-69.6 3.6,-70.4 4.3,-68.4 3.5,-66 2,-66', { tone: 0.54, color: skin })
  folds(body, ['3.9,-68.6,0.3 5.2,-68,0.35 6,-67.6,0.3', '3.2,-66.2,0.3 4.2,-64.8,0.35 5,-63.6,0.3'], {
    color: '#f2f0e8',
    alpha: 0.8,
    dry: 0,
  })
  folds(
    body,
    [
      '5.4,-75.4,0.1 1.4,-71,0.4 -2,-63.6,0.2',
      '2.6,-79,0.1 -1.6,-73,0.4 -3,-64,0.2',
      '-1.4,-79.2,0.1 -4.6,-73,0.35 -4.4,-65,0.2',
      '-4.8,-76.4,0.1 -6.4,-71,0.3 -5.6,-66,0.1',
    ],
    { alpha: 0.55 },
  )
  piece(
    body,
    '-8.4,-59.4 -7,-62.8 -2,-63 2.6,-62.2 6.6,-61.4 7.6,-58.6 5.6,-55.4 0,-54.2 -5.4,-54.8 -9,-56.8',
    { tone: 0.54, color: scarf },
  )
  folds(body, ['-7.8,-60,0.2 -1,-58.4,0.7 7,-59.6,0.2', '-7.4,-57.2,0.2 0,-55.8,0.6 6,-57.2,0.2'], {
    color: '#3c0b0e',
    alpha: 0.6,
  })
  piece(
    body,
    '-5,-64.6,1 -1.4,-63.4,1 -1.8,-58.6 -3.4,-53 -5,-48.6 -8.2,-44.4,1 -8.8,-49 -7.6,-54 -6,-59.6',
    {
      tone: 0.4,
      color: hair,
    },
  )
  folds(body, ['-3.4,-61,0.1 -4.6,-54,0.4 -7.6,-46.6,0.1'], { alpha: 0.5 })
  piece(body, '-5.4,-64.2,1 -1.2,-62.8,1 -1.5,-61.2,1 -5.7,-62.6,1', { tone: 0.7, color: hair, rim: null })
}
