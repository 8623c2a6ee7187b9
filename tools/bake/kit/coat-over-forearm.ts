import { folds, limbs, piece, type Look, type Place } from './body.ts'
import { headPoints } from './kerchief.ts'
import { type Layer } from './stage.ts'

/** What she wears below the shirt, and the coat she carries. */
type Dress = { coat: readonly string[]; lining: readonly string[]; trousers: readonly string[] }

/**
 * From behind in a thin shirt with rolled sleeves, weight on the left leg, the other hand in a pocket; a heavy coat
 * hangs from the right forearm and draws that shoulder down, one sleeve of it loose. She looks to the right. The
 * forearm lies at y = -57, x 16 to 36.
 */
export function coatOverForearm(layer: Layer, at: Place, look: Look & Dress) {
  const body = { layer, at, look }
  const { coat, lining, trousers } = look
  const skin = look.skin ?? look.cloth
  const hair = look.hair ?? look.cloth
  limbs(body, ['-6,-46,12 -7.4,-26,11 -8,-4,8', '3.4,-46,11 6,-26,10.4 8.6,-4,8'], {
    tone: 0.34,
    color: trousers,
  })
  folds(body, ['-2,-38,0.2 -3,-32,0.6 -1.6,-26,0.2', '-12,-36,0.2 -10,-30,0.5 -11,-24,0.2'], { alpha: 0.5 })
  // left arm: elbow out, the wrist gone into a pocket
  limbs(body, ['-15.4,-57,4.8 -15.2,-49,4.2 -12,-41.6,4'], { tone: 0.4, color: skin })
  limbs(body, ['-9.6,-74.4,6.8 -14,-65,6.8 -15.8,-57,6'], { tone: 0.36 })
  limbs(body, ['-18.6,-57.6,2.2 -15.4,-56,2.8 -12.6,-57.4,2.2'], { tone: 0.5 })
  // shirt: hollow at the small of the back, hip out to the left
  piece(
    body,
    '-2.8,-83,1 -7.8,-80.4 -11,-76.4 -10.8,-68 -8.4,-58.6 -9.4,-50 -12.4,-42 -12.8,-36.6,1 -5,-34.8 3,-36.4 9.2,-35.4,1 8.8,-46 6.8,-56 8.4,-66 10.4,-72 8.4,-76.4 3.2,-82',
    { tone: 0.46 },
  )
  folds(
    body,
    [
      '-8.8,-74,0.2 -7,-66,0.7 -3.4,-60,0.2',
      '8.4,-72,0.2 5,-65,0.8 1,-60.6,0.2',
      '-7.6,-58,0.2 -2.4,-55,0.8 5.6,-57,0.2',
      '-7.4,-54,0.2 -1.6,-51.6,0.7 6,-53,0.2',
      '-9,-49,0.2 -10,-43,0.7 -10.4,-37,0.2',
      '5.6,-50,0.2 6.4,-43,0.6 6.6,-36.4,0.2',
      '-2,-50,0.2 -3.4,-43,0.6 -3,-36,0.2',
      '-3.4,-78,0.2 0,-76.4,0.6 4,-77.6,0.2',
    ],
    { alpha: 0.5 },
  )
  // forearm and hand, level, to the right; the hand stands out beyond the coat
  limbs(body, ['15.4,-58.4,5 24,-57.4,4.4 31,-58.2,3.7'], { tone: 0.5, color: skin })
  // from the side of the little finger: relaxed, hanging a little from the wrist
  limbs(body, ['36.4,-59.4,2.8 39.4,-57,2.4 41,-53.6,1.9', '36,-58.6,2.8 38.8,-55.8,2.4 39.8,-52.4,1.9'], {
    tone: 0.42,
    color: skin,
  })
  piece(body, '29.6,-60.2 33,-60.8 36.2,-60.6 38,-58.8 37.4,-56.6 35,-55.8 32.4,-56 29.8,-56', {
    tone: 0.52,
    color: skin,
  })
  limbs(body, ['34.6,-57.6,2.7 37,-55.4,2.3 37.8,-51.8,1.8'], { tone: 0.55, color: skin })
  folds(body, ['35.4,-59.8,0.1 37,-58.6,0.35 37.6,-57,0.1', '33.6,-57,0.1 35.4,-56.8,0.3 36.2,-55.4,0.1'], {
    alpha: 0.4,
  })
  // upper arm over it, the sleeve rolled above the elbow
  limbs(body, ['9,-72,6.8 13,-65,6.8 15.6,-59.6,6'], { tone: 0.5 })
  limbs(body, ['12.6,-59,2.4 15.8,-57.6,3 18.2,-60.4,2.4'], { tone: 0.58 })
  // the coat, doubled over the arm as over a rail: the far fall goes out of the picture
  piece(
    body,
    '17.4,-56 18,-60.6,1 24,-61 29.4,-61.4,1 30.6,-57 30.4,-44 31.8,-30 33,-14,1 18,-14,1 18.4,-40',
    {
      tone: 0.28,
      color: coat,
    },
  )
  // the near fall is shorter; its open edge shows the lining and three buttons, its corner turns out
  piece(
    body,
    '16.2,-55 17,-60.4 19.4,-62.4 23.4,-61.6 26.6,-62.2 28.8,-60.4 28.4,-54 27,-46 26.4,-39 27.8,-34.4,1 23.6,-33 20,-34.8 15.4,-33.4 12,-35,1 14.8,-46',
    {
      tone: 0.44,
      color: coat,
      shadow: { dx: 0.5 * at.s, dy: 0.8 * at.s, r: 1.2 * at.s, a: 0.5, inside: true },
    },
  )
  piece(body, '12,-35,1 15.4,-33.4 17.4,-34.4,1 14.8,-39.6,1', { tone: 0.5, color: lining, rim: null })
  piece(body, '18.6,-43.4,1 25.4,-44.6,1 25.6,-41.8,1 19,-40.4,1', { tone: 0.54, color: coat })
  // one sleeve has got loose: it hangs past the hand, and its cuff lies over on the plank
  piece(
    body,
    '26.4,-60.4 29.6,-60 31.6,-55 32.4,-49 33.4,-44 36,-41.8 39.4,-41.4,1 39.6,-38.4,1 35,-38 31,-39.4 29.2,-44 28,-51',
    {
      tone: 0.5,
      color: coat,
      shadow: { dx: 0.4 * at.s, dy: 0.8 * at.s, r: 1.2 * at.s, a: 0.45, inside: true },
    },
  )
  piece(body, '38.4,-41.6,1 40,-41.2 40.2,-38.6 38.6,-38.2,1', { tone: 0.46, color: lining, rim: null })
  folds(
    body,
    [
      '18.4,-61,0.3 17.6,-50,0.8 16,-37,0.3',
      '21.6,-61.6,0.3 21.6,-50,0.7 20.6,-44,0.3',
      '26,-61,0.3 25,-52,0.8 24,-46,0.3',
      '22,-40,0.2 22,-37,0.6 21.4,-34.4,0.2',
      '17,-57.4,0.3 22.6,-59.4,0.8 28,-57.4,0.3',
      '25.8,-38,0.2 26,-36,0.4 26.6,-34,0.2',
      '29.4,-58,0.2 30.6,-50,0.6 31,-43,0.3',
      '31,-44,0.2 32.4,-42,0.6 35.4,-40.6,0.2',
      '29.6,-50,0.2 29.4,-36,0.6 30,-20,0.2',
    ],
    { alpha: 0.6 },
  )
  turnedHead(body, skin, hair)
}

