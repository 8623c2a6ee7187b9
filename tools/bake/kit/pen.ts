import { type Pen } from './stage.ts'

type Place = readonly [x: number, y: number]

/** A straight line `width` units wide. */
export function straight(g: Pen, width: number, from: Place, to: Place) {
  g.lineWidth = width
  g.beginPath()
  g.moveTo(...from)
  g.lineTo(...to)
  g.stroke()
}

/** A line `width` units wide that one pull bends, as a wire sags: it leaves for `pull` and comes in from there. */
export function bow(g: Pen, width: number, from: Place, pull: Place, to: Place) {
  g.lineWidth = width
  g.beginPath()
  g.moveTo(...from)
  g.quadraticCurveTo(...pull, ...to)
  g.stroke()
}

type Piece = { turn?: number; arc?: readonly [from: number, to: number] }

/** The outline of an oval, `width` units wide, turned by `turn` radians; of `arc`, only from one angle to the other. */
export function hoop(
  g: Pen,
  width: number,
  [x, y, rx, ry]: readonly [x: number, y: number, rx: number, ry: number],
  { turn = 0, arc: [from, to] = [0, 7] }: Piece = {},
) {
  g.lineWidth = width
  g.beginPath()
  g.ellipse(x, y, rx, ry, turn, from, to)
  g.stroke()
}
