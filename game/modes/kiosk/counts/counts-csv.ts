import type { CountedDay } from './counts-shelf.ts'
import { mergeSums, type Sums } from './day-counts.ts'

/** The columns of the whole table, in order; docs/kiosk.md says what each holds, and a test compares. */
export const csvColumns = ['date', 'hour', 'what', 'which', 'count'] as const

/** Everything that was counted, as a table for spreadsheets: a row for each sum; `hour` is empty for sums of a day. */
export function writeCsv(days: readonly CountedDay[]): string {
  const rows = days.flatMap(({ date, counts: { hours, day } }) => [
    ...Object.entries(hours).flatMap(([hour, sums]) => rowsOf(date, hour, sums)),
    ...rowsOf(date, '', day),
  ])
  return toText([csvColumns, ...rows])
}

/** How many days one code holds: a month, in some 900 letters, which phones still read well off a screen. */
const daysInCode = 31

/** The visits of each day only, as short tables of a month each, newest first: what a code on the screen can hold. */
export function writeShortCsvs(days: readonly CountedDay[]): readonly string[] {
  const rows = days.toReversed().map(({ date, counts: { hours } }) => {
    const visits = Object.values(hours).reduce(mergeSums, {})
    return [date, ...['begun', 'finished', 'left'].map((which) => String(visits[`visits ${which}`] ?? 0))]
  })
  const starts = Array.from({ length: Math.ceil(rows.length / daysInCode) }, (_, page) => page * daysInCode)
  return starts.map((start) =>
    toText([['date', 'begun', 'finished', 'left'], ...rows.slice(start, start + daysInCode)]),
  )
}

/** The two parts of a sum's name: what is summed, and which of it. */
export function partsOf(name: string): readonly [what: string, which: string] {
  const space = name.indexOf(' ')
  return [name.slice(0, space), name.slice(space + 1)]
}

const rowsOf = (date: string, hour: string, sums: Sums) =>
  Object.entries(sums).map(([name, count]) => [date, hour, ...partsOf(name), String(count)])

const toText = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('')

const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
