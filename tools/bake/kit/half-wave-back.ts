import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { turnedHead } from './turned-head.ts'
import { type Layer } from './stage.ts'

type Lower = { stockings?: readonly string[]; shoes?: readonly string[] }

/** A broad woman in a coat to the knee, from behind: weight on the left leg, head after something that goes by to the right, that hand half up. */
export function halfWaveBack(layer: Layer, at: Place, look: Look & Lower) {
  const body: Body = { layer, at, look }
  const skin = look.skin ?? look.cloth
  const { stockings = look.cloth, shoes = look.cloth } = look
  // the free leg, its foot a little out, then the one that carries her
  limbs(body, ['5,-34,9 8.4,-20,8 9,-7,5.8'], { tone: 0.32, color: stockings })
  piece(body, '6,-7,1 12,-7,1 14.6,-3 15.6,0,1 6.6,0.6,1', { tone: 0.32, rim: null, color: shoes })
  limbs(body, ['-4.6,-34,10 -4.4,-20,8.8 -4.6,-6,6.4'], { tone: 0.4, color: stockings })
  piece(body, '-8.4,-7,1 -1.2,-7,1 -0.6,-2 -1.4,1.2,1 -8.2,1.2,1 -9,-2', {
    tone: 0.36,
    rim: null,
    color: shoes,
  })
  // the raised arm: elbow at the ribs, hand at the height of the chin
  limbs(body, ['10.4,-75,9 16.6,-66,8.6 19.6,-60,7.6 21.6,-69,6.6 22.4,-77,5.4'], { tone: 0.5 })
  limbs(
    body,
    [
      '22.4,-78,4.2 22.8,-83,4.4 22.6,-86,2.6',
      '21.2,-84,1.8 20.6,-88.4,1.4',
      '23,-85,1.8 23.2,-89.6,1.4',
      '24.6,-83.6,1.7 25.6,-87.6,1.3',
      '20.8,-81,1.8 19.2,-83.6,1.3',
    ],
    {
      tone: 0.5,
      color: skin,
    },
  )
  piece(
    body,
    '-2,-83,1 -8,-81.4 -13,-77.4 -15.4,-70 -14.4,-60 -13.8,-51 -15.6,-42 -17,-30 -17.4,-26,1 -8,-24 0,-25.4 8,-23.6 15.6,-26,1 15.4,-34 14.6,-44 13.4,-54 14,-63 14.4,-71 12,-77.4 7,-81.4',
    { tone: 0.46 },
  )
  // the other hand is in its pocket
  limbs(body, ['-12,-75,9 -16.6,-65,8.8 -17.6,-55,8 -14.4,-48,7'], { tone: 0.4 })
  folds(
    body,
    [
      '-17.6,-45,0.3 -14,-43.6,0.9 -10.6,-45.4,0.3',
      '-20.4,-57,0.2 -17,-55.4,0.6 -13.6,-57,0.2',
      '0.6,-44,0.3 0.2,-34,0.9 0.8,-25,0.5',
      '8,-50,0.2 10.4,-38,0.9 11,-26,0.4',
      '-8,-48,0.2 -10,-38,0.8 -12,-27,0.3',
      '11,-70,0.2 8,-61,0.8 9,-52,0.3',
      '16,-62,0.2 18,-59,0.7 21,-60.4,0.2',
      '-11,-52.6,0.3 0,-50.4,0.7 12,-53,0.3',
    ],
    { alpha: 0.6 },
  )
  turnedHead(body, { x: 1.6, y: -92.6, k: 0.96, hair: 'bun' })
  const wool = look.scarf ?? look.cloth
  // somebody else's scarf: wound as it came, both ends down the back, not the same length
  piece(body, '-7.6,-79.6,1 -7.8,-83.6 -4.6,-86.8 0.6,-86.4 5.6,-87.4 9,-84.6 8.8,-80 4,-78.4 -3,-77.8', {
    tone: 0.5,
    color: wool,
  })
  piece(body, '0,-80,1 4.4,-79.6 6,-72 6.6,-62.4,1 1.6,-62,1 0.6,-71', { tone: 0.4, color: wool })
  piece(body, '-3,-80.4,1 2.4,-80 2.6,-72 3,-66.4,1 -2.8,-65.8,1 -3.4,-73', { tone: 0.47, color: wool })
  folds(
    body,
    [
      '-6.6,-82,0.2 1,-81.6,0.7 8,-83.6,0.2',
      '-1,-79,0.2 -0.4,-73,0.6 0,-67,0.2',
      '3.8,-78,0.2 4.4,-71,0.5 4.6,-64,0.2',
    ],
    { alpha: 0.6 },
  )
}
