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

/** The same woman in the water, both arms up, her good coat folded on her head; drawn from the chest upward. */
export function companionWading(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  piece(
    body,
    '-3.4,-85 -9.4,-82.4 -13,-77 -13,-66 -12,-54 -12.6,-40,1 12.6,-40,1 12,-54 13,-66 13,-77 9.4,-82.4 3.4,-85',
    { tone: 0.42 },
  )
  folds(body, ['-6,-72,0.2 -7,-60,0.9 -6,-48,0.3', '5,-72,0.2 6.4,-60,0.8 6,-48,0.3'])
  piece(body, '-0.4,-97.6 -4.6,-96 -6,-92 -5.6,-87.4 -3.6,-83.6 0,-82.4 3.8,-83.8 5.6,-87.6 6,-92 4.4,-96', {
    tone: 0.4,
    color: look.hair ?? look.cloth,
  })
  piece(
    body,
    '-15.6,-97,1 -16.4,-103 -14,-107.6 -4,-109 6,-108.4 14.6,-107 17,-102.6 16.4,-97.2,1 6,-95.4 -6,-95.2',
    {
      tone: 0.48,
      color: look.bundle ?? look.cloth,
    },
  )
  folds(
    body,
    [
      '-15,-101,0.4 0,-99.8,1 16,-101.4,0.4',
      '-14.6,-104.6,0.3 0,-104,0.8 15.6,-104.8,0.3',
      '9,-108,0.2 10.4,-102,0.8 10,-96.4,0.3',
    ],
    { alpha: 0.6 },
  )
  limbs(body, ['-10.6,-78,7 -18.4,-84,6 -18,-94,4.6 -14.6,-101,4'], { tone: 0.5 })
  limbs(body, ['10.6,-78,7 18.8,-83,6 18.6,-93,4.6 15.4,-100.6,4'], { tone: 0.56 })
}

/** Ji-young in the water: the bundle on her shoulder, the other arm out for balance; drawn from the waist upward. */
export function bundleWading(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  const scarf = look.scarf ?? look.cloth
  const bundle = look.bundle ?? look.cloth
  limbs(body, ['-11,-77,8 -18,-70,7.8 -25,-64,6.2 -29.6,-58.6,4.6'], { tone: 0.36 })
  piece(
    body,
    '-3,-83.4 -9,-81.6 -13,-77 -13.4,-66 -12,-54 -12.6,-38,1 13,-38,1 12,-54 13.4,-66 13.6,-76 9.6,-81.4 3.6,-83.4',
    { tone: 0.42 },
  )
  folds(body, [
    '-11.6,-73,0.2 -6,-68,0.9 -5,-58,0.3',
    '10,-74,0.2 5,-66,0.9 4.6,-54,0.3',
    '-9,-60,0.2 -2,-57,0.8 4,-58,0.2',
  ])
  piece(
    body,
    '-5.4,-97.6 -9.4,-95.6 -10.8,-91 -10.2,-86.6 -11.8,-82.4 -9,-80.2 -3,-79.6 1.8,-81.6 0.6,-86 1,-91 -1,-95.8',
    { tone: 0.5, color: scarf },
  )
  folds(body, ['-1.4,-94.6,0.3 -5.4,-90.4,0.7 -9.4,-85,0.3', '-0.2,-88.6,0.2 -3.4,-85,0.6 -7.4,-81.6,0.3'], {
    alpha: 0.6,
  })
  piece(body, '-6.6,-82.4,1 -2.4,-82,1 -2,-76 -4.4,-70.6,1 -6,-73.6 -8.6,-71.6,1 -7.6,-77', {
    tone: 0.44,
    color: scarf,
  })
  piece(
    body,
    '3.4,-91 2,-98 4.4,-105.4 11,-109.6 18.4,-108.6 23.4,-102.6 24,-94.6 19.6,-87.6 11,-85 5.6,-86.4',
    {
      tone: 0.5,
      color: bundle,
      shadow: { dx: -at.s, dy: 1.6 * at.s, r: 2 * at.s, a: 0.5, inside: true },
    },
  )
  folds(body, [
    '11.4,-108,0.5 7,-99,1 4,-92,0.3',
    '12.4,-108,0.5 13,-97,0.9 11,-86.6,0.3',
    '13.4,-108,0.5 19,-99,0.9 21,-91,0.2',
  ])
  piece(body, '10.4,-107.6,1 6.6,-111.6 8,-114,1 12,-110.4 15.4,-114.4 17.6,-113,1 15,-109 13.6,-106.8,1', {
    tone: 0.58,
    color: bundle,
  })
  limbs(body, ['11,-77,8 19,-80,7.4 23.6,-88,6 21.6,-97.6,4.6'], { tone: 0.5 })
}
