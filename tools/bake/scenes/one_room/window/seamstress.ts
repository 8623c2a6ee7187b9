import { folds, limbs, piece, type Body } from '../../../kit/body.ts'
import { turned } from '../../../kit/transform.ts'

/**
 * Her back, near and to the waist, bent over work to her right: the right sleeve one sheet with the back as far as the
 * elbow, the forearm going away from us, the left lost behind her and seen again at the table.
 */
export function drawBack(body: Body) {
  // the far sleeve, on the table beyond her
  limbs(body, ['9,-67.4,7 15,-66.8,6.2 21.6,-68.2,4.6'], { tone: 0.36 })
  // back and upper sleeve are one sheet of cloth; the left shoulder is lower, the elbow a corner
  const back =
    '-3,-84,1 -8.6,-79 -13,-73 -14.2,-65 -12.2,-56 -11.8,-51 -13.6,-43,1 12.8,-43,1 11.8,-50 12.6,-55,1 15.4,-54.6 18,-55.8 18.6,-59 16.8,-66 14.6,-73 11,-79 3,-83.4'
  piece(body, back, { tone: 0.42 })
  // cloth that the lean pulls from the right shoulder to the left hip
  folds(
    body,
    [
      '8.6,-76,0.1 3,-66,0.7 -5,-57,0.2',
      '9.6,-71,0.1 6,-62,0.8 -1,-53,0.2',
      '-10.4,-73,0.1 -11.4,-65,0.5 -10,-57,0.2',
      '-11.4,-55,0.1 -6,-51.6,0.6 0.6,-50.6,0.1',
      '-12,-50,0.1 -7,-47.4,0.5 0,-46.4,0.1',
    ],
    { alpha: 0.5 },
  )
  // shoulder seams: she would see to those
  folds(body, ['-9,-79.6,0.1 -11.2,-74.6,0.3 -12,-68,0.1', '8.6,-79,0.1 10.2,-74,0.3 10.6,-68,0.1'], {
    alpha: 0.6,
  })
  // where the sleeve lies against the back
  folds(body, ['9.8,-71,0.1 11.4,-64,0.6 12.4,-58,0.5 12.6,-54.6,0.1'], { alpha: 0.7 })
  // the forearm, away from us to the cloth
  piece(
    body,
    '15,-59.6 18,-60.6 23,-63.8 26.6,-66,1 28.6,-62.4,1 24,-58.8 19.6,-55.2 17,-54.4 14.8,-55.4 14,-57.6',
    {
      tone: 0.47,
      rim: null,
    },
  )
  // creases in the bend, and nowhere else
  folds(
    body,
    [
      '14.6,-61.6,0.1 16,-60.2,0.5 18.4,-60.4,0.1',
      '14.2,-58.4,0.1 16.4,-57.8,0.5 19,-58.8,0.1',
      '14.6,-56,0.1 17,-56,0.4 19.6,-57.4,0.1',
    ],
    { alpha: 0.55 },
  )
  // the cuff, turned back once
  piece(body, '25.4,-65.6,1 27.4,-61.6,1 29,-62.7,1 27,-66.6,1', { tone: 0.58 })
}

/** Her head, bent and turned to the work: nape, an ear, hair tied low and off its axis; the scarf's ends fall apart. */
export function drawHead({ layer, at, look }: Body) {
  const body = { layer: turned(layer, [at.x, at.y - 77 * at.s], 0.12), at, look }
  const { skin = look.cloth, hair = look.cloth, scarf = look.cloth } = look
  piece(body, '-2.4,-88,1 4,-88,1 4.4,-82 -3,-82', { tone: 0.34, color: skin })
  piece(
    body,
    '1.6,-99.4 -2.4,-98.9 -5.2,-96.3 -6,-92.4 -5.2,-88.6 -3,-86.2 0.4,-85.6 3.6,-87 5,-89.6 6.2,-92 6.4,-95 4.8,-98',
    {
      tone: 0.42,
      color: hair,
    },
  )
  piece(body, '3.8,-91.8,1 4.9,-92 5.1,-90.2 4.4,-88.6 3.5,-88.6,1', { tone: 0.44, color: skin })
  folds(
    body,
    [
      '2,-98.8,0.05 -2.4,-95,0.22 -1.6,-87.4,0.1',
      '3.6,-98,0.05 0.6,-94,0.2 -0.2,-87,0.1',
      '-1.4,-98.6,0.05 -4.4,-94,0.2 -2.6,-87.4,0.1',
      '5.2,-96.4,0.05 3,-92.6,0.2 0.8,-87.6,0.1',
      '-4,-97,0.05 -5.2,-92,0.14 -3.4,-87.6,0.1',
    ],
    { color: '#5a544a', dry: 0.2, alpha: 0.5 },
  )
  // scarf, wound once and a half
  piece(
    body,
    '-7.4,-79.4,1 -7.8,-83 -5,-85.8 -1,-85 3.6,-86.4 6.6,-84.8 7.2,-81 6.4,-78.4,1 1,-77 -4,-77.2',
    {
      tone: 0.44,
      color: scarf,
    },
  )
  piece(body, '-6.8,-82.4 -3,-81 2,-81.6 6.8,-84.4 7.4,-81.6 3.4,-78.6 -2.4,-78 -6.8,-79.4', {
    tone: 0.54,
    color: scarf,
  })
  // one end over the left shoulder and away, one short down the spine
  piece(body, '-6.4,-83,1 -9.6,-80.6 -12.2,-76 -13.4,-71,1 -11,-69.6,1 -9.6,-74 -7.2,-77.6 -5,-79,1', {
    tone: 0.4,
    color: scarf,
  })
  piece(body, '-0.4,-79,1 3.8,-79.4,1 4.6,-73 3.8,-66.4,1 0.2,-65.4,1 -0.6,-72', { tone: 0.5, color: scarf })
  const ribs = Array.from(
    { length: 6 },
    (_, i) => `${0.3 + i * 0.6},-78.6,0.05 ${0.5 + i * 0.64},-72,0.16 ${0.6 + i * 0.56},-66,0.05`,
  )
  const loops = Array.from(
    { length: 12 },
    (_, i) => `${-6.2 + i * 1.06},-81.6,0.05 ${-5.8 + i * 1.04},-80,0.16 ${-5.6 + i},-78.4,0.05`,
  )
  folds(body, [...ribs, ...loops, '-6.6,-83,0.1 0,-82,0.5 6.6,-84.6,0.1'], {
    color: '#4a1014',
    dry: 0.24,
    alpha: 0.5,
  })
  // the tail of hair lies over the scarf, to the right
  piece(body, '0,-87,1 3,-87,1 4.6,-84 5.2,-80 4,-75.6 2.6,-74,1 2.2,-78 1.4,-82', {
    tone: 0.34,
    color: hair,
  })
  piece(body, '-0.2,-87.4,1 3.2,-87.4,1 3.4,-86 0.2,-85.8,1', { tone: 0.7, color: look.band ?? hair })
}
