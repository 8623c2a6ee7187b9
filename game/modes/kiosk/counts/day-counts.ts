import * as v from 'valibot'

/** Sums by what is summed: `visits begun`, `language en`. */
export type Sums = Readonly<Record<string, number>>

/**
 * One day of a screen. How many visits there were is kept by the hour; what was used in them only by the day, so that a
 * quiet hour doesn't describe whoever was there.
 */
export interface DayCounts {
  /** By the hour of the device's clock, 0 to 23. */
  readonly hours: Readonly<Record<string, Sums>>
  readonly day: Sums
}

/** What one visit adds to a day. */
export interface Added {
  /** 0 to 23. */
  readonly hour: number
  readonly inHour: readonly string[]
  readonly inDay: readonly string[]
}

/** More different things than this are none that the game counts. */
const mostNames = 100

const sums = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^[a-z]+ [^\p{Cc}]{1,80}$/u)),
    v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  ),
  v.check((all) => Object.keys(all).length <= mostNames),
)

/** A day as it is kept. */
export const dayCountsSchema = v.strictObject({
  hours: v.record(v.pipe(v.string(), v.regex(/^(\d|1\d|2[0-3])$/)), sums),
  day: sums,
})

export const emptyDay: DayCounts = { hours: {}, day: {} }

/** A day with what one visit adds to it. */
export function addToDay({ hours, day }: DayCounts, { hour, inHour, inDay }: Added): DayCounts {
  const before = hours[hour] ?? {}
  return {
    hours: inHour.length === 0 ? hours : { ...hours, [hour]: inHour.reduce(addOne, before) },
    day: inDay.reduce(addOne, day),
  }
}

const addOne = (sums: Sums, name: string): Sums => ({ ...sums, [name]: (sums[name] ?? 0) + 1 })

/** Two sums as one. */
export function mergeSums(a: Sums, b: Sums): Sums {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return Object.fromEntries([...names].map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]))
}

/** Everything that was counted in some days. */
export function sumDays(days: readonly DayCounts[]): Sums {
  return days.flatMap(({ hours, day }) => [...Object.values(hours), day]).reduce(mergeSums, {})
}
