import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { headPoints } from './kerchief.ts'
import { type Layer } from './stage.ts'

/** From behind on a path that climbs: the left foot is already up, the right heel leaves the ground, the back leans after it; a bundle drags at the right shoulder, the right arm hangs. */
export function trailWalker(layer: Layer, at: Place, look: Look & { trousers?: readonly string[] }) {
  const body = { layer, at, look }
  const bundle = look.bundle ?? look.cloth
  const trousers = look.trousers ?? look.cloth
  const skin = look.skin ?? look.cloth
  // left leg ahead: short, the knee bent; right leg behind: long, its sole turning up
  limbs(body, ['-5,-44,12.4 -9.6,-31,10.6 -8.6,-17,7.6'], { tone: 0.26, color: trousers })
  piece(body, '-12.4,-18,1 -4.8,-18,1 -4.6,-11 -6.4,-8.6 -10.6,-8.6 -13,-11.4', {
    tone: 0.2,
    rim: null,
    color: trousers,
  })
  limbs(body, ['3,-45,13 5,-28,10.4 8.4,-12,7.6 9.4,-6,6.6'], { tone: 0.36, color: trousers })
  piece(body, '5.6,-8,1 12.6,-8.6,1 14,-3 13.4,1.4 9.4,2.8 6,1,1 6.6,-3', {
    tone: 0.24,
    rim: null,
    color: trousers,
  })
  folds(
    body,
    [
      '1,-30,0.2 5,-27.6,0.7 10,-29.6,0.2',
      '5,-14,0.2 8.6,-12,0.6 12,-14,0.2',
      '-13.6,-33,0.2 -9.6,-30,0.6 -5.6,-32,0.2',
    ],
    { alpha: 0.55 },
  )
  // left arm: the hand has hold of the cloth before her breast
  limbs(body, ['-12,-74.6,7.4 -17,-66,7.6 -16.4,-58,6.6 -11.4,-60.6,5.6'], { tone: 0.46 })
  // right arm hangs, the elbow a little back, the hand half shut beside the thigh
  limbs(body, ['15.2,-47,3.6 15.8,-43.4,4 15.4,-40.2,2.6', '14.2,-45,2 13.4,-42.4,1.8 13.6,-41,1.3'], {
    tone: 0.44,
    color: skin,
  })
  limbs(body, ['8.4,-72.6,7.6 14,-64,7.4 16,-54.6,6.2 15.2,-46.6,5'], { tone: 0.36 })
  folds(body, ['12,-61.6,0.2 15,-59.6,0.7 18,-60.6,0.2', '-19.6,-62,0.2 -16.6,-60,0.6 -13.6,-61.6,0.2'], {
    alpha: 0.6,
  })
  // jacket, its hem higher on the left where the thigh pushes it
  piece(
    body,
    '-6,-82.4 -10.8,-79 -13.8,-73 -12.6,-63 -10.6,-54 -11.6,-45 -12.6,-39,1 -5,-36.4 2,-36 10.4,-32.4,1 11.6,-42 9.6,-52 10,-62 10.4,-70.6 7,-76.6 0.4,-81.6',
    { tone: 0.42 },
  )
  folds(
    body,
    [
      '-9.4,-47,0.2 -10,-43,0.6 -10.4,-38.6,0.2',
      '6.6,-44,0.2 8,-39,0.7 8.4,-33.6,0.2',
      '-2,-42,0.2 -2,-39,0.5 -2.4,-36.4,0.2',
      '-10.6,-72,0.2 -9.6,-64,0.6 -10,-56,0.2',
    ],
    { alpha: 0.55 },
  )
  // the bundle: its weight is at the bottom right, its cloth twisted up over the left shoulder
  piece(
    body,
    '-7.6,-76,1 -3,-75.6 2.4,-73 8.4,-66 11.6,-57 10.8,-49 6,-43.6 -1,-42.6 -7,-46 -9.6,-53 -8.8,-61 -6.6,-67 -8.8,-71',
    {
      tone: 0.5,
      color: bundle,
      shadow: { dx: 0.4 * at.s, dy: 1.6 * at.s, r: 2 * at.s, a: 0.5, inside: true },
    },
  )
  piece(body, '-7,-75,1 -8.8,-78.6 -12,-79.4,1 -12.6,-75.6,1 -9,-72.6 -6,-71', { tone: 0.58, color: bundle })
  piece(body, '2,-74,1 5,-77 8.4,-77.6,1 9,-74,1 5,-70.6', { tone: 0.44, color: bundle })
  folds(body, [
    '-5.6,-74,0.4 -4,-64,0.9 -6.4,-52,0.3',
    '-4.6,-74.4,0.4 1,-64,0.9 3,-47,0.3',
    '-3.6,-74.6,0.4 4.6,-67,0.8 8.4,-56,0.2',
    '-7,-50,0.2 0,-46,0.8 8,-48,0.2',
  ])
  bentHead(body)
}

