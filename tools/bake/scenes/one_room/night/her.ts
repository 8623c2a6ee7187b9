import { folds, limbs, piece, place, type Body, type Look } from '../../../kit/body.ts'
import { oval } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { type Stage } from '../../../kit/stage.ts'
import { turned } from '../../../kit/transform.ts'
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
  const { skin, hair, scarf } = body.look
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
  limbs(body, ['3,-35,3.8 6,-33.6,4.2 8.4,-31.8,3'], { tone: 0.56, color: skin ?? body.look.cloth })
  limbs(body, ['6,-34.6,2 8.4,-34,1.6', '7.4,-32.4,2.2 10,-30.6,1.6'], {
    tone: 0.62,
    color: skin ?? body.look.cloth,
  })
  drawListeningHead(body, { skin: skin ?? [], hair: hair ?? [], scarf: scarf ?? [] })
}

type HeadInks = { skin: readonly string[]; hair: readonly string[]; scarf: readonly string[] }

function drawListeningHead({ layer, at, look }: Body, { skin, hair, scarf }: HeadInks) {
  // bent to the door
  const body = { layer: turned(layer, [at.x, at.y - 63 * at.s], -0.13), at, look }
  piece(body, '-3,-70,1 3,-70.6,1 4.4,-63 -4,-63.4', { tone: 0.38, color: skin })
  // the edge of a cheek, turned away; then hair over nearly all of it
  piece(body, '4.4,-75.4,1 6.6,-74.4 6.8,-71.6 5.4,-69.2 3,-68,1 2.6,-72', {
    tone: 0.3,
    color: skin,
    rim: null,
  })
  piece(
    body,
    '2.2,-82 -1.8,-81.6 -4.8,-79 -5.8,-75.2 -5,-71 -2.8,-68 0.8,-67 4.2,-68.2 5.6,-71 6.8,-74 7.2,-77.4 5.4,-80.6',
    { tone: 0.42, color: hair },
  )
  piece(body, '2.6,-74.6,1 3.8,-75.2 4.4,-73.4 3.6,-71.4 2.6,-71.6,1', { tone: 0.36, color: skin })
  folds(
    body,
    [
      '3,-81.4,0.1 -1.6,-78,0.4 -2.4,-69.4,0.2',
      '5.4,-80,0.1 1,-76.4,0.4 -0.8,-68.8,0.2',
      '0,-81.4,0.1 -4,-77,0.35 -3.6,-70.4,0.2',
    ],
    {
      alpha: 0.6,
    },
  )
  // scarf: wound once, one end before her, one over the low shoulder behind
  piece(body, '-6.4,-61.4,1 -7,-65.4 -3.6,-68 1,-67.4 5.6,-68.2 7.6,-65.6 7.2,-62 3,-60.4 -2.4,-60', {
    tone: 0.48,
    color: scarf,
  })
  piece(body, '4.2,-63.4,1 7.4,-63.6,1 9,-57 9.4,-50 8.4,-46.6,1 5.6,-47,1 6.2,-54', {
    tone: 0.52,
    color: scarf,
  })
  piece(body, '-6.2,-64.4,1 -3.2,-61.4 -6,-57 -9.6,-52.4,1 -12.8,-54.2,1 -9.4,-59.4', {
    tone: 0.42,
    color: scarf,
  })
  folds(
    body,
    [
      '-5.6,-64,0.2 0,-63.6,0.6 6.6,-65.4,0.2',
      '-5.4,-62,0.2 -8,-57.6,0.5 -10.8,-53.6,0.2',
      '6,-62,0.2 7.6,-56,0.5 7.2,-48,0.2',
    ],
    {
      alpha: 0.6,
    },
  )
  piece(body, '-3.6,-69.6,1 -0.6,-69,1 -1.6,-65 -3.8,-61.6 -6.6,-58.6,1 -6.4,-63 -5,-67', {
    tone: 0.36,
    color: hair,
  })
  piece(body, '-3.8,-69.8,1 -0.4,-69,1 -0.8,-67.6 -4,-68.4,1', { tone: 0.66, color: hair })
}
