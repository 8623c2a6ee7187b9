import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { createKeeper } from '../../../game/modes/keeper.ts'

/** Lets every promise that is settled go on. */
const settle = () => new Promise((resolve) => setTimeout(resolve))

it('however quickly it is wanted and not wanted, no two run at once, and at last one if it is wanted', async () => {
  const wishes = fc.array(fc.record({ isWanted: fc.boolean(), settles: fc.boolean() }))
  await fc.assert(
    fc.asyncProperty(wishes, async (wishes) => {
      const running = new Set<number>()
      let started = 0
      let most = 0
      const arrivals: (() => void)[] = []
      const keep = createKeeper(async () => {
        started += 1
        const own = started
        await new Promise<void>((arrive) => arrivals.push(arrive))
        running.add(own)
        most = Math.max(most, running.size)
        return () => void running.delete(own)
      }, vi.fn())
      for (const { isWanted, settles } of wishes) {
        keep(isWanted)
        if (!settles) continue
        arrivals.splice(0).forEach((arrive) => arrive())
        await settle()
      }
      await settle()
      while (arrivals.length > 0) {
        arrivals.splice(0).forEach((arrive) => arrive())
        await settle()
      }
      expect(most).toBeLessThan(2)
      expect(running.size).toBe(wishes.at(-1)?.isWanted === true ? 1 : 0)
    }),
    { numRuns: 60 },
  )
})

it('a part that can’t be had is reported once, and tried again when it is wanted anew', async () => {
  const start = vi.fn(() => Promise.reject<() => void>(new Error('no network')))
  const report = vi.fn()
  const keep = createKeeper(start, report)
  keep(true)
  keep(true)
  await settle()
  expect([start.mock.calls.length, report.mock.calls.length]).toEqual([1, 1])
  keep(false)
  keep(true)
  await settle()
  expect([start.mock.calls.length, report.mock.calls.length]).toEqual([2, 2])
})
