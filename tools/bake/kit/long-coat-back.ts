import { folds, head, limbs, piece, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'

/** A man from behind in a long belted coat, one hand in its pocket, the other arm hanging; bare-headed unless the look has a cap. */
export function longCoatBack(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  limbs(body, ['-5,-30,11 -6.4,-16,9.4 -7,-5,7.6', '5,-30,11 5.8,-16,9.6 6.2,-5,7.8'], { tone: 0.28 })
  piece(body, '-11.6,-6,1 -3.4,-6,1 -3.2,0.4 -12,0.6', { tone: 0.26, rim: null })
  piece(body, '2.2,-6,1 10.4,-6,1 11,0.8 2.2,0.6', { tone: 0.26, rim: null })
  piece(
    body,
    '-3.2,-83.6 -10.6,-81 -14.6,-76.4 -15,-66 -14,-57 -14.4,-44 -16.4,-21.4,1 -6,-19.6 3,-20.6 15.6,-19.4,1 15,-40 13.4,-56 14.4,-66 14.2,-76.4 10.2,-81.2 3.4,-83.6',
    { tone: 0.44 },
  )
  folds(
    body,
    [
      '0.2,-54,0.3 0.2,-40,0.6 0.6,-21,0.9',
      '-7.6,-53,0.2 -9,-38,0.9 -10.6,-22,0.3',
      '8.4,-53,0.2 9.6,-37,0.9 10.6,-22,0.3',
      '-9.6,-79,0.2 -11.4,-70,0.7 -11,-60,0.2',
      '10,-79,0.2 11.4,-70,0.7 11,-60,0.2',
      '-12,-60.6,0.2 -6,-58.4,0.7 0,-59,0.2',
    ],
    { alpha: 0.55 },
  )
  // the arm that hangs, and its hand
  limbs(body, ['-11.6,-77.4,7.4 -14.4,-66,7.8 -15.4,-56,6.8 -15,-46.6,5.4'], { tone: 0.4 })
  piece(body, '-17.4,-47,1 -12.8,-46.6,1 -12.6,-42 -14,-38.6 -16.4,-39.2 -17.6,-42.6', {
    tone: 0.5,
    color: look.skin ?? look.cloth,
    rim: null,
  })
  // the arm whose hand is in the pocket: the elbow stands off
  limbs(body, ['11.4,-77.4,7.6 15.6,-67,7.8 16,-58.6,6.8 12.4,-50.6,5.8'], { tone: 0.46, rim: null })
  folds(body, ['13.6,-64,0.2 16.2,-61,0.7 18.4,-62,0.2', '10,-48,0.3 13,-47.2,0.9 15,-49.4,0.3'], {
    alpha: 0.6,
  })
  limbs(body, ['-13.6,-57.4,2.6 0,-56,2.8 12.6,-57.2,2.6'], { tone: 0.56, rim: null })
  piece(body, '-3.4,-91,1 3.4,-91,1 4.6,-84.6 0,-82.4 -4.6,-84.6', {
    tone: 0.4,
    color: look.skin ?? look.cloth,
  })
  piece(body, '-6.6,-84.4 -2,-82.6 2.4,-82.6 6.6,-84.4 7.4,-80 0,-77.6 -7.4,-80', { tone: 0.52, rim: null })
  head(body, { x: 0, y: -92.6, k: 0.96, tail: false })
  if (look.cap)
    piece(body, '-7,-92,1 -7.2,-96.6 -4.6,-100 0,-101.2 4.8,-100 7.2,-96.6 7,-92,1 0,-91', {
      tone: 0.54,
      color: look.cap,
    })
}
