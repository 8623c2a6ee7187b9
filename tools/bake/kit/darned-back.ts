import { folds, head, inScene, limbs, piece, type Look, type Place } from './body.ts'
import { limb } from './brush.ts'
import { hangingHand } from './hanging-hand.ts'
import { paint } from './paint.ts'
import { type Layer } from './stage.ts'

/** A man walking away in a padded jacket, one shoulder higher than the other; `darn` is the thread of the mended place on his back. */
export function darnedBack(layer: Layer, at: Place, look: Look & { darn: string }) {
  const body = { layer, at, look }
  limbs(body, ['-4.8,-46,12 -6.4,-29,10 -7.6,-16,7.6 -7.2,-9,6.6'], { tone: 0.26 })
  piece(body, '-11,-13,1 -3.8,-13,1 -4,-7.6 -5.4,-3.6 -8.4,-2.8 -11,-5.2', {
    tone: 0.08,
    rim: null,
    form: null,
  })
  limbs(body, ['5,-46,12.4 6.2,-27,10.4 6.8,-12,8 7,-6,7.4'], { tone: 0.34 })
  piece(body, '2.6,-10,1 11,-10,1 11.8,-4 11.4,0.8 3.6,1.2,1 2,-3', { tone: 0.1, rim: null, form: null })
  // both arms hang; the right shoulder stands up
  hangingHand(body, { wrist: '-15.6,-42.6', side: 'left' })
  hangingHand(body, { wrist: '15.6,-46.2', side: 'right' })
  limbs(body, ['-11,-72.6,8 -14.8,-61,8.4 -16.6,-51,7.2 -15.6,-42.4,5.8'], { tone: 0.34 })
  limbs(body, ['12,-78,8.4 16,-66,8.6 17,-56,7.4 15.6,-46,6'], { tone: 0.46 })
  folds(
    body,
    [
      '-18.6,-54,0.2 -16,-51.6,0.6 -13.4,-52.6,0.2',
      '14,-58,0.2 16.8,-55.6,0.6 19.6,-57,0.2',
      '-18,-45,0.2 -15.6,-44,0.5 -13,-45,0.2',
      '13,-48.6,0.2 15.6,-47.6,0.5 18.2,-48.6,0.2',
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
  // the darn: a patch under the high shoulder, sewn round, three rows of uneven stitches across it
  piece(body, '2.4,-72.4,1 9.4,-73.2,1 10.4,-68 9.6,-63.6,1 5.6,-63 2,-64.2,1 2.8,-68', {
    tone: 0.56,
    form: null,
    rim: null,
    pool: 0.05,
  })
  const stitches: string[] = []
  for (const [y, slant, gap] of [
    [-70.8, -0.3, 1.7],
    [-68.2, 0.2, 2],
    [-65.6, -0.1, 1.6],
  ] as const)
    for (let x = 2.8; x < 9; x += gap)
      stitches.push(
        `${x},${y + slant * (x - 6) * 0.4},0.42 ${x + gap * 0.56},${y + slant * (x - 4) * 0.4 + (x % 1) * 0.5},0.5`,
      )
  for (let y = -72; y < -64; y += 1.9)
    stitches.push(`1.9,${y},0.3 3,${y + 0.5},0.4`, `9.2,${y - 0.4},0.3 10.5,${y + 0.1},0.4`)
  paint(layer, (g) => stitches.forEach((line) => limb(g, inScene(at, line, true))), {
    color: look.darn,
    edge: [0.1 * at.s, 2 * at.s],
    pool: 0,
    alpha: 0.5,
    dry: 0.16,
  })
  // collar, neck, wet hair cut at home
  piece(body, '-2.8,-91,1 4,-91.4,1 5.4,-83.6 1,-82 -4.4,-83.4', {
    tone: 0.38,
    color: look.skin ?? look.cloth,
  })
  piece(body, '-6.4,-84 -1.6,-81.6 2.6,-81.8 7.4,-85 8.4,-81 1,-78 -7,-80', { tone: 0.54 })
  piece(body, '7,-94.4 8.2,-95.2 8.4,-92 7,-90.2', { tone: 0.6, color: look.skin ?? look.cloth })
  head(body, { x: 0.8, y: -93.6, k: 0.96, tail: false })
}
