import { type Point, type Points, toPoints } from './points.ts'

type Edge = readonly [xLeft: number, xRight: number, y: number]
type Tabletop = { far: Edge; near: Edge; width: number; depth: number }

/**
 * A table seen in perspective: maps centimetres ([0, 0] is the far left corner, y runs towards us) to scene units.
 * With `widths` a third value is a width in centimetres too, otherwise it is passed on.
 */
export function createTabletop({ far, near, width, depth }: Tabletop) {
  const farScale = (far[1] - far[0]) / (near[1] - near[0])
  return (points: Points, widths = false): Point[] =>
    toPoints(points).map(([x, y, w]) => {
      const v = y / depth
      const t = (v * farScale) / (1 - v * (1 - farScale))
      const left = far[0] + (near[0] - far[0]) * t
      const unit = (far[1] - far[0] + (near[1] - near[0] - far[1] + far[0]) * t) / width
      return [left + x * unit, far[2] + (near[2] - far[2]) * t, widths && w !== undefined ? w * unit : w]
    })
}
