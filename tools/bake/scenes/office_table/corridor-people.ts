import { folds, limbs, piece, place, type Look } from '../../kit/body.ts'
import { createCutter } from '../../kit/cutter.ts'
import { toPoints, type Point, type Points } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'
import { turnedHead } from '../../kit/turned-head.ts'

const LIT = {
  light: [-100, 380],
  form: 0.34,
  rim: '#fff0cc',
  rimAmt: 0.9,
  skin: ['#6b4534', '#a87a60', '#d7ab8c'],
  hair: ['#101014', '#26272c', '#4c4d52'],
} satisfies Partial<Look>

const SCARF = { color: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'], tone: 0.5 } as const

// Above the hips she is tipped over by this much.
const TIP = 0.34
const tipped = (points: Points): Point[] =>
  toPoints(points).map(([x, y, w]) => {
    const [dx, dy] = [x - 2, y + 44]
    return [7 + dx * Math.cos(TIP) - dy * Math.sin(TIP), -42 + dx * Math.sin(TIP) + dy * Math.cos(TIP), w]
  })

/** She, where the floor stops walking: a shoe caught behind, the other knee gone in, one hand on the rail, the bag ahead of her. */
export function drawTripping(layer: Layer) {
  const at = place(384, 752, 345)
  const look: Look = {
    ...LIT,
    cloth: ['#16222f', '#2c4054', '#4d667c', '#8ba0b0'],
    line: '#0c141d',
  }
  const body = { layer, at, look }
  floorShade(layer, ['362,752,12 450,752,26 560,764,34 660,772,16', '452,712,14 540,722,26 620,730,14'])
  // the scarf falls forward, before her
  piece(body, tipped('9,-83,1 15,-80 19,-72 20,-64,1 14.6,-62.6,1 12.6,-70 9.6,-76'), {
    ...SCARF,
    tone: 0.42,
  })
  // the foot that has gone on, its knee deep; then the one that is caught
  limbs(body, ['8,-46,13 20,-37,11 22.6,-33,9.6 19.6,-15,7.2'], { tone: 0.34 })
  piece(body, '15.4,-16,1 23,-16,1 26,-11.6 26.6,-8.4,1 15.6,-8,1 15,-12', { tone: 0.24, rim: null })
  limbs(body, ['1,-46,13 -2.6,-29,10 -9,-11,6.8'], { tone: 0.42 })
  // its sole, for the heel is up
  piece(body, '-13.6,-14,1 -6,-12,1 -5.4,-6 -6,0.8 -10.6,1.4 -13.4,-4', { tone: 0.26, rim: null })
  piece(body, '-12.4,-11.4 -7.4,-10.4 -6.6,-5 -7.4,0.2 -10,0.6 -12.2,-4', {
    color: ['#7d7a70', '#b3aea0', '#d8d2c2'],
    tone: 0.5,
    rim: null,
  })
  folds(body, ['-7,-30,0.2 -2,-27,0.7 2.4,-29,0.2', '14,-36,0.2 18,-31,0.7 25,-31,0.2'], { alpha: 0.6 })
  bag(body)
  // the arm that has the bag, flung out
  limbs(body, [[...tipped('11.4,-76,8.4'), ...toPoints('33,-64,7.4 42,-57.4,5')]], { tone: 0.36 })
  limbs(body, ['42,-57,4.6 45,-55.6,3.8'], { tone: 0.56, color: LIT.skin })
  piece(
    body,
    tipped(
      '1.4,-84 -4.4,-82.4 -9,-78.6 -11,-70 -10.4,-60 -11.4,-50 -12,-39,1 -4,-36 4.6,-36.4 12.4,-39.6,1 12.4,-52 13.8,-62 15.4,-70 14.2,-77 10,-81.6 6.4,-84',
    ),
    { tone: 0.46 },
  )
  // and the one that has found the rail
  limbs(body, [[...tipped('-7,-76,8.8'), ...toPoints('2,-66,8.2 -11,-62.6,6.8 -19,-60.6,5.4')]], {
    tone: 0.54,
  })
  limbs(body, ['-18.4,-61,5.4 -22.4,-60.6,4.8 -26,-59.4,3.8', '-21,-60,3 -24,-57,2.4'], {
    color: LIT.skin,
    tone: 0.6,
  })
  folds(
    body,
    [
      '-8,-68,0.2 -2,-64,0.8 5,-65,0.2',
      '-9,-58,0.2 -2,-52,1 8,-50.6,0.3',
      '12.6,-64,0.2 7,-58,0.9 -2,-57,0.2',
      '-11,-46,0.2 -3,-44,0.7 6,-45.6,0.2',
      '3,-78,0.2 3.4,-68,0.5 2.4,-60,0.2',
    ].map(tipped),
    { alpha: 0.55 },
  )
  const [[x, y] = [0, 0]] = tipped('5.4,-92.4')
  turnedHead(body, { x, y, k: 0.92, bow: 0.5 })
  piece(body, tipped('-1.6,-79.6 -1.4,-84 2.6,-85.6 8.6,-85.6 12,-83 11.6,-79 6,-76.8 0.6,-76.8'), SCARF)
  folds(body, ['-1,-81.6,0.2 5,-80.6,0.8 11,-82.4,0.2', '0,-79,0.2 6,-78.4,0.6 10.6,-80,0.2'].map(tipped), {
    color: '#3c0b0e',
    alpha: 0.75,
  })
}

// It goes on ahead, swung out on its handles.
function bag(body: Parameters<typeof piece>[0]) {
  const cloth = { color: ['#33363a', '#575b5c', '#8a8c86', '#b9b8ab'] }
  limbs(body, ['44,-46,1.5 43,-54,1.6 45.4,-57,1.6 49,-55,1.6 54.4,-50,1.5'], { ...cloth, tone: 0.2 })
  piece(body, '42.4,-47,1 49,-50.4 57.6,-53,1 65,-42.6 66.4,-33 59,-28 49.4,-26 43,-36', {
    ...cloth,
    tone: 0.46,
  })
  folds(body, ['43.4,-41,0.3 52,-43.6,0.8 61.6,-46.6,0.3', '49,-49.4,0.2 51,-38,0.7 54,-27.4,0.2'], {
    alpha: 0.5,
  })
}

/** He, farther on and exactly as tall: a short parka, its hood down. He has turned to her, a list at his chest and a hand held out. */
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
  limbs(body, ['-3.4,-48,12.4 -7,-27,10 -9.4,-6,7.4'], { ...trousers, tone: 0.4 })
  limbs(body, ['3.6,-48,12.4 4,-27,10.4 4,-5,7.6'], { ...trousers, tone: 0.5 })
  piece(body, '-17.6,-2.6 -12,-6.6,1 -5.6,-6.2,1 -5.6,-0.6,1 -17,-0.4', {
    tone: 0.2,
    color: trousers.color,
    rim: null,
  })
  piece(body, '-6,-1.6 0,-6,1 8,-6,1 8.6,0.8,1 -5.4,0.8,1', { tone: 0.2, color: trousers.color, rim: null })
  // the far arm, out to her, the hand open
  limbs(body, ['-6,-77,9 -14,-71,8.6 -22,-68,7'], { tone: 0.4 })
  limbs(
    body,
    ['-22,-68,5 -26,-68,4.4 -30,-69.4,1.8', '-26,-68,3 -30.4,-66.8,1.6', '-24,-69,2.4 -26.4,-72.4,1.6'],
    {
      color: LIT.skin,
      tone: 0.6,
      rim: null,
    },
  )
  // the list
  piece(body, '-21,-62.6,1 -11.6,-64.4,1 -9,-47.6,1 -18.4,-46,1', {
    color: ['#9c8f6c', '#cdbf97', '#efe4c4', '#fff8e2'],
    tone: 0.66,
  })
  folds(
    body,
    ['-19,-59.4,0.5 -13,-60.6,0.7', '-18.4,-56,0.5 -12.4,-57.2,0.7', '-17.8,-52.6,0.5 -12,-53.8,0.7'],
    { alpha: 0.5 },
  )
  piece(
    body,
    '-1.6,-84 -7.6,-81.4 -11,-75 -12.4,-64 -12,-54 -12.6,-43,1 -4,-40.6 5,-41 13,-43.6,1 13.4,-54 14.4,-64 13.8,-74 10.6,-80.6 4.4,-84',
    { tone: 0.46 },
  )
  // quilting
  folds(
    body,
    [
      '-11.4,-70,0.2 -3,-67.6,0.8 6,-68.6,0.3',
      '-11.6,-59.6,0.2 -3,-57,0.8 6,-58,0.3',
      '-12,-49.6,0.2 -3,-47,0.8 12,-48.6,0.3',
    ],
    { alpha: 0.5 },
  )
  // the near arm, bent round to the list
  limbs(body, ['9,-76.6,9.4 11.6,-65,9.4 6,-56,8.6 -5,-52.6,7'], { tone: 0.54 })
  limbs(body, ['-6,-52.6,5 -9.6,-52,4.2 -13,-53,2.6'], { color: LIT.skin, tone: 0.58, rim: null })
  folds(body, ['7.6,-66,0.2 11.6,-62.6,0.8 15.6,-64.4,0.2', '3,-60,0.3 5.4,-56,1 5,-52,0.3'], {
    alpha: 0.6,
  })
  turnedHead(body, { x: -0.8, y: -92.6, k: 0.96, side: -1, bow: 0.12, hair: 'short' })
  // the hood, lying on his shoulders
  piece(body, '-6.4,-81.6 -4,-85.6 1,-84.6 6,-86.6 10.4,-82 9.6,-76.4 5,-73 -1,-73.6 -5,-77', { tone: 0.5 })
  piece(body, '-5,-82.4 -3,-84.6 1.6,-83.6 5.6,-85.2 8.6,-82 5,-79.6 -1,-79.6', {
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
