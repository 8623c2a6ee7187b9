import { expect, test } from 'vitest'
import { isWithin, yearsOf } from '../../../game/session/period.ts'

test.each([
  ['2019', 2019, 2019],
  ['2010s-2020s', 2010, 2029],
  ['Jan 2020 - Aug 2023', 2020, 2023],
  ['2023-10-09', 2023, 2023],
  ['about 1996-2016', 1996, 2016],
  ['to 2012', null, 2012],
  ['cumulative to Sep 2024', null, 2024],
  ['since 1986', 1986, null],
  ['in force since 2013', 2013, null],
  ['2014 onward', 2014, null],
])('“%s” runs from %s to %s', (period, from, to) => {
  expect(yearsOf(period)).toEqual({ from, to })
})

test.each([null, '', 'general', 'current'])('%j names no year', (period) => {
  expect(yearsOf(period)).toBeNull()
})

test('a year is within its ends, and where an end is open nothing is too far', () => {
  const within = (from: number | null, to: number | null) =>
    [2018, 2019, 2020, 2021].filter((year) => isWithin(year, { from, to }))
  expect(within(2019, 2020)).toEqual([2019, 2020])
  expect(within(null, 2019)).toEqual([2018, 2019])
  expect(within(2020, null)).toEqual([2020, 2021])
})
