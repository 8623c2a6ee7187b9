import { folds, limbs, piece, type Look, type Place } from './body.ts'
import { scarfFromBehind } from './scarf.ts'
import { type Layer } from './stage.ts'

/** Inks below the shirt. */
type Lower = { trousers: readonly string[]; shoes: readonly string[] }

/** Standing still in a loose shirt, from behind: weight on the right leg, forearms forward, perhaps a cloth bag on the shoulder. */
export function shirtBack(layer: Layer, at: Place, look: Look & Lower, { bag: carries = true } = {}) {
  const body = { layer, at, look }
  const { trousers, shoes } = look
  const bag = look.bundle ?? look.cloth
  limbs(body, ['-4.6,-48,12.4 -7.4,-27,9.6 -8.4,-12,8 -8.2,-5,7.4'], { tone: 0.34, color: trousers })
  piece(body, '-12.4,-5,1 -4.4,-5,1 -4,-1 -5.4,0.8 -12.4,0.8,1 -13,-1.6', {
    tone: 0.3,
    rim: null,
    color: shoes,
  })
  limbs(body, ['4,-48,12.8 4.8,-27,10 4.4,-12,8.2 4.2,-5,7.6'], { tone: 0.42, color: trousers })
  piece(body, '0.2,-5,1 8.2,-5,1 9,-1 8.6,0.8,1 0.4,0.8,1 0,-1.6', { tone: 0.36, rim: null, color: shoes })
  folds(
    body,
    [
      '-9,-28,0.2 -6.6,-26,0.6 -3.4,-27,0.2',
      '1,-27,0.2 4.6,-24.6,0.6 8.4,-26.4,0.2',
      '1,-12,0.2 4,-10.4,0.5 7.6,-11.6,0.2',
    ],
    { alpha: 0.55 },
  )
  limbs(body, ['-10,-77,7.2 -15,-66,7 -15.4,-56.6,6 -11,-51,4.6'], { tone: 0.4 })
  limbs(body, ['10,-76.4,7.2 14.6,-65,7 15.4,-56.4,6 11.4,-50.6,4.6'], { tone: 0.5 })
  const shirt =
    '-2.8,-83.6,1 -9,-80.4 -12.6,-76 -12.4,-66 -11,-57 -12.6,-46 -14,-39.6,1 -6,-38 3,-39.4 12.6,-38.4,1 12,-47 10.8,-57 12,-66 12.4,-75 9.4,-80 3,-83'
  piece(body, shirt, { tone: 0.48 })
  folds(
    body,
    [
      '-9.6,-75,0.2 -10,-66,0.6 -8.4,-57,0.2',
      '9.4,-74,0.2 9.6,-65,0.6 8,-57,0.2',
      '-9,-55,0.2 -3,-52.6,0.7 3,-54,0.2',
      '-8.4,-50,0.2 -9.6,-44,0.7 -10.4,-39.6,0.2',
      '6,-52,0.2 7.6,-45,0.7 8,-39.6,0.2',
      '0.4,-74,0.1 0,-60,0.4 0.6,-48,0.2',
    ],
    { alpha: 0.6 },
  )
  if (carries) {
    limbs(body, ['-7,-81.4,1.8 2,-64,1.7 11,-50,1.7'], { tone: 0.4, color: bag, rim: null })
    piece(body, '8,-52,1 17.6,-53,1 20.4,-45 20,-36 15.6,-32 9,-33 6.2,-38 6.6,-46', {
      tone: 0.5,
      color: bag,
    })
    folds(body, ['9,-50,0.2 12,-43,0.7 11,-35,0.3', '16,-51,0.2 16,-43,0.6 17.6,-36,0.2'], { alpha: 0.55 })
  }
  scarfFromBehind(body)
}
