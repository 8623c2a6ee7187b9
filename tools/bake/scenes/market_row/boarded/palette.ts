import { type Point } from '../../../kit/points.ts'

/** No sun anywhere: what light there is comes from the whole sky. */
export const SKY = [640, -900] as const

/** Boards that stood outside for years. */
export const BOARD = ['#25231f', '#45413a', '#6c665b', '#969082', '#bdb7a7', '#dcd7c8']

/** Old tarpaulin without the sun behind it. */
export const TARP = ['#272b2e', '#42494d', '#666e71', '#8f9694', '#b9bcb5']

const EYE = { x: 640, y: 452, height: 1.6, focal: 900 }

/** Metres from the middle of the lane, up and away from us, in scene units. */
export const at = (x: number, h: number, z: number): Point => [
  EYE.x + (EYE.focal * x) / z,
  EYE.y + (EYE.focal * (EYE.height - h)) / z,
]

/** Scene units for a metre at that distance. */
export const unit = (z: number) => EYE.focal / z
