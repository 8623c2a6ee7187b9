import { type Point } from '../../kit/points.ts'
import { EYE } from './palette.ts'

/** Height of the left-hand fronts at x: 0 the pavement, 1 the roof. */
export function onFront(x: number, h: number): Point {
  const near = (EYE[0] - x) / EYE[0]
  return [x, EYE[1] + near * (370 - 950 * h)]
}

/** A piece of a front between two places along the street and two heights. */
export function panel(x0: number, x1: number, low: number, high: number): Point[] {
  return [onFront(x0, high), onFront(x1, high), onFront(x1, low), onFront(x0, low)]
}
