// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startPulse, type Pulse, type View } from '../../../../game/modes/kiosk/pulse.ts'

function watchPage() {
  const page: { view: View | null } = { view: 'attract' }
  const sent: Pulse[] = []
  const onBroken = vi.fn()
  const look = startPulse({
    window,
    build: 'b',
    look: () => page.view,
    send: (pulse) => sent.push(pulse),
    onBroken,
  })
  return { page, sent, onBroken, look }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the pulse of a page', () => {
  it('goes on while the page is whole', () => {
    const { sent } = watchPage()
    vi.advanceTimersByTime(20_000)
    expect(sent).toHaveLength(5)
    expect(sent.at(-1)).toMatchObject({ view: 'attract', build: 'b', faults: 0 })
  })

  it('is missed once by a page that is on its way, and tells of one that is broken', () => {
    const { page, sent, onBroken } = watchPage()
    page.view = null
    vi.advanceTimersByTime(4000)
    expect(onBroken).not.toHaveBeenCalled()
    vi.advanceTimersByTime(4000)
    expect(onBroken).toHaveBeenCalledTimes(1)
    expect(sent).toEqual([])
  })

  it('counts the faults of scripts, and looks soon after one', () => {
    const { page, sent, onBroken } = watchPage()
    window.dispatchEvent(new Event('error'))
    vi.advanceTimersByTime(500)
    expect(sent).toMatchObject([{ faults: 1 }])
    page.view = null
    window.dispatchEvent(new Event('error'))
    vi.advanceTimersByTime(500)
    window.dispatchEvent(new Event('unhandledrejection'))
    vi.advanceTimersByTime(500)
    expect(onBroken).toHaveBeenCalled()
  })
})
