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
  limbs(body, ['10,-75.4,9 15.4,-67,8.8 18.6,-61,8 20.6,-67,7.4 22,-74.4,6.6'], { tone: 0.5 })
  // fingers together, a little curled; the thumb lies along them
  piece(body, '20.2,-76,1 20,-79.4 20.4,-83 21.4,-86.4 23,-87.6 24.6,-86.8 25.2,-84 25,-80 24.4,-76,1', {
    tone: 0.46,
    color: skin,
  })
  limbs(body, ['20.8,-78.4,2 19.4,-81,1.8 19.6,-83,1.3'], { tone: 0.52, rim: null, color: skin })
  folds(body, ['22.4,-86.6,0.1 22.2,-84,0.3 22.2,-81.6,0.1', '23.8,-86.4,0.1 23.7,-84,0.3 23.6,-82,0.1'], {
    alpha: 0.5,
  })
  // the sleeve has fallen back from the wrist
  limbs(body, ['19.2,-74.6,2.6 22.2,-75.6,3 25,-74.8,2.6'], { tone: 0.58 })
  // the other elbow is close, that hand in its pocket
  limbs(body, ['-11,-75,9 -14.8,-66,8.8 -16,-57,8 -13,-49,7'], { tone: 0.4 })
  piece(
    body,
    '-2,-83,1 -8,-81.4 -13,-77.4 -15.4,-70 -14.4,-60 -13.8,-51 -15,-42 -15.8,-30 -15.6,-24,1 -8,-23.4 0,-25.4 8,-24.6 14,-27.6,1 14.2,-36 14,-44 13.4,-54 14,-63 14.4,-71 12,-77.4 7,-81.4',
    { tone: 0.46 },
  )
  folds(
    body,
    [
      '-12.6,-48,0.3 -9.6,-46.4,0.9 -7.4,-47.4,0.3',
      '-19,-58,0.2 -17,-56.4,0.6 -14.6,-57.6,0.2',
      '10,-76,0.2 4,-66,0.8 1,-56,0.2',
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
