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
    color: ['#0b0b09', '#1a1813', '#322c20', '#655638'],
    tone: 0.3,
    edge: [1, 12],
    wash: 0.24,
    washSize: 40,
    pool: 0.1,
    form: { light, r: 7, amt: 0.3, steps: 3 },
    rim: { light, color: '#f2d48c', w: 2.4, amt: 0.9 },
  }
  // the far foreleg, a step before the near one; both end in a hoof
  paint(layer, (g) => limb(g, q('24,-44,13 17,-30,8 14.6,-18,6.4 15.4,-5,5')), { ...hide, tone: 0.2 })
  paint(layer, blob(q('12.4,-6,1 18,-6,1 20,0.6,1 10.6,0.6,1')), { ...hide, tone: 0.1, rim: null })
  // body, mostly behind the row
  paint(
    layer,
    blob(
      q('16,-62 34,-70 70,-72 96,-66 98,-30 94,0,1 86,0,1 84,-26 40,-24 34,-26 32,0,1 23,0,1 22,-28 16,-42'),
    ),
    hide,
  )
  paint(layer, blob(q('22.4,-5,1 32,-5,1 33.6,1.4,1 20.4,1.4,1')), { ...hide, tone: 0.12, rim: null })
  // the neck comes down out of the row, mane along it
  paint(layer, blob(q('2,-90 14,-94 32,-80 46,-62 44,-48 30,-40 17,-48 9,-62 4,-76')), {
    ...hide,
    tone: 0.32,
  })
  // far ear, long head, pale nose, near ear
  paint(layer, (g) => limb(g, q('2,-91,3.4 -4,-104,7 -5,-119,1.6')), { ...hide, tone: 0.24 })
  paint(
    layer,
    blob(q('9,-93 1,-95 -6,-89 -13,-76 -21,-62 -26,-53 -26,-47 -22,-43 -15,-43 -9,-50 0,-57 9,-65 14,-78')),
    { ...hide, tone: 0.38 },
  )
  paint(layer, blob(q('-15,-67 -21,-61 -26,-53 -26,-47 -22,-43 -15.4,-43.4 -11,-49 -10.4,-58')), {
    ...hide,
    color: ['#2a2820', '#575138', '#8d8258', '#cdb980'],
    tone: 0.42,
    soft: 0.8,
    rim: { light, color: '#ffdf9a', w: 2.6, amt: 1 },
  })
  paint(layer, (g) => limb(g, q('9,-93,3.8 14,-107,7.4 20,-121,1.6')), { ...hide, tone: 0.44 })
  paint(
    layer,
    (g) => {
      limb(g, q('-18.6,-66,1.6 -12,-58,1.8 -7,-51.6,1.6'))
      limb(g, q('2,-94,1.6 6,-80,1.8 -8,-54,1.6'))
      limb(g, q('-21.4,-52,1.6 -19.6,-50,2 -18.6,-50.6,1.2'))
    },
    { color: '#090c0a', edge: [0.4, 8], pool: 0, alpha: 0.85 },
  )
}
