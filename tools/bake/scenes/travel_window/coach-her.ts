import { folds, limbs, piece, place, type Body, type Look } from '../../kit/body.ts'
import { type Layer } from '../../kit/stage.ts'

const CLOTH = ['#3c4044', '#6d7172', '#a3a49c', '#d4d0c2', '#efe9d8']

/** Her, nearest of all, from behind and cut by the frame: a cloth for a sore throat over a red scarf, the tail of her hair over both. */
export function drawHerOnCoach(layer: Layer) {
  const look: Look = {
    light: [1200, 360],
    formLight: [1120, 260],
    form: 0.34,
    rim: '#f6dfb4',
    rimAmt: 0.55,
    reach: 900,
    line: '#0b0c14',
    cloth: ['#10131d', '#1d2230', '#30374a', '#4b5260', '#847e70'],
    hair: ['#07070b', '#121218', '#1f1d24', '#352f30'],
    skin: ['#2f1f1a', '#5a3d2f', '#94694f', '#e0b48c'],
  }
  const body: Body = { layer, at: place(1508, 1738, 1300), look }
  piece(body, '-3,-83 -8.4,-79 -13.6,-75 -17,-69 -18.6,-60 -19,-50 24,-50 24,-72 15.4,-77.6 9,-80.6 4,-83', {
    tone: 0.42,
  })
  folds(body, [
    '-11.4,-74,0.2 -13.4,-68,0.6 -13,-60,0.2',
    '11,-76,0.2 12.4,-70,0.6 12,-62,0.2',
    '0.4,-73,0.2 0.8,-67,0.5 0.4,-60,0.2',
  ])
  scarves(body)
  hair(body)
}

function scarves(body: Body) {
  const wool = { color: ['#3a0b0e', '#641a1c', '#8d2d2b', '#b95d4c'] }
  piece(body, '-7.4,-79 -7.8,-84 -5.2,-87.6 0,-86.4 5.2,-87.6 8,-84.4 7.6,-79 0,-77.4', {
    ...wool,
    tone: 0.52,
  })
  folds(body, ['-7,-83.6,0.2 0,-82.2,0.6 7.6,-84.2,0.2', '-6.6,-86,0.1 -3,-84.8,0.4 -1,-84.6,0.1'], {
    color: '#2a0a0d',
    alpha: 0.7,
  })
  // wound lower, its end behind the shoulder
  piece(body, '1.8,-77.6,1 6.4,-78,1 8.2,-71 8.6,-63.6,1 3.6,-63.2,1 3.2,-70', {
    color: CLOTH,
    tone: 0.3,
    shadow: { dx: 4, dy: 4, r: 6, a: 0.5, inside: true },
  })
  piece(body, '-9.4,-77.6 -8.6,-81 -4.6,-80.8 0,-79.8 4.8,-81 8.8,-81.4 9.8,-78 7.4,-75 0.6,-73.8 -6,-74.4', {
    color: CLOTH,
    tone: 0.34,
    shadow: { dx: 3, dy: 5, r: 6, a: 0.5, inside: true },
  })
  folds(
    body,
    [
      '-8.4,-79,0.2 0,-77.4,0.6 8.8,-79.4,0.2',
      '-7,-76.4,0.2 0,-75.4,0.5 7.6,-77,0.2',
      '5.4,-76,0.2 6,-70,0.5 6,-64,0.2',
    ],
    { alpha: 0.5 },
  )
}

function hair(body: Body) {
  const dark = body.look.hair ?? body.look.cloth
  piece(body, '-6.4,-92.4 -7.8,-93.6 -8.2,-91 -7.2,-88 -6,-88', {
    tone: 0.6,
    color: body.look.skin ?? body.look.cloth,
  })
  piece(
    body,
    '-1.2,-100.4 -4.6,-98.8 -7,-95.4 -7.3,-91.4 -6.2,-87.4 -4,-84.4 -0.6,-83.2 2.8,-84.2 5.2,-87.2 6.2,-91.4 5.6,-95.8 3.2,-99.2',
    { tone: 0.46, color: dark },
  )
  folds(
    body,
    [
      '-4.6,-97.4,0.1 -5.4,-91,0.35 -2,-85,0.1',
      '-2,-99.4,0.1 -2.8,-92,0.35 -1,-85.6,0.1',
      '1,-99.4,0.1 1.2,-92,0.3 0,-85.6,0.1',
      '3.6,-97.4,0.1 4.2,-91,0.35 1,-85,0.1',
    ],
    { color: '#4a4142', alpha: 0.7 },
  )
  piece(body, '-2.6,-86,1 1.4,-86,1 2,-80 1.6,-73 -0.2,-66.4,1 -2.2,-72.6 -3,-79.6', {
    tone: 0.42,
    color: dark,
    shadow: { dx: 4, dy: 4, r: 5, a: 0.5, inside: true },
  })
  folds(body, ['-1.2,-83,0.1 -1,-76,0.4 -0.4,-69,0.1', '0.4,-83,0.1 0.8,-77,0.3 0.2,-70,0.1'], {
    color: '#4a4142',
    alpha: 0.7,
  })
  limbs(body, ['-2.7,-84.8,1.5 -0.6,-84.4,1.7 1.5,-84.8,1.5'], {
    tone: 0.5,
    color: ['#3a3634', '#7c7468', '#b5aa96'],
    rim: null,
  })
}
