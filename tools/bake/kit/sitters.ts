import { folds, hand, limbs, piece, type Look, type Place } from './body.ts'
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
  // head sunk between the shoulders, kerchief tied at the nape; what shows of the face is a lit edge, no features
  limbs(body, ['-4,-44,8 1.6,-49.4,6.4'], { tone: 0.4 })
  piece(body, '2,-55.6 6.6,-54.6 8.6,-51.4 9.3,-48.6 8.2,-46 5.4,-44.4 1.4,-45.4', {
    tone: 0.16,
    color: look.skin ?? look.cloth,
    rim: look.rim ? { light: look.light, color: look.rim, w: 0.5 * at.s, amt: 0.4, reach: look.reach } : null,
  })
  piece(
    body,
    '10.4,-55.4,1 6,-59.2 -0.2,-60.4 -5,-57.6 -7,-53.2 -6.8,-48.8 -9.6,-47.6,1 -12.6,-43.4,1 -8.8,-44.2 -7.6,-41.4,1 -4.6,-45.2 0.4,-45 5.6,-43.4,1 6.8,-46.4 7.4,-50 9.2,-53',
    { tone: 0.5, color: look.kerchief ?? look.hair ?? look.cloth },
  )
  folds(body, ['5,-56.6,0.2 0,-53,0.6 -6,-48,0.3', '4.6,-51,0.2 0,-48.6,0.6 -5,-46.6,0.2'], { alpha: 0.6 })
}
