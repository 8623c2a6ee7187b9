import { folds, head, limbs, piece, type Look, type Place } from './body.ts'
import { type Layer } from './stage.ts'

/** Wading away, leaning into the current: a bundle on her head with a red scarf tied round it, one hand up to it, the other feeling the water in front of her. Water stands at about y = -52. */
export function waderWithBundle(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  const bundle = look.bundle ?? look.cloth
  const scarf = look.scarf ?? look.cloth
  // the left arm goes down and forward into the water; the body hides its hand
  limbs(body, ['-9,-75,8 -14.6,-66,7.6 -17.6,-57,6.4 -19,-48,5'], { tone: 0.36 })
  folds(body, ['-17.4,-64,0.2 -14.6,-62.4,0.6 -11.4,-64,0.2'], { alpha: 0.6 })
  // wet jacket, weight on the right, spine bent against the stream
  piece(
    body,
    '-2.6,-82.6 -8,-80 -11.4,-75 -12,-67 -10,-58 -8.6,-50 -8.4,-38,1 13,-38,1 12.4,-50 11.6,-58 13.2,-67 13.4,-75 9.6,-80.4 3.4,-82.8',
    { tone: 0.42 },
  )
  folds(body, [
    '-9.6,-72,0.2 -5,-66,0.9 2,-63.6,0.3',
    '11,-74,0.2 7,-66,0.9 8,-56,0.3',
    '-7,-60,0.2 0,-57,0.8 7,-58.4,0.2',
    '1.6,-78,0.2 1,-68,0.6 2.4,-58,0.2',
  ])
  // cloth that sticks to the shoulder blades and lets go at the waist
  folds(
    body,
    [
      '-8.6,-77,0.2 -4,-79.4,0.7 -1,-81,0.2',
      '-6,-72,0.3 -3.4,-67.6,1.1 -5.6,-62,0.3',
      '7,-72,0.3 4.6,-67,1.1 6.6,-61.6,0.3',
      '-9,-56,0.3 -3,-53.4,1.1 3,-54.6,0.9 11,-56,0.3',
    ],
    { alpha: 0.85 },
  )
  piece(body, '-4.4,-82.6,1 -4.8,-79.8 -1,-78.2 3.4,-78.6 5.4,-80.4 4.8,-83,1 0.4,-81.4', { tone: 0.62 })
  // neck and head, bowed a little to the left under the weight; wet hair in a low tail
  limbs(body, ['0.4,-86,6.4 0,-80,7.6'], { tone: 0.34, color: look.skin ?? look.cloth, rim: null })
  head(body, { x: 0.2, y: -91.4, k: 0.86, tail: true })
  // the bundle sits on her head and is heavy on both sides of it
  piece(
    body,
    '-11.8,-98,1 -13.8,-103 -12.6,-108.6 -7,-113 0,-114.2 7,-113 12.6,-109 14.4,-103.4 12.6,-98.2,1 6.6,-96.4 0,-95.8 -6,-96.4',
    {
      tone: 0.5,
      color: bundle,
      shadow: { dx: -at.s, dy: 1.6 * at.s, r: 2 * at.s, a: 0.55, inside: true },
    },
  )
  folds(body, [
    '3,-107,0.4 -2,-110,0.7 -8,-111.6,0.15',
    '5,-107.6,0.4 4,-110.6,0.7 2,-113.6,0.15',
    '7,-107,0.4 9.6,-109,0.6 11,-110,0.15',
    '4,-101.6,0.3 -2,-99.6,0.6 -8,-98,0.15',
  ])
  // the scarf round it: a band, the knot, two ends that hang behind her ear
  piece(
    body,
    '-14,-104.6,1 -7,-106.6 0,-107 7,-106.6 14.4,-105,1 14.2,-101,1 7,-102.6 0,-103 -7,-102.4 -13.6,-100.4,1',
    {
      tone: 0.5,
      color: scarf,
    },
  )
  piece(body, '6,-103.6,1 8.4,-103,1 9.6,-97 8.2,-90,1 5.4,-91,1 6,-97', { tone: 0.44, color: scarf })
  piece(body, '4.6,-103.4,1 6.6,-103,1 4.8,-98 3.4,-94.4,1 1.6,-96,1 3,-100', { tone: 0.52, color: scarf })
  piece(body, '4,-106.2 6.6,-107 8.8,-105.4 8.4,-102.6 5.8,-101.8 3.8,-103.4', { tone: 0.6, color: scarf })
  folds(body, ['-12,-103,0.2 -4,-105,0.5 3,-105,0.2', '7.4,-101,0.2 7.8,-96,0.4 7,-91.4,0.2'], { alpha: 0.6 })
  // the right arm is up, elbow out and forward, the hand under the edge of the bundle
  limbs(body, ['10.4,-76,8 16.8,-82.6,7.4 18.4,-90,6.4 14.6,-98,5'], { tone: 0.52 })
  piece(body, '12,-97.4,1 15.4,-95.6,1 16.6,-99.4 15,-103 12.4,-104 10.6,-101', {
    tone: 0.46,
    color: look.skin ?? look.cloth,
  })
  folds(body, ['14,-78,0.2 17,-80.4,0.7 20,-81,0.2', '10,-73,0.2 13,-76.4,0.6 14.4,-80,0.2'], { alpha: 0.6 })
}

