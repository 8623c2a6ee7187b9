import { createCutter } from './cutter.ts'
import { backOfHand, type HandLook } from './hands.ts'
import { toPoints, type Point, type Points } from './points.ts'
import { type Layer } from './stage.ts'

/** A hand laid on its palm: wrist at (x, y), `size` the width of the palm, `rot` 0 points up; `flip` a left hand. */
type FlatHand = { x: number; y: number; size: number; rot: number; flip?: boolean }

const LONG = 0.9

/** A hand laid on its palm, fingers together: its back smooth over their roots, four knuckles, five nails. */
export function flatHand(layer: Layer, pose: FlatHand, look: HandLook) {
  const { x, y, size, rot, flip = false } = pose
  backOfHand(layer, { ...pose, bend: 0.16, spread: -0.56, foreshorten: LONG, slim: 1.1 }, look)
  const k = size / 100
  const on = (points: Points): Point[] =>
    toPoints(points).map(([a, b, w]) => {
      const [X, Y] = [a * k * (flip ? -1 : 1), b * LONG * k]
      return [
        x + X * Math.cos(rot) - Y * Math.sin(rot),
        y + X * Math.sin(rot) + Y * Math.cos(rot),
        w === undefined || w === 1 ? w : w * k,
      ]
    })
  const skin = createCutter(
    layer,
    { color: look.skin, tone: 0.56, edge: [1.6 * k, 24 * k], pool: 0, wash: 0.12, washSize: 70 * k },
    on,
  )
  // over the edge that looks like pads
  skin.sheet('-48,-92 -38,-124 -10,-134 24,-130 50,-112 54,-88 30,-100 0,-108 -28,-100', {
    soft: 6 * k,
    alpha: 0.85,
  })
  skin.lines(
    [
      '-42,-112,0.8 -33,-121,4.6 -24,-113,0.8',
      '-17,-120,0.8 -8,-129,4.6 1,-121,0.8',
      '14,-117,0.8 23,-125,4.6 32,-116,0.8',
      '39,-100,0.8 47,-107,4.6 54,-98,0.8',
    ],
    { tone: 0.12, alpha: 0.55, soft: k, dry: 0, edge: [0.8 * k, 14 * k] },
  )
  for (const [cx, cy] of [
    [44.5, -180],
    [-30.4, -217],
    [19.5, -219],
    [-5, -239],
    [-76, -117],
  ] as const) {
    const nail = (w: number, top: number, low: number): Point[] => [
      [cx - w, cy - top + 4],
      [cx, cy - top],
      [cx + w, cy - top + 4],
      [cx + w * 0.9, cy + low - 3],
      [cx, cy + low],
      [cx - w * 0.9, cy + low - 3],
    ]
    skin.sheet(nail(7.4, 8, 12.6), { tone: 0.2, edge: [0.5 * k, 10 * k], alpha: 0.7 })
    skin.sheet(nail(5.6, 7, 10.4), { tone: 0.86, edge: [0.4 * k, 10 * k], alpha: 0.9 })
  }
}
