import { folds, limbs, piece, type Look, type Place } from './body.ts'
import { scarfFromBehind } from './scarf.ts'
import { type Layer } from './stage.ts'

/** At a sewing machine, from behind: on a stool (its top at y = -26), back rounded, both forearms on the work. */
export function machinistBack(layer: Layer, at: Place, look: Look & { stool: readonly string[] }) {
  const body = { layer, at, look }
  const { stool } = look
  limbs(body, ['-7,-22,7 -7.6,-12,6.2 -7,-5,5', '7,-22,7 8,-13,6.2 8.4,-7,5'], { tone: 0.34 })
  piece(body, '-10,-6,1 -4.4,-6,1 -4,-1 -5.4,0.8 -10.8,0.8,1', { tone: 0.3, rim: null })
  piece(body, '5.4,-8,1 11,-8,1 11.6,-3 10.4,-1 5,-1,1', { tone: 0.32, rim: null })
  limbs(body, ['-11,-24,2.8 -14.4,0,2.6', '11,-24,2.8 14.8,0,2.6', '-12.8,-9,2 13.2,-9,2'], {
    tone: 0.5,
    color: stool,
  })
  // hips on the stool, the skirt hanging over its edge
  const skirt =
    '-11.4,-38 -14.6,-32 -15.4,-26 -14.6,-17,1 -8,-15.4 0,-17 8,-15.6 14.8,-17.6,1 15.6,-26 14.8,-32 11.6,-38 0,-40'
  piece(body, skirt, { tone: 0.36 })
  folds(
    body,
    [
      '-10,-32,0.2 -11,-24,0.8 -10,-17,0.2',
      '-3,-31,0.2 -3.6,-24,0.7 -3,-17,0.2',
      '6,-31,0.2 6.4,-24,0.8 5.6,-17,0.2',
      '11.4,-31,0.2 12,-24,0.6 11.6,-18,0.2',
      '-14,-30,0.2 -5,-27.4,0.8 5,-28.4,0.2',
    ],
    { alpha: 0.6 },
  )
  limbs(body, ['-9.4,-59,7.2 -15.8,-50,6.8 -13.6,-43,5.6 -7.4,-43,4.4'], { tone: 0.42 })
  limbs(body, ['9.8,-59.6,7.2 17,-50.6,6.8 15.6,-43.8,5.6 10,-44,4.4'], { tone: 0.52 })
  const back =
    '-11,-34,1 -10.8,-44 -12.6,-53 -11,-60 -5.4,-64.6 3.8,-65.2 10.4,-62 13,-54.6 11.6,-45 11.6,-34,1 0,-32.6'
  piece(body, back, { tone: 0.46 })
  folds(
    body,
    [
      '-10,-58,0.2 -11.4,-48,0.7 -9.6,-38,0.2',
      '11,-58,0.2 11.8,-48,0.7 10,-38,0.2',
      '-9,-40,0.2 -2,-37.6,0.8 6,-39,0.2',
      '0.6,-60,0.1 0,-48,0.5 0.8,-36,0.2',
      '-16,-50,0.2 -13,-47.6,0.5 -11.4,-48.6,0.2',
      '17,-51,0.2 14.4,-48,0.5 12.4,-49,0.2',
    ],
    { alpha: 0.6 },
  )
  // the strings of an apron
  limbs(
    body,
    [
      '-11,-41,1.2 0,-40,1.4 11.2,-41.6,1.2',
      '-0.6,-40,1.2 -3.4,-36,1.1 -3,-32,0.9',
      '0.6,-40,1.2 3,-37,1 4.4,-34,0.8',
    ],
    {
      tone: 0.7,
      rim: null,
      form: null,
    },
  )
  scarfFromBehind(body, { x: 1.4, y: 18.4 })
}
