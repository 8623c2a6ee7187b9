import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clockTime, isoDuration } from '../../../../game/modes/lms/time-formats.ts'

const times = fc.integer({ min: 0, max: 3_599_999_999 })

it('a time for SCORM 1.2 is of its form and loses less than a hundredth of a second', () => {
  fc.assert(
    fc.property(times, (milliseconds) => {
      const written = clockTime(milliseconds)
      expect(written).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/)
      const [hours = 0, minutes = 0, seconds = 0] = written.split(':').map(Number)
      const left = milliseconds - (hours * 3600 + minutes * 60 + seconds) * 1000
      expect(left).toBeGreaterThan(-0.001)
      expect(left).toBeLessThan(10.001)
    }),
  )
})

it('a time for SCORM 2004 and xAPI is a duration of ISO 8601 with no more than hundredths', () => {
  fc.assert(
    fc.property(times, (milliseconds) => {
      const [, hours, minutes, seconds] =
        /^PT(\d+)H([0-5]?\d)M([0-5]?\d(?:\.\d{1,2})?)S$/.exec(isoDuration(milliseconds)) ?? []
      const left = milliseconds - (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
      expect(left).toBeGreaterThan(-0.001)
      expect(left).toBeLessThan(10.001)
    }),
  )
})

it.each([
  [0, '0000:00:00.00', 'PT0H0M0S'],
  [3_723_456, '0001:02:03.45', 'PT1H2M3.45S'],
  [59_999, '0000:00:59.99', 'PT0H0M59.99S'],
  [-5, '0000:00:00.00', 'PT0H0M0S'],
])('%i milliseconds are %s and %s', (milliseconds, clock, iso) => {
  expect([clockTime(milliseconds), isoDuration(milliseconds)]).toEqual([clock, iso])
})

it('more than SCORM 1.2 can write is the most that it can', () => {
  expect(clockTime(1e12)).toBe('9999:59:59.99')
})
