import { folds, limbs, piece, type Look, type Place } from './body.ts'
import { kerchiefSide } from './kerchief.ts'
import { type Layer } from './stage.ts'

/** What she wears on her feet and legs. */
type Lower = { trousers?: readonly string[]; shoes?: readonly string[] }

/** Sitting low, facing right, knees up, forearms round them and the hands locked in front of the shins; two feet. The seat is at y = -2; seated height about 58. `bow` lowers the head. */
export function kneeHolder(layer: Layer, at: Place, look: Look & Lower, { bow = 0, kerchief = true } = {}) {
  const body = { layer, at, look }
  const { trousers = look.cloth, shoes = look.cloth } = look
  const skin = look.skin ?? look.cloth
  // far leg, a little ahead
  limbs(body, ['-4,-8,12 12,-26,10.6 17,-27,9.6 20.6,-13,8 21.6,-4,6.6'], { tone: 0.3, color: trousers })
  piece(body, '18.4,-5.6,1 25,-5.4,1 27,-2.6 32,-0.6 31.6,1.4,1 19,1.4,1', { tone: 0.28, color: shoes })
  // the far forearm shows beyond the shin
  limbs(body, ['8,-34,6 16,-25,5.6 22.4,-20,4.6'], { tone: 0.36 })
  // near leg: thigh up to the knee, shin down to the foot
  limbs(body, ['-10,-7,15 2,-18,13 11,-29,10.6'], { tone: 0.4, color: trousers })
  limbs(body, ['11,-28.6,11 14,-17,9 15,-6,7.4'], { tone: 0.46, color: trousers })
  piece(body, '11.4,-7.4,1 18.6,-7.2,1 20.4,-3.4 26,-0.8 25.6,1.6,1 12,1.6,1', { tone: 0.4, color: shoes })
  folds(
    body,
    [
      '5,-30,0.2 10,-27,0.7 15.6,-29,0.2',
      '8,-24,0.2 12,-22,0.6 16.6,-24,0.2',
      '11,-10,0.2 15,-8.6,0.6 18.6,-10,0.2',
    ],
    { alpha: 0.6 },
  )
  // jacket: the back curves over, the hem lies on the seat
  piece(
    body,
    '-18.6,-1,1 -19.4,-10 -18.6,-22 -15,-33 -9,-41 -2,-43.6 4,-41.4 7,-35 5,-26 2,-17 -1,-8 -4,-1,1 -11,1.4',
    { tone: 0.46 },
  )
  folds(
    body,
    [
      '-11,-36,0.2 -15,-24,0.9 -15.4,-6,0.3',
      '-4,-26,0.2 -8,-16,0.8 -9,-3,0.2',
      '3,-30,0.2 -2,-26,0.7 -6,-26,0.2',
      '-17,-8,0.2 -10,-5.4,0.6 -3,-6,0.2',
    ],
    { alpha: 0.6 },
  )
  // near arm round the knees, the hands hold one another before the shin
  limbs(body, ['-5,-36.6,9.4 -1,-25.6,8.6 8,-19.6,7 17,-19,5.4'], { tone: 0.54 })
  folds(body, ['-4,-27,0.2 -0.4,-24.6,0.7 4,-26,0.2', '0,-20.6,0.2 3.4,-18.6,0.6 7.4,-20,0.2'], {
    alpha: 0.6,
  })
  limbs(body, ['16.6,-19.6,5 20.6,-19.4,4.4 22.6,-17.6,3', '17,-17.6,4.4 20,-16.8,4 22,-15.4,2.6'], {
    tone: 0.52,
    color: skin,
  })
  limbs(body, ['0,-40,7.4 3,-45,7'], { tone: 0.32, color: skin, rim: null })
  const head = { x: 4.6 + bow * 3, y: -51.6 + bow * 4, k: 1, turn: 8 + bow * 22 }
  if (kerchief) kerchiefSide(body, head, { long: 1.1 })
}
