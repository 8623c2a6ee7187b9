import { type Point } from '../../kit/points.ts'

/** Where the corridor runs to. */
export const END = { x: 560, y: 360 }

/** The day behind the doors at the end. */
export const DOOR = [560, 300] as const

/** From a point of the near picture plane some way (0 near, 1 far) towards the end of the corridor. */
export const into = (x: number, y: number, t: number): Point => [x + (END.x - x) * t, y + (END.y - y) * t]

/** A place over the floor: where it would be if it stood at y 900, its height, and how near it is (1 at y 900, 0 at the end). */
export const over = (x: number, height: number, near: number): Point => [
  END.x + (x - END.x) * near,
  END.y + (540 - height) * near,
]
