import { folds, limbs, piece, type Body } from '../../../kit/body.ts'
import { wrappedHead } from '../../../kit/wrapped-head.ts'

/**
 * Her back, near and to the waist, bent over work to her right: the right sleeve one sheet with the back as far as the
 * elbow, the forearm going away from us, the left lost behind her and seen again at the table.
 */
export function drawBack(body: Body) {
  // the far sleeve, on the table beyond her
  limbs(body, ['9,-66.6,7 14.6,-66.8,6 20.6,-68.7,4.4'], { tone: 0.36 })
  // back and upper sleeve are one sheet of cloth; the left shoulder is lower, the elbow a corner
  const back =
    '-3,-83,1 -9,-79.4 -14,-75 -15.8,-68 -14,-58 -12.4,-51 -13.6,-43,1 12.8,-43,1 11.8,-50 12.6,-55,1 15.4,-54.6 18,-55.8 19,-59 18,-67 16.4,-74.6 12.4,-79.8 3,-83.4'
  piece(body, back, { tone: 0.42 })
  // cloth that the lean pulls from the right shoulder to the left hip
  folds(
    body,
    [
      '8.6,-76,0.1 4,-67,0.4 -1,-61,0.1',
      '9.6,-71,0.1 7,-63,0.5 3,-57,0.1',
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
  // the yoke
  folds(body, ['-11.6,-71,0.1 -5,-69.6,0.35 1,-69.4,0.1', '3,-69.4,0.1 6.4,-69.8,0.35 10.2,-71.4,0.1'], {
    alpha: 0.6,
  })
  // where the sleeve lies against the back
  folds(body, ['9.8,-71,0.1 11.4,-64,0.6 12.4,-58,0.5 12.6,-54.6,0.1'], { alpha: 0.7 })
  // the forearm, away from us to the cloth
  piece(
    body,
    '15,-59.6 17.8,-60.8 22,-63.2 25,-65.6,1 27.8,-62.4,1 23.8,-58.8 19.8,-55.4 17,-54.4 14.8,-55.4 14,-57.6',
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
  piece(body, '24,-65,1 26.6,-61.4,1 28.2,-62.6,1 25.6,-66.2,1', { tone: 0.58 })
}

/** Her head, bent a little to the work, the scarf's end over the left shoulder blade. */
export const drawHead = (body: Body) =>
  wrappedHead(body, { x: 0.4, y: -92, k: 0.88, lean: 0.12, end: { side: -1, length: 15 } })
