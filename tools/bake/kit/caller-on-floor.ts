import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'
import { wrappedHead } from './wrapped-head.ts'

/** On the floor, full back to us: right knee up and the elbow on it, a telephone at the right ear, the left leg folded. */
export function callerOnFloor(layer: Layer, at: Place, look: Look) {
  const body: Body = { layer, at, look }
  legs(body)
  restingArm(body)
  piece(
    body,
    '-12,0.4,1 -13,-6 -11.6,-13 -10,-20 -10.6,-27 -12.6,-33 -11,-37.4 -6.4,-40.4 0,-42 6.4,-41.4 11.4,-39.4 13.8,-35.4 12.6,-28 10.4,-20 11.6,-12 13,-5 12,0.6,1 0,1.4',
    { tone: 0.42 },
  )
  folds(
    body,
    [
      '-9.6,-18,0.1 -4,-15.4,0.8 2,-15.8,0.1',
      '10,-17,0.1 5,-13.4,0.8 0,-13,0.1',
      '-11.4,-9,0.1 -6,-6.4,0.7 0,-6.6,0.1',
      '9.6,-34,0.1 8.4,-28,0.6 8.8,-22,0.1',
      '-9.4,-34,0.1 -8.6,-28,0.6 -8.6,-22,0.1',
      '0.4,-24,0.1 0.8,-15,0.4 0.4,-6,0.1',
    ],
    { alpha: 0.55 },
  )
  wrappedHead(body, { x: 0.6, y: -53, k: 0.94, lean: 0.1, end: { side: -1, length: 15 } })
  callingArm(body)
}

function legs(body: Body) {
  const skin = body.look.skin ?? body.look.cloth
  // right: knee up, the shin to the light, a bare foot flat
  piece(body, '19,-5,1 24.4,-5.4,1 27.6,-3.2 32,-1.4 32.4,0.6 26,1 18.8,0.8,1', { tone: 0.5, color: skin })
  limbs(body, ['8,-10,14 16,-22,12 20,-26.6,10 21.4,-15,8.6 21.8,-4.4,7'], { tone: 0.4 })
  folds(body, ['14,-19,0.1 17.6,-19.6,0.7 22,-23,0.1', '17.6,-8,0.1 21,-6.6,0.5 24.6,-7.8,0.1'], {
    alpha: 0.6,
  })
  // left: folded, the knee on the floor
  piece(body, '-8,-13 -15,-13.4 -23,-9.6 -27.4,-5.4 -26.6,-1 -20,0.8 -6,0.2', { tone: 0.32, rim: null })
  folds(body, ['-10,-6,0.1 -17,-5.4,0.8 -24,-3,0.1', '-12,-11,0.1 -17,-9.6,0.6 -21,-7.6,0.1'], { alpha: 0.6 })
}

// Down from the lower shoulder, the hand laid over the knee.
function restingArm(body: Body) {
  limbs(body, ['-9.6,-36,8.6 -14.2,-29,8 -16.6,-22,7.2 -19.6,-14.6,5.8'], { tone: 0.36 })
  limbs(
    body,
    [
      '-20.4,-12.8,4 -22,-10,4.6 -23,-8.4,4',
      '-23.6,-9.4,2 -25.4,-6,1.6',
      '-22.4,-8.4,2 -24,-4.8,1.6',
      '-21,-8.2,2 -22.2,-5,1.6',
    ],
    { tone: 0.4, color: body.look.skin ?? body.look.cloth },
  )
  piece(body, '-22.6,-15.6,1 -17.4,-12.8,1 -18.6,-11,1 -23.8,-13.8,1', { tone: 0.5 })
  folds(body, ['-19.6,-24,0.1 -16.6,-22,0.6 -13.4,-22.4,0.1', '-20,-20,0.1 -17.4,-18.6,0.5 -15,-18.8,0.1'], {
    alpha: 0.6,
  })
}

// Elbow on the knee, forearm up; the bar of the telephone is between hand and ear, its light on the hair.
function callingArm(body: Body) {
  const color = body.look.skin ?? body.look.cloth
  piece(body, '5.6,-59.4,1 7.6,-60,1 8.8,-49.4,1 7,-49.2,1', {
    color: '#8ff0cc',
    rim: null,
    form: null,
    pool: 0,
    alpha: 0.9,
  })
  piece(body, '6.6,-60,1 9.2,-60.8,1 11,-47,1 8.6,-46.6,1', {
    color: ['#2b333c', '#5b6873', '#93a4ac', '#c6d4d6'],
    tone: 0.4,
    edge: [0.8, 20],
  })
  // fingers beyond it, then the palm; the thumb up its near edge
  limbs(body, ['10.4,-50,2.6 10.8,-54.4,2.5 9.4,-57.4,1.9', '12,-49.6,2.5 12.4,-53,2.4 10.8,-55.8,1.8'], {
    color,
    tone: 0.6,
  })
  piece(body, '9.2,-44.6 8.6,-48 9.4,-51 11.8,-52 13.4,-49.6 13.6,-46 12.8,-43.6', { color, tone: 0.52 })
  limbs(body, ['10.4,-46.4,2.8 8.9,-49.6,2.5 8.8,-53,1.9'], { color, tone: 0.6 })
  limbs(body, ['9.6,-37,9.4 15.4,-34.4,9 19.4,-31.4,7.8'], { tone: 0.36, form: null })
  limbs(body, ['19.4,-31.4,8 16,-37.6,7 12.4,-43.6,5.4'], { tone: 0.56 })
  piece(body, '9.4,-43.4,1 14.4,-45.8,1 15.4,-43.8,1 10.4,-41.4,1', { tone: 0.64 })
  folds(
    body,
    [
      '14.6,-30.4,0.1 16.6,-33.4,0.6 16.4,-36.4,0.1',
      '17.6,-28.4,0.1 18.6,-32,0.5 21.6,-33.6,0.1',
      '12,-38.6,0.1 14.6,-38.8,0.5 17.8,-40.4,0.1',
    ],
    { alpha: 0.6 },
  )
}
