import { folds, limbs, piece, place, type Body } from '../../../kit/body.ts'
import { createCutter } from '../../../kit/cutter.ts'
import { glow } from '../../../kit/light.ts'
import { type Layer, type Stage } from '../../../kit/stage.ts'
import { TUBES } from './palette.ts'

/** Too much light: it takes the colour out of the far end of the row. */
export function drawGlare(stage: Stage) {
  const glare = stage.layer('glare', { depth: 0.3, blend: 'add' })
  glow(glare, { x: 1180, y: 120, r: 620, color: '#fff8ec', a: 0.3, p: 1.5 })
  glow(glare, { x: 1180, y: 400, r: 120, color: '#ffb869', a: 0.16, p: 1.6 })
}

/** Ji-young, cut by the frame; a hand in its pocket, and an empty basket. */
export function drawHer(stage: Stage) {
  const figure = stage.layer('figure', { depth: 0.8 })
  const body: Body = {
    layer: figure,
    at: place(420, 1206, 960),
    look: {
      cloth: ['#14161f', '#242833', '#3a3f4c', '#5f646e', '#a8a8a6'],
      hair: ['#08080c', '#131318', '#26242a', '#4a4644'],
      skin: ['#543c36', '#866254', '#b48a76', '#dcc0ae'],
      scarf: ['#3c0b0e', '#701a1c', '#9a302b', '#c4654f'],
      light: TUBES,
      formLight: [760, -120],
      form: 0.36,
      rim: '#fdfaf0',
      rimAmt: 0.6,
      line: '#0a0c12',
    },
  }
  drawLeftArm(body)
  drawCoat(body)
  drawPocketArm(body)
  drawHead(body)
  drawBasket(figure)
  drawFist(body)
}

function drawLeftArm(body: Body) {
  limbs(body, ['-9.2,-75,8.4 -13.8,-65,8 -16,-55,7.2 -16,-47.6,5.6'], { tone: 0.32 })
  folds(body, ['-19,-56,0.1 -16.6,-54.4,0.5 -13,-55.6,0.1', '-18.6,-60,0.1 -16.4,-59,0.4 -13,-60.4,0.1'], {
    alpha: 0.6,
  })
  // the cuff is the coat's own cloth, turned up once
  piece(body, '-19.4,-50.4,1 -12.8,-49.8,1 -12.7,-46.8,1 -16,-46 -19.5,-47,1', { tone: 0.44, rim: null })
}

function drawCoat(body: Body) {
  const coat =
    '-3,-83.4,1 -8.4,-80.6 -12,-75 -12,-66 -10.2,-56 -11.2,-47 -15,-28,1 14,-28,1 12.6,-46 10.4,-55 11.8,-64 12.2,-73.6 9.8,-79 3.6,-82.8'
  piece(body, coat, { tone: 0.44 })
  folds(
    body,
    [
      '-9.6,-75,0.1 -11,-66,0.5 -8.6,-57,0.15',
      '10,-75,0.1 10.4,-66,0.5 7.4,-58,0.15',
      '-10,-55,0.2 -2,-53,0.6 10,-55,0.2',
      '9.6,-58,0.1 4,-55.6,0.5 -1,-55.4,0.1',
      '-6,-52,0.15 -8.6,-42,0.7 -10,-32,0.3',
      '0.6,-50,0.15 0.2,-42,0.7 0.8,-32,0.3',
      '6,-51,0.15 7.6,-44,0.5 7.6,-36,0.2',
      '-11,-60,0.1 -6.6,-57,0.5 -3,-57.4,0.1',
    ],
    { alpha: 0.6 },
  )
}

