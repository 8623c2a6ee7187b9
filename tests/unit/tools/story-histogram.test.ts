import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spreadOf } from '../../../tools/story/histogram.ts'

function countEach(numbers: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return counts
}

describe('spreadOf', () => {
  test('finds what sorting all the numbers would find', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1 }), (numbers) => {
        const sorted = numbers.toSorted((a, b) => a - b)
        expect(spreadOf(countEach(numbers))).toEqual({
          fewest: sorted[0],
          median: sorted[Math.floor(sorted.length / 2)],
          most: sorted.at(-1),
        })
      }),
    )
  })

  test('is all zeros where nothing came', () => {
    expect(spreadOf(new Map())).toEqual({ fewest: 0, median: 0, most: 0 })
  })
})
