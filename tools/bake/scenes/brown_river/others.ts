import { folds, limbs, piece, place, type Body, type Look } from '../../kit/body.ts'
import { headPoints } from '../../kit/kerchief.ts'
import { type Layer } from '../../kit/stage.ts'

type Light = Pick<Look, 'light' | 'formLight' | 'form' | 'rim' | 'rimAmt' | 'line'>

const TROUSERS = ['#16150f', '#2d2a20', '#4c4735', '#7d7558']
const SHOES = ['#14130f', '#2a271f', '#4e4736', '#857a5c']
const KERCHIEF = ['#3a3222', '#6a5c40', '#a08f68', '#cdbf96']
const BLANKET = ['#4a4638', '#7d7660', '#aea68a', '#d8cfae']
const SKIN = ['#4d3a2b', '#85664a', '#b8926c', '#e6c69c']
const HAIR = ['#0b0b0c', '#1b1a19', '#38352e', '#7a745e']

/** One more of them, asleep with her back and her head against the tree, a child asleep across her lap under a cloth. */
export function drawOthers(layer: Layer, shared: Light) {
  const body: Body = {
    layer,
    at: place(1366, 808, 430),
    look: { ...shared, rimAmt: 0.5, cloth: ['#1c2026', '#343b42', '#565e60', '#858a80', '#b5b49c'] },
  }
  mother(body)
  child(body)
  arm(body)
}

// Facing left, leaning back: the legs along the ground a little bent, the kerchief turned to the bark.
function mother(body: Body) {
  limbs(body, ['6,-7,12 -10,-13,10.4 -19,-8,8 -24.6,-3,6.4'], { tone: 0.28, color: TROUSERS })
  piece(body, '-22.6,1,1 -22.6,-5.6,1 -27,-9.6 -29.6,-9 -28.4,-4 -28,1,1', { tone: 0.3, color: SHOES })
  limbs(body, ['6,-5,12.6 -8,-10,11 -17,-5.4,8.4 -21.6,-2,6.8'], { tone: 0.4, color: TROUSERS })
  piece(body, '-19,1.6,1 -19,-4.8,1 -23.4,-8.6 -26.2,-7.8 -25.2,-3 -24.6,1.6,1', { tone: 0.44, color: SHOES })
  piece(
    body,
    '-6,1,1 -5,-9 -1,-20 3.4,-31 6.6,-37.4 10.6,-39.4 15.4,-37.4 19,-31 20.4,-20 19.4,-8 18.6,1.4,1 6,2',
    { tone: 0.42 },
  )
  folds(
    body,
    [
      '13,-33,0.2 16.4,-20,0.9 15.4,-2,0.3',
      '4,-10,0.2 10,-7,0.7 18,-9,0.2',
      '9,-18,0.2 12,-10,0.7 11,-2,0.2',
    ],
    { alpha: 0.5 },
  )
  const q = headPoints({ x: 13.6, y: -47.4, k: 0.96, turn: 20 })
  limbs(body, [q('0.6,4,6 0,9.6,7')], { tone: 0.26, color: SKIN, rim: null })
  // the edge of a cheek, in the shade of the cloth
  piece(body, q('-3.4,-2 -6,0 -6,3.6 -3.8,6,1 -1.6,5.6,1 -2,2'), { tone: 0.3, color: SKIN })
  const wool = { color: KERCHIEF }
  const crown =
    '-5.2,-5.4 -2.4,-7.8 1.6,-8.4 5.2,-6 6.8,-1.6 6.2,2.6 4.2,5.8,1 0.4,7 -3,6.6,1 -4.6,3.6 -5.2,-0.4 -6.2,-3'
  piece(body, q(crown), { tone: 0.46, ...wool })
  piece(body, q('1,5.4,1 4.6,4.6 5.4,9 5.2,14.4,1 2.6,13.8,1 2,9.4'), { tone: 0.38, ...wool })
  piece(body, q('1.2,6,1 3.4,6.4 1.4,10 -0.8,12.4,1 -2.4,10.4,1 -0.6,8'), { tone: 0.5, ...wool })
  piece(body, q('1,4 3.4,3.4 4.8,5 3.8,7 1.6,7.2 0.6,5.8'), { tone: 0.56, ...wool })
  folds(
    body,
    [
      '1.6,4,0.25 -1.6,0,0.5 -4,-4,0.15',
      '2.4,3.8,0.25 1.6,-2,0.5 0,-7,0.15',
      '3.4,4,0.25 5,0,0.5 4,-5,0.15',
    ].map(q),
    { alpha: 0.55, color: '#3a3222' },
  )
}

