import type { Stage } from '../session/stage.ts'

/** How a sound differs, in its place and year, from its file. Nothing said is nothing changed. */
export interface Shade {
  readonly db?: number
  /** Hz above which there is less. */
  readonly lowpass?: number
  /** Hz below which there is less. */
  readonly highpass?: number
}

/** Where a sound is heard; a part of the stage. */
export type Whereabouts = Pick<Stage, 'scene' | 'look' | 'year'>

/** One difference, and where it holds. */
export interface ShadeRow extends Shade {
  readonly sound: string
  /** First and last year. */
  readonly years?: readonly [first: number, last: number]
  readonly scene?: string
  readonly look?: string
}

/** Every difference; the first row that fits holds. */
export const SHADES: readonly ShadeRow[] = [
  // the wind carries the year
  { sound: 'amb_wind', years: [2019, 2019], db: -6 },
  { sound: 'amb_wind', years: [2020, 2021], db: 3 },
  // a street with hardly anybody in it, heard through a closed window
  { sound: 'amb_street', years: [2020, 2020], db: -12, lowpass: 900 },
  { sound: 'amb_voices', scene: 'curtained_room', look: 'hall', lowpass: 2600 },
  { sound: 'amb_wheels', scene: 'travel_window', look: 'bus', lowpass: 2200 },
  // somebody else's earphone
  { sound: 'mus_drama', scene: 'travel_window', db: -6, highpass: 700 },
]

/** As in the file. */
export const NO_SHADE: Shade = {}

/** How a sound differs where the stage is now. */
export function shadeOf(sound: string, { scene, look, year }: Whereabouts): Shade {
  const row = SHADES.find(
    (one) =>
      one.sound === sound &&
      (one.years === undefined || (year !== null && one.years[0] <= year && year <= one.years[1])) &&
      (one.scene === undefined || one.scene === scene) &&
      (one.look === undefined || one.look === look),
  )
  return row ?? NO_SHADE
}
