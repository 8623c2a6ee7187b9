import { clothOptions, folds, inScene, limbs, piece, type Look, type Place } from './body.ts'
import { limb } from './brush.ts'
import { paint } from './paint.ts'
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

/** At the stern in a hooded rain cape, knees soft, leaning into a pole. */
export function boatman(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  limbs(
    body,
    ['-3,-46,10.6 -8.6,-27,8.4 -8,-14,6.4 -11,-2,5.6', '4,-46,11 10.4,-29,8.8 9.6,-14,6.6 12,-2,5.8'],
    { tone: 0.34 },
  )
  for (const x of [-12, 10])
    piece(
      body,
      [
        [x - 5, -3.6],
        [x + 2, -6, 1],
        [x + 4, -1],
        [x + 3.4, 1, 1],
        [x - 6.4, 1, 1],
      ],
      { tone: 0.3, rim: null },
    )
  paint(
    layer,
    (g) =>
      limb(
        g,
        inScene(at, '-31,-128 -25,-84 -19,-40 -8,40').map((p, i) => [p[0], p[1], (1.7 - i * 0.12) * at.s]),
      ),
    { ...clothOptions(at, look), tone: 0.5 },
  )
  piece(
    body,
    '-6,-82 -12.6,-76.6 -16.4,-64 -18.6,-50 -19.6,-40.6,1 -12,-37 -4,-38.8 4,-35.6 12,-37.6,1 12.2,-50 11,-62 8.4,-74 3.6,-81',
    { tone: 0.44 },
  )
  folds(
    body,
    [
      '-6,-76,0.2 -10.6,-58,0.9 -13.6,-42,0.3',
      '0,-72,0.2 -2,-56,0.8 -4,-41,0.3',
      '4,-70,0.2 7,-54,0.8 8,-40,0.2',
    ],
    { alpha: 0.65 },
  )
  limbs(
    body,
    [
      '-8,-74,7.2 -15,-72.6,6.2 -22,-78.6,4.6 -24.4,-81,3.8',
      '4,-72.6,7.8 0,-60.6,7 -11,-57.6,5.4 -20.6,-57.4,4.2',
    ],
    { tone: 0.52 },
  )
  piece(
    body,
    '-3.4,-97.4 -7.6,-96 -9.6,-91.6 -9.2,-87.4 -8,-83.6 -9.4,-79,1 -3,-76.4 4,-77.6 5.6,-80,1 3,-84 2.8,-90 0.6,-95.6',
    { tone: 0.56, color: look.scarf ?? look.cloth },
  )
  folds(body, ['-1,-94,0.2 1,-87,0.7 3,-80,0.3', '-6,-80.6,0.2 -1,-79.4,0.6 3,-80,0.2'], { alpha: 0.6 })
}
