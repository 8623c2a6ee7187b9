import { folds, limbs, piece, type Look, type Place } from './body.ts'
import { scarfFromBehind } from './scarf.ts'
import { type Layer } from './stage.ts'

/**
 * From behind and near, to the waist, bent a little over a machine to her right: for a figure cut by the border. Give the
 * feet as `at`, though they are not drawn; the right wrist comes to (27, -68) in body units, farther in.
 */
export function seamstressBack(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  // the far arm goes forward and is lost behind her
  limbs(body, ['-10,-75,8 -16.4,-64,8 -15.6,-54,7 -9,-48,6'], { tone: 0.34 })
  const back =
    '-3,-84,1 -8.6,-80.6 -12.8,-75.4 -13.6,-66 -12.4,-56 -12.6,-44,1 12.6,-44,1 12,-56 13.4,-66 12.8,-74 9.2,-79.6 3,-83.4'
  piece(body, back, { tone: 0.44 })
  folds(
    body,
    [
      '-9.4,-74,0.1 -10.4,-66,0.5 -8,-57,0.2',
      '9,-73,0.1 9.6,-66,0.6 6.6,-58,0.2',
      '-10.6,-56,0.1 -5,-53.6,0.5 1,-55,0.1',
      '10.6,-55,0.1 5,-52,0.5 2,-49,0.1',
      '-8.6,-50,0.1 -4,-47.6,0.5 2,-48.6,0.1',
    ],
    { alpha: 0.5 },
  )
  // shoulder seams: she would see to those
  folds(body, ['-8.8,-80,0.1 -10.8,-75,0.3 -11.4,-69,0.1', '8.8,-79,0.1 10.6,-74,0.3 11.2,-68,0.1'], {
    alpha: 0.6,
  })
  limbs(body, ['18.6,-57,7.6 22.4,-61,6 27,-67.6,4.6'], { tone: 0.46 })
  limbs(body, ['9.6,-75,8.6 15,-67,8.8 18.4,-58.6,8 20,-58.6,6.8'], { tone: 0.54 })
  folds(
    body,
    [
      '14,-61,0.1 17.6,-59.6,0.6 21.6,-61.6,0.1',
      '15,-56.4,0.1 18,-57.4,0.5 21.6,-56.6,0.1',
      '10.6,-70,0.1 14,-66.6,0.5 18.4,-68,0.1',
      '12,-64.6,0.1 15.4,-62.6,0.5 19,-64,0.1',
      '24.6,-66,0.1 26,-64.4,0.4 27.6,-64.6,0.1',
    ],
    { alpha: 0.55 },
  )
  scarfFromBehind(body)
}
