import { type Point } from '../../../kit/points.ts'

/** Where the street goes, seen from somebody sitting on the kerb. */
export const EYE = [1116, 560] as const

/** Noon, a little to the right of overhead. */
export const NOON = [1300, -900] as const

const LENS = 1100
const ASIDE = 3.3
const EYE_HEIGHT = 0.62

/** x on the sheet of a place along the row, in metres from us. */
export const along = (z: number) => EYE[0] - (ASIDE * LENS) / z

/** The size of a metre on the row at x. */
export const metre = (x: number) => (EYE[0] - x) / ASIDE

/** A place on the row of shops: x on the sheet, metres up, metres out over the pavement. */
export function onRow(x: number, up: number, out = 0): Point {
  const m = metre(x)
  return [x + out * m, EYE[1] + (EYE_HEIGHT - up) * m]
}

/** A piece of the row between two places and two heights. */
export const slab = (x0: number, x1: number, low: number, high: number): Point[] => [
  onRow(x0, high),
  onRow(x1, high),
  onRow(x1, low),
  onRow(x0, low),
]

/** The shops: from, to in metres along the street, how far the shutter is down (1 all the way), its inks. */
export const SHOPS = [
  { from: 2.3, to: 5.7, down: 1, ink: ['#5e6a70', '#8a969a', '#b4bcba', '#d8dcd2', '#f2f0e4'] },
  { from: 6.1, to: 8.9, down: 0.5, ink: ['#56685e', '#81938a', '#aebbab', '#d4dac6', '#f0f0de'] },
  { from: 9.3, to: 12.3, down: 1, ink: ['#6a6a6c', '#949490', '#bcbab0', '#dcd8ca', '#f2eee0'] },
  { from: 12.7, to: 15.9, down: 1, ink: ['#6c7480', '#959da4', '#bcc2c2', '#dadcd4', '#f2f0e6'] },
  { from: 16.3, to: 20, down: 1, ink: ['#7c7268', '#a29888', '#c8beac', '#e2dac8', '#f4eee0'] },
  { from: 20.4, to: 26, down: 1, ink: ['#70807c', '#98a6a0', '#bec8be', '#dce0d4', '#f2f2e6'] },
  { from: 26.6, to: 38, down: 1, ink: ['#868684', '#aaa8a2', '#ccc8be', '#e2ded2', '#f4f0e6'] },
] as const

/** How high a shutter is, in metres. */
export const HIGH = 2.5
