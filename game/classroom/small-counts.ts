/** The least count that is shown: fewer could be pointed at. */
export const least = 3

/** A count as it may be shown; null where it is kept back. */
export type ShownCount = number | null

/**
 * Counts of one question as they may be shown, beside how many have answered: those below `least` are kept back, and with
 * them the next larger, all that are as large, so that none can be subtracted out, nor told from which others are kept. Small-cell
 * suppression with complementary cells (https://daynebatten.com/2015/04/small-cell-suppression-overview).
 */
export function protectCounts(counts: readonly number[]): readonly ShownCount[] {
  if (counts.every((count) => count >= least)) return counts
  const next = Math.min(...counts.filter((count) => count >= least))
  return counts.map((count) => (count <= next ? null : count))
}

/**
 * How many have come somewhere, as it may be shown while more come: nothing below `least`, then in steps of `least` and never
 * so close to all that those who are missing could be counted; `all` when nobody is missing.
 */
export function protectProgress(there: number, all: number): number | 'all' | null {
  if (there >= all && all >= least) return 'all'
  const shown = Math.floor(Math.min(there, all - least) / least) * least
  return shown < least ? null : shown
}

/** In how many of the sets each member is. */
export function countEach(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const set of sets) for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
