import { folds, limbs, piece, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'

/** A man from behind, hands in his pockets, cap. The back tells nothing about him, on purpose. */
export function manBack(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  limbs(body, ['-5.4,-48,12 -7,-27,9.6 -8,-5,7.4', '5,-48,12 5.8,-27,9.8 6,-5,7.6'], { tone: 0.32 })
  piece(body, '-12.4,-6,1 -4,-6,1 -4,0.4 -12.6,0.6', { tone: 0.28, rim: null })
  piece(body, '2,-6,1 10.4,-6,1 11,0.8 2,0.6', { tone: 0.28, rim: null })
  piece(
    body,
    '-3.4,-85 -11,-82 -15.6,-77 -18,-66 -19.4,-56 -16.4,-49.6 -13.6,-48 -13.8,-41.4,1 0,-40 13.4,-41.6,1 13.4,-48.4 16.8,-50.6 19,-57 17.6,-67 15.4,-77 10.6,-82.4 3.6,-85',
    { tone: 0.45 },
  )
  folds(
    body,
    [
      '-11.4,-76,0.2 -12.6,-64,0.7 -13.4,-51,0.3',
      '11,-76,0.2 12.2,-64,0.7 13,-51,0.3',
      '0.4,-82,0.2 0,-62,0.5 0.4,-43,0.2',
      '-10,-50,0.2 -4,-48,0.6 2,-48.6,0.2',
    ],
    { alpha: 0.6 },
  )
  piece(body, '-3.4,-91,1 3.4,-91,1 5,-84.6 0,-82.4 -5,-84.6', { tone: 0.4, color: look.skin ?? look.cloth })
  piece(
    body,
    '0,-101 -4.6,-99.4 -6.6,-95.6 -6.4,-91 -4.4,-87.6 0,-86.4 4.4,-87.6 6.4,-91 6.6,-95.6 4.6,-99.4',
    { tone: 0.42, color: look.hair ?? look.cloth },
  )
  piece(body, '-7,-93.6,1 -7.2,-98 -4.6,-101.4 0,-102.6 4.8,-101.4 7.2,-98 7,-93.6,1 0,-92.6', {
    tone: 0.54,
    color: look.cap ?? look.cloth,
  })
}
