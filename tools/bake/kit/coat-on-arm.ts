import { folds, limbs, piece, type Look, type Place } from './body.ts'
import { scarfFromBehind } from './scarf.ts'
import { type Layer } from './stage.ts'

/** Standing, from behind, in a jacket, a heavy coat folded over the right forearm; one of its sleeves has got loose. */
export function coatOnArm(layer: Layer, at: Place, look: Look & { coat: readonly string[] }) {
  const body = { layer, at, look }
  const { coat } = look
  limbs(body, ['-4.6,-48,12.6 -5.4,-26,10.4 -6,-4,8', '4.6,-48,12.6 5.4,-26,10.4 6,-4,8'], { tone: 0.3 })
  // the arm that hangs, left, its shoulder lower
  limbs(body, ['-9.8,-74,7.4 -13.4,-63,7.8 -14.4,-52,6.8 -13.2,-43,5.2'], { tone: 0.34 })
  piece(body, '-15.6,-44,1 -11,-43.6,1 -10.6,-39 -12,-35.6 -14.6,-36.2 -16,-40', {
    tone: 0.44,
    color: look.skin ?? look.cloth,
  })
  piece(
    body,
    '-2.8,-83,1 -8.4,-79.4 -12,-73.6 -12,-63 -10.6,-54 -11.8,-44 -13,-36,1 -5,-34.4 3,-35.4 12,-35,1 11.6,-45 10.4,-54 11.6,-63 12,-74 9.2,-79.8 3.2,-82.8',
    { tone: 0.42 },
  )
  folds(
    body,
    [
      '0.4,-77,0.2 0.6,-62,0.5 0.4,-36,0.3',
      '-8.6,-75,0.2 -9.4,-66,0.5 -8.4,-56,0.2',
      '8.4,-75,0.2 9,-66,0.5 8.4,-56,0.2',
      '-10,-54,0.2 -5,-51.6,0.5 0,-52.4,0.2',
      '9.4,-55,0.2 6,-51.6,0.5 2,-52,0.2',
      '-8,-48,0.2 -9,-42,0.4 -9.4,-36,0.2',
      '7,-48,0.2 8.6,-42,0.4 9,-36,0.2',
    ],
    { alpha: 0.45 },
  )
  // upper arm, elbow out; the forearm goes forward and carries
  limbs(body, ['9.6,-75,7.4 13.6,-65,7.8 15.6,-57,7 22,-54,5.6 29,-55,4.6'], { tone: 0.5 })
  folds(body, ['12,-61,0.2 15,-58.6,0.6 18.6,-59.6,0.2', '13,-66,0.2 15,-64.6,0.5 17,-65.4,0.2'], {
    alpha: 0.6,
  })
  // the coat: doubled over the forearm, the far half longer, its lining showing; then collar, then the sleeve
  piece(body, '14,-53 20,-58.6 27,-59 32,-55 33.4,-45 34.4,-32 36,-16.4,1 29,-13.4 21,-15.4,1 20,-32', {
    tone: 0.66,
    color: coat,
  })
  piece(
    body,
    '12.6,-53.6 16,-58 22,-60.4 28,-59 30.6,-53 30,-43 29.6,-33 31.4,-21,1 23,-18.4 15,-20.4 10.4,-22,1 12,-36',
    {
      tone: 0.4,
      color: coat,
      shadow: { dx: 0.6 * at.s, dy: 0.8 * at.s, r: 1.2 * at.s, a: 0.45, inside: true },
    },
  )
  piece(body, '13,-36.4,1 19,-37.4 23.4,-36.8,1 23,-32.4 18,-31.6 13,-32.2,1', {
    tone: 0.48,
    color: coat,
    rim: null,
  })
  piece(
    body,
    '24,-58.6 29,-58.4 34,-53 37.6,-44 41.6,-35 44.6,-25.6,1 42,-23.6 38,-22.6,1 35,-31 31,-40 26,-49',
    {
      tone: 0.46,
      color: coat,
      shadow: { dx: 0.5 * at.s, dy: 1 * at.s, r: 1.4 * at.s, a: 0.45, inside: true },
    },
  )
  folds(
    body,
    [
      '16,-55,0.3 16.6,-40,0.8 14,-23,0.4',
      '21,-57,0.3 22.6,-42,0.7 22,-21,0.3',
      '26,-56,0.3 27,-44,0.6 27.6,-24,0.3',
      '29,-55,0.2 33.4,-46,0.6 38.4,-31,0.3',
      '37.4,-28.4,0.4 40.4,-28.6,0.6 43.6,-30.2,0.4',
      '15,-54.6,0.3 20,-56.8,0.7 27,-56.4,0.3',
    ],
    { alpha: 0.6 },
  )
  scarfFromBehind(body)
}
