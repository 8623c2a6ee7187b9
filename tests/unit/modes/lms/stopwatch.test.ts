import { expect, it } from 'vitest'
import { createStopwatch } from '../../../../game/modes/lms/stopwatch.ts'

it('counts while it runs, and only then', () => {
  let now = 1000
  const stopwatch = createStopwatch(() => now)
  now += 50
  stopwatch.setRunning(false)
  now += 10_000
  expect(stopwatch.read()).toBe(50)
  stopwatch.setRunning(true)
  stopwatch.setRunning(true)
  now += 7
  expect(stopwatch.read()).toBe(57)
})

it('never counts back when the clock is set back', () => {
  let now = 1000
  const stopwatch = createStopwatch(() => now)
  now = 0
  expect(stopwatch.read()).toBe(0)
})