// The elbow a little back; the wrist goes into the slit of the pocket, and the hand is gone in it.
function drawPocketArm(body: Body) {
  limbs(body, ['16.4,-57,7.4 15.8,-52,6.6 13.2,-45.4,6'], { tone: 0.36 })
  limbs(body, ['9.6,-75.4,8.8 13.6,-66.6,8.6 16.4,-57,7.6'], { tone: 0.48 })
  folds(
    body,
    [
      '12.6,-58.6,0.1 15.6,-57,0.6 19.4,-58.4,0.1',
      '13,-55.4,0.1 15.6,-54.2,0.5 18.8,-55.2,0.1',
      '10.8,-71,0.1 13.4,-67.4,0.5 17,-68.4,0.1',
    ],
    { alpha: 0.65 },
  )
  // the coat outside the slit, of one cloth with the rest, pushed out a little by the fist in it
  piece(body, '8,-50,1 12,-48.2 16.8,-45,1 17,-40.6 15.4,-36 13.8,-30,1 7,-30,1 6.6,-41', {
    tone: 0.44,
    rim: null,
    pool: 0,
  })
  limbs(body, ['8,-50,0.9 12,-48.2,1.3 16.6,-45.2,0.9'], { tone: 0.62, rim: null })
  folds(
    body,
    [
      '8.2,-51,0.2 12.2,-49.2,0.6 16.8,-46.2,0.2',
      '9,-44,0.1 12,-40,0.5 15.6,-39.6,0.1',
      '10.2,-38,0.1 9.6,-34,0.4 10,-31,0.1',
    ],
    { alpha: 0.7 },
  )
}

// Full back, bent a little to the right, to where something is missing.
function drawHead(body: Body) {
  const { hair, scarf, cloth } = body.look
  const wool = { color: scarf ?? cloth }
  const lock = { color: hair ?? cloth }
  piece(
    body,
    '1.4,-100.2 -2.4,-99.4 -5.2,-96.4 -6,-92.2 -5,-88 -2.4,-84.6 2,-84.2 5,-86.6 6.8,-90.6 7.2,-94.8 5.2,-98.8',
    { tone: 0.42, ...lock },
  )
  folds(
    body,
    [
      '5.2,-97,0.05 5.6,-93.6,0.24 4.4,-90.6,0.05',
      '4,-89.6,0.05 2.2,-87.6,0.22 0.4,-86.6,0.05',
      '2.4,-99,0.05 2.2,-93,0.28 -0.4,-87,0.1',
      '-0.6,-98.4,0.05 -1.4,-94,0.24 -1.6,-91.6,0.05',
      '-3.6,-97,0.05 -4.2,-93.4,0.24 -3.8,-90.4,0.05',
      '-3.4,-89.2,0.05 -2.8,-87.8,0.2 -1.8,-86.8,0.05',
    ],
    { alpha: 0.7, color: '#040407' },
  )
  // both ends: one down the back, one forward over the right shoulder
  piece(body, '-5.6,-80,1 -1,-79 -2.2,-72 -3.4,-62.6,1 -8.8,-62.4,1 -8,-71', { tone: 0.42, ...wool })
  piece(body, '5,-80.4,1 8.8,-80.4 11.2,-77.6 12,-74,1 8.4,-73.4,1 5.6,-76.4', { tone: 0.44, ...wool })
  piece(body, '-7.6,-79,1 -8,-83.4 -5.4,-87.6 0,-85.2 5.6,-88 8.6,-84.4 8.4,-79,1 3.4,-76.6 -3,-76.8', {
    tone: 0.5,
    ...wool,
  })
  folds(
    body,
    [
      '-6.8,-82,0.15 0,-80.4,0.5 7.4,-82.6,0.15',
      '-6.4,-79.4,0.1 0,-78,0.4 7,-79.4,0.1',
      '-4.6,-78,0.1 -5.4,-70,0.4 -6.6,-63,0.1',
      '-2.6,-78,0.1 -3.6,-70,0.35 -4.8,-63,0.1',
    ],
    { alpha: 0.6 },
  )
  limbs(
    body,
    [
      '-8.4,-62.6,0.6 -8.6,-60.2,0.3',
      '-7.2,-62.6,0.6 -7.3,-60,0.3',
      '-6,-62.6,0.6 -6,-60,0.3',
      '-4.8,-62.6,0.6 -4.6,-60,0.3',
      '-3.8,-62.6,0.6 -3.4,-60.2,0.3',
    ],
    {
      tone: 0.4,
      form: null,
      ...wool,
    },
  )
  // the low tail has come out over the wool
  piece(body, '-2.6,-88,1 0.2,-87.6,1 1.5,-84 1.2,-78 -0.6,-71.6,1 -2.6,-77 -3.2,-83', {
    tone: 0.38,
    ...lock,
    shadow: { dx: 4, dy: 5, r: 5, a: 0.5, inside: true, color: '#2a0608' },
  })
  piece(body, '-3.1,-87,1 0.6,-86.5,1 0.9,-84.8,1 -3,-85.2,1', { tone: 0.66, ...lock, rim: null, form: null })
  folds(body, ['-1.6,-84,0.05 -0.6,-79,0.2 -0.6,-74.6,0.05', '0,-84,0.05 0.4,-80,0.15 0,-76,0.05'], {
    alpha: 0.6,
  })
}

