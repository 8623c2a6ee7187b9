import { pointAt, toPoints, type Points } from './points.ts'
import { type Pen } from './stage.ts'

type Stitches = { width?: number; length?: number; gap?: number; closed?: boolean }

/** A line of running stitches along points; the pen's own colour, lengths in scene units. */
export function runningStitch(
  g: Pen,
  line: Points,
  { width = 1.6, length = 5.4, gap = 3.6, closed = false }: Stitches = {},
) {
  const points = toPoints(line)
  g.lineWidth = width
  for (let i = 0; i < points.length - (closed ? 0 : 1); i++) {
    const [ax, ay] = pointAt(points, i)
    const [bx, by] = pointAt(points, (i + 1) % points.length)
    const count = Math.max(1, Math.round(Math.hypot(bx - ax, by - ay) / (length + gap)))
    for (let j = 0; j < count; j++) {
      const [from, to] = [j / count, (j + length / (length + gap)) / count]
      g.beginPath()
      g.moveTo(ax + (bx - ax) * from, ay + (by - ay) * from)
      g.lineTo(ax + (bx - ax) * to, ay + (by - ay) * to)
      g.stroke()
    }
  }
}
