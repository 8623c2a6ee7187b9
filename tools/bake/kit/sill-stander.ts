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
    '-3,-84 -6.4,-81.8 -10.8,-78.6 -13.6,-74.6 -13.4,-67 -11.4,-59 -9.4,-53 -9.2,-48 -10,-42 -11,-31,1 4,-30 17.8,-31,1 17,-43 15,-50 12.6,-55 12.4,-60 14,-67 14.6,-74 13.4,-79.4 9,-82.8 3.6,-85'
  piece(body, trunk, { tone: 0.46 })
  folds(
    body,
    [
      '12.4,-57,0.2 7,-52.6,0.6 -1,-50,0.1',
      '13.6,-52,0.2 8,-46,0.7 2.6,-38,0.1',
      '-9.2,-53,0.2 -6.4,-47,0.5 -5.6,-38,0.1',
    ],
    { alpha: 0.42, soft: 2 },
  )
  folds(
    body,
    [
      '1,-76,0.2 1.6,-66,0.5 2.4,-58,0.1',
      '-10.6,-74,0.2 -10,-66,0.6 -8,-58,0.2',
      '11,-76,0.2 11.6,-69,0.6 10.4,-62,0.2',
    ],
    { alpha: 0.45, soft: 2 },
  )
  // left arm: down from the lower shoulder, to the sill
  cup(body, look.cup ?? skin)
  limbs(body, ['-10.8,-74,8.6 -15,-66,7.8 -18.6,-58,6.8 -20.4,-51.6,5.4'], { tone: 0.52 })
  folds(body, ['-12,-66,0.2 -14.6,-63.4,0.6 -18,-63.4,0.1', '-15.4,-59,0.2 -18,-57.4,0.5 -21,-57.8,0.1'], {
    alpha: 0.42,
    soft: 2,
  })
  hand(body)
  piece(body, '-23.6,-53.4 -20.6,-54 -17.6,-53 -17.6,-50.6 -20.4,-50 -23.4,-50.8', { tone: 0.6 })
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

// On the sill, between her hand and her coat.
function cup(body: Body, color: readonly string[]) {
  piece(body, '-19.4,-42 -15,-40.2 -11.4,-41 -11,-42.4 -14,-43.4', {
    tone: 0.1,
    alpha: 0.6,
    rim: null,
    form: null,
  })
  piece(body, '-19.6,-51.6,1 -15.2,-52.4 -10.6,-51.6,1 -11.4,-42.6 -15,-41 -18.6,-42.4', {
    tone: 0.5,
    color,
    pool: 0.2,
  })
  piece(body, '-19.6,-51.6 -15.2,-52.6 -10.6,-51.6 -15.2,-50.5', { tone: 0.12, color, rim: null, form: null })
}

// Its back to us on the left of the cup, the thumb across, the tips of the fingers come round from behind.
function hand(body: Body) {
  const color = body.look.skin ?? body.look.cloth
  limbs(
    body,
    [
      '-10.6,-49.4,1.5 -12,-49.2,1.3',
      '-10.7,-47.9,1.5 -12.3,-47.7,1.3',
      '-10.9,-46.4,1.5 -12.4,-46.2,1.3',
      '-11.1,-45,1.4 -12.3,-44.8,1.1',
    ],
    { tone: 0.46, color },
  )
  piece(body, '-22.8,-51 -19.4,-51.4 -17.6,-49.6 -17.4,-46.6 -18,-43.6 -20,-43 -22,-45 -23,-48', {
    tone: 0.48,
    color,
  })
  limbs(body, ['-20,-49.4,2.4 -17.4,-49,2.1 -14.9,-48,1.5'], { tone: 0.54, color })
  folds(body, ['-19.4,-48,0.1 -17.8,-47.8,0.26 -15.8,-47.1,0.1'], { alpha: 0.6 })
}
