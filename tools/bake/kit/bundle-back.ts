import { folds, limbs, piece, type Look, type Place } from './body.ts'
import { scarfFromBehind } from './scarf.ts'
import { type Layer } from './stage.ts'

/** Walking away in a jacket, a knotted bundle low on the back, both hands in front at its ends; the scarf lies over it. */
export function bundleBack(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  // left leg behind, heel up; right leg carries
  limbs(body, ['-4.4,-46,12 -6,-29,10 -7.2,-16,7.4 -7,-9,6.4'], { tone: 0.26 })
  piece(body, '-10.6,-13,1 -3.6,-13,1 -3.8,-7.6 -5,-4 -8,-3 -10.6,-5.4', { tone: 0.22, rim: null })
  limbs(body, ['4.2,-46,12.4 5.4,-27,10.4 6,-12,7.8 6.2,-6,7'], { tone: 0.36 })
  piece(body, '2,-10,1 10,-10,1 10.8,-4 10.4,0.6 3,1,1 1.4,-3', { tone: 0.3, rim: null })
  folds(body, ['1.6,-27,0.2 5,-25,0.6 10,-26.4,0.2', '2.4,-14,0.2 6,-12.6,0.5 9.6,-13.6,0.2'], { alpha: 0.5 })
  // elbows tucked, forearms gone in front
  limbs(body, ['-10.4,-75,7.6 -14.4,-65,8 -14.8,-56,7 -11,-50.6,5.4'], { tone: 0.36 })
  limbs(body, ['10.4,-76.6,7.6 14.6,-67,8 15.2,-58,7.2 11.6,-52,5.6'], { tone: 0.48 })
  piece(
    body,
    '-3,-83 -8.8,-79.8 -12.4,-74 -12.4,-63 -11.2,-54 -12.2,-44 -13,-36,1 -5,-34 3,-35.4 12.6,-34.6,1 12.2,-45 11,-54 12.4,-63 12.6,-75 9.4,-80.8 3.2,-83',
    { tone: 0.4 },
  )
  folds(
    body,
    [
      '-9,-44,0.2 -10,-40,0.5 -10.4,-35,0.2',
      '8,-44,0.2 9.4,-40,0.5 9.8,-35.4,0.2',
      '-1,-40,0.2 0,-37,0.4 0,-35,0.2',
    ],
    { alpha: 0.5 },
  )
  piece(
    body,
    '-8,-73 -11.8,-66 -12.6,-57 -9.8,-49 -4,-45 3,-45.2 9.2,-49.6 12,-58 10.8,-67 7,-73.4 0,-75.6 -4.6,-75',
    {
      tone: 0.5,
      color: look.bundle ?? look.cloth,
      shadow: { dx: 0, dy: 1.6 * at.s, r: 2 * at.s, a: 0.5, inside: true },
    },
  )
  folds(body, [
    '1,-74,0.4 -4,-66,0.9 -10.4,-60,0.3',
    '2,-74,0.4 1,-64,0.8 -4,-50,0.3',
    '3,-74,0.4 6,-66,0.8 7.4,-53,0.2',
    '-9,-52,0.2 -3,-48.6,0.7 4,-48.8,0.2',
    '9.6,-64,0.2 6,-59,0.6 1,-57.6,0.2',
  ])
  // the ends of its cloth go over the shoulders
  piece(body, '-2,-74 -6,-77.6 -10.4,-79.6,1 -12,-75,1 -8,-72', {
    tone: 0.54,
    color: look.bundle ?? look.cloth,
  })
  piece(body, '2,-74 6,-78 10.4,-80.4,1 12.2,-76,1 8,-72', { tone: 0.6, color: look.bundle ?? look.cloth })
  scarfFromBehind(body)
}
