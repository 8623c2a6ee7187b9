import { folds, head, limbs, piece, place, type Look } from '../../kit/body.ts'
import { createCutter } from '../../kit/cutter.ts'
import { type Layer } from '../../kit/stage.ts'
import { DOOR } from './corridor-space.ts'

const LIT = {
  light: [-100, 380],
  form: 0.34,
  rim: '#fff0cc',
  rimAmt: 0.9,
  skin: ['#6b4534', '#a87a60', '#d7ab8c'],
  hair: ['#101014', '#26272c', '#4c4d52'],
} satisfies Partial<Look>

const SCARF = { color: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'], tone: 0.5 } as const

/** She, where the floor stops walking: one foot caught behind, one hand out to the rail, the scarf still going on. */
export function drawTripping(layer: Layer) {
  const at = place(402, 752, 345)
  const look: Look = {
    ...LIT,
    cloth: ['#16222f', '#2c4054', '#4d667c', '#8ba0b0'],
    line: '#0c141d',
  }
  const body = { layer, at, look }
  floorShade(layer, ['388,754,16 470,764,34 590,776,40 660,780,18', '440,736,12 520,752,26 600,766,20'])
  // the foot that has gone on, then the one that hasn't
  limbs(body, ['5,-46,12.6 9.6,-28,10 12.6,-11,7'], { tone: 0.34 })
  piece(body, '8.8,-12.4,1 16,-12.4,1 17.6,-7.4 16.8,-4,1 9,-3.6,1 8.2,-8', { tone: 0.24, rim: null })
  limbs(body, ['-3.6,-46,12.4 -9,-28,9.8 -7.6,-10,6.8'], { tone: 0.42 })
  piece(body, '-11.4,-11.4,1 -4,-11,1 -3.6,-5 -4.4,1.4 -9.4,1.8 -11.4,-3', { tone: 0.26, rim: null })
  piece(body, '-10.2,-8,1 -5.2,-7.8,1 -5,-3 -5.6,0.6 -8.8,0.8 -10.2,-3', {
    color: ['#7d7a70', '#b3aea0', '#d8d2c2'],
    tone: 0.5,
    rim: null,
  })
  folds(body, ['-13,-27,0.2 -8,-25,0.7 -4.4,-27,0.2', '5,-30,0.2 9,-27,0.7 14,-29,0.2'], { alpha: 0.6 })
  bag(body)
  // the arm that has the bag
  limbs(body, ['12.4,-76,8 19,-66,7.8 21,-57,6 21.4,-52,4.8'], { tone: 0.36 })
  piece(
    body,
    '1.4,-84 -4.4,-82.4 -9,-78.6 -11,-70 -10.4,-60 -11.4,-50 -13,-41.6,1 -4,-38.6 4.6,-39.4 13.4,-42.6,1 13,-52 13.8,-62 15.4,-70 14.2,-77 10,-81.6 6.4,-84',
    { tone: 0.46 },
  )
  // and the one that finds the rail
  limbs(body, ['-7.6,-77.4,8.6 -17,-71.6,8 -25,-63,6.2 -29,-58.6,5'], { tone: 0.52 })
  limbs(body, ['-28.4,-59.6,5.4 -31.6,-57.6,4.6 -34.4,-56.4,3.4', '-30,-58,3 -33,-54.4,2.2'], {
    color: LIT.skin,
    tone: 0.6,
  })
  folds(
    body,
    [
      '-9,-70,0.2 -3,-66,0.8 4,-67,0.2',
      '-10,-58,0.2 -2,-52,1 8,-50.6,0.3',
      '12.6,-64,0.2 7,-58,0.9 -2,-57,0.2',
      '-12,-46,0.2 -3,-44,0.7 6,-45.6,0.2',
      '-14,-75,0.2 -15.4,-71,0.7 -14.6,-67.6,0.2',
      '2.4,-78,0.2 3,-68,0.5 2,-60,0.2',
      '16,-70,0.2 19,-66.4,0.7 22.4,-67,0.2',
    ],
    { alpha: 0.55 },
  )
  // nape, head bent after the feet, tail thrown aside
  piece(body, '1.6,-90,1 8,-89.6,1 8.4,-83 2,-82.4', { tone: 0.44, color: LIT.skin })
  head(body, { x: 6, y: -93.4, k: 0.9, tail: false })
  piece(body, '-2,-80 -1.4,-84.4 3,-85.6 8.6,-85 12,-82.6 11.6,-78.6 6,-76.6 0.6,-77', SCARF)
  piece(
    body,
    '8.4,-83,1 14,-84.4 19.4,-80.4 24,-77 30.4,-70.6,1 26.4,-66,1 20.6,-70.6 16,-75 12,-77.6 8.4,-77.4,1',
    { ...SCARF, tone: 0.44 },
  )
  limbs(body, ['30,-70.4,0.9 33,-68,0.5', '28.6,-68.6,0.9 31.4,-66,0.5', '27,-67,0.9 29.6,-64,0.5'], {
    ...SCARF,
    rim: null,
  })
  folds(
    body,
    [
      '-1,-81.4,0.2 5,-80,0.8 11,-82,0.2',
      '10,-80.4,0.2 17,-78.4,0.7 27,-69.6,0.3',
      '0,-78.8,0.2 6,-78,0.6 10.6,-79.6,0.2',
    ],
    { color: '#3c0b0e', alpha: 0.75 },
  )
  // the tied tail, thrown aside over the wool
  piece(body, '4.2,-89,1 8,-88.6,1 7,-84 3.4,-78.6 -1,-73.4 -4,-71.4,1 -3,-76 0,-81', {
    color: LIT.hair,
    tone: 0.4,
  })
  piece(body, '4.2,-88.6,1 7.8,-88,1 7,-85.4,1 3.2,-86.4,1', {
    color: ['#8d8a80', '#c9c4b4'],
    tone: 0.5,
    rim: null,
  })
}

function bag(body: Parameters<typeof piece>[0]) {
  const cloth = { color: ['#33363a', '#575b5c', '#8a8c86', '#b9b8ab'] }
  limbs(body, ['19.4,-40,1.4 20,-49,1.6 22.6,-51.6,1.6 25.4,-48,1.6 27.6,-41,1.4'], { ...cloth, tone: 0.2 })
  piece(body, '16.4,-42,1 23,-43.6 31,-42.4,1 34.6,-30 33,-20.4 25,-18.6 16.4,-21 14.8,-30', {
    ...cloth,
    tone: 0.46,
  })
  folds(body, ['16,-36,0.3 24,-37.6,0.8 32.4,-36,0.3', '20,-42,0.2 19.4,-32,0.7 20.6,-21,0.2'], {
    alpha: 0.5,
  })
}

/** He, farther on and exactly as tall: a short parka with its hood down, a list in one hand, turning to say something. */
export function drawParka(layer: Layer) {
  const at = place(694, 664, 268)
  const look: Look = {
    ...LIT,
    light: DOOR,
    cloth: ['#2a2d22', '#4b4f3c', '#777a60', '#a9a98a'],
    line: '#17180f',
  }
  const body = { layer, at, look }
  floorShade(layer, ['684,668,14 760,676,26 850,684,14'])
  const trousers = { color: ['#14181c', '#262d33', '#434c53'] }
  limbs(body, ['-5.4,-48,12.6 -7,-27,10 -9.4,-6,7.4'], { ...trousers, tone: 0.4 })
  limbs(body, ['4.6,-48,12.6 5,-27,10.4 4,-5,7.6'], { ...trousers, tone: 0.5 })
  piece(body, '-14.6,-4.4 -10,-6.6,1 -5.6,-6.2,1 -5.6,-0.6,1 -14,-0.4', {
    tone: 0.2,
    color: trousers.color,
    rim: null,
  })
  piece(body, '0,-6,1 8,-6,1 8.6,0.8,1 0,0.8,1', { tone: 0.2, color: trousers.color, rim: null })
  // sheet of paper held away from the body
  piece(body, '-25.6,-62,1 -17.4,-64.4,1 -14.6,-50.6,1 -23,-48.4,1', {
    color: ['#9c8f6c', '#cdbf97', '#efe4c4'],
    tone: 0.6,
  })
  folds(
    body,
    ['-23.6,-59.4,0.4 -18.6,-60.8,0.6', '-22.8,-56,0.4 -17.8,-57.4,0.6', '-22,-52.6,0.4 -18.6,-53.6,0.6'],
    {
      alpha: 0.45,
    },
  )
  limbs(body, ['-11.4,-77,9.6 -17,-67,9.4 -16.6,-59,7.6 -17.4,-56,6'], { tone: 0.4 })
  piece(body, '-19.4,-57.4 -15.4,-57.8 -14.6,-54 -17.6,-52 -20.2,-53.6', {
    color: LIT.skin,
    tone: 0.56,
    rim: null,
  })
  piece(
    body,
    '-3.6,-84 -10.6,-81.4 -14.4,-75 -15,-64 -14.4,-54 -15.4,-43,1 -6,-40.6 4,-41 14.6,-43.6,1 14.4,-54 15.4,-64 15.2,-74 11.6,-80.6 4.4,-84',
    { tone: 0.46 },
  )
  // quilting, and the arm that ends in the pocket
  folds(
    body,
    [
      '-14,-70,0.2 -4,-67.6,0.8 8,-68.6,0.3',
      '-14,-59.6,0.2 -3,-57,0.8 9,-58,0.3',
      '-14.4,-49.6,0.2 -4,-47,0.8 8,-48,0.3',
    ],
    { alpha: 0.5 },
  )
  limbs(body, ['11.6,-76.6,9.4 16.8,-66,9.6 16.4,-56.4,8.4 12,-50.4,7'], { tone: 0.52 })
  folds(body, ['13.6,-66,0.2 17,-62.6,0.8 20.6,-64.4,0.2', '8.6,-49,0.3 12,-46.8,1 16,-50,0.3'], {
    alpha: 0.6,
  })
  piece(body, '-3.4,-91,1 4,-91,1 5,-83.6 -4,-83.6', { tone: 0.44, color: LIT.skin })
  head(body, { x: -0.6, y: -93, k: 0.94, tail: false })
  // the cheek he turns
  piece(body, '-5.4,-95 -6.8,-92.6 -6.6,-90 -4.4,-87.6 -2.6,-88.6 -3.4,-92', {
    color: LIT.skin,
    tone: 0.62,
    rim: null,
  })
  piece(body, '-9.4,-82 -6,-86.6 0,-85.4 6,-86.6 10,-82 9,-76.4 4,-73 -3,-73 -8,-76.6', { tone: 0.5 })
  piece(body, '-7.4,-82.4 -4,-85 0,-84 5,-85.2 8,-82 4,-79.4 -3,-79.2', {
    color: ['#8f8a78', '#c4bda6', '#ece5cf'],
    tone: 0.5,
    rim: null,
  })
}

function floorShade(layer: Layer, lines: readonly string[]) {
  const shade = createCutter(layer, {
    color: '#56646f',
    edge: [2, 30],
    soft: 7,
    pool: 0,
    wash: 0.1,
    alpha: 0.5,
  })
  shade.bars(lines)
}
