import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { takeUpdates } from '../../../../game/modes/kiosk/take-updates.ts'
import { createNoCopy, type CopyState } from '../../../../game/session/ports.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A kiosk that nobody is at, whose newer version comes when it is asked for the second time. */
async function wait(state: CopyState) {
  const takeNewer = vi.fn().mockResolvedValueOnce(false).mockResolvedValue(true)
  const reload = vi.fn()
  const copy = { ...createNoCopy('unknown'), takeNewer }
  copy.state.setState(state, true)
  const workers = Object.assign(new EventTarget(), { controller: null as ServiceWorker | null })
  const stop = takeUpdates({ openCopy: () => Promise.resolve(copy), workers, reload })
  await vi.advanceTimersByTimeAsync(0)
  return { copy, takeNewer, reload, stop, workers }
}

describe('a kiosk that nobody is at', () => {
  it('asks for a newer version again where another window was in its way', async () => {
    const { takeNewer } = await wait('newer')
    expect(takeNewer).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(6000)
    expect(takeNewer).toHaveBeenCalledTimes(2)
  })

  it('asks for one as soon as there is one, and for none before or once somebody came', async () => {
    const { copy, takeNewer, stop } = await wait('whole')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(takeNewer).not.toHaveBeenCalled()
    copy.state.setState('newer', true)
    await vi.advanceTimersByTimeAsync(6000)
    expect(takeNewer).toHaveBeenCalledTimes(1)
    stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(takeNewer).toHaveBeenCalledTimes(1)
  })

  it('is loaded again when another version takes over, whoever asked for it, but not by the first', async () => {
    const { reload, stop, workers } = await wait('whole')
    const become = (version: string) => {
      workers.controller = { scriptURL: version } as ServiceWorker
      workers.dispatchEvent(new Event('controllerchange'))
    }
    become('first')
    expect(reload).not.toHaveBeenCalled()
    become('second')
    expect(reload).toHaveBeenCalledTimes(1)
    stop()
    become('third')
    expect(reload).toHaveBeenCalledTimes(1)
  })
})
