import { folds, limbs, piece, type Body, type Look, type Place } from '../../kit/body.ts'
import { type Layer } from '../../kit/stage.ts'
import { headAndScarf } from './her-head.ts'

type Lower = { stockings: readonly string[]; shoes: readonly string[] }

/** From behind, walking away: one heel up, one arm back, one hand in a pocket, the head turned a little to the trees. */
export function herWalking(layer: Layer, at: Place, look: Look & Lower) {
  const body = { layer, at, look }
  legs(body)
  const coat =
    '-3,-83 -9.8,-79.6 -13,-74.2 -12.4,-64 -10.8,-55 -12.2,-43 -15.6,-28,1 -11,-25.4 -5,-26.4 2,-24.4 8.4,-25.8 13.4,-28,1 11.2,-42 10.4,-54 12.4,-64 13.4,-75.4 10.6,-80 3.4,-83'
  piece(body, coat, { tone: 0.44 })
  // the vent, open on the stride
  piece(body, '0.6,-45,1 3.6,-24.2,1 -1.6,-25.4,1', { tone: 0.14, form: null, rim: null })
  folds(
    body,
    [
      '-6.4,-52,0.2 -9,-40,1 -12,-27,0.5',
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
  piece(body, '-13.4,-48.6,1 -9,-48.6,1 -8.4,-44 -9,-40.4 -10.8,-39 -12.8,-40.4 -13.8,-44', {
    tone: 0.46,
    color: look.skin ?? look.cloth,
  })
  folds(body, ['-12,-44,0.2 -11.6,-41.6,0.5 -11.4,-39.6,0.2', '-10.2,-44,0.2 -10,-41.6,0.5 -10,-40,0.2'], {
    alpha: 0.5,
  })
  limbs(body, ['-10.4,-76,7.8 -12.8,-66,7.8 -13.6,-58,7 -11.2,-48.4,5.6'], {
    tone: 0.4,
    rim: null,
    shadow: { dx: -2, dy: 3, r: 3, a: 0.3, inside: true },
  })
  folds(body, ['-16.6,-60,0.2 -13.6,-57.6,0.8 -10.8,-59,0.2', '-16,-57,0.2 -13.2,-55,0.6 -10.4,-57,0.2'], {
    alpha: 0.6,
  })
  headAndScarf(body)
}

function legs(body: Body) {
  const { stockings = body.look.cloth, shoes = body.look.cloth } = body.look as Look & Lower
  // the leading leg, further off and already carrying
  limbs(body, ['4,-34,9 4.6,-20,8 4.4,-6,5.8'], { tone: 0.34, color: stockings })
  piece(body, '1.2,-7.6,1 7.6,-7.6,1 9,-3.6 9,-1.2,1 0.6,-1.2,1 0.4,-4', {
    tone: 0.34,
    rim: null,
    color: shoes,
  })
  // the trailing one: heel off the ground
  limbs(body, ['-4,-36,9.8 -5,-22,8.6 -6,-9,6'], { tone: 0.4, color: stockings })
  piece(body, '-9.4,-9.6,1 -2.8,-9.2,1 -2,-5 -1.4,1.4,1 -9.6,1.8,1 -10,-4', {
    tone: 0.36,
    rim: null,
    color: shoes,
  })
  folds(body, ['-9.6,-2.6,0.3 -6,-1.6,0.9 -2,-2.6,0.3', '-8.6,-22,0.2 -5,-20,0.7 -1.6,-21.4,0.2'], {
    alpha: 0.6,
  })
}
