import { folds, hand, head, inScene, limbs, piece, type Look, type Place } from './body.ts'
import { shape } from './brush.ts'
import { paint } from './paint.ts'
import { toPoints, type Point, type Points } from './points.ts'
import { type Layer } from './stage.ts'

/** On the floor, one knee up, back curved, head low over cloth, needle arm out to the right; seated height about 56. */
export function menderSide(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  // height 100 = standing; seated she is about 56
  piece(body, '-20,-3 -21,-12 -16,-18 0,-19 16,-14 27,-6 28,0,1 -18,0,1', { tone: 0.32 }) // skirt and folded leg on the floor
  limbs(body, ['-4,-14,14 12,-26,11.6 15,-25,10 20,-8,8.4 22,-3,7'], { tone: 0.42 }) // raised knee
  piece(body, '17.6,-5,1 25,-5 30.4,-2 30,0.2,1 17,0.2,1', { tone: 0.36 }) // foot in sock
  piece(body, '-19,-9 -20.6,-22 -18.4,-36 -11,-45.6 -3,-48 3,-44 5,-36 3,-26 5,-15 0,-8', { tone: 0.44 }) // back and trunk
  folds(body, [
    '-13,-40,0.2 -15,-28,0.9 -13,-14,0.3',
    '-2,-22,0.2 -8,-16,0.9 -15,-13,0.2',
    '0,-12,0.2 10,-9,0.8 20,-9,0.2',
  ])
  limbs(body, ['-5,-42,8.6 -2,-30,8.4 7,-27.4,6.6 14.4,-30.2,4.6'], { tone: 0.5 }) // near arm to the work
  // cloth being mended, over the knee
  piece(body, '8,-32 14,-33.6 20,-30 23,-22 24.4,-13,1 20,-11 17,-19 12,-24 7,-25,1', {
    tone: 0.78,
    color: look.work ?? look.cloth,
  })
  folds(body, ['12,-31,0.2 17,-26,0.7 20.6,-14,0.3', '9,-29,0.2 14,-27,0.6 18,-21,0.2'], { alpha: 0.5 })
  hand(body, { x: 15.2, y: -31, k: 1 })
  hand(body, { x: 9.4, y: -29.6, k: 0.9 })
  // head sunk between the shoulders, kerchief tied at the nape; what shows of the face is a lit edge, no features
  limbs(body, ['-4,-44,8 1.6,-49.4,6.4'], { tone: 0.4 })
  piece(body, '2,-55.6 6.6,-54.6 8.6,-51.4 9.3,-48.6 8.2,-46 5.4,-44.4 1.4,-45.4', {
    tone: 0.16,
    color: look.skin ?? look.cloth,
    rim: look.rim ? { light: look.light, color: look.rim, w: 0.5 * at.s, amt: 0.4, reach: look.reach } : null,
  })
  piece(
    body,
    '10.4,-55.4,1 6,-59.2 -0.2,-60.4 -5,-57.6 -7,-53.2 -6.8,-48.8 -9.6,-47.6,1 -12.6,-43.4,1 -8.8,-44.2 -7.6,-41.4,1 -4.6,-45.2 0.4,-45 5.6,-43.4,1 6.8,-46.4 7.4,-50 9.2,-53',
    { tone: 0.5, color: look.kerchief ?? look.hair ?? look.cloth },
  )
  folds(body, ['5,-56.6,0.2 0,-53,0.6 -6,-48,0.3', '4.6,-51,0.2 0,-48.6,0.6 -5,-46.6,0.2'], { alpha: 0.6 })
}

