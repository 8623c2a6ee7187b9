import { folds, head, limbs, piece, place, type Look, type Place } from '../../kit/body.ts'
import { kerchiefSide } from '../../kit/kerchief.ts'
import { type Layer } from '../../kit/stage.ts'

type Light = Pick<Look, 'light' | 'formLight' | 'form' | 'rim' | 'rimAmt' | 'line'>

/** One more of them at the tree, asleep sitting up in a kerchief and a padded coat, a child asleep in her lap under a cloth. */
export function drawOthers(layer: Layer, shared: Light) {
  sleeper(layer, place(1404, 806, 430), {
    ...shared,
    rimAmt: 0.5,
    cloth: ['#1c2026', '#343b42', '#565e60', '#858a80', '#b5b49c'],
    kerchief: ['#3a3222', '#6a5c40', '#a08f68', '#cdbf96'],
    work: ['#4a4638', '#7d7660', '#aea68a', '#d8cfae'],
    hair: ['#0b0b0c', '#1b1a19', '#38352e', '#7a745e'],
    skin: ['#4d3a2b', '#85664a', '#b8926c', '#e6c69c'],
  })
}

// Sitting against the tree, facing left: legs along the ground, the head sunk on the chest and turned from us.
function sleeper(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  const trousers = ['#16150f', '#2d2a20', '#4c4735', '#7d7558']
  // legs stretched out, shoes up
  limbs(body, ['2,-6,12 -16,-9,10 -31,-4,7'], { tone: 0.34, color: trousers })
  limbs(body, ['2,-4,12 -14,-5,10.6 -28,-1.6,7.4'], { tone: 0.44, color: trousers })
  piece(body, '-29,1.6,1 -30,-6 -33,-10.4 -36,-9.6 -35,-4 -34.4,1.6,1', { tone: 0.4, color: trousers })
  // the kerchief sunk forward; the coat's collar stands up behind it
  kerchiefSide(
    { layer, at: { ...at, flip: true }, look: { ...look, scarf: look.kerchief ?? look.cloth } },
    {
      x: 3.4,
      y: -43.6,
      k: 0.94,
      turn: 24,
    },
  )
  // coat: shoulder, back and hem
  piece(
    body,
    '-9,-2,1 -10,-14 -9,-26 -6.6,-33.4 -3,-36.8 3,-38 7.6,-35.4 11.6,-29 14,-18 15.6,-6 16.6,1,1 2,1.6',
    {
      tone: 0.44,
    },
  )
  folds(
    body,
    ['6,-32,0.2 10,-20,0.9 11.4,-3,0.3', '-2,-14,0.2 4,-9,0.8 12,-9,0.2', '2,-22,0.2 6,-12,0.7 6,-3,0.2'],
    { alpha: 0.55 },
  )
  // the child in her lap, covered to the shoulder, its head in the crook of her arm
  const child = { layer, at: { ...at, x: at.x - 6.4 * at.s, y: at.y - 17.6 * at.s }, look }
  piece(body, '-6,-17,1 -12,-17.6 -19,-15.6 -26,-11.6 -31,-6 -32.4,0 -27,1.6,1 -14,1.4 -3,0.6,1 1,-6 0,-13', {
    tone: 0.56,
    color: look.work ?? look.cloth,
  })
  folds(
    body,
    [
      '-4,-13,0.2 -13,-11,0.9 -22,-4,0.3',
      '-9,-5,0.2 -16,-4,0.8 -24,0,0.2',
      '-13,-16,0.2 -18,-12,0.7 -28,-6,0.3',
    ],
    { alpha: 0.5, color: '#3a3524' },
  )
  head(child, { x: 0, y: 0, k: 0.76, tail: false })
  // her sleeve comes round it, the hand lies on the cloth
  limbs(body, ['1,-31,9.6 4,-20,9 1,-11.4,7.6 -7,-9.6,6'], { tone: 0.54 })
  folds(body, ['2,-17,0.2 4.4,-14.6,0.7 7,-15.6,0.2', '-4,-12.6,0.2 -4.6,-9.4,0.6 -4,-6.8,0.2'], {
    alpha: 0.6,
  })
  limbs(body, ['-6.6,-9.8,4.6 -10,-9.4,4.2 -13,-8.4,2.6', '-8,-10.6,2.4 -11,-11.6,2'], {
    tone: 0.56,
    color: look.skin ?? look.cloth,
  })
}
