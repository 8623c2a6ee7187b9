import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { shifted, type Points } from './points.ts'
import { type Layer } from './stage.ts'
import { tiedHead } from './tied-head.ts'

/** Wading away: a flat bundle on her head with a red scarf tied round it, the right hand up to it, the left arm down in the water. Water stands at about y = -52. */
export function waderWithBundle(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  wader(body)
  const color = look.bundle ?? look.cloth
  const scarf = look.scarf ?? look.cloth
  piece(
    body,
    '-15,-98.6,1 -16.6,-102.4 -14.6,-106.6 -8,-109.4 0,-110.2 9,-109.6 16.4,-107 19.2,-102.4 17.4,-98,1 9,-96.6 0,-96.4 -8,-97',
    { tone: 0.5, color, shadow: loadShadow(body) },
  )
  folds(body, [
    '3.4,-104.6,0.4 1,-107.4,0.7 -5,-108.8,0.15',
    '5.4,-105,0.4 5,-107.4,0.7 4,-109.6,0.15',
    '7.4,-104.4,0.4 10,-106,0.6 12,-106.6,0.15',
    '3,-99.4,0.3 -4,-98.4,0.6 -11,-98.6,0.15',
    '4,-105.6,0.4 -4,-107.2,0.6 -11.6,-106.6,0.15',
    '-7,-99.8,0.3 -11,-99,0.5 -14,-99.2,0.15',
  ])
  // the scarf round it: a band, two unlike ends that hang clear of her ear, the knot over them
  piece(
    body,
    '-16.6,-103.6,1 -8,-104.6 0,-105 8,-104.6 19,-103.8,1 18.9,-100.2,1 8,-101 0,-101.2 -8,-100.8 -16.2,-100,1',
    { tone: 0.5, color: scarf },
  )
  piece(body, '8.4,-101.6,1 10.8,-101,1 12.4,-95.4 11.8,-88.6,1 9,-89.4,1 9,-95.4', {
    tone: 0.46,
    color: scarf,
  })
  piece(body, '7.6,-101.4,1 9.4,-101,1 8.6,-96.4 7.4,-93,1 5.4,-94.2,1 6.6,-98', { tone: 0.54, color: scarf })
  piece(body, '6.6,-104.4 9.2,-105.2 11.4,-103.6 11,-100.8 8.4,-100 6.4,-101.6', { tone: 0.6, color: scarf })
  folds(body, ['-14,-101.8,0.2 -5,-103,0.5 5,-103.2,0.2', '10.2,-99.4,0.2 10.8,-95,0.4 10.4,-90,0.2'], {
    alpha: 0.6,
  })
  raisedArm(body, 2)
}

/** The same, further out: over her head a coat in three flat folds. */
export function waderWithCoat(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  wader(body)
  const color = look.bundle ?? look.cloth
  const on = loadShadow(body)
  // three flat folds, unlike in length; they give on both sides, most where no hand holds it
  for (const [outline, tone] of [
    [
      '-17.8,-92.6,1 -11.6,-93.4,1 -8,-96 0,-97 8,-96.4 14.4,-94.6,1 16.2,-98.6,1 8,-100.4 0,-101 -9,-100.2 -16,-97.4',
      0.3,
    ],
    [
      '-17.8,-95.8,1 -9,-99 1,-100 10,-99.2 16.8,-96.8,1 17.2,-100.4,1 9,-103 0,-103.6 -9,-102.8 -16.8,-99.8,1',
      0.46,
    ],
    [
      '-12.6,-101.4,1 0,-103.4 11,-102,1 13.4,-104.6,1 8,-107.2,1 3,-105.8 -2,-105.8 -7,-107.4,1 -13.4,-104.6,1',
      0.58,
    ],
  ] as const)
    piece(body, outline, { tone, color, form: null, shadow: on })
  folds(body, ['-5,-103.4,0.3 1,-104.8,0.7 7,-103.4,0.3'], {
    alpha: 0.75,
  })
  raisedArm(body, 0)
}

const loadShadow = ({ at: { s } }: Body) =>
  ({ dx: -0.6 * s, dy: 1.8 * s, r: 2 * s, a: 0.7, inside: true }) as const

