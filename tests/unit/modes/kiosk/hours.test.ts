import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findOpening, isOpen, isReloadDue, weekdays, type Hours } from '../../../../game/modes/kiosk/hours.ts'

/** A week of a museum that is closed on Mondays. */
const museum: Hours = {
  monday: 'closed',
  tuesday: '10:00-17:00',
  saturday: '10:00-24:00',
}
// 30 November 2026 is a Monday
const at = (day: number, time: string) => new Date(`2026-11-${day}T${time}:00`)

describe('opening hours', () => {
  it.each([
    [at(30, '12:00'), false],
    [at(24, '09:59'), false],
    [at(24, '10:00'), true],
    [at(24, '16:59'), true],
    [at(24, '17:00'), false],
    [at(25, '00:00'), true],
    [at(28, '23:59'), true],
  ])('%s: %s', (now, open) => {
    expect(isOpen(museum, now)).toBe(open)
  })

  it('that are not given never close', () => {
    fc.assert(fc.property(fc.date({ noInvalidDate: true }), (now) => isOpen({}, now)))
  })

  it.each([
    [at(24, '08:00'), { day: null, time: '10:00' }],
    [at(24, '18:00'), { day: 'wednesday', time: '00:00' }],
    [at(30, '12:00'), { day: 'tuesday', time: '10:00' }],
  ])('say from %s when they open next', (now, opening) => {
    expect(findOpening(museum, now)).toEqual(opening)
  })

  it('of a week that is closed never open', () => {
    const closed = Object.fromEntries(weekdays.map((day) => [day, 'closed']))
    expect(findOpening(closed, at(24, '12:00'))).toBe(null)
  })

  it('of one open day say that day again, a week later', () => {
    const closed = Object.fromEntries(weekdays.map((day) => [day, 'closed']))
    const once = { ...closed, tuesday: '10:00-11:00' }
    expect(findOpening(once, at(24, '12:00'))).toEqual({ day: 'tuesday', time: '10:00' })
  })
})

describe('the nightly reload', () => {
  it('is due when the page has stood over its time', () => {
    expect(isReloadDue(at(24, '20:00'), at(25, '04:59'), '05:00')).toBe(false)
    expect(isReloadDue(at(24, '20:00'), at(25, '05:00'), '05:00')).toBe(true)
    expect(isReloadDue(at(25, '05:00'), at(25, '05:00'), '05:00')).toBe(false)
  })

  it('is due at most once by any clock, however it jumps (law)', () => {
    const dates = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
    fc.assert(
      fc.property(dates, dates, (loaded, now) => {
        // whatever the answer is, a page that is loaded now isn't loaded again now
        isReloadDue(loaded, now, '05:00')
        return !isReloadDue(now, now, '05:00')
      }),
    )
  })
})
