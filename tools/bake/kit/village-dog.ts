import { folds, limbs, piece, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'

/** A lean village dog facing right, nose down, tail up; height at the shoulder about 26. */
export function dog(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  const far = { tone: 0.34, form: null }
  const near = { tone: 0.46, form: null }
  limbs(body, ['-9,-17,5 -10.4,-11,3.4 -8,-5,2.2 -8.4,-0.6,2.2', '8,-15,3.8 7.4,-8,2.4 9,-0.6,2.2'], far)
  limbs(body, ['-14.6,-23,2.6 -19,-26,2.4 -21.4,-31,2.2 -19.6,-36,1.8 -16.6,-37,1.2'], near)
  const trunk =
    '-15.4,-23.4 -12,-26.4 -4,-25.6 4,-26.6 10,-27.4 14,-31 18.4,-33.4 22.4,-32 24.6,-28.4 28.6,-24.4 29.6,-22 28,-20.8 23,-22.4 19.4,-22.6 16.4,-19 13.4,-14.6 9,-12.6 4,-15 -3,-18.4 -9,-17 -13.4,-14.4 -16.4,-18'
  piece(body, trunk, { tone: 0.46 })
  limbs(
    body,
    [
      '-13.4,-19,6.6 -15,-12.6,4.2 -13,-6.4,2.4 -14.4,-2.4,2.2 -12.6,-0.8,2.4',
      '10.4,-17,4.8 10.8,-8,2.6 11.4,-2,2.2 13,-0.8,2.2',
    ],
    near,
  )
  piece(body, '18,-33 15.4,-34.6 13.6,-31 15.4,-27.6,1 18,-29.6 20,-32', { tone: 0.3 })
  piece(body, '28.6,-24.2 29.8,-22.4 28.8,-21.4 27.4,-22.6', { tone: 0.04, form: null })
  folds(body, ['-8,-24,0.2 -10,-20,0.5 -9,-17,0.2', '5,-25,0.2 7,-20,0.5 6,-16,0.2'], { alpha: 0.35 })
}
