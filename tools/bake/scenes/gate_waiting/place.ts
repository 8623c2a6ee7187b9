import { type Point } from '../../kit/points.ts'

/** Whoever sits at the stall: how high the eyes are on the sheet. */
export const EYE_Y = 446

/** The coals under the kettle: the only warm thing here. */
export const COALS = [196, 748] as const

/** The wall's long line runs off to a point far outside the sheet. */
const FAR_X = 2500

/** The size of a metre where the wall passes x. */
export const metre = (x: number) => ((FAR_X - x) / FAR_X) * 152

/** A place on the wall: x on the sheet, metres above the pavement. */
export const onWall = (x: number, height: number): Point => [x, EYE_Y + (1.2 - height) * metre(x)]

/** A piece of the wall between two places and two heights. */
export const slab = (x0: number, x1: number, low: number, high: number): Point[] => [
  onWall(x0, high),
  onWall(x1, high),
  onWall(x1, low),
  onWall(x0, low),
]

/** Where the grey day comes from. */
export const DAY = [760, -500] as const

/** Wood that stands outside all year. */
export const WOOD = ['#191614', '#342b25', '#574739', '#83705a', '#b6a68c'] as const

/** Height of the wall in metres. */
export const HIGH = 3.35

/** Plaster painted over more than once. */
export const PLASTER = ['#4b5155', '#6a7072', '#8b8f8c', '#abada6', '#c9c9bf'] as const
