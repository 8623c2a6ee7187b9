import { type PaintOptions } from '../../../kit/paint.ts'
import { type Point } from '../../../kit/points.ts'

/** Where a corner of a bunk comes to lie. */
export type At = (across: number, far: number, y: number) => Point

/** A corner of a bunk: across from the aisle (0) to the wall (1), near (0) to far (1), height in units at the near post. */
export const cornersOf =
  (mirrored: boolean): At =>
  (across, far, y) => {
    const t = 1 / (1 + far * 1.18)
    const px = 640 + (-600 + across * -330) * t * (mirrored ? -1 : 1)
    return [px, 400 + (y - 400) * t]
  }

/** How every sheet of the bunks is painted. */
export const SHEET: PaintOptions = { edge: [1.6, 50], wash: 0.12, washSize: 160, pool: 0.1, grain: 0.085 }
/** Height of the lower boards. */
export const LOWER = 700

/** Height of the upper boards. */
export const UPPER = 262

/** A point without its width. */
export const pair = ([x, y]: Point) => [x, y] as const
