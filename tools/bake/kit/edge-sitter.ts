import { folds, limbs, piece, type Look, type Place } from './body.ts'
import { scarfInProfile } from './scarf.ts'
import { type Layer } from './stage.ts'

/** Sitting on the edge of a bed (its top at y = -24), facing right, one hand on the mattress as if about to rise. */
export function edgeSitter(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  limbs(body, ['-2,-29,14 14,-32,12 20.4,-28,10.4 21,-13,8.4 20.4,-6,7.2'], { tone: 0.3 })
  piece(body, '16.6,-8,1 24.4,-8,1 25.4,-4 31.6,-2 32,0.6 24,1 16.2,0.6,1', { tone: 0.26, rim: null })
  limbs(body, ['-7,-28,16 9,-30,13.6 14.6,-26,11.4 14,-11,8.8 13.4,-5,7.6'], { tone: 0.4 })
  folds(body, ['2,-34,0.2 7,-29,0.7 14,-28,0.2', '10,-18,0.2 14,-16,0.6 17,-18,0.2'], { alpha: 0.6 })
  piece(body, '9.2,-7.4,1 17.4,-7.4,1 18,-3.4 24.6,-1.4 25,1 16,1.6 9,1.2,1', { tone: 0.34, rim: null })
  // a long cardigan that spreads a little on the bed behind her
  const cardigan =
    '-25,-22,1 -23.6,-27 -20.4,-34 -19.4,-46 -16.6,-56 -9.6,-62.4 -1,-63.4 5,-59.6 8.6,-50 8.4,-40 11,-33 8,-26 -2,-23.4 -12,-22.4'
  piece(body, cardigan, { tone: 0.45 })
  folds(body, [
    '-14,-52,0.2 -16,-38,1 -19,-25,0.3',
    '2,-37,0.2 -5,-31,0.9 -13,-28,0.2',
    '5,-55,0.2 3,-46,0.7 0,-43,0.2',
    '-1,-40,0.2 -4,-34,0.7 -8,-32,0.2',
    '-12,-60,0.2 -12.6,-50,0.6 -10,-42,0.2',
  ])
  limbs(body, ['-6.4,-57.4,9.6 -12.6,-46,9 -14,-36,7.4 -16,-28,5.4'], { tone: 0.54 })
  folds(body, ['-9,-47,0.2 -12,-44.6,0.6 -15.6,-45,0.2', '-10,-42,0.2 -13,-40,0.5 -16,-40.6,0.2'], {
    alpha: 0.55,
  })
  piece(body, '-18.4,-28.6,1 -13.4,-28.6,1 -12.4,-25 -14,-22.8 -20.4,-22.4 -21.4,-24', {
    tone: 0.5,
    color: look.skin ?? look.cloth,
  })
  scarfInProfile(body, { x: -0.6, y: -73.4 })
}
