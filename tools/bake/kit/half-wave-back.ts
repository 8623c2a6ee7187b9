import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'

type Lower = { stockings?: readonly string[]; shoes?: readonly string[] }

/** A broad woman in a long coat, from behind: weight on the left foot, the right one turned out, the right hand lifted half shut to the collarbone, the left in its pocket. */
export function halfWaveBack(layer: Layer, at: Place, look: Look & Lower) {
  const body: Body = { layer, at, look }
  legs(body, look)
  liftedArm(body)
  // the other arm: the elbow close, the hand in the pocket
  limbs(body, ['-9.6,-76,9 -13.6,-67,8.8 -15.2,-58,8 -12.8,-49,7'], { tone: 0.38 })
  coat(body)
  backOfHead(body)
  scarfBehind(body)
}

function legs(body: Body, { stockings, shoes }: Lower) {
  const shared = { rim: null, color: shoes ?? body.look.cloth }
  limbs(body, ['6,-28,8.6 8.6,-16,7.8 9.4,-5.6,5.4'], {
    tone: 0.3,
    rim: null,
    color: stockings ?? body.look.cloth,
  })
  piece(body, '6.8,-6.6,1 12,-6.6,1 14.4,-3.6 18.4,-1 18,0.8,1 7.4,0.6,1 6.4,-2.6', { tone: 0.42, ...shared })
  limbs(body, ['-3.4,-28,9.4 -4.2,-15,8.4 -4.4,-5,5.8'], { tone: 0.4, color: stockings ?? body.look.cloth })
  piece(body, '-7.8,-6.4,1 -1.2,-6.4,1 -0.4,-2 -1.2,1.6,1 -8,1.6,1 -8.8,-1.8', { tone: 0.46, ...shared })
}

// Shoulder, elbow at the ribs, forearm up to the collarbone; the hand half shut, its back to us, in the shade of the body.
function liftedArm(body: Body) {
  const skin = { color: body.look.skin ?? body.look.cloth, rim: null }
  limbs(
    body,
    [
      '14,-74,1.7 13.7,-76.2,1.6 14.1,-77.3,1.2',
      '15.6,-74.6,1.7 15.5,-77,1.6 15.8,-78.2,1.2',
      '17.2,-74.4,1.7 17.4,-76.6,1.6 17.6,-77.8,1.2',
      '18.6,-73.6,1.6 19.1,-75.4,1.5 19.2,-76.5,1.1',
    ],
    { tone: 0.4, ...skin },
  )
  limbs(body, ['14.4,-70.6,1.9 13,-72.6,1.7 13.2,-74.2,1.2'], { tone: 0.46, ...skin })
  piece(body, '14.4,-68.6,1 18,-68.6,1 19.4,-72 19.2,-74.4 16.6,-75.6 14.2,-74.8 13.4,-72.2', {
    tone: 0.36,
    ...skin,
  })
  limbs(body, ['9,-76,9 12.4,-69,8.8 16.4,-60.4,8.2', '16.8,-60.2,8 17.4,-64.6,7 16.4,-69.6,5.6'], {
    tone: 0.46,
  })
  folds(body, ['13.4,-62,0.2 15.4,-60.8,0.8 18,-62.4,0.2', '13.8,-65,0.2 14.6,-62.4,0.6 14,-59,0.2'], {
    alpha: 0.6,
  })
  limbs(body, ['13.4,-69.6,1.5 16.2,-68.8,1.8 19,-69.6,1.5'], { tone: 0.58 })
}

function coat(body: Body) {
  piece(
    body,
    '-2.4,-83,1 -8,-81 -12,-77 -14,-70 -13.2,-60 -13,-51 -14,-40 -15,-28 -15.2,-19.6,1 -7,-18.6 2,-20.2 9,-19 13.6,-20.6,1 14,-32 13.4,-43 12.6,-53 13,-62 13.4,-71 11.6,-77.4 7,-81.4',
    { tone: 0.46 },
  )
  // the welt of the pocket over the hand, the vent below
  piece(body, '-14,-52.4,1 -9.6,-50.4,1 -9.8,-48.4,1 -14,-50,1', { tone: 0.34, rim: null })
  piece(body, '0,-36,1 1.8,-19.8,1 -1,-19.6,1', { tone: 0.16, form: null, rim: null })
  folds(
    body,
    [
      '-12,-46,0.3 -11,-34,0.9 -12.4,-21,0.4',
      '9,-74,0.2 5,-66,0.8 2,-57,0.2',
      '7,-50,0.2 9.4,-36,0.9 10,-21,0.4',
      '-6,-48,0.2 -7.4,-36,0.8 -8.4,-21,0.3',
      '-10,-74,0.2 -9.4,-66,0.7 -6,-59,0.2',
      '-17.8,-58,0.2 -15.6,-56.4,0.6 -13,-57.4,0.2',
    ],
    { alpha: 0.6 },
  )
}

// Bowed a little after what goes by: hair only, knotted low, one ear free.
function backOfHead(body: Body) {
  const { cloth, skin = cloth, hair = cloth } = body.look
  piece(body, '7,-94 8.8,-93.6 9,-91 7.8,-89 6.4,-89.6', { tone: 0.4, color: skin, rim: null })
  piece(
    body,
    '3,-100 -1,-99.4 -4,-96.8 -5,-92.8 -4.2,-88.4 -2,-83.6 4,-83.4 6.6,-87.4 7.7,-91.4 7.8,-95 6,-98.6',
    { tone: 0.44, color: hair },
  )
  folds(
    body,
    [
      '-3.4,-95,0.1 -2.8,-91.4,0.34 -1.4,-88.6,0.1',
      '0,-98,0.1 -0.6,-94.4,0.34 -0.6,-92,0.1',
      '5,-97.4,0.1 3.4,-92.6,0.34 1.6,-89,0.1',
    ],
    { alpha: 0.6, color: '#2c2e38' },
  )
  // a small knot at the nape, half in the scarf
  piece(body, '-1.6,-88.4 0.8,-89.4 3.2,-88.4 4,-86 2.8,-83 -1,-83 -2.4,-85.8', { tone: 0.54, color: hair })
  folds(body, ['-1.4,-86.4,0.1 0.8,-87.8,0.34 3.2,-86.4,0.1'], { alpha: 0.6, color: '#2c2e38' })
}

// Somebody else's: wound as it came, both ends down the back, not the same length.
function scarfBehind(body: Body) {
  const wool = { color: body.look.scarf ?? body.look.cloth }
  piece(body, '-7.6,-79.2,1 -7.8,-82.8 -4.4,-85.6 1,-84 6,-85.8 9.4,-83.8 9.2,-79.6 4,-77.6 -3,-77', {
    tone: 0.5,
    ...wool,
  })
  piece(body, '0.4,-79.4,1 4.6,-79 6.4,-71 6.8,-60.4,1 2,-60,1 1,-70', { tone: 0.38, ...wool })
  piece(body, '-3.4,-79.6,1 1.8,-79.4 2,-72 2.4,-66.4,1 -3.4,-65.8,1 -4,-73', { tone: 0.47, ...wool })
  folds(
    body,
    [
      '-6.6,-81.4,0.2 1,-80.6,0.7 8.4,-82.6,0.2',
      '-1.4,-78,0.2 -0.8,-73,0.6 -0.6,-67,0.2',
      '4,-77,0.2 4.6,-70,0.5 4.8,-62,0.2',
    ],
    { alpha: 0.6 },
  )
}
