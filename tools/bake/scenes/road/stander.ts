import { folds, limbs, piece, type Place } from '../../kit/body.ts'
import { hangingHand } from '../../kit/hanging-hand.ts'
import { type Layer } from '../../kit/stage.ts'
import { lowTail, tiedHead } from '../../kit/tied-head.ts'
import { SUN } from './light.ts'

const HER = {
  cloth: ['#20242a', '#363c44', '#5a6068', '#918f84'],
  bundle: ['#4c4638', '#7c7258', '#ada07c', '#dccfa4'],
  scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
  hair: ['#0c0a0a', '#1d1917', '#3c342c', '#857458'],
  skin: ['#4a3024', '#885c42', '#c49370', '#f4d6b0'],
  light: SUN,
  formLight: [200, 300],
  form: 0.4,
  rim: '#fff0c8',
  rimAmt: 0.8,
  line: '#120f0d',
} as const

const TROUSERS = ['#1d1a16', '#36312a', '#5a5244', '#8d8268']

const BLOUSE = ['#5c6f78', '#8fa3a6', '#c0ccc6', '#eeefe0']

/** Where the bag takes the light off what is under it. */
const under = ({ s }: Place) => ({ dx: 0.5 * s, dy: s, r: 1.2 * s, a: 0.45, inside: true })

/** Ji-young in a padded jacket, her bag on her shoulder. From behind, her weight on the left leg and that hip out; the right knee is loose, the left hand in its pocket, the head to the end of the road. */
export function coatedStander(layer: Layer, at: Place) {
  const body = { layer, at, look: HER }
  // the loose leg, its foot turned out
  limbs(body, ['3.6,-46,12.4 9.8,-28.6,9.6 9.8,-14,7.4 10.6,-5,6.4'], { tone: 0.34, color: TROUSERS })
  piece(body, '7.8,-6,1 13.8,-6,1 17,-2.6 17.6,-0.4 8.4,0.2,1', { tone: 0.3, color: TROUSERS, rim: null })
  limbs(body, ['-5.4,-46,13 -4.8,-27,10.4 -3.8,-12,8 -3.4,-5,7.2'], { tone: 0.42, color: TROUSERS })
  piece(body, '-7.2,-5.6,1 0.4,-5.6,1 0.8,-1 0.2,1.4,1 -7.4,1.4,1 -8,-1.4', {
    tone: 0.34,
    color: TROUSERS,
    rim: null,
  })
  folds(
    body,
    [
      '-9.6,-26.4,0.2 -5,-24.6,0.6 -0.4,-26,0.2',
      '5.6,-29,0.2 9.4,-27,0.6 13.4,-28.6,0.2',
      '-7,-11,0.2 -4,-9.6,0.6 -0.6,-10.6,0.2',
      '7.6,-11.4,0.2 10.6,-9.8,0.6 13.6,-11,0.2',
    ],
    { alpha: 0.55 },
  )
  // the right arm goes forward behind the bag
  limbs(body, ['9.4,-75.6,7.6 14.4,-66,7.4 15.4,-56,6.6 13,-48,5.6'], { tone: 0.36 })
  piece(
    body,
    '-3.4,-82.8 -8.8,-79 -12.4,-74 -11.8,-65 -10.6,-57 -12.8,-47 -14,-37.6,1 -5,-35.4 3,-36 11.6,-33.4,1 11,-46 9.4,-57 11.2,-66 12.2,-75.6 9,-81 2.8,-83',
    { tone: 0.44 },
  )
  folds(
    body,
    [
      '9.2,-75,0.2 7.8,-66,0.7 8.2,-58,0.2',
      '-9.6,-57.4,0.2 -4,-54.8,0.8 2,-55.6,0.2',
      '-9,-51,0.2 -10,-44,0.7 -10.2,-37.6,0.2',
      '-1.6,-50,0.2 -1.2,-43,0.7 -1.4,-36.4,0.2',
    ],
    { alpha: 0.6 },
  )
  limbs(body, ['-9.6,-75,7.6 -14.6,-68,7.6 -18,-60.6,6.8', '-18,-60.6,6.8 -15.6,-54,6 -12,-48.4,5.4'], {
    tone: 0.5,
  })
  folds(
    body,
    ['-20.4,-63,0.2 -17.6,-60.4,0.7 -15,-61.4,0.2', '-14.4,-46,0.4 -11.4,-46.6,0.9 -8.8,-49.4,0.4'],
    {
      alpha: 0.7,
    },
  )
  // a cloth bag, its strap over the left shoulder, hanging at the right hip
  limbs(body, ['-7,-80,2.2 2.6,-66,2 11.4,-53,2.2'], { tone: 0.5, color: HER.bundle, rim: null })
  piece(body, '7.6,-54,1 15.8,-55,1 19,-48 20,-39 17.4,-33 10.8,-31.4 5,-33.6 3.8,-41 5.4,-49', {
    tone: 0.5,
    color: HER.bundle,
    shadow: under(at),
  })
  folds(body, ['5.6,-48.6,0.2 11,-46,0.7 18.2,-48.4,0.2', '9,-45.4,0.2 9.4,-40,0.6 8,-35,0.2'], {
    alpha: 0.55,
  })
  // hair in one mass, the scarf round her neck with one end on the right, the tail over the scarf
  const where = { x: -2.2, y: -91.4, k: 0.9, turn: -5 }
  tiedHead(body, where)
  piece(body, '-9.2,-79.4 -8.8,-82.6 -6,-84.6 -2,-84 3,-84.8 5.8,-82.6 6.2,-78.8 2.4,-76.6 -4.6,-76.4', {
    tone: 0.5,
    color: HER.scarf,
  })
  piece(body, '2.4,-80.4,1 6,-80 7.2,-73 8,-63.4,1 5.6,-62.6 3.2,-63,1 3.4,-72', {
    tone: 0.44,
    color: HER.scarf,
  })
  folds(
    body,
    [
      '-8,-81,0.2 -2,-79.2,0.6 5,-81.4,0.2',
      '-7,-78.2,0.2 -2,-77.2,0.5 3.4,-78.2,0.2',
      '4.4,-78,0.2 5.2,-71,0.5 5.6,-63.6,0.2',
    ],
    { alpha: 0.6 },
  )
  lowTail(body, where)
}