// Four years old: the head in the crook of the arm and turned in, one foot out of the cloth.
function child(body: Body) {
  const q = headPoints({ x: -0.4, y: -23.4, k: 0.74, turn: 52 })
  const dark = { color: HAIR }
  limbs(body, ['-18,-13,4.4 -22,-10,3.8 -24.2,-6.4,3'], { tone: 0.42, color: SKIN })
  piece(body, '-23.4,-7,1 -26,-6.6 -28.6,-8.6 -29.2,-7 -27.4,-4.6 -24.4,-3.8,1', { tone: 0.52, color: SKIN })
  limbs(body, [q('0.4,4,5.6 1,9,6.6')], { tone: 0.3, color: SKIN })
  piece(body, q('-2,-3 -6.2,-2.4 -7,1.6 -5.6,5.6 -2,7.6 2,6.4 2,0'), { tone: 0.44, color: SKIN })
  piece(
    body,
    q('-4.6,-4 -3.8,-7 0.4,-8.6 4.8,-6.8 7,-2.4 6.6,2.6 4.2,6.4 1.8,7,1 1.6,3.6 0,2.6 -0.8,-0.6 -3.4,-2'),
    { tone: 0.42, ...dark },
  )
  piece(body, q('-0.4,0.6 1.6,0.4 1.8,2.8 0.4,4.2 -0.8,3'), { tone: 0.6, color: SKIN, rim: null })
  // a small shoulder, then the cloth over hip and knees
  piece(
    body,
    '-4.6,-22.6 -7.4,-25.4 -11,-24.2 -13.4,-20.6 -17,-20.6 -20.4,-18 -21.8,-13.6 -20.6,-8.6 -18.6,-4.4,1 -12,-3.4 -5,-4.6 0,-7,1 0.4,-13 -2.4,-18',
    { tone: 0.6, color: BLANKET },
  )
  folds(
    body,
    [
      '-6,-23,0.2 -9,-19,0.9 -9.6,-12,0.3',
      '-13,-19.6,0.2 -12.4,-15,0.8 -15,-8,0.2',
      '-19.6,-16,0.2 -16,-13,0.7 -15,-8,0.3',
      '-18,-7,0.2 -12,-8,0.7 -6,-7,0.2',
    ],
    { alpha: 0.5, color: '#3a3524' },
  )
}

// Her sleeve comes down beside the small head and round it; the hand lies on the cloth.
function arm(body: Body) {
  limbs(body, ['9,-34.6,9.4 10.4,-24,8.8 7.4,-14.4,8', '7.4,-14.4,8 1,-11.6,7 -5.4,-12,5.6'], {
    tone: 0.54,
    shadow: { dx: -2, dy: 4, r: 5, a: 0.35, inside: true },
  })
  folds(body, ['7,-21,0.2 10,-18,0.7 13.4,-19.6,0.2', '5,-17,0.2 7.4,-13,0.7 10,-12.6,0.2'], { alpha: 0.55 })
  limbs(body, ['-5,-12.2,4.6 -8,-12.4,4.4 -11.2,-11,2.4', '-7.4,-13.4,2.2 -9.8,-14.6,1.6'], {
    tone: 0.5,
    color: SKIN,
  })
  folds(body, ['-9,-12.6,0.1 -10.4,-12,0.3 -11.6,-11.2,0.1', '-8.6,-11,0.1 -10,-10.6,0.3 -11,-10.2,0.1'], {
    alpha: 0.5,
  })
  limbs(body, ['-3.6,-14.6,1.4 -4.4,-12,1.6 -4.2,-9.6,1.4'], { tone: 0.6 })
}
