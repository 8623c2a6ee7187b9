import { expect, test } from '@playwright/test'
import { measureOffline, measureOpening } from '../bench/bytes.ts'

// what it weighed before there were classes and museums, 43.9 kB, and a little room
test('the first beat can be read and chosen after 45 kB', () => {
  const { total, parts } = measureOpening('dist')
  expect(total, JSON.stringify(parts)).toBeLessThanOrEqual(45_000)
})

test('the whole game fits into 15 MB on a device', () => {
  expect(measureOffline('dist')).toBeLessThanOrEqual(15_000_000)
})