/** Ji-young in August: a thin blouse with short sleeves, bare arms, the scarf tied to the strap of her bag. Her weight on the left leg, the other foot a little out; the right hand is at the bag before her. */
export function summerStander(layer: Layer, at: Place) {
  const body = { layer, at, look: { ...HER, cloth: BLOUSE, band: TROUSERS } }
  const { skin } = HER
  // the loose leg
  limbs(body, ['2.6,-46,11.6 6.8,-28.4,9 6.4,-14,7 7.2,-5,5.8'], { tone: 0.34, color: TROUSERS })
  piece(body, '4.6,-5.8,1 10.2,-5.8,1 13.6,-2.4 13.4,-0.4 5,0,1', { tone: 0.3, color: TROUSERS, rim: null })
  limbs(body, ['-5,-46,12.4 -4.6,-27,10 -4,-12,7.4 -3.8,-5,6.4'], { tone: 0.42, color: TROUSERS })
  piece(body, '-7.2,-5.4,1 -0.4,-5.4,1 0,-1 -0.6,1.4,1 -7.2,1.4,1 -7.8,-1.4', {
    tone: 0.34,
    color: TROUSERS,
    rim: null,
  })
  // the right forearm goes forward behind the bag; the left arm hangs
  limbs(body, ['12.2,-61.6,4.6 13.4,-54.6,4.2 11.4,-48,3.4'], { tone: 0.5, color: skin })
  hangingHand(body, { wrist: '-16.4,-46.4', side: 'left', size: 4 })
  limbs(body, ['-13.4,-63,4.8 -15.4,-55.6,4.2 -16.4,-46,2.8'], { tone: 0.54, color: skin })
  limbs(body, ['8.6,-75.8,6.8 11.2,-69.6,7 12.2,-62.6,6.8'], { tone: 0.46 })
  limbs(body, ['-8.8,-74.6,6.8 -12,-69,7 -13.6,-62.4,6.8'], { tone: 0.54 })
  piece(
    body,
    '-3.4,-82.4 -7.8,-79 -11,-75 -11,-66 -9.4,-57 -11.4,-48 -12.4,-40.4,1 -5,-39 3,-39.4 9.6,-38,1 9.2,-47 7.8,-57 9.8,-66 10.8,-75.6 8,-80.4 2.8,-82.8',
    { tone: 0.5 },
  )
  folds(
    body,
    [
      '8.2,-74,0.2 6.8,-66,0.6 6.6,-58,0.2',
      '-8.6,-73,0.2 -7.6,-65,0.6 -7.4,-58,0.2',
      '-8.6,-57,0.2 -4,-54.6,0.6 1,-55.4,0.2',
      '-7.4,-51,0.2 -8.6,-45,0.6 -9,-40,0.2',
      '-16.6,-63.6,0.2 -13.4,-62,0.5 -10.4,-63,0.2',
    ],
    { alpha: 0.45 },
  )
  limbs(body, ['-6.4,-79.6,2 2.4,-66,1.8 11,-53.6,2'], { tone: 0.4, color: HER.bundle, rim: null })
  piece(body, '7,-54.6,1 14.6,-55.4,1 17.8,-48.6 18.6,-40 16.2,-34.4 10.2,-33 4.8,-35 3.6,-42 5,-49.6', {
    tone: 0.5,
    color: HER.bundle,
    shadow: under(at),
  })
  folds(body, ['5.2,-49.4,0.2 10.4,-47,0.7 17,-49.2,0.2', '8.6,-46,0.2 9,-41,0.6 7.6,-36,0.2'], {
    alpha: 0.55,
  })
  // the scarf: a knot on the strap, two ends, unlike
  piece(body, '8.4,-56 11.2,-56 12.6,-49 13,-42.4,1 10.8,-41.6 8.6,-42.4,1 8.6,-50', {
    tone: 0.46,
    color: HER.scarf,
    shadow: under(at),
  })
  piece(body, '10.6,-56 13,-56.4 16.2,-51 18.4,-45.6,1 16.6,-44.4 14.2,-44.6,1 12.6,-50', {
    tone: 0.54,
    color: HER.scarf,
    shadow: under(at),
  })
  piece(body, '7.6,-57.4 9.6,-59.6 12.6,-59 13.8,-56.4 12,-54 8.8,-54.4', { tone: 0.58, color: HER.scarf })
  folds(body, ['10.2,-53,0.2 10.8,-48,0.5 10.8,-43,0.2', '13,-53,0.2 15,-49,0.4 16.2,-46,0.2'], {
    alpha: 0.5,
  })
  // her neck is bare down to the collar
  const where = { x: -1.4, y: -91.4, k: 0.9, turn: -5 }
  tiedHead(body, where)
  piece(body, '-5.8,-79.2 -5.2,-82.6 -1,-82.2 3.4,-82.8 4.6,-79.4 -0.6,-76.4', { tone: 0.62 })
  lowTail(body, where)
}
