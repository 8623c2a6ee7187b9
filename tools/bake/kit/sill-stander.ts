import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { fallenTail, turnedHead } from './bent-head.ts'
import { type Layer } from './stage.ts'

/** Standing at a sill, back to us: weight on the right hip, left hand round a cup on the sill, head turned to it a little. */
export function sillStander(layer: Layer, at: Place, look: Look & { cup?: readonly string[] }) {
  const body: Body = { layer, at, look }
  const skin = look.skin ?? look.cloth
  const scarf = look.scarf ?? look.cloth
  limbs(body, ['-4,-48,13 -6.4,-26,9 -7.4,-4,6', '6.4,-48,14 6,-26,9 5,-4,6'], { tone: 0.26 })
  // right arm: the elbow tucked, the hand in front of her
  limbs(body, ['12,-76,8.2 14.2,-67,7.8 13.6,-59.6,7 8,-55,6'], { tone: 0.36 })
  folds(body, ['12,-62,0.2 14.6,-60,0.7 17.4,-61.6,0.2', '12,-58,0.2 14,-56.4,0.6 16.4,-57.6,0.2'], {
    alpha: 0.6,
  })
  const trunk =
    '-3,-84 -6.4,-81.8 -10.8,-78.6 -13.6,-74.6 -13.4,-67 -11.4,-59 -9.6,-53 -9.2,-48 -10.2,-42 -10.6,-37.4,1 -4,-36 4,-37 11,-36 17,-37.6,1 16.8,-44 14.8,-50 12.6,-55 12.4,-60 14,-67 14.6,-74 13.4,-79.4 9,-82.8 3.6,-85'
  piece(body, trunk, { tone: 0.46 })
  folds(body, [
    '12,-54,0.2 5,-52,0.7 -2,-53.6,0.2',
    '13.6,-51,0.2 7,-48.4,0.8 1,-49.4,0.2',
    '15,-46,0.2 9,-44,0.6 4,-44.6,0.2',
    '-9,-52,0.2 -5,-50.8,0.6 0,-51.6,0.2',
    '1,-76,0.2 1.6,-66,0.6 2.6,-56,0.2',
    '-10.6,-74,0.2 -10,-66,0.6 -8,-58,0.2',
    '11,-76,0.2 11.6,-69,0.6 10.4,-62,0.2',
    '-6,-48,0.2 -6.6,-42,0.5 -6.4,-37.6,0.2',
  ])
  // left arm: down from the lower shoulder, to the sill
  limbs(body, ['-10.8,-74,8.6 -14.2,-65,7.8 -15.8,-57,6.8 -15.6,-50.4,5.2'], { tone: 0.52 })
  folds(
    body,
    [
      '-11,-66,0.2 -14,-63.6,0.7 -18,-64,0.2',
      '-13,-60.6,0.2 -16,-58.6,0.7 -19.4,-59.4,0.2',
      '-13,-54,0.2 -15.6,-53,0.6 -18.6,-53.8,0.2',
    ],
    { alpha: 0.6 },
  )
  // a cup on the sill, her hand round it
  piece(body, '-24,-42 -18,-40 -13,-41 -14,-42.6 -20,-43.4', { tone: 0.1, alpha: 0.6, rim: null, form: null })
  piece(body, '-25,-51.6,1 -20.6,-52.4 -16,-51.6,1 -16.8,-42.6 -20.4,-41 -24,-42.4', {
    tone: 0.5,
    color: look.cup ?? skin,
    pool: 0.2,
  })
  piece(body, '-25,-51.6 -20.6,-52.6 -16,-51.6 -20.6,-50.5', {
    tone: 0.12,
    color: look.cup ?? skin,
    rim: null,
    form: null,
  })
  piece(body, '-18.4,-48.8 -14.6,-49.4 -13,-46.6 -13.8,-43.8 -16,-43.4 -17.6,-45.6', {
    tone: 0.44,
    color: skin,
  })
  limbs(
    body,
    [
      '-15.6,-48,1.8 -18.8,-48.2,1.7 -21.8,-47.8,1.3',
      '-15.4,-46.6,1.8 -19,-46.6,1.7 -22.2,-46.2,1.3',
      '-15.4,-45.2,1.8 -18.8,-45,1.6 -21.6,-44.6,1.3',
    ],
    { tone: 0.54, color: skin },
  )
  folds(
    body,
    ['-16,-47.3,0.1 -18.6,-47.4,0.26 -21.4,-47,0.1', '-16,-45.9,0.1 -18.6,-45.8,0.26 -21.4,-45.4,0.1'],
    {
      alpha: 0.6,
    },
  )
  const turn = { x: -1.2, y: -92.4, k: 0.94, to: 'left' } as const
  turnedHead(body, turn)
  piece(body, '-7.4,-82 -5.4,-85.6 0,-86.4 5,-85.4 7.6,-82.6 7,-79.4 1,-77.8 -5.6,-78.6', {
    tone: 0.54,
    color: scarf,
  })
  piece(body, '-7.6,-82,1 -3.2,-80.6,1 -4.4,-74 -5.6,-67 -6,-60.6,1 -8,-62 -10.6,-60.2,1 -9.8,-70', {
    tone: 0.5,
    color: scarf,
  })
  folds(
    body,
    [
      '-6.4,-82.6,0.2 0,-81,0.7 6.6,-83,0.2',
      '-5,-85,0.2 1,-84,0.5 5,-84.6,0.2',
      '-5.6,-79,0.2 -7,-71,0.6 -8,-63,0.2',
    ],
    {
      alpha: 0.5,
    },
  )
  fallenTail(body, turn)
}
