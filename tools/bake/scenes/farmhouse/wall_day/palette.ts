import { type Point, type Points, toPoints } from '../../../kit/points.ts'
import { lerp } from '../../../kit/random.ts'

/** A low winter sun, behind us and to the right. */
export const SUN = [1500, -300] as const

/** Limewash that has had many summers. */
export const LIME = ['#8d806c', '#b8ab92', '#d9cdb3', '#efe6d0', '#fbf5e6']

/** Shade on lime and on the ground. */
export const SHADE = ['#6f7482', '#8c909a', '#a8a9ac']

/** Where a point of the wall is: along it 0..1, up it 0..1. The wall runs away from us to the right. */
export function onWall(points: Points): Point[] {
  return toPoints(points).map(([u, v, w]) => {
    const t = (2 * u) / (1 + u)
    return [lerp(-20, 1080, t), lerp(lerp(852, 700, t), lerp(-40, 236, t), v), w]
  })
}
