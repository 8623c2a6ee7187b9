import { folds, limbs, piece, place, type Look } from '../../kit/body.ts'
import { createCutter } from '../../kit/cutter.ts'
import { scarfFromBehind } from '../../kit/scarf.ts'
import { type Layer } from '../../kit/stage.ts'

const LIT = {
  light: [-100, 380],
  form: 0.34,
  rim: '#fff0cc',
  rimAmt: 0.9,
  skin: ['#6b4534', '#a87a60', '#d7ab8c'],
  hair: ['#101014', '#26272c', '#4c4d52'],
} satisfies Partial<Look>

const SOLE = ['#2a2a2c', '#46443f', '#6a665c']

/** She, where the floor stops walking: one foot on the steel, the other still behind, a hand on the rail, her head bent to see where it ends. */
export function drawArriving(layer: Layer) {
  const at = place(302, 754, 345)
  const look: Look = {
    ...LIT,
    cloth: ['#16222f', '#2c4054', '#4d667c', '#8ba0b0'],
    scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
    line: '#0c141d',
  }
  const body = { layer, at, look }
  floorShade(layer, [
    '322,744,10 396,758,22 506,774,30 616,786,14',
    '278,764,12 346,774,18 426,786,8',
    '318,748,9 346,750,10 378,754,7',
  ])
  const trousers = { color: ['#12161b', '#232a32', '#3f4853'] }
  // the foot still behind, its heel coming up
  limbs(body, ['-4.4,-42,12 -5.6,-25,9.6 -6.4,-9,6.8'], { ...trousers, tone: 0.44 })
  piece(body, '-9.8,-10,1 -3,-10,1 -2.8,-5 -3.4,1.4 -6.2,2.8 -9.2,1.4 -9.8,-5', {
    tone: 0.2,
    color: trousers.color,
    rim: null,
  })
  piece(body, '-8.4,-4.6 -4.4,-4.6 -4,0.8 -6.2,2 -8.6,0.8', { tone: 0.34, color: SOLE, rim: null })
  // the one that carries her
  limbs(body, ['4.4,-42,12 5.6,-25,9.8 6.2,-10,7.4'], { ...trousers, tone: 0.36 })
  piece(body, '2.8,-9,1 9.4,-9,1 10,-5 9.6,-2.4 2.8,-2.2 2.4,-5', {
    tone: 0.2,
    color: trousers.color,
    rim: null,
  })
  folds(body, ['-9,-27,0.2 -5,-25,0.6 -1.4,-26.6,0.2', '1.6,-24,0.2 5.6,-22,0.6 9.4,-23.6,0.2'], {
    alpha: 0.6,
  })
  bag(body)
  // the arm that carries it
  limbs(body, ['11.4,-76.6,8 14.6,-65,8 15.6,-57,7 16.6,-50,5.6'], { tone: 0.38 })
  limbs(body, ['16.7,-49,4.6 17.1,-46.4,4.8 16.9,-44.4,3.4'], { tone: 0.46, color: LIT.skin, rim: null })
  const coat = piece(
    body,
    '-3.4,-82.6 -8.8,-79.4 -13,-74.6 -13.2,-66 -11.8,-56 -12.2,-46 -13.4,-35,1 -6,-33.4 2,-34.4 13.4,-34.2,1 12.4,-46 11.8,-56 13.2,-66 13.2,-75.6 9.6,-80.8 3.4,-83.2',
    { tone: 0.46 },
  )
  folds(
    body,
    [
      '0.2,-58,0.2 0.6,-46,0.5 0.4,-35,0.6',
      '-11,-57,0.2 -5,-54.6,0.7 1,-55.6,0.2',
      '11,-60,0.2 7,-57,0.7 3,-57.4,0.2',
      '9.6,-76,0.2 10.6,-69,0.6 10,-61,0.2',
      '-7,-47,0.2 -8.4,-41,0.7 -9.4,-35.4,0.3',
    ],
    { alpha: 0.55 },
  )
  // and the one that has found the rail: the elbow a little out, the hand laid over it
  limbs(body, ['-19.6,-49.4,4.6 -21,-46.4,4.8 -22.8,-43.8,3.4', '-19.6,-47,2 -19.2,-44,1.6'], {
    color: LIT.skin,
    tone: 0.6,
  })
  const forearm = limbs(body, ['-15.6,-60.4,7.2 -17.8,-55,6.4 -19.6,-50,5.4'], { tone: 0.46 })
  const arm = limbs(body, ['-9,-76.4,8.8 -13.4,-68,8.2 -15.6,-60,7.2'], {
    tone: 0.54,
    shadow: { dx: 3, dy: 2, r: 3, a: 0.3, inside: true },
  })
  folds(body, ['-18.4,-61.6,0.2 -15.6,-59.8,0.7 -12.6,-61,0.2'], { alpha: 0.5 })
  // the sun that lies on the floor lies on her too: shoulder, arm, the skirt of the coat
  for (const clip of [coat, forearm, arm])
    piece(body, '-28,-84,1 -1,-84 -4,-64 -8,-46 -9.4,-33,1 -28,-33,1', {
      color: '#e8a850',
      blend: 'screen',
      clip,
      soft: 4,
      form: null,
      rim: null,
      pool: 0,
      alpha: 0.17,
    })
  scarfFromBehind(body, { x: 0.2, y: 4 })
  piece(body, '-2,-84.4,1 2,-84.6,1 2.8,-79 2,-72.6 0.4,-67.4,1 -1.4,-72.6 -2.2,-79', {
    tone: 0.36,
    color: LIT.hair,
  })
  piece(body, '-2.3,-83,1 2.3,-83.2,1 2.5,-81.4,1 -2.4,-81.2,1', { tone: 0.66, color: LIT.hair, rim: null })
}

