import { folds, limbs, piece, type Body, type Look, type Place } from '../../kit/body.ts'
import { type Layer } from '../../kit/stage.ts'
import { headBack, woundScarf } from './her-head.ts'

type Lower = { stockings: readonly string[]; shoes: readonly string[] }

/** Full back, walking away in a long coat with a half-belt: weight on the left leg, both hands in its pockets. */
export function herWalking(layer: Layer, at: Place, look: Look & Lower) {
  const body = { layer, at, look }
  legs(body, look)
  // what is seen of the left forearm: it goes forward, and the coat hides the hand
  limbs(body, ['-16.2,-59.4,6.8 -14.6,-53,6.4 -9,-47,5.6'], { tone: 0.3, rim: null })
  coat(body)
  arms(body)
  woundScarf(body)
  headBack(body)
}

function legs(body: Body, { stockings, shoes }: Lower) {
  limbs(body, ['-4.2,-26,8.4 -4.2,-18,7.4 -4.2,-12,6.2'], { tone: 0.34, color: stockings, rim: null })
  limbs(body, ['4.4,-26,8.4 5.8,-15,7.8 6.6,-7,6.6'], { tone: 0.42, color: stockings })
  // the boot that carries, a step further off, heel to us
  piece(body, '-7.4,-14.6,1 -1.2,-14.6,1 -1,-8 -1.2,-4.4,1 -7.2,-4.4,1 -7.6,-8', {
    tone: 0.42,
    color: shoes,
  })
  piece(body, '-7.2,-5.6,1 -1.2,-5.6,1 -1.4,-2.6,1 -7,-2.6,1', {
    tone: 0.1,
    color: shoes,
    form: null,
    rim: null,
  })
  // the other is about to leave the ground: the heel is up, the sole's edge a dark line under it
  piece(body, '3,-10.4,1 10.2,-10.2,1 10.6,-4 10.4,0.6 9.4,3.4,1 4,3.4,1 2.8,0.8 2.8,-4', {
    tone: 0.5,
    color: shoes,
  })
  piece(body, '3,-1.4,1 10.2,-1.2,1 9.8,1.6 9.2,3.2,1 4.2,3.2,1 3.4,1.6', {
    tone: 0.14,
    color: shoes,
    form: null,
    rim: null,
  })
  folds(body, ['-7,-12.4,0.2 -4.4,-11.8,0.5 -1.6,-12.4,0.2', '3.4,-7.8,0.2 6.4,-7.2,0.5 9.8,-8,0.2'], {
    alpha: 0.6,
  })
}

function coat(body: Body) {
  piece(
    body,
    '-2.8,-83 -8.6,-79.8 -12,-75 -11.6,-66 -10,-55.4 -10.8,-44 -13,-23.4,1 -7,-21.4 0,-22 7,-21.2 13.4,-23,1 11.4,-43 10,-55.4 11.8,-66 12.4,-76 9.4,-80.6 3.4,-83.2',
    { tone: 0.42 },
  )
  // the vent, open on the stride
  piece(body, '0.4,-39,1 2.8,-21.6,1 -0.8,-22,1', { tone: 0.12, form: null, rim: null })
  // one seam down the middle of the back, shallow folds on either side of it
  folds(
    body,
    [
      '0.2,-76,0.3 0.2,-66,0.5 0.2,-57,0.3',
      '0.2,-52,0.3 0.3,-46,0.6 0.4,-38,0.8',
      '-8,-74,0.2 -7.4,-68,0.6 -8,-62,0.2',
      '-6,-50,0.2 -7,-38,0.7 -8.2,-25,0.3',
    ],
    { alpha: 0.5 },
  )
  // the half-belt, and its two buttons
  piece(body, '-7.4,-56.6,1 0,-56 7.4,-56.8,1 7.6,-53.4,1 0,-52.6 -7.6,-53.2,1', {
    tone: 0.48,
    shadow: { dx: 1, dy: 3, r: 3, a: 0.45, inside: true },
  })
  folds(body, ['-5.8,-55,1.5 -5.6,-54.8,1.5', '5.6,-55.1,1.5 5.8,-54.9,1.5'], { alpha: 0.8 })
}

function arms(body: Body) {
  // left: shoulder to elbow
  limbs(body, ['-9.2,-75.6,8.2 -13.2,-68.6,8 -16.4,-58.6,7'], { tone: 0.34, rim: null })
  folds(body, ['-19.4,-61,0.2 -16.4,-59.6,0.7 -13.4,-60.8,0.2'], { alpha: 0.6 })
  // right: shoulder, elbow, and the forearm down into a pocket whose mouth is at the side seam
  limbs(body, ['9.6,-76.8,8.2 13.6,-69,8 16.6,-60,7.2 14.6,-54,6.4 10.4,-48,5.8 8.4,-44.6,5.4'], {
    tone: 0.5,
    shadow: { dx: 2, dy: 3, r: 4, a: 0.35, inside: true },
  })
  folds(
    body,
    ['13.2,-61.6,0.2 16.4,-59.6,0.8 19.6,-60.6,0.2', '13.4,-57.6,0.2 16,-57.4,0.6 18.4,-58.6,0.2'],
    {
      alpha: 0.6,
    },
  )
  // a slanted welt, and the coat over the hand below it
  piece(body, '4.4,-49.2,1 13,-44.6,1 13.2,-36 8.6,-35 4.2,-38', { tone: 0.41, rim: null, form: null })
  piece(body, '4.2,-50.4,1 13.4,-45.4,1 12.8,-42.6,1 3.6,-47.6,1', {
    tone: 0.54,
    shadow: { dx: -1, dy: 4, r: 4, a: 0.4, inside: true },
  })
  folds(body, ['5.4,-42.6,0.2 7.6,-40,0.6 10.6,-39.6,0.2', '8.4,-35,0.2 8.6,-30,0.7 8.8,-25,0.3'], {
    alpha: 0.45,
  })
}
