import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'

type Lower = { stockings: readonly string[]; shoes: readonly string[] }

/** From behind in a knee-long coat: the right hand hooked over something that comes down, weight on the right leg, left heel up. */
export function shutterPuller(layer: Layer, at: Place, look: Look & Lower) {
  const body: Body = { layer, at, look }
  const { stockings, shoes } = look
  limbs(body, ['-2.6,-34,9 -4.6,-21,8.2 -7.6,-12,5.6'], { tone: 0.3, color: stockings })
  piece(body, '-11,-14,1 -5,-13,1 -4.4,-8.6 -5,-3.6 -6.4,-0.8 -8.8,-1.4 -10.4,-5.6', {
    tone: 0.34,
    rim: null,
    color: shoes,
  })
  limbs(body, ['5,-36,9.8 6.4,-20,8.6 6,-6,6.2'], { tone: 0.4, color: stockings })
  piece(body, '2.4,-7.4,1 9.6,-7,1 10.6,-2 9.6,1.2 3,1.2,1 1.8,-2', { tone: 0.4, rim: null, color: shoes })
  // the left arm keeps the balance
  limbs(body, ['-9.8,-73.4,8.2 -15.4,-63,8.2 -19.4,-54,6.8 -20.6,-47.6,5.2'], { tone: 0.36 })
  piece(body, '-22.8,-48.6,1 -18.4,-47.6,1 -18.4,-43.4 -20.2,-39.4 -22.4,-39 -23.6,-43', {
    tone: 0.46,
    color: look.skin ?? look.cloth,
  })
  // fingers hooked over the hem, and the wrist that the cuff has left bare
  const skin = { color: look.skin ?? look.cloth }
  limbs(body, ['20.2,-91,4.6 19,-96.4,4.8'], { tone: 0.4, ...skin })
  limbs(
    body,
    [
      '16.2,-97.4,2 16,-100.6,1.7',
      '18,-98,2.1 17.9,-101.4,1.8',
      '19.9,-98,2.1 19.9,-101.2,1.8',
      '21.6,-97.2,1.9 21.7,-100,1.6',
    ],
    { tone: 0.58, ...skin },
  )
  const coat =
    '-2,-82,1 -7.6,-79 -11.6,-73.4 -12,-64 -9.8,-55 -11.4,-44 -16.6,-25.6,1 -9,-22.8 0,-25 8,-24.4 16,-29.4,1 13.6,-43 11.6,-55 13,-65 14,-75 12.6,-80.6 6.4,-82.6 3,-82.8'
  piece(body, coat, { tone: 0.42 })
  folds(
    body,
    [
      '0.6,-40,0.3 -0.6,-32,0.9 -2,-24,0.5',
      '-7,-52,0.2 -10,-40,0.9 -12.6,-26,0.4',
      '7,-52,0.2 9.6,-40,0.8 11,-28,0.3',
      '-8.6,-73,0.2 -9.6,-65,0.6 -7.4,-57,0.2',
      '-9,-55,0.3 1,-53.6,0.9 11.4,-56.4,0.3',
      '12.6,-73,0.2 7,-65,0.9 1,-59,0.2',
      '13,-66,0.2 9,-60.6,0.8 4,-57.6,0.2',
    ],
    { alpha: 0.65 },
  )
  limbs(body, ['23.2,-80.4,7.2 22.6,-86,6.6 20.6,-91.6,6'], { tone: 0.46 })
  limbs(body, ['9.4,-76,10 16.4,-77.4,9.4 23.2,-79.6,7.8'], { tone: 0.5 })
  folds(
    body,
    [
      '9,-81,0.2 11.6,-76,0.9 10.4,-70,0.2',
      '14.4,-81,0.2 16.8,-77.4,0.7 16.4,-73,0.2',
      '20,-82.6,0.2 22,-79.4,0.8 26,-78.4,0.2',
      '19,-87,0.2 22,-86,0.6 25.6,-87,0.2',
    ],
    { alpha: 0.65 },
  )
  headTurned(body)
}

// Looks to the hand; the wool goes round once, an end down the back and an end blown over the left arm.
function headTurned(body: Body) {
  const { skin, hair, scarf, cloth } = body.look
  const wool = { color: scarf ?? cloth }
  const lock = { color: hair ?? cloth }
  piece(body, '-2.4,-87,1 3.6,-87,1 4.4,-80 -2.6,-80', { tone: 0.32, color: skin ?? cloth })
  piece(body, '6.6,-95.4 8.6,-94.6 9,-91.6 7.4,-88 5.4,-87', { tone: 0.5, color: skin ?? cloth })
  piece(
    body,
    '2.6,-99.6 -1,-99 -3.8,-96.2 -4.4,-92 -3.4,-87.8 -0.6,-85.4 3,-85.4 6,-87.4 7.4,-91.2 7.8,-95.4 5.8,-98.6',
    { tone: 0.4, ...lock },
  )
  folds(body, ['5,-98,0.1 1.6,-93,0.4 -0.6,-87,0.2', '1.6,-99,0.1 -1,-94,0.4 -1.4,-88,0.2'], { alpha: 0.6 })
  piece(body, '-6,-79,1 -8.8,-76.4 -11.4,-70 -12.6,-62.6,1 -8.2,-60.6,1 -6.6,-66 -3.6,-72 -2,-77.6', {
    tone: 0.42,
    ...wool,
  })
  piece(body, '-7,-78.4,1 -7.2,-82.4 -3.6,-85.6 1,-84.2 5.4,-86 8.4,-83.2 8,-79,1 4,-76.4 -2.6,-76', {
    tone: 0.5,
    ...wool,
  })
  folds(
    body,
    [
      '-6,-81.4,0.2 1,-80.4,0.7 7.4,-82.6,0.2',
      '-6.4,-76,0.2 -8.8,-70,0.6 -10.4,-62,0.2',
      '-5,-78.4,0.2 1,-77.8,0.6 7,-79.6,0.2',
    ],
    { alpha: 0.6 },
  )
  piece(body, '-2.6,-88,1 0.8,-86.8,1 1,-82 0,-77 -2,-72.6,1 -3.8,-77 -3.8,-83', { tone: 0.34, ...lock })
  piece(body, '-3,-87.2,1 0.9,-86,1 0.9,-84 -3.2,-85.2,1', { tone: 0.7, rim: null, ...lock })
}
