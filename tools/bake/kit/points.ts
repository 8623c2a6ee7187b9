/** A place in scene units; the third value is a limb's width there, or 1 for a sharp corner of a shape. */
export type Point = readonly [x: number, y: number, w?: number | undefined]

/** Points as a list, or written down as in SVG: '10,20 30,40,5'. */
export type Points = string | readonly Point[]

/** Reads points that are written down. */
export function toPoints(points: Points): readonly Point[] {
  if (typeof points !== 'string') return points
  return points.trim().split(/\s+/).map(toPoint)
}

function toPoint(text: string): Point {
  const [x, y, w] = text.split(',').map(Number)
  if (x === undefined || y === undefined) throw new Error(`"${text}" is not a point`)
  return [x, y, w]
}

/** The point at i; before the first it is the first, past the last the last. */
export const pointAt = (points: readonly Point[], i: number): Point =>
  points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0]

/** Every point moved by dx, dy. */
export const shifted = (points: Points, dx: number, dy: number): Point[] =>
  toPoints(points).map(([x, y, w]) => [x + dx, y + dy, w])

/** A polyline resampled to `steps` points a segment, width and all. */
export function resampled(points: Points, steps: number): Point[] {
  const list = toPoints(points)
  return list.slice(0, -1).flatMap((a, i) => {
    const b = pointAt(list, i + 1)
    return Array.from({ length: steps }, (_, j): Point => {
      const t = j / steps
      const w = a[2] === undefined || b[2] === undefined ? undefined : a[2] + (b[2] - a[2]) * t
      return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, w]
    })
  })
}
