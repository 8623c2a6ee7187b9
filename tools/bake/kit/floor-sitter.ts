import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { fallenTail, turnedHead } from './bent-head.ts'
import { type Layer } from './stage.ts'

/** On a warm floor, back to us, legs folded to the left, her weight on the right palm; head turned to the right. */
export function floorSitter(layer: Layer, at: Place, look: Look) {
  const body: Body = { layer, at, look }
  const skin = look.skin ?? look.cloth
  const scarf = look.scarf ?? look.cloth
  // what lies on the floor: the far knee a little raised, both shins, two stockinged feet
  piece(body, '5,-12 10.6,-18.4 15.6,-19.4 20,-15.4 23.6,-8 23.4,-2 19,0 8,0.6', { tone: 0.3 })
  folds(body, ['12,-17,0.2 15.6,-12.4,0.7 16.4,-6,0.2'], { alpha: 0.6 })
  piece(body, '-22,-6.6 -27,-7.4 -31.4,-5.6 -33,-2.6 -30,-1 -22,-1.4', { tone: 0.42, color: skin })
  piece(body, '-9,-13 -16,-10 -22.6,-7.6 -25.2,-5 -24.4,-1.6 -14,0.8 4,1.6 12,0.4 13,-6 8,-13', {
    tone: 0.32,
  })
  piece(body, '-19.6,-5.4 -24,-5.6 -28.4,-3.4 -29,-0.4 -25,0.8 -18.6,0.4', { tone: 0.56, color: skin })
  folds(body, ['-6,-9,0.2 -14,-7.6,0.8 -22,-5.4,0.2', '-4,-4.6,0.2 -12,-3.4,0.7 -19,-3,0.2'], { alpha: 0.6 })
  // left arm: down the slope of the shoulder, its hand in the lap
  limbs(body, ['-7.4,-32,8 -11.6,-23.6,7.6 -11.4,-15,6.4 -7,-11,5'], { tone: 0.34 })
  piece(
    body,
    '-11.4,-1,1 -12,-7 -10.2,-14 -8.4,-20 -8.8,-27 -9.8,-31.6 -7.6,-35.4 -2.4,-38.4 1,-40.6 6.4,-41 10.6,-39.4 14,-37 15.4,-32.4 12.4,-25 9.8,-19 10.2,-12 12.2,-6 11.6,0,1 0,1.8',
    { tone: 0.5 },
  )
  folds(body, [
    '9.6,-18,0.2 3,-16.6,0.9 -5,-18.4,0.2',
    '9.8,-13.6,0.2 4,-11.4,0.8 -3,-12.4,0.2',
    '10.4,-8,0.2 2,-6,0.9 -8,-8.6,0.2',
    '2.6,-36,0.2 1.4,-27,0.6 2,-18,0.2',
    '12.6,-35,0.2 9.6,-28,0.7 9,-21,0.2',
    '-7,-33,0.2 -7.8,-27,0.6 -6.6,-21,0.2',
  ])
  // right arm: straight, it bears her
  limbs(body, ['12.6,-34.4,7.6 16.8,-24,7 19.4,-13,5.8 20.6,-5.4,4.2'], { tone: 0.56 })
  folds(body, ['14.6,-22,0.2 17.4,-20.6,0.6 20.4,-21,0.2', '16,-15.6,0.2 18.6,-14,0.5 21.4,-14.4,0.2'], {
    alpha: 0.6,
  })
  piece(body, '18.6,-5.4,1 22.6,-5.2,1 25.4,-3.4 29.6,-2.2 32.4,-0.8 31,0.6 25,1 19.4,0.4 18.4,-2', {
    tone: 0.62,
    color: skin,
  })
  folds(body, ['25,-2,0.2 28,-1.2,0.35 31.4,-0.6,0.2', '24.4,-0.6,0.2 27,0,0.3 29.6,0.3,0.2'], { alpha: 0.6 })
  const turn = { x: 6, y: -50.6, to: 'right' } as const
  turnedHead(body, turn)
  piece(body, '-1.4,-42.4 1.6,-44.4 7,-44.4 10.8,-42.4 11,-39.4 7,-37.2 0.6,-37 -3,-39', {
    color: scarf,
    tone: 0.56,
  })
  piece(body, '5.6,-40,1 10.4,-40.4,1 12,-33 10.8,-26 10,-20.4,1 7.6,-22.4 4.6,-20,1 5.6,-29', {
    color: scarf,
    tone: 0.48,
  })
  folds(body, ['-1,-41,0.2 4,-39.6,0.7 10,-41.4,0.2', '8,-38,0.2 8.8,-31,0.6 7.6,-24,0.2'], { alpha: 0.55 })
  fallenTail(body, turn)
}
