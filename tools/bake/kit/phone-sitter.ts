import { folds, limbs, piece, type Look, type Place } from './body.ts'
import { scarfInProfile } from './scarf.ts'
import { type Layer } from './stage.ts'

/** Inks of its back and of its lit face. */
type Telephone = { phone: readonly string[]; screen: readonly string[] }

/** On a bus seat (its top at y = -25), from the side, facing right: head bent over a telephone, the thumb above it. */
export function phoneSitter(layer: Layer, at: Place, look: Look & Telephone) {
  const body = { layer, at, look }
  const skin = look.skin ?? look.cloth
  limbs(body, ['-8,-30,15 10,-33,13 27,-31,11 29,-14,9 29,-2,8'], { tone: 0.3 })
  limbs(body, ['-9,-28,17 8,-30,15 23,-28,12.4 24.4,-12,10 24,0,9'], { tone: 0.4 })
  folds(body, ['0,-35,0.2 8,-30,0.8 18,-31,0.2', '-4,-26,0.2 6,-24,0.7 16,-24.6,0.2'], { alpha: 0.55 })
  // far arm first: its hand holds the telephone from below
  limbs(body, ['2,-55,7.6 8,-45,7 17,-43.6,5.2'], { tone: 0.36 })
  const coat =
    '-21,-23,1 -20.4,-34 -19,-47 -15,-57 -8,-63 0,-63.6 6,-59 9,-50 8.6,-40 11,-33 8,-25.4 -4,-22.6'
  piece(body, coat, { tone: 0.45 })
  folds(body, [
    '-13,-54,0.2 -15.6,-40,1 -15,-26,0.3',
    '2,-37,0.2 -5,-31,0.9 -13,-28,0.2',
    '5.4,-56,0.2 4,-47,0.8 1,-43,0.2',
    '-11,-60,0.2 -12,-50,0.6 -10,-42,0.2',
  ])
  // the telephone, seen a little from its back; her face has what light it gives
  piece(body, '14.6,-46.4,1 18.6,-57.6,1 23,-56.4,1 19.2,-45,1', {
    tone: 0.3,
    color: look.phone,
    rim: null,
  })
  piece(body, '14.6,-46.4,1 18.6,-57.6,1 19.8,-57.2,1 15.8,-46,1', {
    tone: 0.8,
    color: look.screen,
    rim: null,
    form: null,
    pool: 0,
  })
  limbs(body, ['-5.6,-57.4,9.4 -4,-46.4,9 4,-41.6,7.4 13,-43.6,5'], { tone: 0.54 })
  folds(body, ['-8,-48,0.2 -4,-45,0.7 0.6,-46,0.2', '-2,-42,0.2 1.4,-40.4,0.6 5,-41.6,0.2'], { alpha: 0.55 })
  piece(body, '11.6,-46.4,1 14,-47.6 17.6,-47 20,-45 19,-42 15,-41.2 11.6,-41.6,1', {
    tone: 0.52,
    color: skin,
  })
  limbs(body, ['17.6,-46.6,2.2 20.6,-48.4,1.9 22,-48,1.4', '18.4,-44.8,2.2 21.2,-46,1.8 22.4,-45.4,1.3'], {
    tone: 0.56,
    color: skin,
  })
  // the thumb, not yet down
  limbs(body, ['13.4,-46.6,2.6 14.4,-49.8,2.3 16.2,-52.6,1.8'], { tone: 0.66, color: skin })
  scarfInProfile(body, { x: 1.4, y: -72.6 })
}