// Head turned over the right shoulder as far as the cheekbone; wet hair tied low; the scarf loose, once round.
function turnedHead(
  body: { layer: Layer; at: Place; look: Look },
  skin: readonly string[],
  hair: readonly string[],
) {
  const scarf = body.look.scarf ?? body.look.cloth
  const q = headPoints({ x: 0.6, y: -92.6, k: 0.94, turn: 5 })
  limbs(body, ['0.6,-87,6.2 0,-80,7'], { tone: 0.38, color: skin })
  piece(body, q('3.4,-4 5.8,-2 6.7,1 6.4,3.8 4.8,6 2,7.2 -1,6'), { tone: 0.5, color: skin })
  piece(
    body,
    q(
      '0.4,-8 -3,-7.4 -5.8,-4.8 -6.8,-0.8 -6.2,3 -4.4,6.2 -1.4,7.8 1.4,7 3,4.4 4.2,1.4 5.2,-1.6 5,-4.8 3.2,-7',
    ),
    { tone: 0.42, color: hair },
  )
  piece(body, q('2,0.6 3.8,0 4.4,1.8 3.8,4 2.6,4.6 1.8,2.8'), { tone: 0.54, color: skin })
  folds(
    body,
    [
      q('2.4,-7,0.1 3,-3,0.35 1,3.4,0.2'),
      q('-0.6,-7.6,0.1 0,-2,0.4 -1.6,5.6,0.2'),
      q('-3.6,-6.6,0.1 -3.4,-1,0.4 -2.6,5.8,0.2'),
      q('-5.8,-3,0.1 -5.6,1,0.3 -3.6,5.6,0.2'),
    ],
    { alpha: 0.6 },
  )
  // loose round the neck: it sags at the back; one end over the right shoulder, the other long at the left
  piece(body, '-8.6,-79 -8.4,-83 -5,-85.6 0,-84.6 5.6,-85.4 8.4,-82 8.6,-78 5,-74.6 0,-72.8 -5,-74.6', {
    tone: 0.5,
    color: scarf,
    shadow: { dx: 0.3 * body.at.s, dy: 0.6 * body.at.s, r: body.at.s, a: 0.4, inside: true },
  })
  piece(body, '5.4,-80.6,1 8.8,-79.4 10.4,-74 10.6,-66.6,1 8.8,-65.6 5.8,-66,1 5.8,-73', {
    tone: 0.56,
    color: scarf,
  })
  folds(
    body,
    [
      '-7.6,-81,0.2 0,-77.6,0.7 7.6,-80.6,0.2',
      '-6.4,-77.4,0.2 0,-75,0.6 6,-77,0.2',
      '-6,-83.6,0.2 0,-81.4,0.6 6,-83.4,0.2',
      '7.4,-78,0.2 8.4,-73,0.5 8.4,-67,0.2',
    ],
    { alpha: 0.6 },
  )
  piece(body, '-3.2,-87.6,1 0.2,-87.8 0.8,-84 -0.8,-78 -3.4,-73.4,1 -4.6,-77 -4.4,-83', {
    tone: 0.38,
    color: hair,
  })
  piece(body, '-3.6,-86.6,1 0.2,-86.8 0.4,-85.2,1 -3.8,-84.8', { tone: 0.6, color: body.look.band ?? scarf })
}