/** Sitting on a step or kerb (its top at y = -20), facing right, something small in the hands. */
export function sitterSide(layer: Layer, at: Place, look: Look, { phone }: { phone?: string } = {}) {
  const body = { layer, at, look }
  limbs(body, ['-8,-25,14 10,-31,11 14.6,-28,9.6 15,-12,7.4 15,-7,6.8'], { tone: 0.38 })
  piece(body, '11,-11,1 18.6,-11,1 19,-6 25,-3 26,0.4 18,1 11,0.6,1', { tone: 0.32, rim: null })
  piece(body, '-17,-19,1 -18.4,-30 -17,-45 -12,-56 -4,-60.4 3,-57 6,-48 5,-36 8,-27 2,-19,1', { tone: 0.45 })
  folds(body, [
    '-12,-50,0.2 -14,-36,0.9 -12,-22,0.3',
    '-2,-32,0.2 -7,-27,0.8 -13,-25,0.2',
    '1,-50,0.2 0,-43,0.7 -3,-40,0.2',
  ])
  limbs(body, ['-3,-54,8.2 -1,-41,7.8 9,-36.6,6 14,-40,4.6'], { tone: 0.54 })
  hand(body, { x: 14.6, y: -40.6, k: 0.9 })
  if (phone)
    paint(
      layer,
      (g) => {
        shape(g, inScene(at, '15.4,-46,1 18,-45,1 17,-38.6,1 14.4,-39.6,1'))
        g.fill()
      },
      { color: phone, edge: [0.2 * at.s, 4 * at.s], pool: 0 },
    )
  piece(body, '12,-69,1 8,-73.4 1.4,-73.8 -4,-70 -5.4,-63.6 -8.6,-58.4,1 -2,-55 5,-56.4 9.4,-59.6 11,-64', {
    tone: 0.54,
    color: look.scarf ?? look.cloth,
  })
  folds(body, ['10,-69,0.2 4,-66,0.7 -4,-59,0.3'], { alpha: 0.6 })
}

/** Sitting on the floor or a stool with the back to us. */
export function sitterBack(layer: Layer, at: Place, look: Look, { lean = 0 }: { lean?: number } = {}) {
  const body = { layer, at, look }
  const q = (points: Points): Point[] => toPoints(points).map(([x, y, c]) => [x + lean * -y * 0.12, y, c])
  piece(body, '-23,0,1 -25,-6 -20,-11.4 0,-12 20,-11 25,-5.6 23,0.4,1', { tone: 0.32 })
  piece(
    body,
    q(
      '-13,-3,1 -14,-14 -16.4,-25 -15.4,-38 -10.4,-45.6 -3,-48.4 4,-48.2 11,-45 15.4,-37 16,-25 13.6,-14 13,-3,1',
    ),
    { tone: 0.45 },
  )
  folds(
    body,
    [
      q('-10,-42,0.2 -11,-30,0.7 -9,-18,0.3'),
      q('10,-42,0.2 10.6,-30,0.7 9,-18,0.3'),
      q('-8,-14,0.2 -2,-11.4,0.8 5,-12.4,0.2'),
      q('0.6,-46,0.2 0,-30,0.5 0.6,-14,0.2'),
    ],
    { alpha: 0.6 },
  )
  piece(body, q('-2.8,-54,1 2.8,-54,1 3.6,-47.6 -3.6,-47.6'), { tone: 0.4, color: look.skin ?? look.cloth })
  head(body, { x: lean * 7, y: -57.6, k: 0.96 })
}

/** Kneeling at water or a hole in the ground, facing right. */
export function kneeler(layer: Layer, at: Place, look: Look) {
  const body = { layer, at, look }
  piece(body, '-33,-7,1 -28,-8 -22,-6 2,-8 6,-3 4,0.4,1 -24,0.6 -33,0.4,1', { tone: 0.32 })
  limbs(body, ['-17,-19,15 -6,-12,12.6 1,-6,10'], { tone: 0.38 })
  piece(body, '-27,-16 -26,-26 -18,-37 -6,-47 5,-51 12,-48 13,-41 6,-32 1,-22 -4,-12 -16,-9 -24,-10', {
    tone: 0.46,
  })
  folds(body, [
    '-20,-32,0.2 -14,-22,1 -14,-12,0.3',
    '-6,-42,0.2 -3,-32,0.9 -6,-20,0.3',
    '4,-46,0.2 4,-38,0.7 0,-32,0.2',
  ])
  limbs(body, ['7,-45,8.2 12,-32,7.4 19,-19,6 24.6,-7,4.4'], { tone: 0.54 })
  hand(body, { x: 25, y: -5, k: 0.9 })
  piece(body, '24.4,-58,1 20.6,-62.4 14,-63 8.4,-59 7.4,-53 3,-49,1 9,-44.4 16,-44.6 21,-46.6 23.6,-51', {
    tone: 0.54,
    color: look.scarf ?? look.cloth,
  })
  folds(body, ['22,-58,0.2 15,-55,0.7 8,-49,0.3'], { alpha: 0.6 })
}
