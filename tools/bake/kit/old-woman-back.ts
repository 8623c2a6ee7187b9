import { folds, limbs, piece, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'

/** What an old woman at a stove wears: padded waistcoat over sleeves, apron, her hair in a knot. */
export type OldWomanLook = Look & {
  sleeve: readonly string[]
  apron: readonly string[]
  hair: readonly string[]
}

/** From behind, at a stove: a round back, one hand in the pot at her left, the other in the small of her back. */
export function oldWomanBack(layer: Layer, at: Place, look: OldWomanLook) {
  const body = { layer, at, look }
  const { s } = at
  const sleeve = { color: look.sleeve }
  // skirt, then the arm that stirs
  piece(body, '-15,-50,1 15,-50,1 18,-30 19,-6,1 -19,-6,1 -18.4,-30', { tone: 0.26 })
  limbs(body, ['-23.6,-80,1 -26.6,-74,1 -30.6,-68.6,1.2'], { color: look.sleeve, tone: 0.3 })
  limbs(
    body,
    [
      '-24.4,-68.4,5.4 -26.6,-72.6,4.4',
      '-26.4,-73,1.8 -28,-74,1.5',
      '-26.6,-71.4,1.8 -28.6,-72.4,1.5',
      '-25,-73.6,2 -25,-76,1.5',
    ],
    {
      color: look.skin ?? look.cloth,
      tone: 0.56,
    },
  )
  limbs(body, ['-12.6,-72.6,9.6 -20,-63,9.4 -24.4,-69.4,6.4'], { ...sleeve, tone: 0.46 })
  folds(
    body,
    ['-15.6,-66,0.2 -19,-62.6,0.8 -21.4,-62,0.2', '-22.4,-66.4,0.2 -20.6,-63.6,0.7 -17.4,-64,0.2'],
    { alpha: 0.5 },
  )
  // the back, rounder on the right where she carries herself
  piece(
    body,
    '-3.4,-80.6 -9.4,-78.4 -14.8,-73 -16.8,-65 -16.4,-56 -15.6,-51 -17,-45,1 -6,-43.4 6,-43.6 17.6,-45.4,1 16.4,-52 17.4,-60 16.8,-68 14,-75 9.4,-79 3.4,-80.8',
    { tone: 0.42 },
  )
  folds(
    body,
    [
      '-10,-77,0.1 -12,-66,0.45 -11,-56,0.4 -12,-46,0.15',
      '-5,-79,0.1 -6.4,-66,0.45 -6,-56,0.4 -6.6,-45,0.15',
      '0.4,-79.6,0.1 0,-66,0.45 0,-56,0.4 0,-45,0.15',
      '5.6,-79,0.1 6.6,-66,0.45 6,-56,0.4 6.6,-45,0.15',
      '10.8,-76,0.1 12.4,-66,0.45 11.4,-56,0.4 12.4,-46,0.15',
    ],
    { alpha: 0.5, dry: 0.16 },
  )
  folds(
    body,
    [
      '-15,-67,0.2 -10,-63,0.8 -5,-62.6,0.2',
      '-14.6,-58,0.2 -9,-56.4,0.8 -4,-56.8,0.2',
      '15.6,-66,0.2 10.6,-61.6,0.8 6,-61,0.2',
      '-9,-51,0.2 -9.6,-48,0.7 -9.2,-45,0.2',
      '6,-51,0.2 6.6,-48,0.7 6.2,-45,0.2',
    ],
    { alpha: 0.55 },
  )
  // apron strings with their bow
  const o = {
    color: look.apron,
    tone: 0.42,
    shadow: { dx: 0.2 * s, dy: 0.6 * s, r: 0.7 * s, a: 0.45, inside: true },
  }
  limbs(body, ['-15.8,-58,1.8 -5,-56.2,2 5,-56.4,2 16.4,-58.6,1.8'], o)
  piece(body, '-1,-56.6,1 -5.4,-59.6 -8.4,-59.2,1 -8.6,-56.2 -6,-54.6,1 -2.6,-55.2', o)
  piece(body, '-1,-56.4,1 2.4,-59.6 5.4,-60,1 6.4,-57.6 4.4,-55.2,1 1,-55', o)
  piece(body, '-1.6,-56,1 -4,-50.6 -5,-45.6,1 -2.6,-45.2,1 -1.6,-50.6 0,-55.6,1', o)
  piece(body, '-0.6,-56,1 1,-51.6 0.8,-47,1 2.8,-47.2,1 2.8,-51.6 0.8,-56.2,1', o)
  piece(body, '-2,-57.6 0.6,-57.6 0.8,-55 -1.8,-54.6', { ...o, tone: 0.56 })
  // the other arm, its hand on the small of the back
  limbs(body, ['12.6,-73.4,9.8 19.4,-63.6,9.2 17,-55.6,7.8 10,-54,6'], {
    ...sleeve,
    tone: 0.36,
    shadow: { dx: 0.4 * s, dy: 0.8 * s, r: s, a: 0.4, inside: true },
  })
  folds(body, ['15,-68,0.2 18.6,-64.6,0.7 21.4,-64,0.2', '20.6,-59.6,0.2 17.4,-59,0.7 14,-60.4,0.2'], {
    alpha: 0.55,
  })
  limbs(
    body,
    [
      '10.4,-54.2,5 6.6,-55,4.2',
      '7,-55.8,1.9 4,-57,1.4',
      '6.8,-54.6,1.9 3.2,-55,1.4',
      '7,-53.4,1.8 4,-53,1.3',
    ],
    {
      color: look.skin ?? look.cloth,
      tone: 0.36,
    },
  )
  head(body)
}

// Bent forward and a little to the left; the knot of hair sits low, a pin through it.
function head(body: { layer: Layer; at: Place; look: OldWomanLook }) {
  const { look } = body
  const skin = look.skin ?? look.cloth
  piece(body, '-4.6,-84,1 2.2,-84,1 4,-79.6 -6.4,-79.6', { color: skin, tone: 0.36 })
  piece(body, '-8.4,-80,1 -6,-82.6 -1,-81.4 4,-82.6 6.8,-80,1 3.6,-77.4 -1,-76.6 -6,-77.6', { tone: 0.52 })
  piece(body, '-7.6,-88.6 -8.8,-89.4 -8.9,-86.8 -7.6,-85.2', { color: skin, tone: 0.62 })
  piece(
    body,
    '-1.4,-97 -5.4,-95.8 -7.8,-92.4 -8,-88.4 -6.8,-84.8 -4.4,-82.4 -1.2,-81.8 2,-82.6 4.4,-85 5.6,-88.6 5.2,-92.6 2.6,-95.8',
    {
      color: look.hair,
      tone: 0.42,
    },
  )
  folds(
    body,
    [
      '-6.4,-91,0.1 -5,-87,0.35 -2.4,-84,0.2',
      '-3.6,-95,0.1 -3.8,-89.6,0.35 -2,-85,0.2',
      '3.6,-91.6,0.1 2.8,-87.6,0.35 0.4,-84.4,0.2',
      '0.8,-95.4,0.1 0.8,-90,0.35 -0.4,-85.4,0.2',
    ],
    { alpha: 0.5 },
  )
  piece(body, '-1.2,-87.4 -4.2,-86.2 -5,-83.6 -3.6,-81.2 -1,-80.4 1.8,-81.2 3,-83.8 2,-86.4', {
    color: look.hair,
    tone: 0.5,
    shadow: { dx: 0.3 * body.at.s, dy: 0.5 * body.at.s, r: 0.7 * body.at.s, a: 0.45, inside: true },
  })
  folds(body, ['-4,-84,0.15 -1,-85.6,0.4 2,-84.4,0.15', '-3.4,-82.2,0.15 -0.8,-83.4,0.35 1.8,-82.4,0.15'], {
    alpha: 0.5,
  })
  limbs(body, ['-7,-84.4,0.8 5,-82.6,0.8'], { color: look.apron, tone: 0.66 })
}