function drawBasket(figure: Layer) {
  const basket = createCutter(figure, {
    color: ['#2f4a3e', '#527860', '#8fb08a', '#dceac8'],
    tone: 0.5,
    edge: [1.2, 30],
    wash: 0.18,
    pool: 0.16,
    form: { light: TUBES, r: 10, amt: 0.4, steps: 3 },
    shadow: { dx: 6, dy: 8, r: 10, a: 0.4, color: '#3a384c' },
  })
  basket.bars(['140,866,9 168,812,9 266,796,11 356,810,9 380,864,9'])
  basket.board('104,864 424,856 414,940 118,940')
  basket.board('94,854 434,844 434,870 96,880', { tone: 0.62 })
  for (const x of [140, 188, 236, 284, 332, 380])
    basket.bars([`${x},890,12 ${x + 2},932,12`], { tone: 0.26, shadow: null, form: null })
}

// The back of the hand down to its knuckles; four fingers go on under the handle, the thumb is on the far side of it.
function drawFist(body: Body) {
  const skin = { color: body.look.skin ?? body.look.cloth, rim: null }
  limbs(
    body,
    [
      '-17.9,-43.1,1.56 -17.8,-41.8,1.56 -17.2,-40.6,1.33',
      '-16.6,-42.7,1.64 -16.4,-41.5,1.64 -16,-40.2,1.4',
      '-15.3,-42.7,1.64 -15.2,-41.5,1.64 -14.8,-40.3,1.33',
      '-14,-43.1,1.48 -13.9,-42,1.48 -13.8,-41,1.25',
    ],
    { tone: 0.42, ...skin, pool: 0.3, poolR: 3 },
  )
  piece(
    body,
    '-18.1,-46.5,1 -14.1,-46,1 -13.2,-44.2 -13.3,-42.4 -14.2,-41.9 -14.8,-42.3 -15.5,-41.7 -16.1,-42.1 -16.9,-41.7 -17.6,-42.3 -18.5,-42.1 -18.8,-44.2',
    { tone: 0.5, ...skin },
  )
  folds(
    body,
    [
      '-17.5,-44.9,0.04 -17.6,-43.8,0.16 -17.5,-43.1,0.04',
      '-16,-44.9,0.04 -16.1,-43.7,0.16 -16,-42.7,0.04',
      '-14.7,-44.9,0.04 -14.6,-43.8,0.16 -14.7,-43.1,0.04',
    ],
    {
      color: '#5a3826',
      alpha: 0.4,
    },
  )
  limbs(body, ['-18.8,-46.8,1.01 -16,-45.9,1.17 -13.5,-46.4,1.01'], { tone: 0.5, rim: null })
}
