import { type Point } from '../../kit/points.ts'

/** Where the road goes, at the height of her eyes. */
export const AWAY = [120, 338] as const

/** The sun is low, behind us and to the left; shadows run towards this point. */
export const SHADOWS_TO = [1130, 338] as const

/** Where light comes from on whatever faces us. */
export const SUN = [-500, -60] as const

/** Warm plaster to cool shade. */
export const PLASTER = ['#8a7f86', '#b09d94', '#d6bc9c', '#efd9ac', '#fbeec6'] as const

/** The size of a metre along the school wall at x. */
export const metre = (x: number) => ((x - AWAY[0]) / 1520) * 262

/** A place along the wall: x on the sheet, metres up, metres out into the road. */
export function onWall(x: number, up: number, out = 0): Point {
  const m = metre(x)
  return [x - out * m * 0.16, AWAY[1] + (1.6 - up) * m + out * m * 0.16]
}

/** A piece of the wall between two places and two heights. */
export const slab = (x0: number, x1: number, low: number, high: number): Point[] => [
  onWall(x0, high),
  onWall(x1, high),
  onWall(x1, low),
  onWall(x0, low),
]
