import { afterEach, expect, test, vi } from 'vitest'
import { streamEvents } from '../../../server/classes/event-stream.ts'

afterEach(() => vi.useRealTimers())

test('a reader that is gone for a minute is given up', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const onEnd = vi.fn<() => void>()
  let asked = 0
  const reader = streamEvents(async () => `data: ${asked++}\n\n`, onEnd).getReader()
  await reader.read()
  vi.advanceTimersByTime(59_000)
  await reader.read()
  vi.advanceTimersByTime(59_000)
  expect(onEnd).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1000)
  expect(onEnd).toHaveBeenCalledOnce()
  await expect(reader.read()).rejects.toThrow('nobody reads this')
})

test('nothing is asked for that nobody wants to read', async () => {
  const next = vi.fn(async () => 'data: x\n\n')
  const reader = streamEvents(next, () => undefined).getReader()
  expect(next).not.toHaveBeenCalled()
  await reader.read()
  expect(next).toHaveBeenCalledOnce()
  await reader.cancel()
})
