import { type Point } from '../../kit/points.ts'

/** Where the room runs to. */
export const END = { x: 980, y: 330 }

/** The light of the windows, in scene units. */
export const DAY = [100, 260] as const

/** From a point of the near picture plane some way (0 near, 1 far) towards the end of the classroom. */
export const into = (x: number, y: number, t: number): Point => [x + (END.x - x) * t, y + (END.y - y) * t]
