import { folds, limbs, piece, type Body, type Look, type Place } from '../../kit/body.ts'
import { turnedHead } from '../../kit/turned-head.ts'
import { type Layer } from '../../kit/stage.ts'

type Clothes = { trousers: readonly string[]; shoes: readonly string[] }

// Legs in trousers rolled to the calf, the weight on the right one, the left knee gone soft.
function rolledLegs(body: Body, { trousers, shoes }: Clothes) {
  const skin = body.look.skin ?? body.look.cloth
  limbs(body, ['-8,-13,5.4 -9.6,-5,4.4', '4.6,-13,6 4.8,-5,4.6'], { tone: 0.44, color: skin })
  piece(body, '-13.4,-4,1 -7.4,-4.6,1 -7,-1 -8.6,0.6 -14,0.4,1', { tone: 0.4, rim: null, color: shoes })
  piece(body, '1.4,-4.6,1 7.8,-4.6,1 9,-1 8.4,0.8,1 1.4,0.8,1', { tone: 0.44, rim: null, color: shoes })
  limbs(body, ['-4.6,-46,12 -9.4,-27,9.8 -8.2,-12.6,8'], { tone: 0.38, color: trousers })
  limbs(body, ['4.6,-46,12.8 5.8,-27,10.2 4.8,-12,8.4'], { tone: 0.46, color: trousers })
  folds(
    body,
    [
      '-13,-27,0.2 -9,-25,0.7 -5,-26.6,0.2',
      '1.6,-27,0.2 5.6,-25,0.6 9.6,-26.6,0.2',
      '-11.6,-14.6,0.4 -8.2,-13.4,0.9 -4.8,-14.6,0.4',
      '1,-14,0.4 4.8,-12.8,0.9 8.6,-14,0.4',
    ],
    { alpha: 0.55 },
  )
}

/** Ji-young, who does not go up: one hand on the strap of her bag, the other at her side, the head turned towards the chair. */
export function strapBack(layer: Layer, at: Place, look: Look & Clothes) {
  const body: Body = { layer, at, look }
  const skin = look.skin ?? look.cloth
  const bag = look.bundle ?? look.cloth
  rolledLegs(body, look)
  // her left arm hangs, bare from the elbow
  limbs(body, ['-15.4,-60,5.4 -16,-51,4.6 -14.8,-44,3.6', '-14.8,-44,4.2 -14.4,-40,3.4 -13.4,-37,1.8'], {
    tone: 0.44,
    color: skin,
  })
  piece(
    body,
    '-2.6,-83,1 -8,-80.6 -12.4,-76.4 -12.6,-66 -11,-57 -12,-48 -13.6,-40,1 -5,-38 4,-39.6 13,-38.6,1 11.6,-48 10.4,-57 11.6,-66 12.4,-73.6 10,-78.6 4,-82.4',
    { tone: 0.48 },
  )
  limbs(body, ['-10.6,-75.6,8.4 -14.6,-66,8.2 -15.4,-59,7.2'], { tone: 0.42 })
  // her right elbow is out; the hand is in front, where the strap is
  limbs(body, ['16.2,-66,5.8 19,-60,5.6 16,-55.6,5 11.6,-57,4.4'], { tone: 0.5, color: skin })
  limbs(body, ['9.4,-76,8.4 14.2,-71,8.2 16.8,-65,7.4'], { tone: 0.54 })
  folds(
    body,
    [
      '-8.6,-74,0.2 -9,-65,0.6 -7.4,-57,0.2',
      '8,-73,0.2 5,-64,0.7 6,-56,0.2',
      '-9,-55,0.2 -2,-52,0.8 8,-55,0.2',
      '-8.4,-50,0.2 -9.6,-45,0.7 -10.4,-40,0.2',
      '5,-51,0.2 7.4,-45,0.7 8.4,-39.6,0.2',
      '13,-70,0.2 15,-68,0.6 18,-69,0.2',
    ],
    { alpha: 0.6 },
  )
  limbs(body, ['9,-79,2 -1,-64,1.9 -9.6,-51,1.9'], { tone: 0.4, color: bag, rim: null })
  piece(body, '-17,-52,1 -7.6,-53,1 -5.6,-46 -6,-37 -9.6,-33 -16,-33.6 -19.4,-38 -19,-46', {
    tone: 0.5,
    color: bag,
  })
  folds(body, ['-15.6,-50,0.2 -12.6,-43,0.7 -14,-35,0.3', '-9,-51,0.2 -9.4,-43,0.6 -8.4,-36,0.2'], {
    alpha: 0.55,
  })
  turnedHead(body, { x: 1.4, y: -92.8, k: 0.94 })
  const wool = look.scarf ?? look.cloth
  piece(body, '-6.6,-79.6,1 -7,-83.4 -4,-86.6 0.6,-86.2 5.4,-87.2 8.6,-84.6 8.4,-80.4 4,-78.6 -2.4,-78', {
    tone: 0.5,
    color: wool,
  })
  piece(body, '1,-80.4,1 6,-80 7.4,-73 7,-65.6,1 2.4,-65.4,1 2.2,-73', { tone: 0.44, color: wool })
  folds(body, ['-6,-82,0.2 1,-81.6,0.7 7.6,-83.6,0.2', '4,-79,0.2 4.8,-73,0.6 4.8,-67,0.2'], { alpha: 0.6 })
}