// A thin shirt on narrow shoulders, wet to the ribs, the waist drawn in; the left arm goes down into the water.
function wader(body: Body) {
  const skin = body.look.skin ?? body.look.cloth
  limbs(body, ['-13.2,-62,4 -15.4,-56,3.6 -17.4,-48,3.2'], { tone: 0.5, color: skin })
  limbs(body, ['5,-74.6,6 12.4,-77,6.4 19.8,-79,5.8', '20.2,-79,5.8 20.8,-85.4,5'], { tone: 0.5 })
  limbs(body, ['-7.4,-74,6.2 -11,-68,6 -13.4,-61,5.4'], { tone: 0.42 })
  const trunk = piece(
    body,
    '-2.6,-82 -5.8,-79.4 -9,-75.6 -9.4,-71 -8,-66 -7,-61 -7.6,-55 -8.8,-48 -9.4,-38,1 10.6,-38,1 10,-48 8.6,-55 7.8,-61 8.8,-66 9.8,-71.4 9,-76.6 6.2,-79.8 2.8,-82',
    { tone: 0.48 },
  )
  // wet cloth is darker, higher on the side the river comes from
  piece(body, '-14,-65,1 -7,-66.4 -2,-63.6 4,-63.8 14,-61,1 14,-38,1 -14,-38,1', {
    tone: 0.12,
    rim: null,
    form: null,
    alpha: 0.72,
    clip: trunk,
  })
  folds(
    body,
    [
      '-7.2,-74,0.2 -4,-69.6,0.8 -4.6,-64,0.2',
      '8,-74,0.2 5,-69,0.8 5.8,-63.6,0.2',
      '-6,-60,0.2 0,-57.8,0.9 6.6,-59.6,0.2',
    ],
    { alpha: 0.7 },
  )
  // an open collar, so that the nape is bare
  piece(body, '-4.4,-81.4,1 -3.8,-79 0,-77.2 4,-79 4.6,-81.4,1 0,-79.4', { tone: 0.62 })
  tiedHead(body, { x: 0.2, y: -90, k: 0.86, turn: -3 })
  wetPlait(body)
}

// One plait down the spine: four turns, each over the one above, and a thin wet end.
function wetPlait(body: Body) {
  const color = body.look.hair ?? body.look.cloth
  piece(body, '-0.9,-68.6,1 1.1,-68.8,1 0.8,-64 -0.4,-61.6,1 -0.8,-65', { tone: 0.36, color })
  for (const [x, y, r] of [
    [0.6, -82.4, 2.3],
    [-0.5, -79, 2.2],
    [0.6, -75.6, 2],
    [-0.3, -72.4, 1.8],
  ] as const)
    piece(
      body,
      [
        [x - r, y - r * 0.5],
        [x, y - r],
        [x + r, y - r * 0.3],
        [x + r * 0.7, y + r * 0.9],
        [x - r * 0.3, y + r * 1.2],
      ],
      { tone: 0.4, color },
    )
  limbs(body, ['-1.1,-69.6,1.1 1.3,-69.8,1.1'], { tone: 0.7, color: body.look.band ?? color, rim: null })
}

// The elbow wide of the head, the bare forearm upright under the load's end; the palm is under its rim, four fingers up its side; `out` is how far the load reaches beyond the usual.
function raisedArm(body: Body, out: number) {
  const hand = (points: Points) => shifted(points, out, 0)
  const color = body.look.skin ?? body.look.cloth
  limbs(body, [`21.2,-87,4.7 ${19.6 + out * 0.5},-91.6,4.3 ${16.8 + out},-96,3.4`], { tone: 0.46, color })
  // the thumb goes under
  limbs(body, [hand('15.8,-96.2,1.7 13,-96.4,1.5 10.4,-95.4,1.1')], { tone: 0.42, color })
  limbs(
    body,
    [
      hand('12.6,-98.8,1.5 10.2,-101.4,1.4 8.8,-103.4,1.1'),
      hand('13.8,-99.6,1.5 12,-103,1.4 11,-105.2,1.1'),
      hand('15.2,-99.8,1.5 14.2,-103.4,1.4 13.6,-105.8,1.1'),
      hand('16.4,-99.4,1.4 16.2,-102.4,1.3 15.8,-104.4,1'),
    ],
    { tone: 0.58, color, shadow: { ...loadShadow(body), a: 0.6 } },
  )
  piece(body, hand('15.2,-94.9,1 18.4,-95.8,1 17.8,-98.2 17,-100.2 14.4,-100.6 12,-99.4 13.2,-97'), {
    tone: 0.54,
    color,
  })
  // the sleeve is rolled above the elbow
  limbs(body, ['17.8,-85,1.9 21,-85.8,2.2 24.4,-85.2,1.9'], { tone: 0.64 })
  folds(body, ['11.4,-79.4,0.2 12.8,-77,0.6 12.6,-74.6,0.2', '18,-77.2,0.2 20,-79.6,0.7 22.8,-81,0.2'], {
    alpha: 0.6,
  })
}
