import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { scarfFromBehind } from './scarf.ts'
import { type Layer } from './stage.ts'

/** Inks below the hem. */
type Lower = { stockings?: readonly string[]; shoes?: readonly string[] }

/** From behind in a knee-long coat, the left heel just leaving the ground; one hand in its pocket, or raised to pull something down. */
export function coatBack(layer: Layer, at: Place, look: Look & Lower, { raised = false } = {}) {
  const body = { layer, at, look }
  const { stockings = look.cloth, shoes = look.cloth } = look
  limbs(body, ['-4,-36,9 -5.4,-20,8 -5.6,-9,5.8'], { tone: 0.3, color: stockings })
  piece(body, '-9,-11,1 -2.8,-10.6,1 -2.6,-6 -3.6,-2.4 -6,-1.6 -8.6,-3.4', {
    tone: 0.34,
    rim: null,
    color: shoes,
  })
  limbs(body, ['4,-36,9.4 4.8,-20,8.4 4.6,-6,6.2'], { tone: 0.38, color: stockings })
  piece(body, '1,-7,1 8,-7,1 8.8,-2 8,1 1.6,1,1 0.4,-2', { tone: 0.4, rim: null, color: shoes })
  limbs(body, ['-10.6,-76.6,8 -14.6,-65,8.2 -15.4,-54,7.2 -14.6,-46,5.6'], { tone: 0.36 })
  piece(body, '-17.4,-47,1 -12,-46.6,1 -11.8,-42 -13.4,-38.6 -16.2,-39.4 -17.6,-43', {
    tone: 0.46,
    color: look.skin ?? look.cloth,
  })
  const coat =
    '-3,-83.4,1 -9.4,-80.8 -13,-75.4 -13,-65 -11.4,-55 -12.6,-44 -15.6,-27,1 -8,-24.6 0,-26 8,-24 14.6,-26,1 13,-42 12,-54 13.4,-64 13.2,-74.4 10,-79.4 3.4,-82.8'
  piece(body, coat, { tone: 0.46 })
  folds(
    body,
    [
      '0.6,-40,0.3 0.8,-32,0.9 0.6,-25,0.5',
      '-8,-52,0.2 -10,-40,0.9 -11.6,-27,0.4',
      '6,-50,0.2 8.4,-39,0.8 9.4,-26,0.3',
      '-9.6,-74,0.2 -10.6,-65,0.6 -9,-56,0.2',
      '-10.6,-54.4,0.3 0,-52.6,0.8 11.4,-54.2,0.3',
    ],
    { alpha: 0.6 },
  )
  if (raised) raisedArm(body)
  else pocketArm(body)
  scarfFromBehind(body)
}

function pocketArm(body: Body) {
  limbs(body, ['10.6,-76,8 15.2,-65,8.4 16.4,-55,7.6 12.4,-48.6,6.4'], { tone: 0.54 })
  folds(body, ['12.4,-58,0.2 15.4,-56,0.6 18.6,-57.4,0.2', '8.6,-46,0.3 12,-44.6,0.9 15.4,-46.4,0.3'], {
    alpha: 0.6,
  })
}

function raisedArm(body: Body) {
  piece(body, '10.6,-104,1 15.4,-104,1 16,-108 14.4,-111 11,-110.6 10,-107', {
    tone: 0.46,
    color: body.look.skin ?? body.look.cloth,
  })
  limbs(body, ['9.6,-74,9 13.6,-82,8.4 15,-93,7.2 13.2,-104,5.4'], { tone: 0.54 })
  folds(body, ['8,-72,0.2 12.6,-76,0.7 15.8,-81,0.2', '11.6,-91,0.2 14.4,-92.4,0.5 17.6,-92,0.2'], {
    alpha: 0.6,
  })
}
