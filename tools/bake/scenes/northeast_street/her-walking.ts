import { folds, limbs, piece, type Body, type Look, type Place } from '../../kit/body.ts'
import { type Layer } from '../../kit/stage.ts'
import { headAndScarf } from './her-head.ts'

type Lower = { stockings: readonly string[]; shoes: readonly string[] }

/** From behind, walking away: one heel up, one arm back, one hand in a pocket, the head turned a little to the trees. */
export function herWalking(layer: Layer, at: Place, look: Look & Lower) {
  const body = { layer, at, look }
  legs(body)
  const coat =
    '-3,-83 -9.8,-79.6 -13,-74.2 -12.4,-64 -10.8,-55 -13,-43 -18,-29,1 -12.6,-24.8 -5,-26 2.4,-23.6 8.4,-25.8 12.8,-27.4,1 11.2,-42 10.4,-54 12.4,-64 13.4,-75.4 10.6,-80 3.4,-83'
  piece(body, coat, { tone: 0.44 })
  // the vent, open on the stride
  piece(body, '0.6,-45,1 3.6,-24.2,1 -1.6,-25.4,1', { tone: 0.14, form: null, rim: null })
  folds(
    body,
    [
      '-6.4,-52,0.2 -9.6,-40,1 -13.6,-27,0.5',
      '-3.4,-50,0.2 -5.4,-38,0.9 -7.6,-27,0.3',
      '5.4,-50,0.2 7,-39,0.8 8.4,-27,0.3',
      '-8.6,-75,0.2 -7.6,-66,0.7 -4.4,-59,0.2',
      '9.6,-74,0.2 8.4,-66,0.6 5,-59,0.2',
      '-9.6,-62,0.2 -5,-59.6,0.6 0,-60.6,0.2',
    ],
    { alpha: 0.6 },
  )
  piece(body, '-6.4,-56.8,1 6.2,-57.4,1 6.4,-53.8,1 -6.4,-53,1', { tone: 0.5 })
  // the hand in the pocket: the elbow stays by the ribs
  limbs(body, ['11,-76.8,7.8 12.8,-66,7.8 12.6,-57.6,7 9.6,-50.4,5.8'], { tone: 0.56 })
  piece(body, '5.6,-51.6,1 12.4,-53.4,1 12.8,-50.4,1 6,-48.4,1', { tone: 0.3, form: null })
  folds(body, ['10,-60,0.2 12.4,-57.6,0.8 15.6,-59,0.2', '9.4,-56,0.2 11.6,-55,0.6 14.6,-56.4,0.2'], {
    alpha: 0.6,
  })
  // the other swings back, towards us
  piece(body, '-15,-47.6,1 -10.6,-47.6,1 -9.8,-43 -10.4,-38.6 -12.4,-37 -14.4,-38.6 -15.4,-43', {
    tone: 0.46,
    color: look.skin ?? look.cloth,
  })
  folds(body, ['-13.6,-43,0.2 -13.2,-40,0.5 -12.8,-37.6,0.2', '-11.8,-43,0.2 -11.6,-40,0.5 -11.6,-38,0.2'], {
    alpha: 0.5,
  })
  limbs(body, ['-10.8,-76,8 -14,-66,8.2 -15.4,-58,7.2 -12.8,-47.4,5.8'], {
    tone: 0.4,
    shadow: { dx: -2, dy: 3, r: 3, a: 0.3, inside: true },
  })
  folds(body, ['-18.6,-60,0.2 -15.4,-57.6,0.8 -12.4,-59,0.2', '-18,-57,0.2 -15,-55,0.6 -12,-57,0.2'], {
    alpha: 0.6,
  })
  headAndScarf(body)
}

function legs(body: Body) {
  const { stockings = body.look.cloth, shoes = body.look.cloth } = body.look as Look & Lower
  // the leading leg, further off and already carrying
  limbs(body, ['4,-34,9 4.6,-20,8.2 4,-8,6'], { tone: 0.34, color: stockings })
  piece(body, '0.8,-9.4,1 7.2,-9.4,1 8.2,-5.4 7.4,-3,1 1,-3,1 0.2,-5.4', {
    tone: 0.34,
    rim: null,
    color: shoes,
  })
  // the trailing one: heel off the ground
  limbs(body, ['-4,-36,9.8 -5,-22,9 -7,-11,6.2'], { tone: 0.4, color: stockings })
  piece(body, '-10.8,-13,1 -4.2,-12.4,1 -3.2,-7 -2.4,0,1 -8.8,1,1 -10.6,-5', {
    tone: 0.36,
    rim: null,
    color: shoes,
  })
  folds(body, ['-10.2,-6,0.3 -7,-4.6,0.9 -3.2,-5.6,0.3', '-8.6,-22,0.2 -5,-20,0.7 -1.6,-21.4,0.2'], {
    alpha: 0.6,
  })
}
