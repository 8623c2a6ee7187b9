import { folds, limbs, piece, type Body, type Look, type Place } from './body.ts'
import { toPoints, type Point, type Points } from './points.ts'
import { clamp } from './random.ts'
import { type Layer } from './stage.ts'
import { wrappedHead } from './wrapped-head.ts'

type Lower = { stockings: readonly string[]; shoes: readonly string[] }

// Her weight hangs on the arm: from the hip up she leans back to the left.
const lean = (points: Points): Point[] =>
  toPoints(points).map(([x, y, w]) => [x - 3.6 * clamp((-30 - y) / 50), y, w])

/** From behind in a knee-long coat, both feet planted: the right hand hooked over something that comes down, the other in its pocket. */
export function shutterPuller(layer: Layer, at: Place, look: Look & Lower) {
  const body: Body = { layer, at, look }
  drawLegs(body, look)
  drawHand(body)
  const coat =
    '-2.4,-81 -7.2,-77.8 -10.8,-72.6 -11,-64 -9.4,-55 -10.8,-44 -13.8,-26,1 -7,-23.4 1,-25.4 8,-23.8 13.6,-27,1 12,-43 10.2,-55 11.8,-65 13.4,-73.6 12.4,-78.4 7,-81.6 2,-82.2'
  piece(body, lean(coat), { tone: 0.42 })
  folds(
    body,
    [
      '0.6,-41,0.3 0,-33,0.9 0.6,-25.6,0.5',
      '-7,-52,0.2 -9.6,-40,0.9 -11.6,-26.4,0.4',
      '7,-52,0.2 9.4,-40,0.8 10.6,-27,0.3',
      '-9,-55,0.3 1,-53.6,0.9 10.6,-56,0.3',
      '11.6,-71,0.2 6,-63.6,0.9 0,-58.6,0.2',
      '12.4,-65,0.2 9,-60.6,0.8 4,-57.6,0.2',
    ].map(lean),
    { alpha: 0.65 },
  )
  const over = { dx: 0.6 * at.s, dy: 0.8 * at.s, r: 1.4 * at.s, a: 0.5, inside: true }
  // the left arm: down, and forward into the pocket
  limbs(body, [lean('-9.2,-72.4,7.6 -11.8,-63,7.6 -11.8,-54.6,6.6')], { tone: 0.46, rim: null, shadow: over })
  limbs(body, [lean('-11.8,-54.6,6.4 -10.6,-49.4,5.8 -8.4,-45.6,5.2')], { tone: 0.4, rim: null })
  folds(body, [lean('-12,-46.6,0.3 -9,-43.6,0.8 -5.6,-43.2,0.3')], { alpha: 0.8, dry: 0 })
  // the right one is drawn out straight
  limbs(body, ['6,-75.6,9.8 11.2,-80.4,8.8 15.4,-84.6,7.4'], { tone: 0.5, shadow: over })
  limbs(body, ['15.2,-84.2,7.2 17.8,-88.6,6.4 19.2,-92.4,5.6'], { tone: 0.46 })
  folds(
    body,
    [
      '4.6,-79.6,0.2 7.8,-75.4,0.9 7,-70,0.2',
      '12.4,-86,0.2 15,-83.4,0.8 19,-83,0.2',
      '16,-91.4,0.2 19.2,-90.4,0.6 22,-91.8,0.2',
    ],
    { alpha: 0.65 },
  )
  wrappedHead(body, { x: -2.2, y: -91, k: 0.9, lean: 0.12, end: { side: -1, length: 15 } })
}

// Apart, the left one bearing, both heels down.
function drawLegs(body: Body, { stockings, shoes }: Lower) {
  limbs(body, ['-4.2,-36,8.8 -6.8,-19,7.6 -8,-5,5.6', '4.4,-36,8.8 6.6,-20,7.4 8,-5,5.4'], {
    tone: 0.4,
    color: stockings,
  })
  const shoe = { tone: 0.4, rim: null, color: shoes }
  piece(body, '-11.4,-6.4,1 -4.8,-6.4,1 -4.2,-1.6 -5,1.2,1 -11.8,1.2,1 -12.2,-2', shoe)
  piece(body, '5,-6.4,1 11.2,-6.4,1 12.6,-1.6 11.8,1.4,1 5,1.2,1 4.4,-2', shoe)
}

// The bare wrist, the back of the hand, four fingers side by side over the hem and their shade on it.
function drawHand(body: Body) {
  const skin = { color: body.look.skin ?? body.look.cloth }
  const { s } = body.at
  limbs(body, ['19.2,-92,4.8 19.4,-96,5'], { tone: 0.4, ...skin })
  piece(body, '16,-95.4 18,-94.4 21.4,-94.4 23,-96 23.2,-99.4,1 15.8,-99.4,1', { tone: 0.5, ...skin })
  limbs(
    body,
    [
      '16.6,-98.6,1.7 16.5,-101.8,1.6',
      '18.6,-98.8,1.8 18.6,-102.6,1.6',
      '20.6,-98.8,1.8 20.7,-102.4,1.6',
      '22.5,-98.4,1.6 22.7,-101.4,1.5',
    ],
    { tone: 0.64, ...skin, shadow: { dx: 0.3 * s, dy: 0.6 * s, r: 0.6 * s, a: 0.6 } },
  )
}