/** A man in a shirt with short sleeves, from behind: a bag over one shoulder, the other hand on his hip. */
export function shoulderBagBack(layer: Layer, at: Place, look: Look & Clothes) {
  const body: Body = { layer, at, look }
  const skin = look.skin ?? look.cloth
  rolledLegs(body, look)
  piece(
    body,
    '-3,-84,1 -9,-81.6 -14,-77 -14.4,-66 -12.4,-56 -12.6,-45,1 -3,-43 12,-44.6,1 12,-56 13.6,-66 14.6,-75 10,-81 4,-83.4',
    { tone: 0.46 },
  )
  // hand on the hip, the elbow well out
  limbs(body, ['-20.4,-60,5.6 -18,-52.6,5 -12.6,-49.6,4.4'], { tone: 0.44, color: skin })
  limbs(body, ['-11.6,-76,9 -17,-68,8.4 -20.4,-61,7.4'], { tone: 0.42 })
  // the other arm is bent up to hold the neck of the bag
  limbs(body, ['16,-66,6 18,-72,5.4 13.6,-79,4.6'], { tone: 0.5, color: skin })
  limbs(body, ['11.6,-76,9 16,-70,8.4 17,-65,7.4'], { tone: 0.54 })
  piece(body, '4,-78,1 11,-79.6,1 15.4,-70 15.6,-58 10,-51.6 2,-52.6 -1.6,-60 0,-70', {
    tone: 0.5,
    color: look.bundle ?? look.cloth,
    shadow: { dx: 3, dy: 5, r: 5, a: 0.3, inside: true },
  })
  limbs(body, ['13.8,-79,4.6 11.4,-80.4,4 8.6,-79.6,2.6'], { tone: 0.52, color: skin })
  folds(
    body,
    [
      '7,-77,0.2 4,-67,0.8 5,-56,0.3',
      '10,-77,0.2 11.4,-67,0.7 10,-56,0.3',
      '-10,-74,0.2 -10.4,-64,0.6 -8,-56,0.2',
      '-9,-54,0.2 -3,-50,0.8 4,-48,0.2',
      '-3,-78,0.2 -4,-64,0.5 -3,-52,0.2',
    ],
    { alpha: 0.6 },
  )
  turnedHead(body, { x: -1, y: -92.6, k: 0.96, side: 1, bow: -0.08, hair: 'short' })
}

/** An old woman sitting on her bundle, from behind and the side: bent a little, one hand flat on the cloth beside her. */
export function onBundle(layer: Layer, at: Place, look: Look & Clothes) {
  const body: Body = { layer, at, look }
  const skin = look.skin ?? look.cloth
  const cloth = look.bundle ?? look.cloth
  limbs(body, ['17,-11,5 17.4,-4,4.2'], { tone: 0.42, color: skin })
  piece(body, '14.6,-4,1 20,-4,1 25,-1 25,0.8 14.6,0.8,1', { tone: 0.4, rim: null, color: look.shoes })
  limbs(body, ['-6,-24,14 11,-28,11.6 17,-25,9.6 17.4,-11,7.6'], { tone: 0.36, color: look.trousers })
  piece(body, '-25,0,1 -27,-8 -24,-16 -16,-20.6 -4,-21 5,-17 8.6,-9 7,0,1', { tone: 0.5, color: cloth })
  piece(body, '-24,-15 -29,-19.6 -27.6,-22 -22,-19.4', { tone: 0.58, color: cloth })
  folds(
    body,
    ['-22,-15,0.2 -17,-8,0.8 -17,-1,0.3', '-16,-18,0.2 -8,-12,0.8 -6,-2,0.3', '0,-17,0.2 2,-9,0.7 1,-1,0.3'],
    {
      alpha: 0.5,
    },
  )
  piece(body, '-15,-18,1 -17,-28 -16.4,-38 -12.6,-47 -7,-53 0,-54.4 5,-51 7,-43 5.4,-33 6,-24 1,-18,1', {
    tone: 0.46,
  })
  folds(
    body,
    [
      '-11,-45,0.2 -13.4,-33,0.9 -12,-21,0.3',
      '-1,-50,0.2 -3,-37,0.6 -2,-22,0.2',
      '4,-34,0.2 -2,-28,0.8 -10,-26,0.2',
    ],
    { alpha: 0.6 },
  )
  limbs(body, ['-16.6,-30,5 -19.4,-24,4.2 -20.6,-19.6,3.6', '-20.4,-20,4 -23,-18,2.6'], {
    tone: 0.46,
    color: skin,
  })
  limbs(body, ['-9.6,-48.6,8 -14,-38,7.6 -16.8,-30,6.6'], { tone: 0.54 })
  turnedHead(body, { x: 2, y: -61.6, k: 0.94, bow: 0.22, hair: 'bun' })
}
