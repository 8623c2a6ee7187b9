import { folds, hand, limbs, piece, type Look, type Place } from './body.ts'
import { napeHead } from './nape-head.ts'
import { type Layer } from './stage.ts'

/** What she wears besides the cloth of every figure. */
type Cook = {
  skirt: readonly string[]
  apron: readonly string[]
  ladle: readonly string[]
}

/** A woman standing, facing right, a ladle in the near hand over a pot whose rim is at (28, -44); her elbow has no sleeve left. */
export function ladler(layer: Layer, at: Place, look: Look & Cook) {
  const body = { layer, at, look }
  const { skirt, apron, ladle } = look
  const skin = look.skin ?? look.cloth
  limbs(body, ['-4,-22,7 -4.6,-10,5.6 -4.6,-4,5', '4,-22,7 4.6,-10,5.6 5,-4,5'], { tone: 0.3 })
  piece(body, '-8,-5,1 -1,-5,1 3,-1.6 3.4,0.6 -8,0.6,1', { tone: 0.3, rim: null })
  piece(body, '1.6,-5,1 8,-5,1 12.4,-1.6 12.6,0.8 1.6,0.8,1', { tone: 0.34, rim: null })
  piece(body, '-10,-50 -11.4,-40 -13,-19,1 -2,-17 11.4,-19,1 10.6,-38 8.6,-50', { tone: 0.4, color: skirt })
  folds(
    body,
    [
      '-7,-44,0.2 -8.6,-30,0.9 -9,-19,0.3',
      '-1,-42,0.2 -1,-30,0.8 -1.6,-18,0.2',
      '5,-42,0.2 6,-30,0.7 6,-19,0.2',
    ],
    { alpha: 0.5 },
  )
  piece(body, '3,-52,1 9.4,-50 11.8,-38 12.4,-24,1 4,-22.6,1 3.4,-38', { tone: 0.5, color: apron })
  // far arm steadies a bowl
  limbs(body, ['5,-75,6.6 12,-64,6 19,-57,4.4'], { tone: 0.36 })
  piece(body, '16,-58.6,1 26,-58,1 24.4,-53.4 21,-52.2 17.6,-53.4', { tone: 0.6, color: look.work ?? apron })
  // cardigan, a little too big, bent forward
  piece(
    body,
    '-2,-83 -8,-79.4 -11.6,-70 -12,-58 -12.6,-45,1 -3,-42.8 7,-44.6,1 8.4,-54 10.4,-66 10,-75 5.6,-81.6',
    { tone: 0.46 },
  )
  folds(
    body,
    [
      '-7,-74,0.2 -9,-62,0.8 -9.4,-47,0.3',
      '6,-64,0.2 4.6,-55,0.7 4.4,-46,0.3',
      '-2,-60,0.2 -4,-54,0.6 -4,-46,0.2',
    ],
    { alpha: 0.55 },
  )
  limbs(body, ['-12.4,-46.6,2.4 -3,-44.2,2.4 7.2,-46,2.4'], { tone: 0.34 })
  // near arm: sleeve; where the elbow was, skin, and two threads that hold nothing
  limbs(body, ['-3,-76.4,8.6 -8.4,-68,8.4 -9.4,-61,7.6 -4,-57.6,7.2 7,-58,5.8 14,-59.4,4.8'], { tone: 0.56 })
  piece(
    body,
    '-12.8,-62.6 -10.8,-64.6,1 -9.6,-63.4 -7.6,-63.4,1 -7.2,-61.2 -6,-59.8,1 -8,-58.4 -9.4,-57.2,1 -11.4,-58 -12.8,-60',
    {
      tone: 0.68,
      color: skin,
      rim: null,
      pool: 0.1,
    },
  )
  limbs(body, ['-7.6,-57.4,0.7 -8.6,-54,0.6 -7.8,-51.4,0.5', '-10.4,-57.6,0.7 -11.4,-55,0.6 -11,-52.6,0.5'], {
    tone: 0.7,
    rim: null,
  })
  hand(body, { x: 17, y: -59.6, k: 1 })
  limbs(body, ['13,-66,1.5 19.4,-58,1.5 27,-46,1.4 29.4,-40,1.4'], { tone: 0.6, color: ladle })
  napeHead(body, { x: 5, y: -90.4, k: 0.98, bow: 8, hair: 'bun' })
}
