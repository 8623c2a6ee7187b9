import { limb } from '../../kit/brush.ts'
import { paint, type PaintOptions } from '../../kit/paint.ts'
import { blob } from '../../kit/brush.ts'
import { type Points, toPoints, type Point } from '../../kit/points.ts'
import { type Layer } from '../../kit/stage.ts'

/** A mule in harness that looks in from the right, ears in two minds: neck, head, halter. */
export function drawMule(
  layer: Layer,
  { x, y, s }: { x: number; y: number; s: number },
  light: readonly [number, number],
) {
  const q = (points: Points): Point[] =>
    toPoints(points).map(([a, b, w]) => [x + a * s, y + b * s, w === undefined || w === 1 ? w : w * s])
  const hide: PaintOptions = {
    color: ['#080d0b', '#141a16', '#2a2c22', '#564e36'],
    tone: 0.3,
    edge: [1, 12],
    wash: 0.24,
    washSize: 40,
    pool: 0.1,
    form: { light, r: 7, amt: 0.3, steps: 3 },
    rim: { light, color: '#f2d48c', w: 2.4, amt: 0.9 },
  }
  // body, mostly behind the row
  paint(
    layer,
    blob(
      q('16,-62 34,-70 70,-72 96,-66 98,-30 94,0,1 86,0,1 84,-26 40,-24 34,-26 32,0,1 23,0,1 22,-28 16,-42'),
    ),
    hide,
  )
  paint(layer, blob(q('10,-92 20,-90 36,-72 40,-56 26,-42 15,-50 8,-70')), { ...hide, tone: 0.34 })
  // far ear, head, near ear
  paint(layer, (g) => limb(g, q('6,-94,3 2,-106,6 3,-119,1.6')), hide)
  paint(layer, blob(q('14,-96 4,-98 -5,-90 -13,-76 -19,-64 -17,-58 -9,-57 -2,-64 6,-70 16,-78 20,-88')), {
    ...hide,
    tone: 0.38,
  })
  paint(layer, (g) => limb(g, q('12,-94,4 17,-106,7 26,-115,1.6')), { ...hide, tone: 0.42 })
  paint(
    layer,
    (g) => {
      limb(g, q('-7,-87,1.6 -2,-78,1.6 3,-69,1.6'))
      limb(g, q('3,-97,1.6 9,-84,1.6 13,-76,1.6'))
      limb(g, q('-17,-68,1.4 -12,-61,1.4'))
    },
    {
      color: '#0a0d0b',
      edge: [0.4, 8],
      pool: 0,
      alpha: 0.9,
    },
  )
}
