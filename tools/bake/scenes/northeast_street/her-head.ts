import { folds, piece, type Body } from '../../kit/body.ts'

/** Her head turned a little to the right, hair tied low and off the axis, the scarf's end over the right shoulder. */
export function headAndScarf(body: Body) {
  const { cloth, skin = cloth, hair = cloth, scarf = cloth, band = hair } = body.look
  piece(body, '-2.8,-88,1 3.4,-88,1 3.8,-82 -3.6,-82', { tone: 0.34, color: skin })
  // cheek and ear of a head that has turned
  piece(body, '4,-96 6.4,-93.4 7,-91 6,-87.6 3,-86.6 2.6,-92', { tone: 0.6, color: skin })
  piece(
    body,
    '1,-99.8 -2.8,-99.2 -5.4,-96.4 -6,-92.4 -5.2,-88.6 -3,-86 0,-85.2 3,-86.2 4.6,-89 5.2,-92 6.2,-94.4 5.6,-97 3.6,-99.2',
    { tone: 0.42, color: hair },
  )
  piece(body, '2,-93.6 3.6,-93.4 4,-91 3,-89 1.8,-90.2', { tone: 0.5, color: skin })
  folds(
    body,
    [
      '-4.6,-95,0.1 -3.6,-90,0.35 -2.2,-87,0.2',
      '-1.6,-98.6,0.1 -2,-92,0.35 -1.6,-87,0.2',
      '2.6,-98.4,0.1 1,-93,0.35 -0.6,-87.6,0.2',
    ],
    { alpha: 0.6 },
  )
  const wool = { color: scarf, shadow: { dx: -2, dy: 3, r: 3, a: 0.35, inside: true } }
  piece(body, '1.8,-81,1 6.8,-81.6,1 9.6,-74 8.4,-66 11.4,-59.6,1 6,-58,1 4,-66 3.4,-73', {
    tone: 0.44,
    ...wool,
  })
  folds(body, ['4.6,-79,0.2 6.8,-72,0.6 7.6,-61,0.2', '6.6,-78,0.2 8,-72,0.4 6.8,-65,0.2'], { alpha: 0.6 })
  folds(
    body,
    [
      '6.4,-59,0.5 6.6,-57,0.4 6,-55.6,0.2',
      '8.2,-59.4,0.5 8.6,-57.4,0.4 8.4,-56,0.2',
      '10,-59.8,0.5 10.8,-58,0.4 10.8,-56.6,0.2',
    ],
    { alpha: 0.9, color: scarf },
  )
  piece(body, '-7.6,-79.6,1 -7.4,-84 -4.2,-86.6 0,-85.6 4.4,-87.2 7.6,-85 7.4,-80.4,1 3,-78 -3,-77.4', {
    tone: 0.52,
    ...wool,
  })
  folds(body, ['-6.6,-81.6,0.2 0,-80.6,0.7 6.8,-83.6,0.2', '-5,-84.6,0.2 0.4,-83.2,0.5 5.6,-85.6,0.2'], {
    alpha: 0.6,
  })
  // the tail of hair, tied low, over the wool
  piece(body, '-3.4,-87.6,1 -0.4,-87.4,1 -0.6,-83 -2,-78.6 -3.6,-76.4 -4.6,-79.6 -4.4,-84', {
    tone: 0.38,
    color: hair,
  })
  piece(body, '-4,-86.4,1 -0.2,-86,1 -0.4,-84.8,1 -4.2,-85.2,1', { tone: 0.6, color: band })
}
