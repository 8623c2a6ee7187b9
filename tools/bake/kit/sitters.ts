import { folds, hand, limbs, piece, type Look, type Place } from './body.ts'
import { kerchiefSide } from './kerchief.ts'
import { type Layer } from './stage.ts'

/** On the floor, one knee up, back curved, head low over cloth, needle arm out to the right; seated height about 56. */
export function menderSide(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  // height 100 = standing; seated she is about 56
  piece(body, '-20,-3 -21,-12 -16,-18 0,-19 16,-14 27,-6 28,0,1 -18,0,1', { tone: 0.32 }) // skirt and folded leg on the floor
  limbs(body, ['-4,-14,14 12,-26,11.6 15,-25,10 20,-8,8.4 22,-3,7'], { tone: 0.42 }) // raised knee
  piece(body, '17.6,-5,1 25,-5 30.4,-2 30,0.2,1 17,0.2,1', { tone: 0.36 }) // foot in sock
  piece(body, '-19,-9 -20.6,-22 -18.4,-36 -11,-45.6 -3,-48 3,-44 5,-36 3,-26 5,-15 0,-8', { tone: 0.44 }) // back and trunk
  folds(body, [
    '-13,-40,0.2 -15,-28,0.9 -13,-14,0.3',
    '-2,-22,0.2 -8,-16,0.9 -15,-13,0.2',
    '0,-12,0.2 10,-9,0.8 20,-9,0.2',
  ])
  limbs(body, ['-5,-42,8.6 -2,-30,8.4 7,-27.4,6.6 14.4,-30.2,4.6'], { tone: 0.5 }) // near arm to the work
  // cloth being mended, over the knee
  piece(body, '8,-32 14,-33.6 20,-30 23,-22 24.4,-13,1 20,-11 17,-19 12,-24 7,-25,1', {
    tone: 0.78,
    color: look.work ?? look.cloth,
  })
  folds(body, ['12,-31,0.2 17,-26,0.7 20.6,-14,0.3', '9,-29,0.2 14,-27,0.6 18,-21,0.2'], { alpha: 0.5 })
  hand(body, { x: 15.2, y: -31, k: 1 })
  hand(body, { x: 9.4, y: -29.6, k: 0.9 })
  // head sunk between the shoulders, kerchief tied at the nape over low hair; of the face only the lit edge of a cheek
  kerchiefSide(body, { x: 2.4, y: -52, k: 0.98, turn: 22 }, { long: 0.5 })
}
