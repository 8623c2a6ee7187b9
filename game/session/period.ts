/** The years that a period names: from the first to the last, both included; null where it is open on that side. */
export interface Years {
  readonly from: number | null
  readonly to: number | null
}

const openBefore = /^(to|until|before|retrospective|interviews|cumulative)\b/
const openAfter = /^(since|from|in force since|system since)\b|\bonward$/

/** The years of a period as evidence.json words it (“2010s-2020s”, “to 2012”, “Jan 2020 - Aug 2023”); null where it names no year. */
export function yearsOf(period: string | null): Years | null {
  const named = [...(period ?? '').matchAll(/\b(\d{4})(s?)/g)].map(([, year, decade]) => ({
    first: Number(year),
    last: Number(year) + (decade === 's' ? 9 : 0),
  }))
  const [begin, end] = [named[0], named.at(-1)]
  if (period === null || begin === undefined || end === undefined) return null
  return {
    from: openBefore.test(period) ? null : begin.first,
    to: openAfter.test(period) ? null : end.last,
  }
}

/** True when the year is one of them. */
export function isWithin(year: number, { from, to }: Years): boolean {
  return (from === null || from <= year) && (to === null || year <= to)
}
