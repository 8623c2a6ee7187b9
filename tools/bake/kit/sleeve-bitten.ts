import { folds, limbs, piece, type Look, type Place } from './body.ts'
import { kerchiefBack } from './kerchief.ts'
import { type Layer } from './stage.ts'

/** From behind in a coat, weight on the right leg, head bent, one sleeve up to her mouth, the fist hidden by the head; a bundle slung low from the other shoulder. */
export function sleeveBitten(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  const bundle = look.bundle ?? look.cloth
  limbs(body, ['-4,-36,9.6 -6.6,-20,8 -7.4,-5,6.6', '4,-36,10 5.4,-20,8.6 5.6,-5,7.2'], { tone: 0.24 })
  piece(body, '-11,-8,1 -3.8,-8,1 -3.4,-1 -7,1 -11.4,0,1', { tone: 0.2, rim: null })
  piece(body, '1.8,-8,1 9.4,-8,1 9.8,-1 6,1.2 1.6,0.6,1', { tone: 0.22, rim: null })
  // the right forearm goes up before her, to the mouth: the shoulder and the head hide its end
  limbs(body, ['16.4,-62.6,6.8 12.8,-71.6,6 6.6,-79.4,5'], { tone: 0.4 })
  // coat: shoulders slope, the left lower under the bundle; belted in, the hem swings from the hip
  piece(
    body,
    '-2.4,-82.6 -7,-79 -10.8,-73 -11,-64 -9,-56 -9.6,-46 -12.6,-27,1 -6,-24.6 1,-26.2 8,-24.4 12.6,-26,1 12.2,-40 9.6,-53 10.6,-64 11,-73 8.6,-79 3,-82.4',
    { tone: 0.4 },
  )
  folds(
    body,
    [
      '-8.6,-54,0.3 0,-52,0.9 9.4,-53.6,0.3',
      '-6,-50,0.2 -8.4,-39,0.9 -9.4,-27,0.3',
      '0,-50,0.2 0.4,-38,0.8 0.6,-27,0.3',
      '6,-50,0.2 8.4,-39,0.9 9,-27,0.3',
      '9.4,-72,0.2 6,-66,0.7 6.6,-57,0.2',
    ],
    { alpha: 0.65 },
  )
  // the upper arm, its elbow low and out
  limbs(body, ['8.2,-74.4,8.2 12.4,-68.4,8 16,-62.4,7'], { tone: 0.5 })
  folds(body, ['12.8,-65.4,0.2 15.4,-64.6,0.6 18.6,-65.6,0.2'], {
    alpha: 0.6,
  })
  // left arm holds the strap before her: only the upper arm shows
  limbs(body, ['-8.6,-75,7.2 -12.6,-66,7.4 -12.8,-58,6.6 -9.4,-53.4,5.4'], { tone: 0.34 })
  // the bundle, low on the left hip, its cloth twisted over the shoulder
  limbs(body, ['2.6,-80,2.6 -3,-71,3 -8.4,-62,4'], { tone: 0.5, color: bundle })
  piece(body, '-7,-64 -13.4,-61 -17,-54 -17.4,-46 -13.4,-40 -7,-38.4 -1.4,-41 1,-48 -0.6,-56 -4,-62', {
    tone: 0.46,
    color: bundle,
    shadow: { dx: 0.6 * at.s, dy: 1.4 * at.s, r: 1.8 * at.s, a: 0.5, inside: true },
  })
  piece(body, '-8,-62.4,1 -12,-65.6 -13.6,-64.6,1 -11.4,-60.6 -7,-60,1 -4.6,-62', {
    tone: 0.58,
    color: bundle,
  })
  folds(body, [
    '-8,-61.6,0.4 -12.4,-54,0.9 -14.6,-47,0.2',
    '-7,-61.6,0.4 -8,-52,0.9 -9,-41,0.2',
    '-6,-61.6,0.3 -3,-54,0.8 -2,-46,0.2',
  ])
  // bowed to the sleeve: no more than cloth is to be seen of the head
  const bowed = { ...body, look: { ...look, skin: look.scarf ?? look.cloth } }
  kerchiefBack(bowed, { x: 2, y: -89.6, k: 0.96, turn: 10 }, { long: 1.15, blow: 0.4 })
}
