import { folds, limbs, piece, type Body, type Look, type Place } from '../../kit/body.ts'
import { type Layer } from '../../kit/stage.ts'
import { headBack, woundScarf } from './her-head.ts'

type Lower = { stockings: readonly string[]; shoes: readonly string[] }

/** From behind, walking away: weight on the left leg, the right heel up, the left arm swung back, the right hand in its pocket. */
export function herWalking(layer: Layer, at: Place, look: Look & Lower) {
  const body = { layer, at, look }
  legs(body, look)
  swungArm(body)
  coat(body)
  pocketArm(body)
  woundScarf(body)
  headBack(body)
}

function legs(body: Body, { stockings, shoes }: Lower) {
  // the leg that carries, a step further off
  limbs(body, ['-2,-34,9.4 -3.4,-21,7.8 -4,-13,7.2 -4.2,-5,5'], { tone: 0.36, color: stockings })
  piece(body, '-6.6,-6.4,1 -1.8,-6.4,1 -1,-3 -1.2,-0.6,1 -7.2,-0.6,1 -7.4,-3', {
    tone: 0.4,
    rim: null,
    color: shoes,
  })
  // the one that has pushed off: the heel is up, the sole turned to us
  limbs(body, ['4,-34,9.8 5.6,-21,8.2 7.6,-13.6,7.4 9.4,-7.4,5.2'], { tone: 0.44, color: stockings })
  piece(body, '6.8,-8.6,1 11.6,-9.4,1 13,-5.4 11.8,-0.4 9.6,2.4 6.6,2.6 5.4,0 5.8,-4.6', {
    tone: 0.34,
    rim: null,
    color: shoes,
  })
  piece(body, '7.4,-6.6 10.4,-7.4 11.6,-5 10.2,-0.6 8.4,1.6 6.8,1.6 6.4,-0.4 6.6,-3.6', {
    tone: 0.66,
    rim: null,
    color: shoes,
  })
  folds(body, ['6.6,-2.6,0.2 8.6,-2,0.5 10.8,-3.4,0.2', '4.4,-20,0.2 7,-18.6,0.6 9.6,-20.6,0.2'], {
    alpha: 0.5,
  })
}

function coat(body: Body) {
  piece(
    body,
    '-2.8,-82.6 -8.4,-79.4 -11.4,-74.4 -10.8,-65 -9,-55 -10,-44 -12.8,-30,1 -8,-27.4 -2,-28.4 4,-26 10,-26.6 14.4,-29.4,1 11.8,-42 9.6,-54 11,-64 11.8,-75 9.4,-80 3.4,-82.8',
    { tone: 0.44 },
  )
  // the vent, open on the stride
  piece(body, '1,-44,1 4.6,-26.4,1 -0.4,-28,1', { tone: 0.14, form: null, rim: null })
  folds(
    body,
    [
      '-5.4,-52,0.2 -7.6,-41,1 -10,-30,0.5',
      '-2.6,-50,0.2 -3.4,-40,0.9 -5,-30,0.3',
      '5,-51,0.2 8,-40,0.9 10,-29,0.4',
      '7.6,-50,0.2 10.4,-40,0.6 12.4,-31,0.2',
      '-8.6,-75,0.2 -7.2,-66,0.7 -4,-59,0.2',
      '-8.6,-62,0.2 -4,-59.6,0.6 1,-60.6,0.2',
      // the seam of the waist, and two buttons on it
      '-8.6,-55,0.3 0,-53.4,0.9 9,-54.8,0.3',
      '-3.4,-54.6,1.3 -3.2,-54.4,1.3',
      '3.6,-54.6,1.3 3.8,-54.5,1.3',
    ],
    { alpha: 0.6 },
  )
}

// Swung back and away from the coat: upper arm, elbow, forearm, cuff, a hand that hangs with its fingers parted.
function swungArm(body: Body) {
  const skin = { color: body.look.skin ?? body.look.cloth, rim: null }
  limbs(
    body,
    [
      '-19.2,-46.6,1.7 -19.6,-43.6,1.6 -18.8,-41.4,1.2',
      '-17.9,-46,1.8 -18,-42.4,1.7 -17.4,-40,1.3',
      '-16.4,-46.4,1.7 -16.3,-43,1.6 -16,-40.8,1.2',
    ],
    { tone: 0.42, ...skin },
  )
  piece(body, '-19.4,-51,1 -15.6,-51,1 -15.2,-47.6 -15.6,-44.4 -18,-43.8 -20,-45 -20,-48.4', {
    tone: 0.48,
    ...skin,
  })
  limbs(body, ['-15.8,-48.8,1.7 -14.8,-46.4,1.6 -15.2,-44.2,1.2'], { tone: 0.52, ...skin })
  limbs(body, ['-9,-76.4,8 -12.4,-69,7.8 -15.2,-62.6,7.2 -16.8,-56,6.4 -17.4,-50.4,5.6'], {
    tone: 0.4,
    rim: null,
  })
  folds(
    body,
    ['-19,-63.4,0.2 -15.4,-61,0.8 -12.2,-61.6,0.2', '-19,-59.6,0.2 -16.4,-58.6,0.6 -13.4,-59.4,0.2'],
    {
      alpha: 0.6,
    },
  )
  limbs(body, ['-20,-51,1.6 -17.4,-50,1.8 -14.8,-50.6,1.6'], { tone: 0.52, rim: null })
}

// The elbow stands off a little, the wrist goes into the slit.
function pocketArm(body: Body) {
  piece(body, '8,-53,1 13,-55,1 13.6,-45,1 9.6,-43.4,1', { tone: 0.36, rim: null })
  limbs(body, ['13,-51.6,4.2 11.4,-48.4,3.8'], { tone: 0.5, color: body.look.skin ?? body.look.cloth })
  folds(body, ['8.2,-50.4,0.5 11,-48,1.3 13.8,-46.8,0.6'], { alpha: 0.8 })
  limbs(body, ['9.4,-76.4,8 12.8,-69,7.8 15.4,-62,7 15,-56.6,6.2 13.2,-52.2,5.4'], { tone: 0.52 })
  folds(
    body,
    ['12.6,-61.6,0.2 15.6,-60.4,0.8 18.6,-62.4,0.2', '12.6,-58.4,0.2 15,-57.8,0.6 17.8,-59.4,0.2'],
    {
      alpha: 0.6,
    },
  )
}
