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
      skin: ['#6a4632', '#a4714e', '#d8a47a', '#f6d8b4'],
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
  limbs(body, ['-10,-75,8.6 -14.8,-65,8.4 -16.8,-55,7.4 -16,-47.6,6'], { tone: 0.32 })
  folds(body, ['-19,-56,0.1 -16.6,-54.4,0.5 -13,-55.6,0.1', '-18.6,-60,0.1 -16.4,-59,0.4 -13,-60.4,0.1'], {
    alpha: 0.6,
  })
  limbs(body, ['-19.4,-48,1 -12.8,-47.4,1'], { tone: 0.5 })
}

function drawCoat(body: Body) {
  const coat =
    '-3,-83.4,1 -9,-80.6 -13,-75 -13,-66 -10.6,-56 -11.2,-47 -15,-28,1 13.4,-28,1 12,-46 10.4,-55 12.6,-64 13.4,-73.6 10.6,-79 3.6,-82.8'
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

// Elbow out and back, so that the shelves are seen between it and her; the hand is gone where the pocket opens.
function drawPocketArm(body: Body) {
  limbs(body, ['19.4,-57,7.4 15,-50,6.4 11,-44.6,5.6'], { tone: 0.36 })
  limbs(body, ['10.6,-75.4,9 15.4,-66.6,9 19.6,-57.4,7.8'], { tone: 0.48 })
  folds(
    body,
    [
      '15,-60,0.1 18.4,-58.4,0.6 22.4,-59.4,0.1',
      '16.6,-54.6,0.1 19,-55.4,0.5 22.6,-54,0.1',
      '12.4,-71,0.1 15,-67.4,0.5 19,-68.4,0.1',
      '12.6,-48.6,0.1 14.4,-48.6,0.4 16.8,-46.6,0.1',
    ],
    { alpha: 0.65 },
  )
  // the welt of the pocket lies over the cuff
  piece(body, '5.6,-48.4,1 7.4,-49,1 13.6,-41.6,1 12,-39.6,1', { tone: 0.56 })
  folds(
    body,
    [
      '6.4,-49,0.2 10,-45.4,0.5 13.8,-41.4,0.2',
      '6,-46,0.1 4,-42,0.5 3.6,-37,0.1',
      '10,-40.6,0.1 8.6,-37,0.4 8.4,-33,0.1',
    ],
    {
      alpha: 0.75,
    },
  )
}

// Turned a little to the right, to where something is missing.
function drawHead(body: Body) {
  const { skin, hair, scarf, cloth } = body.look
  const wool = { color: scarf ?? cloth }
  const lock = { color: hair ?? cloth }
  piece(body, '-3,-88,1 3.4,-88,1 4.4,-81 -3.8,-81', { tone: 0.32, color: skin ?? cloth })
  piece(body, '5.4,-95.6 7,-94.6 7.4,-91.8 6.4,-88.6 4.6,-86.6', { tone: 0.6, color: skin ?? cloth })
  piece(
    body,
    '1,-99.8 -2.6,-99 -5.2,-96 -5.8,-92 -4.6,-87.8 -1.8,-85 1.8,-84.8 4.8,-87 6.2,-91 6.2,-95.4 4.2,-98.8',
    { tone: 0.42, ...lock },
  )
  piece(body, '4.4,-93 5.6,-93.6 6.2,-91.8 5.4,-89.8 4.4,-90.4', {
    tone: 0.5,
    color: skin ?? cloth,
    rim: null,
  })
  folds(
    body,
    [
      '4,-97,0.05 2,-92,0.25 -1,-86.4,0.1',
      '1,-99,0.05 -0.6,-93,0.25 -1.8,-87,0.1',
      '-3,-97.6,0.05 -4,-92,0.22 -3,-87,0.1',
      '5.4,-95,0.05 4,-91,0.2 1,-86.6,0.1',
    ],
    { alpha: 0.6 },
  )
  // both ends: one down the back, one forward over the right shoulder
  piece(body, '-5.6,-80,1 -1,-79 -2.2,-72 -3.4,-62.6,1 -8.8,-62.4,1 -8,-71', { tone: 0.42, ...wool })
  piece(body, '5,-80.4,1 8.6,-80 10.6,-76.6 11,-72.6,1 7.6,-73.6,1 5.6,-76.8', { tone: 0.44, ...wool })
  piece(body, '-7.6,-79,1 -7.8,-83 -4.6,-85.8 0,-84.4 5,-86 8.4,-83.4 8.2,-79,1 3.4,-76.6 -3,-76.8', {
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
  piece(body, '-3.4,-89,1 0.6,-88.2,1 1.4,-84 1,-78 -0.6,-72.6,1 -2.4,-77 -3.2,-83', {
    tone: 0.38,
    ...lock,
    shadow: { dx: 4, dy: 5, r: 5, a: 0.5, inside: true, color: '#2a0608' },
  })
  piece(body, '-3.4,-87.4,1 0.8,-86.4,1 1,-84.4 -3.4,-85.4,1', { tone: 0.76, ...lock, rim: null })
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

// Four fingers go round the handle; the thumb is on the far side of it.
function drawFist(body: Body) {
  const skin = { color: body.look.skin ?? body.look.cloth }
  piece(body, '-18.8,-47.6,1 -13.4,-47.2,1 -12.6,-44.6 -13,-42.2 -19.2,-42.2 -19.6,-44.8', {
    tone: 0.44,
    ...skin,
  })
  limbs(
    body,
    [
      '-18.6,-43.8,1.7 -18.5,-42,1.8 -18.1,-40.4,1.5',
      '-17,-44.2,1.8 -16.9,-42,1.9 -16.6,-40,1.6',
      '-15.3,-44.2,1.8 -15.2,-42,1.9 -15,-40.1,1.6',
      '-13.7,-43.6,1.6 -13.6,-41.8,1.7 -13.6,-40.5,1.4',
    ],
    { tone: 0.52, ...skin, pool: 0.34, poolR: 3 },
  )
}
