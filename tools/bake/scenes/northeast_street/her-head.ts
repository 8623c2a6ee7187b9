import { folds, piece, type Body } from '../../kit/body.ts'

/** Her head from behind, a little bowed to the right: the hair is one mass, tied low, its tail over the wool. */
export function headBack(body: Body) {
  const { cloth, skin = cloth, hair = cloth, band = hair } = body.look
  // the ear that the hair leaves free
  piece(body, '5.4,-94 7.2,-93.6 7.4,-91.2 6.2,-89 4.8,-89.6', { tone: 0.5, color: skin })
  piece(
    body,
    '1.6,-100 -2.4,-99.4 -5.2,-96.8 -6.2,-92.8 -5.6,-88.6 -3.8,-85.6 -1.4,-84 1.4,-84.4 4,-86.4 5.6,-89.6 6.2,-93.4 5.8,-96.8 4,-99.2',
    { tone: 0.42, color: hair },
  )
  folds(
    body,
    [
      '-4.8,-95,0.1 -4,-90.4,0.35 -2.2,-86.6,0.2',
      '-2,-98.4,0.1 -2.6,-95.4,0.34 -2.8,-93.4,0.1',
      '-2.4,-91,0.1 -1.8,-88.4,0.36 -1.2,-86,0.1',
      '3.2,-98,0.1 2,-94,0.36 1.2,-91.6,0.1',
      '4.8,-94,0.1 3,-89.6,0.34 -0.2,-85.8,0.2',
    ],
    { alpha: 0.6 },
  )
  piece(body, '-2.8,-86.2,1 0.2,-86.2,1 0.4,-82 -0.6,-77 -2.4,-73.6,1 -3.8,-77.4 -3.8,-82', {
    tone: 0.38,
    color: hair,
    shadow: { dx: 1.5, dy: 3, r: 3, a: 0.35, inside: true },
  })
  folds(body, ['-2.6,-83.6,0.1 -2.4,-79.6,0.3 -2.4,-76,0.1'], { alpha: 0.5 })
  piece(body, '-3.2,-86.4,1 0.6,-86,1 0.5,-84.4,1 -3.4,-84.8,1', { tone: 0.6, color: band })
}

const cast = { dx: -2, dy: 3, r: 3, a: 0.35, inside: true }

/** Wound once about the neck, one end down the right of her back. */
export function woundScarf(body: Body) {
  const wool = { color: body.look.scarf ?? body.look.cloth, shadow: cast }
  piece(body, '1.8,-81,1 6.8,-81.6,1 9.2,-74 8.2,-66 10.4,-58.6,1 4.8,-57.6,1 3.8,-66 3.2,-73', {
    tone: 0.44,
    ...wool,
  })
  folds(body, ['4.6,-79,0.2 6.4,-72,0.6 6.8,-60,0.2', '6.6,-78,0.2 7.6,-72,0.4 6.4,-65,0.2'], { alpha: 0.6 })
  folds(
    body,
    [
      '5.4,-58.4,0.5 5.6,-56.4,0.4 5,-55,0.2',
      '7.2,-58.8,0.5 7.6,-56.8,0.4 7.4,-55.4,0.2',
      '9.2,-59,0.5 9.8,-57.2,0.4 9.8,-55.8,0.2',
    ],
    { alpha: 0.9, color: wool.color },
  )
  piece(body, '-7.4,-79.4,1 -7.2,-83.4 -4,-86.8 1,-85.4 5.4,-87.4 8.2,-84.6 7.8,-80,1 3,-77.8 -3,-77.2', {
    tone: 0.52,
    ...wool,
  })
  folds(body, ['-6.6,-81.4,0.2 0,-80.2,0.7 7,-83,0.2', '1.4,-83.6,0.2 4,-84,0.5 6.6,-85.2,0.2'], {
    alpha: 0.6,
  })
}

/** Too warm for it: laid open over both shoulders like a towel, away from the neck. */
export function looseScarf(body: Body) {
  const { cloth, skin = cloth, scarf = cloth } = body.look
  piece(body, '-2.8,-87,1 3.6,-87,1 4.4,-80 0,-77.6 -4,-80', { tone: 0.4, color: skin })
  piece(
    body,
    '-4.2,-82.4 -8.6,-80.6 -12.6,-77 -14.4,-72 -13.6,-67.6,1 -9.6,-69.4 -5,-72.4 0.4,-73.6 5.6,-72.6 9.6,-69.8 13.4,-66.6,1 14.6,-72.4 12.4,-77.6 8.8,-81 4.4,-82.6 2.6,-80 0,-79 -2.6,-80',
    { tone: 0.5, color: scarf, shadow: cast },
  )
  folds(
    body,
    [
      '-12.6,-71,0.2 -6,-76.4,0.7 0,-77.4,0.2',
      '2,-75.4,0.2 7.6,-75,0.6 12.4,-70.6,0.2',
      '-8,-78.4,0.2 -4.6,-79.4,0.5 -3,-80.6,0.1',
      '4,-79.4,0.1 8,-78.4,0.5 11,-75,0.2',
    ],
    { alpha: 0.6 },
  )
}
