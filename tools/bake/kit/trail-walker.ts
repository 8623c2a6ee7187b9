import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { hangingHand } from './hanging-hand.ts'
import { type Layer } from './stage.ts'
import { lowTail, tiedHead } from './tied-head.ts'

/** Full back on a path that climbs, the left foot ahead: a bundle tied on the back, the left hand at its strap before her breast, the right arm hanging. */
export function trailWalker(layer: Layer, at: Place, look: Look & { trousers?: readonly string[] }) {
  const body = { layer, at, look }
  legs(body, look.trousers ?? look.cloth)
  // left: the elbow out, the forearm going forward and up to the strap
  limbs(body, ['-19.6,-56.6,6.6 -14.6,-60,6 -8,-64,5'], { tone: 0.36 })
  limbs(body, ['-11,-75.4,8.4 -17,-66.6,7.8 -20.2,-57,6.6'], { tone: 0.44 })
  // right: it hangs, a little bent
  hangingHand(body, { wrist: '17,-45.4', side: 'right' })
  limbs(body, ['11,-76.4,8.4 15.2,-67,8 17,-57.6,7 17.8,-51,6.2 17.2,-45,5.4'], { tone: 0.36 })
  limbs(body, ['14.4,-45.6,1.8 17.2,-44.8,2 19.8,-45.8,1.8'], { tone: 0.5 })
  folds(
    body,
    [
      '-18.4,-66,0.2 -15.6,-63.6,0.7 -13.4,-63.6,0.2',
      '13.6,-59.6,0.2 16.6,-57,0.7 19.8,-58.2,0.2',
      '14.4,-56.8,0.2 17,-55,0.5 19.6,-56,0.2',
    ],
    { alpha: 0.6 },
  )
  piece(
    body,
    '-3.6,-83 -8.6,-80 -12.4,-76.6 -13.6,-71 -12.2,-63 -11,-55 -12,-45 -13.2,-38.4,1 -5,-36.4 3,-36.6 12.2,-35,1 11.4,-45 10.6,-55 11.8,-64 13.4,-72 12.4,-77.4 8.4,-81.2 3.6,-83.2',
    { tone: 0.42 },
  )
  folds(
    body,
    [
      '-11.8,-40.4,0.15 0,-38.4,0.4 11.2,-37.2,0.15',
      '-9.6,-47,0.2 -10,-43,0.6 -10.6,-39,0.2',
      '7.6,-44,0.2 8.4,-40,0.7 8.6,-36,0.2',
      '-1,-43,0.2 -1,-40,0.5 -1.4,-36.8,0.2',
      '-11,-72,0.2 -10.6,-64,0.6 -10,-56,0.2',
    ],
    { alpha: 0.55 },
  )
  bundle(body)
  headAndScarf(body)
}

function legs(body: Body, trousers: readonly string[]) {
  const boot = { tone: 0.16, rim: null, form: null, color: trousers }
  piece(body, '-12.2,-14,1 -4,-14,1 -3.4,-8.6 -4.4,-5 -8,-4.4 -12,-5.2 -12.8,-9', boot)
  limbs(body, ['-5,-46,13 -8.6,-31,11.6 -8.2,-17,9 -8.2,-12.6,8.6'], { tone: 0.28, color: trousers })
  piece(body, '3.8,-8,1 12.2,-8,1 13,-2.4 12.4,1.8 8,2.8 4,1.8 3.2,-2.6', boot)
  limbs(body, ['4,-46,13.6 6,-28,11.4 7.8,-13,9 8,-7,8.6'], { tone: 0.38, color: trousers })
  folds(
    body,
    [
      '1.6,-29,0.2 5.6,-26.6,0.7 10.6,-28.6,0.2',
      '4.6,-12,0.2 8,-10.4,0.6 11.6,-12,0.2',
      '-13,-32,0.2 -9,-29,0.6 -4.6,-31,0.2',
    ],
    { alpha: 0.55 },
  )
}

// A square of cloth with all she has in it, its four corners in one knot; it hangs from two bands.
function bundle(body: Body) {
  const { at, look } = body
  const color = look.bundle ?? look.cloth
  const on = { dx: -0.4 * at.s, dy: 1.2 * at.s, r: 1.8 * at.s, a: 0.5, inside: true }
  limbs(body, ['-6.6,-68,3.4 -8.8,-75,3.8 -9.4,-80,3.4', '7,-69,3.4 9,-76,3.8 9.2,-80.6,3.4'], {
    tone: 0.4,
    color,
    shadow: on,
  })
  piece(
    body,
    '-3,-72.6 2,-73.4 6.8,-71.4 10.4,-66 11.8,-58.6 10.8,-50.8 6.4,-46 0.4,-44.6 -5.6,-45.8 -9.8,-50.4 -11,-57.6 -10,-65 -7,-70.4',
    { tone: 0.46, color, shadow: on },
  )
  folds(body, [
    '-0.8,-63.4,0.4 -5,-66.4,0.8 -8.4,-67,0.2',
    '1.8,-64,0.4 3.6,-68.6,0.8 3,-72.6,0.2',
    '2.6,-61.6,0.4 7,-58,0.9 10.6,-57.4,0.2',
    '1.4,-60.4,0.4 3.6,-53,0.9 2.4,-46,0.2',
    '-1,-60.6,0.4 -5,-55,0.8 -8.4,-51.6,0.2',
  ])
  // the corners, and the knot over them
  piece(body, '-0.6,-63.4,1 -4.6,-62.8 -7.2,-58.6,1 -4,-58.4 -0.4,-61,1', { tone: 0.54, color, shadow: on })
  piece(body, '1.6,-63.6,1 5.4,-64.6 8.4,-62.4,1 5.6,-60.4 2,-61.2,1', { tone: 0.58, color, shadow: on })
  piece(body, '-1.6,-63.6 0.6,-65 2.8,-63.6 2.8,-61 0.6,-59.6 -1.4,-61', { tone: 0.6, color, shadow: on })
}

// The head down; the scarf once round the neck, one end of it over the right shoulder blade, outside the band.
function headAndScarf(body: Body) {
  const { at, look } = body
  const wool = look.scarf ?? look.cloth
  const where = { x: -1, y: -90.4, k: 0.96, turn: -8 }
  const over = { dx: 0, dy: 0.6 * at.s, r: at.s, a: 0.45, inside: true }
  tiedHead(body, where)
  piece(body, '4.6,-79,1 8.6,-79 10.8,-74 11.4,-67,1 9,-65.8 6.8,-66.6,1 6,-73', {
    tone: 0.54,
    color: wool,
    shadow: over,
  })
  piece(
    body,
    '-8.6,-78.6 -8.2,-82 -4.6,-84.4 0,-83.2 5,-84.6 8.2,-82 8.6,-78.2 4.6,-75.6 -0.4,-74.6 -5,-75.6',
    {
      tone: 0.48,
      color: wool,
      shadow: over,
    },
  )
  folds(
    body,
    [
      '-7.6,-80.4,0.2 0,-77.4,0.6 7.4,-80.2,0.2',
      '-5.6,-82.4,0.2 0,-80.6,0.5 5.6,-82.6,0.2',
      '7.4,-77,0.2 8.6,-72,0.5 9,-67,0.2',
    ],
    { alpha: 0.6 },
  )
  lowTail(body, where)
}
