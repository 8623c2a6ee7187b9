import { folds, limbs, piece, type Body as KitBody, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'
import { wrappedHead } from './wrapped-head.ts'

type Worn = Look & { trousers: readonly string[]; socks: readonly string[] }

type Body = KitBody & { look: Worn }

/** On the floor, full back to us: right knee up and the elbow on it, a telephone at the right ear, the left leg folded, the left hand flat on the floor. */
export function callerOnFloor(layer: Layer, at: Place, look: Worn) {
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
  wrappedHead(body, { x: 0.6, y: -53, k: 0.94, lean: 0.14, end: { side: -1, length: 15 } })
  callingArm(body)
}

function legs(body: Body) {
  const trousers = { color: body.look.trousers }
  const sock = { color: body.look.socks }
  // right: the knee stands out past the elbow, the shin comes straight down, the toes point to the light
  piece(body, '19.6,-4.6,1 25.6,-4.6,1 27.6,-3 32.4,-1.8 33.4,-0.2 32,1 19.4,0.9,1', { tone: 0.42, ...sock })
  limbs(body, ['6,-9,14 15,-19,12.6 22.6,-25.4,10.4 23.4,-15,9 22.6,-4.8,7.4'], { tone: 0.4, ...trousers })
  folds(
    body,
    [
      '17.4,-19,0.1 21,-18.6,0.7 25.4,-21.4,0.1',
      '19,-7.4,0.1 22.6,-6,0.5 26,-7.2,0.1',
      '18,-14,0.1 13,-10,0.7 12,-4,0.1',
    ],
    { alpha: 0.6 },
  )
  // left: folded, the knee on the floor
  piece(body, '-8,-12 -14,-12.4 -19.6,-8.6 -21.6,-4.4 -20.6,-0.6 -16,0.6 -6,0.2', {
    tone: 0.3,
    rim: null,
    ...trousers,
  })
  folds(body, ['-10,-5,0.1 -15,-5,0.7 -19.4,-3,0.1', '-12,-10,0.1 -15,-8.6,0.6 -18,-7,0.1'], { alpha: 0.6 })
}

// Straight down from the lower shoulder, the hand flat on the floor beside her.
function restingArm(body: Body) {
  const skin = { color: body.look.skin ?? body.look.cloth }
  limbs(
    body,
    [
      '-24,-2.4,2.2 -27.4,-1.4,1.7 -29.4,0.2,1.3',
      '-24,-1.4,2.2 -27,0,1.7 -28.6,1.2,1.3',
      '-23.4,-0.6,2.2 -25.8,1.2,1.7 -26.8,2.2,1.2',
      '-22.4,0,2 -23.8,1.8,1.6 -24.4,2.8,1.1',
    ],
    { tone: 0.36, ...skin },
  )
  piece(body, '-20,-5.6,1 -23.4,-5,1 -25.6,-2.6 -25,-0.4 -22.4,1 -20,0.4 -19,-2', { tone: 0.4, ...skin })
  limbs(body, ['-9.8,-36,8.6 -14.6,-29,8 -17.8,-20.6,7.2', '-17.8,-20.6,7.4 -20,-13,6.4 -21.4,-5.8,5.2'], {
    tone: 0.38,
  })
  limbs(body, ['-24,-6.6,1.5 -21.4,-5.6,1.7 -18.8,-5.8,1.5'], { tone: 0.5 })
  folds(body, ['-21,-21.4,0.1 -18,-19.6,0.6 -14.6,-20.4,0.1', '-22,-12,0.1 -20,-10.6,0.5 -17.4,-11.4,0.1'], {
    alpha: 0.6,
  })
}

// Elbow on the knee, forearm up; the telephone lies along ear and jaw, four fingers round its back, its light on the scarf.
function callingArm(body: Body) {
  const color = body.look.skin ?? body.look.cloth
  piece(body, '6,-55.6,1 7,-56.2,1 8.6,-45.4,1 7.2,-45,1', {
    color: '#8ff0cc',
    rim: null,
    form: null,
    pool: 0,
    alpha: 0.8,
  })
  piece(body, '6.6,-56.6,1 8.8,-57,1 10.6,-44.4,1 8.2,-43.8,1', {
    color: ['#1d242c', '#3c4751', '#6d7c85', '#c6d4d6'],
    tone: 0.4,
    edge: [0.8, 20],
  })
  piece(body, '10.4,-42.4 9.6,-45 10,-49 11.6,-50.6 13.4,-48.6 14.4,-45 14,-41.6', { color, tone: 0.42 })
  limbs(
    body,
    [
      '12.2,-50,1.9 10.4,-52,1.8 8,-52.4,1.3',
      '13,-48.4,1.9 10.8,-50,1.8 8.2,-50.2,1.3',
      '13.4,-46.6,1.9 11,-47.9,1.8 8.6,-48,1.3',
      '13.4,-44.8,1.8 11.2,-45.8,1.6 9.2,-45.8,1.2',
    ],
    { color, tone: 0.56, shadow: { dx: 1, dy: 2, r: 2, a: 0.5, inside: true } },
  )
  limbs(body, ['9.8,-37,9.4 15,-33.4,9 18.6,-29,8'], { tone: 0.36, form: null })
  limbs(body, ['18.6,-29,8.2 16.6,-35.6,7 13.2,-41.6,5.4'], { tone: 0.56 })
  limbs(body, ['9.8,-41.4,1.5 12.4,-42.6,1.8 15.4,-43,1.5'], { tone: 0.66 })
  folds(
    body,
    [
      '14.4,-28.4,0.1 16,-31.4,0.6 15.4,-34.6,0.1',
      '17,-26,0.1 18.6,-29.4,0.6 21.6,-30.6,0.1',
      '12.6,-36.6,0.1 15,-36.8,0.5 18.4,-38.4,0.1',
    ],
    { alpha: 0.6 },
  )
}