// It hangs straight down on its handles, and is heavy.
function bag(body: Parameters<typeof piece>[0]) {
  const cloth = { color: ['#33363a', '#575b5c', '#8a8c86', '#b9b8ab'] }
  limbs(body, ['11.6,-36,1.4 14,-43,1.6 17,-45.6,1.6 20,-43,1.6 23,-36,1.4'], { ...cloth, tone: 0.2 })
  piece(body, '7.6,-34,1 10.4,-38 17,-39 24,-38.2 27,-34.4,1 28.4,-22 26.4,-13 17,-11.6 9,-12.8 6.6,-22', {
    ...cloth,
    tone: 0.46,
  })
  folds(
    body,
    [
      '8,-31,0.3 17,-29.4,0.8 27,-31.4,0.3',
      '13,-37,0.2 12.4,-25,0.7 13.6,-13,0.2',
      '22.6,-37,0.2 23.4,-25,0.7 22,-13,0.2',
    ],
    {
      alpha: 0.5,
    },
  )
}

/** He, farther on, has gone ahead and waits, his back to us: a short parka, its hood down, one hand in a pocket, a list hanging in the other. */
export function drawParka(layer: Layer) {
  const at = place(716, 664, 268)
  const look: Look = {
    ...LIT,
    cloth: ['#2a2d22', '#4b4f3c', '#777a60', '#a9a98a'],
    line: '#17180f',
  }
  const body = { layer, at, look }
  floorShade(layer, ['706,668,14 782,676,26 872,684,14'])
  const trousers = { color: ['#14181c', '#262d33', '#434c53'] }
  limbs(body, ['4.4,-48,12 6.2,-27,10 7.4,-5,7.2'], { ...trousers, tone: 0.36 })
  limbs(body, ['-4.4,-48,12.4 -5,-27,10.4 -5.2,-5,7.6'], { ...trousers, tone: 0.46 })
  for (const heel of [
    '-8.6,-5.4,1 -1.8,-5.4,1 -1.4,-1 -2,1.2,1 -8.6,1.2,1 -9.2,-1',
    '4.2,-5.4,1 10.6,-5.4,1 13.2,-1.4 13,0.6,1 4.6,0.6,1 3.8,-1.4',
  ])
    piece(body, heel, { tone: 0.2, color: trousers.color, rim: null })
  // the list, in a hand that hangs
  piece(body, '16.4,-45.6,1 25,-43.4,1 21.6,-27.6,1 13.2,-29.6,1', {
    color: ['#9c8f6c', '#cdbf97', '#efe4c4', '#fff8e2'],
    tone: 0.66,
  })
  limbs(body, ['16.6,-47,4.8 18.2,-43.6,5 18.8,-40.4,3.6', '16,-44,2.4 15.4,-40.6,1.8'], {
    color: LIT.skin,
    tone: 0.46,
    rim: null,
  })
  limbs(body, ['10.6,-77,9.4 15,-66,9.2 16.4,-57,8 16.6,-48.6,6.6'], { tone: 0.38 })
  // the other arm: its elbow out a little, the hand in the pocket
  limbs(body, ['-10.6,-77,9.4 -16,-67,9.2 -18,-58,8.4 -14,-50.4,7.4'], { tone: 0.54 })
  piece(
    body,
    '-3.4,-84 -9.6,-81.4 -13.4,-76 -13.8,-66 -13.2,-56 -13.6,-43,1 -5,-40.8 5,-41 13.4,-43.2,1 13.2,-56 13.8,-66 13.4,-76 9.6,-81.4 3.4,-84',
    { tone: 0.46 },
  )
  // quilting, and the welt over the hand
  folds(
    body,
    [
      '-13,-68,0.2 0,-66.4,0.8 13,-68,0.3',
      '-12.8,-58.4,0.2 0,-56.8,0.8 12.8,-58.4,0.3',
      '-13,-48.8,0.2 0,-47.2,0.8 13,-48.8,0.3',
      '-13,-54,0.3 -10.2,-49.6,0.9 -10,-46,0.3',
      '-20.6,-60,0.2 -17.6,-58.4,0.6 -14.6,-59.4,0.2',
    ],
    { alpha: 0.5 },
  )
  backOfHead(body)
  // the hood, lying between his shoulders
  piece(body, '-7.6,-84.4 0,-86.6 7.6,-84.4 8.8,-79.6 5.4,-72.6 0,-69.6 -5.4,-72.6 -8.8,-79.6', {
    tone: 0.52,
  })
  piece(body, '-8.4,-82.4 -6.6,-86 -3,-84.6 0,-85.2 3,-84.6 6.6,-86 8.4,-82.4 4.6,-80.2 0,-79.6 -4.6,-80.2', {
    color: ['#8f8a78', '#c4bda6', '#ece5cf'],
    tone: 0.5,
    rim: null,
  })
}

// Short hair full from behind, both ears, the nape down into the hood.
function backOfHead(body: Parameters<typeof piece>[0]) {
  const skin = { color: LIT.skin, rim: null }
  limbs(body, ['0,-90,6.4 0,-82,7.4'], { tone: 0.4, ...skin })
  piece(body, '-5.6,-94.6 -7,-94.8 -7,-92 -6,-90 -5,-90.4', { tone: 0.56, ...skin })
  piece(body, '5.6,-94.6 7,-94.8 7,-92 6,-90 5,-90.4', { tone: 0.4, ...skin })
  piece(
    body,
    '0,-101 -3.6,-100.2 -5.8,-97.4 -6.4,-94 -5.6,-90.4 -3.8,-87.8,1 0,-87.2 3.8,-87.8,1 5.6,-90.4 6.4,-94 5.8,-97.4 3.6,-100.2',
    { tone: 0.4, color: LIT.hair, rim: null },
  )
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