/** Further out: narrow in the shoulders, a rolled coat on her head with a sleeve hanging, the right hand up to it, the left arm down in the water; her hair is wet. Water stands at about y = -46. */
export function waderWithCoat(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  const coat = look.bundle ?? look.cloth
  piece(
    body,
    '-2.4,-82 -7.4,-79.4 -10.2,-74 -10,-66 -8.6,-57 -10,-40,1 10.6,-40,1 9.4,-56 10.4,-66 10.4,-75 7.4,-80 3,-82',
    { tone: 0.42 },
  )
  folds(body, [
    '-7,-72,0.2 -3,-64,0.9 -4,-52,0.3',
    '7,-73,0.2 5,-62,0.8 6,-50,0.3',
    '-6,-58,0.2 0,-55.6,0.7 6,-57,0.2',
  ])
  limbs(body, ['0,-86,6 0,-80,7'], { tone: 0.34, color: look.skin ?? look.cloth, rim: null })
  head(body, { x: 0, y: -90.6, k: 0.82, tail: true })
  // the coat, folded thick; it sags on either side of her head
  piece(
    body,
    '-12.6,-95,1 -14.4,-99 -13.4,-104.6 -9.6,-108.2 -2,-109.4 6,-109 12.6,-107.4 15.4,-102.6 14.6,-96.4,1 10.4,-93.6 4,-95.4 -5,-95.2',
    { tone: 0.48, color: coat, shadow: { dx: -at.s, dy: 1.4 * at.s, r: 2 * at.s, a: 0.5, inside: true } },
  )
  // one sleeve has come out of the fold
  piece(body, '-14,-102,1 -7.4,-101.4,1 -7.6,-95 -9.6,-89 -9.4,-82.6,1 -14.6,-80.6,1 -14.4,-87 -13,-94', {
    tone: 0.4,
    color: coat,
  })
  folds(
    body,
    [
      '-13.4,-99.6,0.4 0,-98.8,1 14.6,-100,0.4',
      '-12.6,-104,0.3 0,-103.4,0.9 14.6,-103.6,0.3',
      '-8,-107.6,0.2 0,-106.6,0.7 10,-107,0.2',
      '-11.4,-99,0.2 -11.2,-92,0.7 -12,-84,0.2',
    ],
    { alpha: 0.6 },
  )
  // the left arm goes down and out into the water
  limbs(body, ['-7.6,-76,6.8 -12.6,-67,6.4 -16,-57,5.4 -18.4,-47,4.4'], { tone: 0.36 })
  folds(body, ['-15.4,-64,0.2 -12.6,-62.4,0.6 -9.8,-64,0.2'], { alpha: 0.6 })
  // the right arm is up, the elbow forward, the hand under the cloth
  limbs(body, ['8,-75.6,6.8 14.4,-80,6.2 16.6,-87.6,5.2 13.6,-94.6,4.2'], { tone: 0.54 })
  folds(body, ['11.6,-77,0.2 14.4,-78.6,0.6 17,-79,0.2'], { alpha: 0.6 })
  piece(body, '11.4,-93.4,1 14.8,-92.4,1 15.4,-96 14,-99 11.4,-99.6 10,-97', {
    tone: 0.5,
    color: look.skin ?? look.cloth,
  })
}
