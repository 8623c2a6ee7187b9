import { folds, limbs, piece, type Body, type Look, type Place } from '../../../kit/body.ts'
import { type Hair } from '../../../kit/floor-sitters.ts'
import { kerchiefBack } from '../../../kit/kerchief.ts'
import { napeHead } from '../../../kit/nape-head.ts'
import { type Layer } from '../../../kit/stage.ts'

/** On the floor with her knees drawn up to the right, an arm round them, the head from behind; `bow` in degrees, lower for those who doze. */
export function kneesUp(
  layer: Layer,
  at: Place,
  look: Look,
  { hair, bow = 0 }: { hair: Hair; bow?: number },
) {
  const body: Body = { layer, at, look }
  piece(body, '2,0,1 4,-14 9,-25 14,-28.6 18.4,-25.6 19.4,-14 21,-4 26,-2.6 27,0,1', { tone: 0.36 })
  const round = bow / 8
  piece(
    body,
    `-15.6,0,1 -17.6,-11 -16.4,-23 -13,-31.6 -7,-${36.4 - round} 0,-${38 - round} 5.4,-35 8,-29 7,-20 9,-11 6,0,1`,
    { tone: 0.46 },
  )
  limbs(body, ['-3.6,-33,8 -1.6,-24,7.6 4,-19.4,6.6'], { tone: 0.5 })
  limbs(body, ['4,-19.4,6.6 11,-20.4,5.6 17,-23,4.4'], { tone: 0.56 })
  limbs(body, ['16.8,-23,3.8 19.6,-22.4,3 21,-20,1.8'], { tone: 0.5, color: look.skin ?? look.cloth })
  folds(
    body,
    [
      '-10.6,-31,0.2 -13,-20,0.9 -12,-4,0.3',
      '-5,-17,0.2 -7,-11,0.8 -7.6,-2,0.2',
      '0.6,-24,0.2 2.4,-21.6,0.6 2,-18,0.2',
      '11,-25,0.2 13,-16,0.7 12,-5,0.2',
    ],
    { alpha: 0.6 },
  )
  const head = { x: -1 + bow * 0.16, y: -46.6 + round, k: 0.94 }
  if (hair === 'kerchief') kerchiefBack(body, { ...head, turn: bow }, { long: 0.7 })
  else napeHead(body, { ...head, bow, hair })
}
