import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { shifted, type Points } from './points.ts'
import { type Layer } from './stage.ts'
import { lowTail, tiedHead } from './tied-head.ts'

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

/** The same, further out: on her head a coat folded small, a sleeve of it laid over the fold. */
export function waderWithCoat(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  wader(body)
  const color = look.bundle ?? look.cloth
  const on = loadShadow(body)
  // folded in four: two thick layers
  piece(
    body,
    '-15,-97,1 -16,-99.6 -14.8,-102.4,1 0,-102.6 15,-102.4,1 16.4,-99.4 15,-96.4,1 6,-96 -6,-96.6',
    { tone: 0.42, color, shadow: on },
  )
  piece(
    body,
    '-14,-102,1 -14.8,-105 -13.2,-107.6 -4,-108.6 6,-108.4 13,-107.4 15,-104.6 14.4,-101.8,1 4,-101.4 -6,-101.6',
    { tone: 0.52, color, shadow: on },
  )
  folds(body, ['-13,-104.6,0.3 0,-104.2,0.8 14,-104.4,0.3', '-14,-99.4,0.3 0,-99,0.8 15,-99.2,0.3'], {
    alpha: 0.6,
  })
  // the sleeve comes over the top and lies flat, its cuff short of the lower edge
  piece(body, '-10.4,-108.8,1 -4,-109.4,1 -3.2,-104 -4.4,-98.6,1 -9.8,-99,1 -9.4,-104', {
    tone: 0.6,
    color,
    shadow: on,
  })
  folds(body, ['-9.4,-100.6,0.5 -7,-100.8,0.7 -4.4,-100.4,0.5'], { alpha: 0.7 })
  raisedArm(body, 0)
}

const loadShadow = ({ at: { s } }: Body) =>
  ({ dx: -0.6 * s, dy: 1.8 * s, r: 2 * s, a: 0.7, inside: true }) as const

// A thin wet shirt that sticks to the shoulder blades, sleeves to the elbow; the left arm goes down into the water.
function wader(body: Body) {
  const skin = body.look.skin ?? body.look.cloth
  limbs(body, ['-16.4,-61,5 -18.6,-55,4.4 -20.4,-47,3.8'], { tone: 0.5, color: skin })
  limbs(body, ['6,-75.6,7.4 13.6,-78.2,7.8 20.6,-79.4,6.8', '20.8,-79.4,6.8 21.2,-85.6,5.8'], { tone: 0.5 })
  limbs(body, ['-10.6,-75,7.6 -14.8,-68,7.2 -16.8,-60,6.4'], { tone: 0.42 })
  piece(
    body,
    '-3.2,-83 -8,-80.2 -11.8,-76.4 -12.6,-71 -11,-64 -9.4,-56 -9.4,-38,1 11,-38,1 10.4,-56 11.4,-64 12.8,-72 12,-77.4 8,-80.8 3.4,-83',
    { tone: 0.46 },
  )
  folds(
    body,
    [
      '-9.4,-74,0.2 -5.4,-69,0.9 -6,-62,0.2',
      '10,-74,0.2 6.4,-68.6,0.9 7.4,-61.6,0.2',
      '-8.4,-58,0.2 -1,-55.4,0.9 7.4,-57.4,0.2',
      '0.4,-74,0.2 0,-66,0.6 0.8,-58,0.2',
    ],
    { alpha: 0.7 },
  )
  // an open collar, so that the nape is bare
  piece(body, '-5,-82.2,1 -4.4,-79.6 0,-77.6 4.6,-79.6 5.2,-82.2,1 0,-80', { tone: 0.62 })
  const where = { x: 0.2, y: -90.6, k: 0.88, turn: -3 }
  tiedHead(body, where)
  lowTail(body, where)
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
