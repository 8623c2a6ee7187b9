import { folds, limbs, piece, place, type Body, type Look } from '../../../kit/body.ts'
import { oval } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { type Stage } from '../../../kit/stage.ts'
import { wrappedHead } from '../../../kit/wrapped-head.ts'
import { GAP } from './palette.ts'

const INKS = {
  trousers: ['#06080a', '#0f1417', '#20272a', '#4a4634', '#a8854c'],
  sock: ['#090a0a', '#171817', '#2e2d28', '#8a7448'],
}

/** Ji-young on the edge of the bed, listening: her back half to us, turned to the door, one hand on the edge of the mattress, one foot drawn back. */
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
  // far leg: knee out to the door, foot flat
  limbs(body, ['-2,-30,12 12,-31,11 21,-28,9 21.4,-15,7.2 21,-7.4,6.2'], { tone: 0.36, color: trousers })
  piece(body, '17.8,-8.4,1 24.2,-8.4,1 24.4,-5.4,1 17.6,-5.4,1', { tone: 0.5, color: trousers })
  piece(body, '18.8,-5.8,1 23.4,-5.8,1 24,-3 27.6,-1 28,0.6,1 18.8,0.6,1 18.4,-2', {
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
  piece(body, '8,-6,1 12.6,-6.4,1 13.6,-3.2 17,-0.8 16.8,0.8,1 13,1 10,-1.2 8,-3.6', {
    tone: 0.34,
    color: sock,
  })
  // seat and back, half turned from us: hips spread on the mattress, the round of the shoulders, the left one lower
  const back =
    '-15.4,-25.4,1 -16.2,-29.6 -14.6,-35 -12.4,-41 -12,-47 -13,-53 -12,-58.6 -8,-62.6 -2.6,-64.6 3.4,-63.4 7,-59.6 7.6,-53 6,-45 5.6,-38 6.4,-32 5.4,-26.4,1 -4,-24.8'
  piece(body, back, { tone: 0.44 })
  folds(
    body,
    [
      '-2.4,-58,0.2 -4.4,-47,0.5 -3.6,-36,0.2',
      '4.6,-54,0.2 1.6,-49,0.7 -1.6,-46.6,0.2',
      '4,-36,0.2 -1,-32,0.8 -8,-31,0.2',
      '4.6,-31,0.2 -1,-28.6,0.7 -8,-28.2,0.2',
    ],
    { alpha: 0.7 },
  )
  // near arm straight down behind her, the hand on the edge of the mattress, fingers over it
  const fingers = [
    '-14.6,-25.4,1.7 -15,-22.4,1.3',
    '-12.9,-25,1.7 -13,-21.6,1.3',
    '-11.2,-25.2,1.7 -11,-22,1.3',
  ]
  limbs(body, ['-13.4,-30.4,3.6 -13,-26.6,5', ...fingers, '-10.8,-27.4,1.7 -9.4,-24.6,1.3'], {
    tone: 0.4,
    color: body.look.skin ?? body.look.cloth,
  })
  limbs(
    body,
    ['-8.8,-58.4,8.2 -12.6,-51,7.4 -14.4,-43.6,6.6', '-14.4,-43.6,6.8 -14.2,-37,5.8 -13.4,-30.6,4.8'],
    {
      tone: 0.54,
    },
  )
  limbs(body, ['-15.8,-30.8,1.4 -13.4,-30,1.6 -11,-30.6,1.4'], { tone: 0.64 })
  folds(
    body,
    ['-17.2,-44,0.2 -14.4,-42.4,0.6 -11.4,-43.4,0.2', '-16.6,-38,0.2 -14,-36.6,0.5 -11.6,-37.6,0.2'],
    {
      alpha: 0.6,
    },
  )
  // bent to the door
  wrappedHead(body, { x: 0.4, y: -75, k: 0.92, lean: 0.12, ear: 1, end: { side: -1, length: 13 } })
}
