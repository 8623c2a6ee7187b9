import { afterEach, expect, test, vi } from 'vitest'
import { streamEvents } from '../../../server/classes/event-stream.ts'

afterEach(() => vi.useRealTimers())

async function* count(): AsyncGenerator<string, void> {
  for (let n = 0; ; n++) yield `data: ${n}\n\n`
}

test('a reader that is gone for a minute is given up', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const onEnd = vi.fn<() => void>()
  const reader = streamEvents(count(), onEnd).getReader()
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
  const events = count()
  const next = vi.spyOn(events, 'next')
  const reader = streamEvents(events, () => undefined).getReader()
  expect(next).not.toHaveBeenCalled()
  await reader.read()
  expect(next).toHaveBeenCalledOnce()
  await reader.cancel()
})
