import { limb, shape } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { type Point, type Points, toPoints } from '../../../kit/points.ts'
import { type Layer, type Pen } from '../../../kit/stage.ts'
import { onWall } from './palette.ts'

const SHADE = ['#4e5b76', '#6f7d96', '#949fb2']

// Body units (knees at the foot of the wall) to the wall: thinner and longer than she is.
const cast = (points: Points): Point[] =>
  onWall(toPoints(points).map(([x, y, w]): Point => [0.735 + x * 0.0068, (-y - 27) * 0.0098, w]))

/** The hen's own shadow, short, at the foot of the wall. */
export function drawHenShadow(layer: Layer) {
  paint(layer, (g) => limb(g, '572,818,10 540,815,16 500,808,44 446,780,78 424,730,60 428,694,24'), {
    color: SHADE,
    tone: 0.3,
    edge: [4, 30],
    soft: 5,
    pool: 0,
    alpha: 0.42,
  })
}

/** Ji-young's shadow: the legs on the ground, the rest up the wall, a short end of the scarf lifted by the wind. */
export function drawShadow(layer: Layer) {
  // soft at the head, sharper and darker towards the ground
  const ink = { color: SHADE, tone: 0.34, edge: [2.4, 40] as const, pool: 0, wash: 0.16 }
  paint(layer, onTheWall, { ...ink, soft: 4.2, alpha: 0.56 })
  paint(layer, onTheWall, { ...ink, soft: 1, alpha: 0.4, fade: [0, 720, 1, 0, 470, 0], fadeNoise: 0.2 })
  // on the ground, towards us
  paint(
    layer,
    (g) => {
      limb(g, '884,724,44 962,800,48 1058,910,52 1096,950,54')
      limb(g, '938,716,44 1030,794,50 1144,910,56 1184,950,58')
    },
    { color: SHADE, tone: 0.3, edge: [4, 40], soft: 4, pool: 0, wash: 0.16, alpha: 0.5 },
  )
}

// A coat to the knees, one arm down, the other hand in its pocket; a bent head with low hair, wool round the neck.
function onTheWall(g: Pen) {
  for (const outline of [
    '-11.8,-31,1 -11.8,-38 -13.4,-40.6 -15,-43 -15.2,-52 -14.4,-62 -13.8,-69 -11.6,-74.6 -7,-78.4 -3.4,-80,1 3.6,-80,1 7.4,-78.8 11.6,-75.6 13.6,-70 14.6,-64 18,-57.6 17.6,-54 12.8,-49.4 12,-42 12.2,-31,1',
    '-3.6,-79,1 -4,-85 3.6,-85 3.8,-79,1',
    '-5,-78.6 -7.2,-80.6 -6.6,-83.8 -3,-85 3,-85 6.4,-84 7,-80.6 5,-78.6',
    '0.4,-99.4 -3.6,-98.4 -6.2,-94.6 -6.4,-90 -4.4,-86 -0.8,-84 3,-84.8 5.6,-88 6.4,-92.4 4.8,-97',
    '-6,-83.4 -11,-82.8 -16,-79.6,1 -15.4,-78.4,1 -16.4,-77.4,1 -15.2,-76.2,1 -11,-78.6 -5.6,-80',
  ]) {
    shape(g, cast(outline))
    g.fill()
  }
  limb(g, cast('-5.6,-38,52 -5.8,-29.6,44'))
  limb(g, cast('5.4,-38,52 5.6,-29.6,44'))
}
