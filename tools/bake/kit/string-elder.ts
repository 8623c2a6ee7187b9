import { folds, limbs, piece, type Look, type Place } from './body.ts'
import { headPoints } from './kerchief.ts'
import { type Layer } from './stage.ts'

/** What an old man at the river wears besides the cloth of every figure. */
type Villager = {
  /** A checked cloth: round his head, and round his waist. */
  check: readonly string[]
  shirt: readonly string[]
  phone: readonly string[]
  cord: readonly string[]
}

/** A thin old man facing right, bent in the back and a little in the knees, looking down along a string; a telephone swings free of his chest. The string leaves his hand at (24, -50). */
export function stringElder(layer: Layer, at: Place, look: Look & Villager) {
  const body = { layer, at, look }
  const { check, shirt, phone, cord } = look
  const skin = look.skin ?? look.cloth
  // far leg back, near leg forward, neither quite straight; bare feet
  limbs(body, ['-5,-33,8.6 -6,-23,6.8 -9.6,-15,7 -11.4,-8,5 -12,-4,4.6'], { tone: 0.3, color: skin })
  piece(body, '-14.4,-4.4,1 -10,-4.6,1 -8,-2 -3,-0.4 -3.4,1 -14,1,1', { tone: 0.3, color: skin })
  limbs(body, ['1,-34,9 6.4,-23.6,7.4 4.4,-15,7.6 3.4,-8,5.4 3.4,-4,4.8'], { tone: 0.42, color: skin })
  piece(body, '1,-4.4,1 5.6,-4.6,1 7.4,-2 12.6,-0.2 12,1.4 1.4,1.2,1', { tone: 0.44, color: skin })
  limbs(body, ['-5,-46,11.4 -5.6,-36,10 -5.4,-26,9'], { tone: 0.34 })
  limbs(body, ['-3.4,-47,12.4 0,-37,11.4 5,-26.4,10'], { tone: 0.44 })
  folds(body, ['0.4,-27,0.3 4.6,-25,0.9 9,-26.4,0.3', '-7,-42,0.2 -2,-38,0.7 4,-38,0.2'], { alpha: 0.6 })
  // far arm, forward to the string
  limbs(body, ['7,-69,6 13.4,-60,5.4 20,-53,3.8'], { tone: 0.36, color: skin })
  // shirt: round over the bent back, hanging away from a thin belly
  piece(
    body,
    '3.6,-78.6 -3,-77.6 -9,-71 -12,-62 -12.6,-52 -12.8,-44,1 -6,-41.6 3,-42.6 8.4,-41.4,1 8,-52 9,-60 11.4,-68 10,-75',
    { tone: 0.5, color: shirt },
  )
  folds(
    body,
    [
      '-5,-72,0.2 -8.4,-62,0.8 -9,-46,0.3',
      '7.6,-66,0.2 4,-56,0.7 5,-44,0.2',
      '0,-66,0.2 -3,-55,0.6 -2,-44,0.2',
      '-9,-52,0.2 -3,-49,0.7 3,-50,0.2',
    ],
    { alpha: 0.5 },
  )
  piece(body, '-12.8,-47.4,1 -4,-45 8,-46.4,1 8.6,-42,1 -2,-40 -12.8,-42.6,1', { tone: 0.46, color: check })
  piece(body, '4.6,-45,1 8,-45.4,1 9,-39 7.6,-33,1 4.8,-33.8,1', { tone: 0.5, color: check })
  // the telephone swings free, because he bends
  folds(body, ['2,-78,0.35 8.4,-70,0.4 12.6,-62,0.4', '8,-78,0.35 11.6,-70,0.4 13,-62,0.4'], {
    color: cord,
    alpha: 0.9,
  })
  piece(body, '10.8,-62.4,1 15.2,-62,1 15,-53.6,1 10.8,-54,1', { tone: 0.5, color: phone })
  // near arm, elbow at the hip, the hand shut on the string
  limbs(body, ['-1,-72,7.8 -5,-63,7'], { tone: 0.56, color: shirt })
  limbs(body, ['-4.6,-63.4,5.6 -3,-55,5 8,-51.4,4.2 19,-50.6,3.4'], { tone: 0.52, color: skin })
  piece(body, '18,-53 21.4,-54.4 24.4,-53 24.6,-50 22.4,-48 19,-48.6 17.4,-50.4', { tone: 0.56, color: skin })
  folds(body, ['20,-51.4,0.2 22.4,-50.8,0.4 24,-51,0.2'], { alpha: 0.5 })
  // head forward and down, to the dog; the cloth is drawn low, its end hangs over the cheek, a grey tuft under it
  const q = headPoints({ x: 10.4, y: -86.2, k: 0.96, turn: 24 })
  const grey = look.hair ?? look.cloth
  const dark = { tone: 0.1, form: null, rim: null }
  limbs(body, ['5,-77.6,6.4 8.4,-82.4,6.2'], { ...dark, color: skin })
  limbs(body, ['-0.6,-79.4,3 4,-76,3.4 9.6,-75.2,2.8'], { tone: 0.54, color: shirt })
  piece(body, q('0,-3 5,-3.6 6.2,-1 7,1 5.8,2.2 5.4,5 2.2,6.6 -2.6,5'), { ...dark, color: skin })
  piece(body, q('-6.2,-3 -1.6,-2.4 -1,1.4 -2.4,4.4 -4.4,6.4 -6.2,4 -7,0.6'), { tone: 0.6, color: grey })
  piece(body, q('1.4,5.2 3.2,4.6 5.2,5.2 4.4,7.8 2.6,9,1 1.6,7.2'), { tone: 0.5, color: grey, rim: null })
  piece(body, q('7,-2,1 3.4,-0.6 -2,-1 -6.8,-1.4,1 -7.6,-5.4 -5,-9 0.4,-10.2 5.4,-8'), {
    tone: 0.5,
    color: check,
  })
  // over the cheek, and behind
  piece(body, q('-1.6,-2,1 2.6,-1.6,1 3.4,2 2,5.6,1 -0.6,4.4'), { tone: 0.36, color: check })
  piece(body, q('-5.8,-3.6,1 -9,-1.4 -9.8,3.6,1 -7,2.6 -5.4,-0.6'), { tone: 0.42, color: check })
  folds(body, [q('6,-4.4,0.3 0,-5,0.7 -6,-4,0.3'), q('4.4,-8.4,0.2 -1,-7.8,0.5 -5.6,-6.4,0.2')], {
    alpha: 0.5,
  })
}
