import { folds, piece, type Look, type Place } from '../../kit/body.ts'
import { type Layer } from '../../kit/stage.ts'

/** Sitting low, facing left, knees drawn up under a plastic sheet that is held shut from inside; only the hood of cloth shows. */
export function sheeted(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  piece(
    body,
    '15,0,1 17,-12 15.6,-24 11,-33.4 4,-38.6 -3,-38.4 -8,-34 -12,-29.4 -17.4,-27.4 -20.4,-22 -21,-11 -22.6,0,1',
    { tone: 0.46 },
  )
  // pulled together over the knees
  folds(
    body,
    [
      '-9,-32,0.2 -13,-22,0.9 -17.6,-24,0.3',
      '2,-36,0.2 -5,-22,1 -16,-17,0.4',
      '9,-32,0.2 4,-16,1 -8,-6,0.4',
      '13,-20,0.2 10,-10,0.8 6,-2,0.3',
      '-18,-18,0.2 -18.6,-10,0.7 -20,-2,0.3',
    ],
    { alpha: 0.6 },
  )
  // head bent, turned off from the rain
  piece(
    body,
    '-9.4,-46.4 -7.6,-51 -2.4,-53.4 3.4,-51.4 6.4,-46 7.8,-39 10,-34.6,1 3,-33 -4,-34.4 -7.6,-37.4,1 -7,-40 -9.6,-42.6',
    { tone: 0.56, color: look.scarf ?? look.cloth },
  )
  piece(body, '-9,-45.6,1 -6.4,-46.6 -5.2,-42.6 -6,-38.8 -7.6,-38.4,1 -7.6,-40.4 -9.4,-42.4', {
    tone: 0.12,
    color: look.scarf ?? look.cloth,
    rim: null,
    soft: 0.3 * at.s,
  })
  folds(body, ['-4,-51.6,0.2 0,-44,0.7 6,-37,0.3', '-5,-40,0.2 0,-38,0.7 7,-36,0.3'], { alpha: 0.6 })
}
