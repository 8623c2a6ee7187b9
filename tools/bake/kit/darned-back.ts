import { folds, head, limbs, piece, type Look, type Place } from './body.ts'
import { hangingHand } from './hanging-hand.ts'
import { type Layer } from './stage.ts'

/**
 * A man in the middle of a step, in a padded jacket, one shoulder higher than the other: his weight is on the left leg, the right heel is up.
 * `darn` is the thread that holds his worn elbow.
 */
export function darnedBack(layer: Layer, at: Place, look: Look & { darn: string }) {
  const body = { layer, at, look }
  const boot = { rim: null, form: null }
  limbs(body, ['-4.4,-46,12 -4.8,-29,10 -4.6,-14,7.6 -4.4,-7,6.6'], { tone: 0.26 })
  piece(body, '-8.2,-9,1 -1,-9,1 -0.8,-3.6 -1.6,0.4 -5,1 -8.2,0,1 -8.8,-4', { tone: 0.08, ...boot })
  // the leg behind: the knee gone forward, the shin back towards us, the sole up from its toes
  limbs(body, ['5,-46,12.4 6.4,-30,10.6 7.2,-20,9 7.8,-11.4,7.4'], { tone: 0.36 })
  piece(body, '4.4,-15,1 11.2,-15,1 12,-10 11.8,-2.4 10.8,2.6 7.6,3.4 4.6,2.4 3.8,-3.4 3.6,-10', {
    tone: 0.06,
    ...boot,
  })
  piece(body, '5.4,-10 8,-11.2 10.4,-9.8 10.6,-5 10.4,0.4 7.6,1.6 5.2,0.2 5,-5', { tone: 0.42, ...boot })
  folds(
    body,
    [
      '1.8,-31,0.2 6,-28.4,0.7 11.4,-30.6,0.2',
      '4,-18,0.2 7.6,-16.6,0.6 11.4,-18.2,0.2',
      '5.4,-5,0.3 8,-4.4,0.5 10.4,-5,0.3',
    ],
    { alpha: 0.55 },
  )
  // the right shoulder stands up; the right arm swings forward, its hand hidden, the left one back
  hangingHand(body, { wrist: '-16,-43.4', side: 'left' })
  limbs(body, ['-11,-72.6,8 -15,-61,8.4 -17,-51,7.2 -16,-43.2,5.8'], { tone: 0.34 })
  limbs(body, ['12,-78,8.4 16,-67,8.6 16.6,-58,7.8 13.4,-51,6.4'], { tone: 0.46 })
  folds(
    body,
    [
      '-18.6,-54,0.2 -16,-51.6,0.6 -13.4,-52.6,0.2',
      '14,-58,0.2 16.8,-55.6,0.6 19.6,-57,0.2',
      '-18.8,-45.8,0.2 -16.2,-44.8,0.5 -13.6,-45.8,0.2',
    ],
    { alpha: 0.55 },
  )
  piece(
    body,
    '-2.8,-82.6 -8.6,-79 -12.8,-73.6 -13.6,-64 -12,-54 -12.8,-45 -13.4,-38,1 -5,-36 3,-37.6 12.6,-36.6,1 12,-46 11.2,-55 13.6,-66 15,-78 12.4,-83.2 6.8,-85 3,-84.6',
    { tone: 0.44 },
  )
  folds(
    body,
    [
      '-10.4,-75,0.2 -12,-64,0.7 -11,-52,0.3',
      '11.4,-79,0.2 12.6,-66,0.7 11.4,-54,0.3',
      '12,-80,0.2 5,-74,0.7 -2,-72.6,0.2',
      '10.6,-60,0.2 3,-54,0.7 -6,-53.6,0.2',
      '-12,-48,0.2 -5,-45.6,0.7 3,-46.6,0.2',
      '-6,-44,0.2 -7,-40,0.5 -7,-36,0.2',
      '8,-45,0.2 9,-40,0.5 8.6,-36.6,0.2',
    ],
    { alpha: 0.6 },
  )
  // quilting, not quite straight
  folds(
    body,
    [-8, -4, 0.6, 5, 9.4].map((x) => `${x},-78,0.1 ${x * 1.06 + 0.3},-62,0.3 ${x * 1.04},-38,0.1`),
    { alpha: 0.26 },
  )
  // the darn, at the elbow that is forward: the quilting worn flat there and drawn together with thread of its own green, no two rows of a length
  piece(body, '14.6,-68.4 17.6,-69 19.6,-66.4 19.8,-62.6 18,-59.8 15.4,-60.6 14,-64', {
    tone: 0.3,
    form: null,
    rim: null,
    pool: 0,
    edge: [0.9 * at.s, 4 * at.s],
    alpha: 0.7,
  })
  folds(
    body,
    [
      '15.6,-67.6,0.2 17,-67.2,0.4 18.2,-67.4,0.2',
      '14.8,-66.2,0.2 16.6,-65.9,0.4 18.4,-66.3,0.2',
      '15,-64.8,0.2 17,-64.6,0.4 19.2,-65,0.2',
      '14.6,-63.5,0.2 16.6,-63.3,0.4 18.6,-63.7,0.2',
      '15.6,-62.2,0.2 17,-62,0.4 18.9,-62.4,0.2',
    ],
    { color: look.darn, alpha: 0.36, dry: 0.3 },
  )
  // collar, neck, wet hair cut at home
  piece(body, '-2.8,-91,1 4,-91.4,1 5.4,-83.6 1,-82 -4.4,-83.4', {
    tone: 0.38,
    color: look.skin ?? look.cloth,
  })
  piece(body, '-6.4,-84 -1.6,-81.6 2.6,-81.8 7.4,-85 8.4,-81 1,-78 -7,-80', { tone: 0.54 })
  piece(body, '7,-94.4 8.2,-95.2 8.4,-92 7,-90.2', { tone: 0.6, color: look.skin ?? look.cloth })
  head(body, { x: 0.8, y: -93.6, k: 0.96, tail: false })
}
