import { toPoints, type Point, type Points } from '../../kit/points.ts'

/** How a thing lies on the table: its middle in scene units and its turn in radians. */
export type Laid = { x: number; y: number; turn: number }

/** Takes the points of a thing to where it lies. */
export const laid =
  ({ x, y, turn }: Laid) =>
  (points: Points): Point[] =>
    toPoints(points).map(([a, b, w]) => [
      x + a * Math.cos(turn) - b * Math.sin(turn),
      y + a * Math.sin(turn) + b * Math.cos(turn),
      w,
    ])
