import { afterEach, expect, test, vi } from 'vitest'
import { createSteadyClock } from '../../../server/classes/steady-clock.ts'

afterEach(() => vi.useRealTimers())

test('a clock that is set forwards or back moves nothing', () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const clock = createSteadyClock()
  const before = clock()
  for (const years of [30, -60]) {
    vi.setSystemTime(Date.now() + years * 365 * 24 * 60 * 60 * 1000)
    expect(Math.abs(clock() - before)).toBeLessThan(5000)
  }
})
