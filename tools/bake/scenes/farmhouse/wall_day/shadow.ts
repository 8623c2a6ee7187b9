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

/** Ji-young's shadow: the legs on the ground, the rest up the wall, the end of the scarf lifted by the wind. */
export function drawShadow(layer: Layer) {
  // soft at the head, sharper and darker towards the ground
  const paintIt = (draw: Points, alpha: number) => {
    const form = (g: Pen) => {
      shape(g, draw)
      g.fill()
    }
    const ink = { color: SHADE, tone: 0.34, edge: [2.4, 40] as const, pool: 0, wash: 0.16 }
    paint(layer, form, { ...ink, soft: 4.6, alpha })
    paint(layer, form, { ...ink, soft: 1, alpha: alpha * 0.7, fade: [0, 720, 1, 0, 470, 0], fadeNoise: 0.2 })
  }
  // coat, the right arm bent in front of it, the left shoulder lower; hair tied low under the scarf
  const body =
    '-13,-26,1 -14.6,-40 -13.8,-52 -15.4,-62 -14.6,-70 -10.6,-75.4 -8,-78 -8.4,-81.6 -6.6,-84.6 -5.2,-86 -6.4,-89 -6.4,-93 -4.2,-97.4 0,-99 3.8,-97.4 6,-93.4 6,-88.6 4.8,-86 6.8,-84.4 8.4,-81.4 7.6,-79 12,-77 15.4,-73 17,-65 22,-59 21,-55.6 15.6,-53.4 13.2,-50 13.4,-40 13,-26,1'
  paintIt(cast(body), 0.56)
  // one end of the scarf hangs past her shoulder, with its fringe
  const end = cast('-8,-83,1 -12,-81 -16.4,-76.6 -18.6,-70 -19,-63.4,1 -15.6,-63,1 -14,-70 -10,-76,1')
  const fringe = ['-16,-63,5 -15.8,-60,3', '-17.2,-63.2,5 -17.2,-60,3', '-18.6,-63.4,5 -19,-60.6,3'].map(cast)
  paint(
    layer,
    (g) => {
      shape(g, end)
      g.fill()
      fringe.forEach((line) => limb(g, line))
    },
    { color: SHADE, tone: 0.34, edge: [1.6, 24], soft: 2.6, pool: 0, wash: 0.16, alpha: 0.56 },
  )
  // on the ground, towards us
  paint(layer, (g) => limb(g, '852,724,74 866,732,88 960,800,120 1080,930,160'), {
    color: SHADE,
    tone: 0.3,
    edge: [4, 40],
    soft: 4,
    pool: 0,
    wash: 0.16,
    alpha: 0.5,
  })
}
