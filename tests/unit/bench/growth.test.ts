import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growthOf, isLinear } from '../../bench/growth-factor.ts'
import { printGrowth } from '../../bench/print-growth.ts'

const samples = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 9 })

describe('growthOf', () => {
  test('is 1 for what grows with the story, and a tenth at ten times for what does not grow', () => {
    expect(growthOf([3, 4, 5], [30, 40, 50], 10).factor).toBe(1)
    expect(growthOf([3, 4, 5], [3, 4, 5], 10).factor).toBe(0.1)
  })

  test('lies within its noise', () => {
    fc.assert(
      fc.property(samples, samples, fc.integer({ min: 1, max: 10 }), (once, grown, times) => {
        const { low, factor, high } = growthOf(once, grown, times)
        expect(low).toBeLessThanOrEqual(factor)
        expect(factor).toBeLessThanOrEqual(high)
      }),
    )
  })
})

describe('isLinear', () => {
  test.each([
    ['yes', [10, 10, 10], [118, 118, 118]],
    ['no', [10, 10, 10], [1000, 1000, 1000]],
    ['unclear', [10, 10, 10, 10], [100, 130, 130, 140]],
  ])('says %s of %j and %j at ten times', (verdict, once, grown) => {
    expect(isLinear(growthOf(once, grown, 10))).toBe(verdict)
  })
})

test('printGrowth has a row for everything measured, with the verdict on the largest size', () => {
  const sizes = new Map([
    [1, { compile: [100, 110], open: [2] }],
    [10, { compile: [1000, 1100], open: [200] }],
  ])
  expect(printGrowth(sizes).split('\n').slice(2)).toEqual([
    '| compile | 100 | 1,000 (1.00) | yes: 1.00, from 0.91 to 1.10 |',
    '| open | 2.00 | 200 (10.00) | no: 10.00, from 10.00 to 10.00 |',
  ])
})
