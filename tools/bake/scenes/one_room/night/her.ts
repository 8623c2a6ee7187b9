import { folds, limbs, piece, place, type Body, type Look } from '../../../kit/body.ts'
import { oval } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { type Stage } from '../../../kit/stage.ts'
import { wrappedHead } from '../../../kit/wrapped-head.ts'
import { GAP } from './palette.ts'

const INKS = {
  trousers: ['#06080a', '#0f1417', '#20272a', '#4a4634', '#a8854c'],
  sock: ['#101210', '#2a2924', '#5a5444', '#b09a6c'],
}

/** Ji-young on the edge of the bed, listening: turned from us to the door, hands in her lap, one foot drawn back. */
export function drawHer(stage: Stage) {
  const layer = stage.layer('figure', { depth: 0.7, lit: true })
  paint(layer, (g) => oval(g, [764, 718, 80, 11]), {
    color: '#030404',
    soft: 7,
    edge: [2, 20],
    pool: 0,
    alpha: 0.6,
  })
  paint(layer, (g) => oval(g, [884, 604, 66, 15]), {
    color: '#05080a',
    soft: 8,
    edge: [2, 20],
    pool: 0,
    alpha: 0.55,
  })
  const look: Look = {
    cloth: ['#05070a', '#10161b', '#212a2e', '#47463c', '#a08656'],
    skin: ['#21140e', '#4c3220', '#8a5f3a', '#e0aa6a'],
    hair: ['#030404', '#0a0c0c', '#1a1a17', '#4a3d28'],
    scarf: ['#22090c', '#54171a', '#8a2e2a', '#c4604c'],
    light: GAP,
    formLight: [540, 640],
    form: 0.36,
    rim: '#ffc56e',
    rimAmt: 0.95,
    reach: 420,
    line: '#030506',
  }
  sitListening({ layer, at: place(846, 722, 468, true), look })
}

// Facing right in body units, the seat at y = -26.
function sitListening(body: Body) {
  const { trousers, sock } = INKS
  const { skin } = body.look
  // far leg: knee out to the door, foot flat
  limbs(body, ['-2,-30,12 12,-31,11 21,-28,9 21.4,-15,7.2 21,-7.4,6.2'], { tone: 0.36, color: trousers })
  piece(body, '17.8,-8.4,1 24.2,-8.4,1 24.4,-5.4,1 17.6,-5.4,1', { tone: 0.5, color: trousers })
  piece(body, '18.2,-5.8,1 23.8,-5.8,1 24.6,-3 29,-1.2 29.4,0.8,1 18.4,0.8,1 17.8,-2', {
    tone: 0.3,
    color: sock,
  })
  // near leg: knee lower, the shin drawn back, only the toes on the floor
  limbs(body, ['-7,-28.6,14 5,-29.4,13 14.6,-25.8,10.6 13.2,-14,8 10.2,-7.4,6.6'], {
    tone: 0.44,
    color: trousers,
  })
  folds(
    body,
    [
      '1,-34,0.2 8,-30,0.8 16,-28,0.2',
      '11,-24,0.2 14,-22,0.6 18,-22.6,0.2',
      '9.6,-14,0.2 12.4,-12.4,0.5 16,-13.4,0.2',
    ],
    {
      alpha: 0.6,
    },
  )
  piece(body, '7,-8.8,1 13.4,-9.4,1 13.6,-6.2,1 7.2,-5.6,1', { tone: 0.56, color: trousers })
  piece(body, '7.4,-6,1 13,-6.4,1 14.2,-3.2 18.2,-0.6 18,1,1 13.4,1.2 9.8,-1.2 7.4,-3.6', {
    tone: 0.34,
    color: sock,
  })
  // far sleeve, seen between waist and knee
  limbs(body, ['4,-56,7 9.6,-46,6.4 10,-38,5.2'], { tone: 0.32 })
  // seat and back: hips spread on the mattress, a waist, the round of the shoulders, the left one lower
  const back =
    '-15.6,-25.6,1 -16.4,-29.6 -14.4,-35 -11.4,-40 -11,-45 -13,-52 -12.6,-58 -8.6,-62.4 -2.6,-64.6 3.4,-63 7.4,-58.4 8,-51.6 5.4,-44 4.8,-39 6.6,-34 6,-28,1 -4,-24.8'
  piece(body, back, { tone: 0.44 })
  folds(body, [
    '5.8,-55,0.2 0,-48,0.8 -8,-43,0.2',
    '5,-47,0.2 -1,-42,0.7 -9.4,-39.4,0.2',
    '-11,-55,0.2 -11,-48,0.6 -9.4,-42,0.2',
    '-12.6,-36,0.2 -5,-33.4,0.8 3,-35.4,0.2',
    '-14.4,-30.6,0.2 -8,-28,0.7 0,-28.8,0.2',
    '-2,-62,0.2 -3.4,-55,0.4 -3,-48,0.2',
  ])
  // near arm: elbow at the waist, the forearm forward into the lap
  limbs(body, ['-8.6,-58.4,8 -12.2,-50.6,7.2 -11.2,-43,6.4 -4.6,-38.4,5.6 2.6,-35.2,4.4'], { tone: 0.52 })
  folds(
    body,
    [
      '-13.4,-45,0.2 -10.6,-43.4,0.6 -7.6,-43,0.2',
      '-12.6,-42,0.2 -10,-40.8,0.5 -7,-41,0.2',
      '-5,-41,0.2 -3.6,-38.4,0.5 -4,-35.6,0.2',
    ],
    {
      alpha: 0.6,
    },
  )
  // the hand on the near thigh, its fingers over the knee
  const fingers = ['5.4,-34.6,1.8 9.8,-33,1.4', '5.6,-33,1.9 10.2,-31,1.5', '5,-31.4,1.8 9.2,-29.2,1.4']
  limbs(body, ['2.4,-35.2,3.8 5.4,-33,4.6', ...fingers, '4.4,-35.4,1.7 7.2,-35.6,1.3'], {
    tone: 0.5,
    color: skin ?? body.look.cloth,
  })
  // bent to the door
  wrappedHead(body, { x: 0.4, y: -75, k: 0.92, lean: 0.12, ear: 1, end: { side: -1, length: 13 } })
}
