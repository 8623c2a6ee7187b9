import type { TextStore } from '../../../session/ports.ts'
import { readText } from '../../../session/read-text.ts'
import { problem, type Problem } from '../../../story/problem.ts'
import { addToDay, dayCountsSchema, emptyDay, type Added, type DayCounts } from './day-counts.ts'

/** One day that was counted; `date` as 2026-11-28. */
export interface CountedDay {
  readonly date: string
  readonly counts: DayCounts
}

/** The counts of a screen, on its own device, each day by itself. */
export interface CountsShelf {
  /** Adds to the day of `time`; the sentence of what went wrong where the device has no room. */
  add(time: Date, added: Omit<Added, 'hour'>): Problem | null
  /** Every day that can be read, oldest first, and a sentence for each that can't. */
  read(): { readonly days: readonly CountedDay[]; readonly faults: readonly Problem[] }
  clear(): void
}

/** How many days are kept: a year, and the weeks around it that it is compared with. */
export const mostDays = 400

const prefix = 'counts/'

/** The counts in the store of a place. */
export function createCountsShelf(store: TextStore): CountsShelf {
  const readDay = (date: string): DayCounts | null => {
    const text = store.read(prefix + date)
    return text === null ? null : readText(dayCountsSchema, text)
  }
  const keys = () => store.keys(prefix).toSorted()

  return {
    add(time, { inHour, inDay }) {
      const date = dateOf(time)
      // a day that can't be read is lost already, and begins anew
      const day = addToDay(readDay(date) ?? emptyDay, { hour: time.getHours(), inHour, inDay })
      const failed = store.write(prefix + date, JSON.stringify(day))
      for (const key of keys().slice(0, -mostDays)) store.remove(key)
      return failed
    },
    read() {
      const days: CountedDay[] = []
      const faults: Problem[] = []
      for (const key of keys()) {
        const date = key.slice(prefix.length)
        const counts = /^\d{4}-\d\d-\d\d$/.test(date) ? readDay(date) : null
        if (counts === null) {
          const message = `The counts of ${date} can’t be read; those of the other days can.`
          faults.push(problem('unreadable-counts', message, key))
        } else days.push({ date, counts })
      }
      return { days, faults }
    },
    clear() {
      for (const key of keys()) store.remove(key)
    },
  }
}

/** The day of a time, by the clock of the device. */
export function dateOf(time: Date): string {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()]
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}
