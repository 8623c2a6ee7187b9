import { folds, limbs, piece, type Look, type Place } from '../../kit/body.ts'
import { type Layer } from '../../kit/stage.ts'

/** A woman in a man's coat, from behind, walking on; one shoe, one sock. */
export function companionWalking(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  const sock = ['#3d4246', '#7d8488', '#b9bfc0']
  limbs(body, ['4.6,-44,11 6.6,-28,8.6 7.4,-16,6.6 7,-9,5.8'], { tone: 0.3 })
  piece(body, '3.6,-13,1 10.4,-12.6,1 11,-7 10,-3 7,-2 4,-4', { tone: 0.26, rim: null })
  limbs(body, ['-4,-44,11.6 -4.4,-27,9 -4.6,-12,6.8 -4.6,-6,6.2'], { tone: 0.36 })
  piece(body, '-8.8,-14,1 -0.8,-14,1 -0.4,-4 -1.2,0.8 -5.2,1.6 -9.6,0.4', { tone: 0.46, color: sock })
  // The coat was cut for wider shoulders; its sleeves hide her hands, one of them holds it shut.
  piece(
    body,
    '-3,-84 -9,-82.6 -14.6,-78.6 -16.6,-71 -16.4,-60 -15.6,-46 -16.6,-30 -18.6,-19.6,1 -9,-17.4 0,-18.8 8,-17 16.6,-19.4,1 15.6,-34 14.6,-48 15.6,-60 16.4,-71 14,-79 9,-82.8 3,-84',
    { tone: 0.42 },
  )
  folds(body, [
    '-7,-50,0.2 -9.6,-36,1.1 -11,-21,0.5',
    '0,-74,0.2 -0.4,-46,0.8 -1,-21,0.3',
    '8,-50,0.2 9,-36,1 10,-21,0.4',
    '-12,-58,0.2 -6,-54.6,0.9 6,-55.4,0.2',
  ])
  limbs(body, ['-13,-77.4,7.6 -16.8,-66,8.4 -17.4,-54,8 -15.8,-43.6,7'], { tone: 0.34 })
  limbs(body, ['13,-77.4,7.4 16.6,-66,8.2 16.2,-57,7.4 11.6,-52.6,5.6'], { tone: 0.46 })
  const kerchief = look.kerchief ?? look.cloth
  piece(
    body,
    '-1,-99 -6,-97.4 -8.2,-92.6 -7.8,-87 -9.4,-82.6,1 -4,-79.6 2,-79 7.4,-81,1 6.6,-86 6.4,-92 3.6,-97.4',
    {
      tone: 0.5,
      color: kerchief,
    },
  )
  piece(body, '-4.6,-82,1 3.6,-81.6,1 1.4,-76 -0.6,-71.6,1 -2.6,-76', { tone: 0.44, color: kerchief })
  folds(body, ['3.6,-94,0.2 -1,-89,0.6 -6,-83.4,0.3', '4.6,-88.6,0.2 1,-84.6,0.5 -3,-81.6,0.2'], {
    alpha: 0.6,
  })
}
