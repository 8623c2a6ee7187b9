import { type Point } from '../../../kit/points.ts'

/** A low sun over the wall, at the end of the afternoon. */
export const SUN = [190, 96] as const

/** Trodden earth. */
export const EARTH = ['#3a2a1c', '#66492c', '#987146', '#cba266', '#f0d196']

/** What lies in shade at this hour. */
export const DUSK = '#3a2c34'

const EYE = { x: 640, y: 196, height: 1.55, focal: 900 }

/** Metres across, up and away from us, in scene units. */
export const at = (x: number, h: number, z: number): Point => [
  EYE.x + (EYE.focal * x) / z,
  EYE.y + (EYE.focal * (EYE.height - h)) / z,
]

/** Scene units for a metre at that distance. */
export const unit = (z: number) => EYE.focal / z
