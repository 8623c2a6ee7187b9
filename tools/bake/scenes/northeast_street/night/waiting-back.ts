import { folds, limbs, piece, type Body as KitBody, type Look, type Place } from '../../../kit/body.ts'
import { type Layer } from '../../../kit/stage.ts'
import { headBack, looseScarf } from '../her-head.ts'

/** What she has on below the shirt. */
export type Worn = Look & {
  trousers: readonly string[]
  shoes: readonly string[]
  tape: readonly string[]
}

type Body = KitBody & { look: Worn }

/** Waiting, from behind, in a thin shirt: weight on the left leg, a hand in each pocket of a smock that is tied behind. */
export function waitingBack(layer: Layer, at: Place, look: Worn) {
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
  const shirt =
    '-2.8,-83.6,1 -9.6,-79.8 -12.6,-74.6 -12,-66 -11.2,-57 -13.4,-46 -15,-33,1 -8,-31.4 -1,-32.8 5,-31.4 14,-33,1 12.8,-46 10.2,-57 11.8,-66 12.4,-76 9.8,-80.6 3,-83.4'
  piece(body, shirt, { tone: 0.46 })
  folds(
    body,
    [
      '-9.4,-73,0.2 -8.6,-66,0.7 -5,-60,0.2',
      '9.4,-74,0.2 8.4,-66,0.6 5.6,-61,0.2',
      '0,-52,0.1 0.6,-44,0.5 -0.4,-33,0.2',
      '-6,-50,0.2 -7,-42,0.7 -7.4,-33,0.2',
      '6,-50,0.2 6.8,-42,0.7 7,-33,0.2',
      '0.2,-74,0.1 -0.6,-66,0.4 0,-58,0.2',
    ],
    { alpha: 0.6 },
  )
  tapes(body)
  sleeves(body)
  looseScarf(body)
  headBack(body)
}

// Tapes round the waist, tied in a bow.
function tapes(body: Body) {
  const tape = { color: body.look.tape, rim: null, tone: 0.54 }
  limbs(body, ['-10.8,-57.6,1.5 0,-56.4,1.6 9.8,-57.6,1.5'], tape)
  piece(body, '0,-56.6 -3.8,-58.8 -4.8,-56.4 -3.2,-54.8', tape)
  piece(body, '0,-56.6 3.6,-58.8 4.8,-56.8 3.4,-54.8', tape)
  limbs(body, ['-0.2,-56,1.2 -1.6,-51,1.3 -1.4,-46,1', '0.4,-56,1.2 2,-51.6,1.3 2.2,-48,1'], tape)
}

// Shoulder, elbow a little out, the wrist into the pocket: a strip of skin between cuff and cloth.
function sleeves(body: Body) {
  const skin = { color: body.look.skin ?? body.look.cloth, rim: null }
  limbs(body, ['-13.9,-50,4.2 -13,-45,4.6'], { tone: 0.62, ...skin })
  limbs(body, ['13.6,-50,4.2 12.4,-45,4.6'], { tone: 0.62, ...skin })
  // the pocket's cloth outside the hand, pushed out by the knuckles
  piece(body, '-16.6,-47.6,1 -8.8,-46,1 -9,-38 -10.4,-33 -14.8,-33.4 -16.8,-41', { tone: 0.4 })
  piece(body, '16,-47.6,1 8.4,-46,1 8.4,-38 9.6,-33 13.8,-33.4 15.8,-41', { tone: 0.5 })
  folds(body, ['-16.6,-47.6,0.5 -13,-46.6,0.9 -8.8,-46,0.5', '16,-47.6,0.5 12.6,-46.8,0.9 8.4,-46,0.5'])
  limbs(
    body,
    ['-9.8,-76,8.4 -13,-68.4,7.8 -15.2,-60.6,7.2', '-15.2,-60.6,7.2 -15.2,-55.6,6.2 -14,-49.4,5.2'],
    {
      tone: 0.42,
    },
  )
  limbs(body, ['9.8,-76.4,8.4 13,-68.8,7.8 15,-60.8,7.2', '15,-60.8,7.2 15,-56,6.2 13.6,-49.6,5.2'], {
    tone: 0.5,
  })
  limbs(body, ['-16.6,-49.8,1.5 -14,-49,1.7 -11.4,-49,1.5', '16.2,-50,1.5 13.6,-49.2,1.7 11,-49.2,1.5'], {
    tone: 0.64,
  })
  folds(body, ['-18,-60.6,0.2 -15.4,-59,0.7 -12.4,-60,0.2', '12.2,-60.4,0.2 15,-59.2,0.7 17.6,-60.8,0.2'], {
    alpha: 0.6,
  })
}
