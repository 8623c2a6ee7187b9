import { folds, limbs, piece, type Look, type Place } from './body.ts'
import { headPoints } from './kerchief.ts'
import { type Layer } from './stage.ts'

/** What she wears below the shirt, and the coat she carries. */
type Dress = { coat: readonly string[]; lining: readonly string[]; trousers: readonly string[] }

/**
 * From behind in a loose thin shirt with rolled sleeves, weight on the left leg, that arm hanging; a heavy coat hangs
 * from the right forearm and draws that shoulder down, one sleeve of it loose. She looks to the right. The forearm lies
 * at y = -57, x 16 to 37.
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
  // left arm: it hangs, the elbow a little out, the hand loose beside the thigh
  limbs(body, ['-15.6,-58,4.8 -16,-51,4.2 -15.6,-44.6,3.2'], { tone: 0.4, color: skin })
  limbs(body, ['-14.4,-42.6,1.7 -13.8,-40.4,1.5 -14,-38.8,1.2'], { tone: 0.34, color: skin })
  piece(body, '-17,-45.4 -14.2,-45.6 -13.6,-43 -14.2,-40.6 -15,-39.8 -16.8,-40.2 -17.6,-42.6', {
    tone: 0.46,
    color: skin,
  })
  limbs(
    body,
    [
      '-14.8,-41.4,1.7 -14.6,-38.6,1.6 -14.8,-36.8,1.2',
      '-15.8,-41.2,1.7 -15.8,-38.2,1.6 -15.6,-36.4,1.2',
      '-16.8,-41.6,1.7 -16.8,-39,1.5 -16.4,-37.2,1.2',
    ],
    { tone: 0.44, color: skin },
  )
  limbs(body, ['-9.6,-74.4,6.8 -13.8,-66,6.8 -15.6,-58,6'], { tone: 0.36 })
  limbs(body, ['-18.4,-58.6,2.2 -15.4,-57,2.8 -12.6,-58.4,2.2'], { tone: 0.5 })
  // shirt: it hangs loose and straight from the shoulder blades, the hip a little out to the left
  piece(
    body,
    '-2.8,-83,1 -7.8,-80.4 -11,-76.4 -11,-68 -10.4,-58 -11.2,-48 -12,-36.8,1 -8,-35.6 -2,-36 4,-35.4 9,-36.4,1 9,-46 8.6,-56 9.4,-66 10.4,-72 8.4,-76.4 3.2,-82',
    { tone: 0.46 },
  )
  folds(
    body,
    [
      '-9,-73,0.2 -7.4,-66,0.7 -7.6,-58,0.2',
      '8.4,-71,0.2 6,-64,0.8 4.8,-55,0.2',
      '-4.4,-64,0.2 -5.2,-52,0.8 -5,-37,0.3',
      '1.4,-60,0.2 1.6,-50,0.7 1,-36.6,0.2',
      '-9.4,-50,0.2 -9.2,-43,0.7 -9.6,-37,0.2',
      '6,-52,0.2 5.6,-44,0.6 6.2,-36.4,0.2',
      '-10,-56,0.2 -7,-54,0.6 -5.4,-50,0.2',
      '-11.4,-38.6,0.15 -2,-37.6,0.35 8.6,-38,0.15',
      '-3.4,-76,0.2 0,-74.4,0.6 4,-75.6,0.2',
    ],
    { alpha: 0.5 },
  )
  // forearm, level, to the right
  limbs(body, ['14,-56.8,5 21,-57.4,4.4 31.4,-58.4,3.2'], { tone: 0.5, color: skin })
  // upper arm over it, the sleeve rolled above the elbow
  limbs(body, ['9,-72,6.8 12.4,-65,6.8 14,-59,6'], { tone: 0.5 })
  limbs(body, ['10.8,-58,2.4 14.2,-56.6,2.8 17.2,-59.2,2.4'], { tone: 0.58 })
  // the coat, doubled over the arm as over a rail: the far fall goes out of the picture
  piece(
    body,
    '21.4,-56 22,-60.6,1 28,-61 33.4,-61.4,1 34.6,-57 34.4,-44 35.8,-30 37,-14,1 22,-14,1 22.4,-40',
    {
      tone: 0.28,
      color: coat,
    },
  )
  // the near fall is shorter; its open edge shows the lining and three buttons, its corner turns out
  piece(
    body,
    '20.2,-55 21,-60.4 23.4,-62.4 27.4,-61.6 30.6,-62.2 32.8,-60.4 32.4,-54 31,-46 30.4,-39 31.8,-34.4,1 27.6,-33 24,-34.8 19.4,-33.4 16,-35,1 18.8,-46',
    {
      tone: 0.44,
      color: coat,
      shadow: { dx: 0.5 * at.s, dy: 0.8 * at.s, r: 1.2 * at.s, a: 0.5, inside: true },
    },
  )
  piece(body, '16,-35,1 19.4,-33.4 21.4,-34.4,1 18.8,-39.6,1', { tone: 0.5, color: lining, rim: null })
  piece(body, '22.6,-43.4,1 29.4,-44.6,1 29.6,-41.8,1 23,-40.4,1', { tone: 0.54, color: coat })
  // one sleeve has got loose: it hangs past the hand, and its cuff lies over on the plank
  piece(
    body,
    '30.4,-60.4 33.6,-60 35.6,-55 36.4,-49 37.4,-44 40,-41.8 43.4,-41.4,1 43.6,-38.4,1 39,-38 35,-39.4 33.2,-44 32,-51',
    {
      tone: 0.5,
      color: coat,
      shadow: { dx: 0.4 * at.s, dy: 0.8 * at.s, r: 1.2 * at.s, a: 0.45, inside: true },
    },
  )
  piece(body, '42.4,-41.6,1 44,-41.2 44.2,-38.6 42.6,-38.2,1', { tone: 0.46, color: lining, rim: null })
  folds(
    body,
    [
      '22.4,-61,0.3 21.6,-50,0.8 20,-37,0.3',
      '25.6,-61.6,0.3 25.6,-50,0.7 24.6,-44,0.3',
      '30,-61,0.3 29,-52,0.8 28,-46,0.3',
      '26,-40,0.2 26,-37,0.6 25.4,-34.4,0.2',
      '21,-57.4,0.3 26.6,-59.4,0.8 32,-57.4,0.3',
      '29.8,-38,0.2 30,-36,0.4 30.6,-34,0.2',
      '33.4,-58,0.2 34.6,-50,0.6 35,-43,0.3',
      '35,-44,0.2 36.4,-42,0.6 39.4,-40.6,0.2',
      '33.6,-50,0.2 33.4,-36,0.6 34,-20,0.2',
    ],
    { alpha: 0.6 },
  )
  // the hand shuts loosely over the end of the fold: its back, and the fingers bent down on the cloth
  limbs(body, ['35,-60,1.7 36.6,-58.8,1.7 36.8,-56.6,1.4'], { tone: 0.38, color: skin })
  piece(body, '30.6,-59.8 32.6,-60.9 34.8,-60.8 35.8,-59.4 35,-57.6 32.8,-57 30.8,-57.2', {
    tone: 0.5,
    color: skin,
  })
  for (const [x, y] of [
    [35, -59.4],
    [33.9, -58.8],
    [32.7, -58.4],
  ] as const)
    limbs(
      body,
      [
        [
          [x - 0.5, y, 1.9],
          [x + 0.7, y + 1.6, 1.8],
          [x, y + 3.6, 1.3],
        ],
      ],
      { tone: 0.54, color: skin },
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
  const q = headPoints({ x: 0.6, y: -91.2, k: 0.94, turn: 5 })
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
  piece(body, '-3.2,-86.4,1 0.2,-86.6 0.8,-83 -0.8,-78 -3.4,-73.4,1 -4.6,-77 -4.4,-83', {
    tone: 0.38,
    color: hair,
  })
  piece(body, '-3.6,-85.4,1 0.2,-85.6 0.4,-84,1 -3.8,-83.6', { tone: 0.6, color: body.look.band ?? scarf })
}
