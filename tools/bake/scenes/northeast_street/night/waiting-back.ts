import { folds, limbs, piece, type Look, type Place } from '../../../kit/body.ts'
import { type Layer } from '../../../kit/stage.ts'
import { headBack, looseScarf } from '../her-head.ts'

type Lower = { trousers: readonly string[]; shoes: readonly string[] }

/** Waiting, from behind, in a thin shirt: weight on the left leg, arms folded before her. */
export function waitingBack(layer: Layer, at: Place, look: Look & Lower) {
  const body = { layer, at, look }
  const { trousers, shoes } = look
  // the leg that rests, its foot turned out
  limbs(body, ['4.4,-48,12.4 8,-28,9.8 8.8,-13,8 9.2,-5,7.2'], { tone: 0.34, color: trousers })
  piece(body, '5.6,-6.4,1 12.4,-6.4,1 15.4,-3 18,-0.6 17,1.2,1 6.4,1.2,1 5.2,-2', {
    tone: 0.34,
    color: shoes,
  })
  limbs(body, ['-3.6,-48,12.8 -4.2,-27,9.8 -4.4,-12,8.2 -4.6,-5,7.6'], { tone: 0.44, color: trousers })
  piece(body, '-8.6,-6.2,1 -0.8,-6.2,1 -0.2,-1.4 -1,1.2,1 -8.4,1.2,1 -9.4,-1.8', { tone: 0.4, color: shoes })
  folds(
    body,
    [
      '-8.6,-28,0.2 -4.6,-25.6,0.7 -0.6,-27,0.2',
      '-8,-11,0.2 -4.4,-9,0.7 -0.8,-10.4,0.2',
      '3.6,-30,0.2 8,-27,0.8 12.4,-29,0.2',
      '5,-12,0.2 9,-9.6,0.7 12.6,-11,0.2',
      '-2,-41,0.2 -5,-34,0.7 -7.6,-30,0.2',
      '2,-40,0.2 4,-34,0.7 5,-28,0.2',
    ],
    { alpha: 0.6 },
  )
  // the elbows of arms that are folded before her, in long sleeves
  limbs(body, ['-12.4,-70,6.4 -15,-61.6,6.6 -9,-56.6,5.6', '12.6,-70,6.4 15.2,-62,6.6 9,-57,5.6'], {
    tone: 0.4,
  })
  const shirt =
    '-2.8,-83.6,1 -9.6,-79.8 -13,-74.6 -12.2,-66 -11.6,-57 -13.6,-46 -14.2,-41,1 -8,-38.8 -1,-40.4 5,-38.8 11.2,-40,1 11.4,-48 10.2,-57 12,-66 12.8,-76 9.8,-80.6 3,-83.4'
  piece(body, shirt, { tone: 0.46 })
  folds(
    body,
    [
      '-9.4,-73,0.2 -8.6,-66,0.7 -5,-60,0.2',
      '9.4,-74,0.2 8.4,-66,0.6 5.6,-61,0.2',
      '-10,-50,0.2 -3,-48,0.8 5,-50.4,0.2',
      '-9.6,-47,0.2 -10.4,-43,0.7 -11,-40,0.2',
      '6,-49,0.2 7.4,-44,0.7 7.6,-40,0.2',
      '0.2,-74,0.1 -0.6,-66,0.4 0,-58,0.2',
    ],
    { alpha: 0.6 },
  )
  piece(body, '-8,-80.4 -12.6,-77 -15.6,-70 -17.4,-63 -15,-59.4 -11,-61 -9.4,-68', { tone: 0.42 })
  piece(body, '8,-80.8 12.4,-78 15.6,-70 17.6,-63.4 15.2,-59.8 11.2,-61 9.2,-69', { tone: 0.5 })
  looseScarf(body)
  headBack(body)
}
