import { folds, limbs, piece, place, type Body, type Look } from '../../kit/body.ts'
import { headPoints } from '../../kit/kerchief.ts'
import { type Layer } from '../../kit/stage.ts'

type Light = Pick<Look, 'light' | 'formLight' | 'form' | 'rim' | 'rimAmt' | 'line'>

const TROUSERS = ['#16150f', '#2d2a20', '#4c4735', '#7d7558']
const SHOES = ['#14130f', '#2a271f', '#4e4736', '#857a5c']
const KERCHIEF = ['#20211f', '#3d4240', '#61685f', '#969a88']
const BLANKET = ['#3e3a2e', '#6a6350', '#958c70', '#c2b894']
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
  sleepingHead(body)
}

// Sunk on the shoulder that is away from us: a checked cloth over all the hair, its edge over the brow, a knot and two ends at the nape.
function sleepingHead(body: Body) {
  const q = headPoints({ x: 9.4, y: -45, k: 0.98, turn: -17 })
  const wool = { color: KERCHIEF }
  limbs(body, [q('1,4,6.4 3.4,9.6,7.6')], { tone: 0.26, color: SKIN, rim: null })
  // cheek and closed jaw, in the shade of the cloth
  piece(body, q('-3,-2.6 -6,-1.6 -6.8,0.6 -6,3.6 -4,6,1 -1.2,5.6,1 -1.4,1'), {
    tone: 0.34,
    color: SKIN,
    rim: null,
  })
  const crown =
    '-5.8,-4 -4.4,-6.6 -1,-8.4 3,-7.8 6,-5 7,-0.8 6,3.2 3.6,6.4 0,7.4,1 -2.8,6.4,1 -2.6,2.6 -3.6,-0.6 -6.4,-2.2,1'
  piece(body, q(crown), { tone: 0.44, ...wool })
  // the band along the brow
  limbs(body, [q('-6,-3.4,1.8 -3.2,-1,1.8 -2.2,2.6,1.8 -2.6,6.2,1.6')], { tone: 0.66, ...wool, rim: null })
  folds(
    body,
    [
      '-4,-5.6,0.3 0,-2.4,0.45 3,5.4,0.3',
      '-1.4,-7.8,0.3 3,-3.6,0.45 5.4,2.6,0.3',
      '-2.2,1.4,0.3 2.4,-0.8,0.45 6.4,-3.4,0.3',
      '-2,4.6,0.3 2.4,2.6,0.45 6.6,0.2,0.3',
      '-3,-1.6,0.3 0.4,-4.2,0.45 3.6,-7.4,0.3',
    ].map(q),
    { alpha: 0.5, color: '#a9b4b0' },
  )
  piece(body, q('3.4,4.6,1 5.6,4.4,1 8.8,8.6 9.6,12,1 6.6,11.4,1 5,8.4'), { tone: 0.4, ...wool })
  piece(body, q('3,5.4,1 5,5.6,1 5.6,9.4 4.4,13.4,1 2.2,12,1 2.6,8.6'), { tone: 0.52, ...wool })
  piece(body, q('2.6,4 4.4,2.8 6,4 5.6,6.2 3.6,6.8 2.4,5.6'), { tone: 0.6, ...wool })
}

// Four years old, asleep across her lap: a round dark head on the arm, one plain cloth, two bare soles out of it.
function child(body: Body) {
  const q = headPoints({ x: -1.4, y: -22.4, k: 0.82, turn: -12 })
  limbs(body, ['-17,-10,4.4 -21.4,-10.6,3.6', '-17,-7,4.4 -21,-6.4,3.6'], { tone: 0.36, color: SKIN })
  for (const [x, y] of [
    [-22.4, -11.8],
    [-21.8, -7],
  ] as const)
    piece(
      body,
      [
        [x + 1, y + 3],
        [x - 1, y + 2.6],
        [x - 1.6, y - 0.4],
        [x - 1, y - 3],
        [x + 0.8, y - 3],
        [x + 1.6, y],
      ],
      { tone: 0.44, color: SKIN, rim: null },
    )
  limbs(body, [q('-1,5,5.6 -4,9,7')], { tone: 0.34, color: SKIN })
  piece(body, q('0,-7.6 -4,-6.8 -6.8,-3 -7,1.4 -5,5.4 -1,7.4 3.4,6.6 6.4,3 7,-1.4 5,-5.6'), {
    tone: 0.4,
    color: HAIR,
  })
  piece(body, q('-6.8,-0.4 -7.2,2.6 -5.6,5.8 -2.2,7.4 -1,5 -3.4,2.6 -4.6,-0.4'), {
    tone: 0.5,
    color: SKIN,
    rim: null,
  })
  piece(body, q('-0.4,1 1.4,0.8 1.6,3 0.4,4.2 -0.8,3'), { tone: 0.5, color: SKIN, rim: null })
  piece(
    body,
    '-3.4,-17.4 -8,-20 -12.4,-18.4 -17,-14.6 -20.4,-12.6,1 -20,-4,1 -12,-2.6 -4,-4 0.6,-7,1 1,-13',
    {
      tone: 0.5,
      color: BLANKET,
    },
  )
  folds(body, ['-8.4,-19,0.2 -10.4,-12,0.9 -9,-5,0.3', '-14,-16,0.2 -13.4,-10,0.8 -17,-5.4,0.2'], {
    alpha: 0.5,
    color: '#3a3524',
  })
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
