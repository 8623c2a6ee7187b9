import { expect, test } from '@playwright/test'
import { measureOffline, measureOpening } from '../bench/bytes.ts'

test('the first beat can be read and chosen after 60 kB', () => {
  const { total, parts } = measureOpening('dist')
  expect(total, JSON.stringify(parts)).toBeLessThanOrEqual(60_000)
})

test('the whole game fits into 15 MB on a device', () => {
  expect(measureOffline('dist')).toBeLessThanOrEqual(15_000_000)
})
