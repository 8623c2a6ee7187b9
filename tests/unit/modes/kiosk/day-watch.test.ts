import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchDay } from '../../../../game/modes/kiosk/day-watch.ts'

/** A kiosk that is open from ten to five, whose page came up at a time. */
function kioskAt(time: string) {
  vi.setSystemTime(new Date(time))
  const said: string[] = []
  const visitor = { isThere: false, isAwake: false }
  watchDay({
    hours: { saturday: '10:00-17:00', sunday: 'closed' },
    reloadAt: '05:00',
    clock: () => new Date(),
    isAwake: () => visitor.isAwake,
    isIdle: () => !visitor.isThere,
    onHours: (isOpen) => said.push(isOpen ? 'open' : 'closed'),
    onReload: () => said.push('reload'),
  })
  return { said, visitor }
}

const pass = (minutes: number) => vi.advanceTimersByTime(minutes * 60_000)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a kiosk’s day', () => {
  // 28 November 2026 is a Saturday
  it('begins and ends by its hours', () => {
    const { said } = kioskAt('2026-11-28T09:30:00')
    expect(said).toEqual(['closed'])
    pass(31)
    expect(said).toEqual(['closed', 'open'])
    pass(7 * 60)
    expect(said).toEqual(['closed', 'open', 'closed'])
  })

  it('ends after the visit that goes on', () => {
    const { said, visitor } = kioskAt('2026-11-28T16:50:00')
    visitor.isThere = true
    pass(60)
    expect(said).toEqual(['open'])
    visitor.isThere = false
    pass(1)
    expect(said).toEqual(['open', 'closed'])
  })

  it('has a nightly reload, but none over a visitor', () => {
    const { said, visitor } = kioskAt('2026-11-28T20:00:00')
    visitor.isThere = true
    pass(10 * 60)
    expect(said).toEqual(['closed'])
    visitor.isThere = false
    pass(1)
    expect(said).toContain('reload')
  })

  it('follows a clock that jumps', () => {
    const { said } = kioskAt('2026-11-28T12:00:00')
    vi.setSystemTime(new Date('2026-11-29T01:00:00'))
    pass(1)
    expect(said).toEqual(['open', 'closed'])
    vi.setSystemTime(new Date('2026-11-28T12:00:00'))
    pass(1)
    expect(said).toEqual(['open', 'closed', 'open'])
  })
})