// Head down and to the left; the low tail hangs clear of the scarf; one end of it thrown back over the right shoulder.
function bentHead(body: Body) {
  const { look, at } = body
  const skin = look.skin ?? look.cloth
  const hair = look.hair ?? look.cloth
  const wool = look.scarf ?? look.cloth
  const q = headPoints({ x: -4.6, y: -90, k: 0.94, turn: -10 })
  limbs(body, ['-3.6,-85,6.4 -2.6,-79,7'], { tone: 0.4, color: skin })
  piece(body, q('-4,-2.6 -6.2,-1 -6.6,1.8 -5.6,4.6 -3.4,6.4 0,6'), { tone: 0.56, color: skin })
  piece(
    body,
    q(
      '-0.4,-8 3.2,-7.4 5.8,-4.6 6.6,-0.6 6,3.2 4.2,6.2 1.4,7.8 -1.6,6.8 -3.4,4.4 -4.8,1.4 -5.6,-1.8 -5.2,-5 -3.2,-7.2',
    ),
    { tone: 0.44, color: hair },
  )
  piece(body, q('-2.8,0.6 -4.4,0.2 -5,2 -4.2,4.2 -3.2,4.6 -2.4,2.8'), { tone: 0.58, color: skin })
  folds(
    body,
    [
      q('-2.6,-6.6,0.1 -3,-3,0.3 -1,4,0.2'),
      q('0.8,-7.4,0.1 0.4,-2,0.4 1.4,5.6,0.2'),
      q('4,-6,0.1 4,-1,0.4 2.8,5.6,0.2'),
    ],
    { alpha: 0.6 },
  )
  piece(body, '-10.6,-78.6 -10.4,-82.4 -7.4,-84.8 -3,-83.8 1.6,-84.6 4.6,-82 5,-78 1.6,-75.4 -5,-75.2', {
    tone: 0.5,
    color: wool,
    shadow: { dx: 0, dy: 0.8 * at.s, r: at.s, a: 0.45, inside: true },
  })
  piece(body, '-0.4,-79.6,1 4,-80 7,-74 8.6,-66.4,1 6.2,-64.8 3,-65.4,1 1.6,-72', {
    tone: 0.56,
    color: wool,
    shadow: { dx: 0.3 * at.s, dy: 0.6 * at.s, r: at.s, a: 0.4, inside: true },
  })
  folds(
    body,
    [
      '-9.4,-80.6,0.2 -3,-78.4,0.7 4,-81,0.2',
      '-8.6,-77.6,0.2 -3,-76.4,0.6 2,-77.6,0.2',
      '2,-78,0.2 4.6,-72,0.6 5.8,-66,0.2',
    ],
    { alpha: 0.6 },
  )
  piece(body, '-3.4,-85.6,1 -0.6,-85.4 0,-80 -1.2,-73.4 -3,-70.6,1 -4,-74 -3.6,-80', {
    tone: 0.38,
    color: hair,
  })
}
