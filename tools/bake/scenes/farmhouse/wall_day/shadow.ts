import { limb, shape } from '../../../kit/brush.ts'
import { paint } from '../../../kit/paint.ts'
import { type Point, type Points, toPoints } from '../../../kit/points.ts'
import { type Layer } from '../../../kit/stage.ts'
import { onWall, SHADE } from './palette.ts'

// Body units (knees at the foot of the wall) to the wall: thinner and longer than she is.
const cast = (points: Points): Point[] =>
  onWall(toPoints(points).map(([x, y, w]): Point => [0.735 + x * 0.0068, (-y - 27) * 0.0098, w]))

/** The hen's own shadow, short, at the foot of the wall. */
export function drawHenShadow(layer: Layer) {
  paint(layer, (g) => limb(g, '566,812,20 500,806,60 440,770,90 420,720,70 424,680,30'), {
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
  const paintIt = (draw: Points, alpha: number) =>
    paint(
      layer,
      (g) => {
        shape(g, draw)
        g.fill()
      },
      { color: SHADE, tone: 0.34, edge: [2.4, 40], soft: 2.2, pool: 0, wash: 0.16, alpha },
    )
  // coat, the right arm bent in front of it, the left shoulder lower; hair tied low under the scarf
  const body =
    '-13,-26,1 -14.6,-40 -13.8,-52 -15.4,-62 -14.6,-70 -10.6,-75.4 -8,-78 -8.4,-81.6 -6.6,-84.6 -5.2,-86 -6.4,-89 -6.4,-93 -4.2,-97.4 0,-99 3.8,-97.4 6,-93.4 6,-88.6 4.8,-86 6.8,-84.4 8.4,-81.4 7.6,-79 12,-77 15.4,-73 17,-65 22,-59 21,-55.6 15.6,-53.4 13.2,-50 13.4,-40 13,-26,1'
  paintIt(cast(body), 0.68)
  paintIt(
    cast(
      '5.4,-82.4,1 10,-84.6 14.4,-83.6 19,-86.4 23,-85.6,1 22.4,-83,1 23.4,-81.2,1 18.6,-81.4 14.4,-79 9.4,-80 5.4,-79,1',
    ),
    0.5,
  )
  // on the ground, towards us
  paint(layer, (g) => limb(g, '856,722,92 960,800,120 1080,930,160'), {
    color: SHADE,
    tone: 0.3,
    edge: [4, 40],
    soft: 4,
    pool: 0,
    wash: 0.16,
    alpha: 0.5,
  })
}
