/** How often each number came. As large as there are different numbers, however many came. */
export type Histogram = ReadonlyMap<number, number>

/** How a number came out over all walks. */
export interface Spread {
  readonly fewest: number
  readonly median: number
  readonly most: number
}

/** The least, the middle and the largest of all numbers that came; zeros where none did. Of two in the middle, the larger. */
export function spreadOf(histogram: Histogram): Spread {
  const sorted = [...histogram].toSorted(([a], [b]) => a - b)
  const all = sorted.reduce((sum, [, times]) => sum + times, 0)
  return { fewest: sorted[0]?.[0] ?? 0, median: middle(), most: sorted.at(-1)?.[0] ?? 0 }

  function middle(): number {
    let passed = 0
    for (const [number, times] of sorted) {
      passed += times
      if (passed * 2 > all) return number
    }
    return 0
  }
}
