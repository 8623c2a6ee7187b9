import { folds, head, limbs, piece, place, type Look, type Place } from '../../kit/body.ts'
import { type Layer } from '../../kit/stage.ts'

type Light = Pick<Look, 'light' | 'formLight' | 'form' | 'rim' | 'rimAmt' | 'line'>

/** Two more of them among the roots, asleep against the tree, and the legs of a child. */
export function drawOthers(layer: Layer, shared: Light) {
  const light = { ...shared, rimAmt: 0.3 }
  leaning(layer, place(1474, 788, 400), {
    ...light,
    cloth: ['#14170f', '#25291e', '#3b3f30', '#5c5d48', '#858368'],
    hair: ['#0d0e0c', '#1c1d18', '#35352b', '#6c6a54'],
    skin: ['#3c2f22', '#6b543d', '#9a7c5a', '#c9ac84'],
  })
  leaning(layer, place(1370, 806, 440), {
    ...light,
    cloth: ['#131716', '#212624', '#343a35', '#4f5449', '#74745f'],
    hair: ['#2a2a26', '#4e4d45', '#7e7c6e', '#b0ac98'],
    skin: ['#3c2f22', '#6b543d', '#9a7c5a', '#c9ac84'],
  })
  const child = {
    layer,
    at: place(1300, 812, 400),
    look: { ...light, cloth: ['#1d1b14', '#37332a', '#5a5340', '#8b8164'] },
  }
  limbs(child, ['12,-9,6 2,-12,6 -6,-6,5 -11,-2,4', '12,-5,6 4,-6,5.6 -4,-1,4.6'], { tone: 0.44 })
  limbs(child, ['-10,-3,3.4 -14,-3.4,3 -15.4,-5.4,2.2', '-4,-1,3.4 -8,-1,3 -9.6,-3,2.2'], {
    tone: 0.56,
    color: ['#3c2f22', '#6b543d', '#9a7c5a', '#c9ac84'],
  })
}

// A back against a root, the head fallen forward on the chest, arms crossed into the sleeves.
function leaning(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  limbs(body, ['-8,-5,12 -18,-8,11 -28,-4,9'], { tone: 0.36 })
  piece(body, '-15,0,1 -15.4,-14 -12,-26 -5,-33 3,-35 10,-31 14,-20 15,-6 14,1,1 0,2', { tone: 0.44 })
  limbs(body, ['-8,-27,8 -13,-18,7.6 -6,-13,6.4 2,-14,5.4'], { tone: 0.5 })
  folds(
    body,
    ['-10,-20,0.2 -6,-16,0.7 0,-16,0.2', '6,-30,0.2 9,-18,0.7 8,-3,0.2', '-4,-10,0.2 1,-8,0.6 6,-9,0.2'],
    {
      alpha: 0.55,
    },
  )
  head(body, { x: -5, y: -37, k: 0.94, tail: false })
}
