import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startHeartbeat } from '../../../../game/modes/kiosk/heartbeat.ts'
import type { Pulse } from '../../../../game/modes/kiosk/pulse.ts'

const pulse: Pulse = { view: 'attract', build: 'b', since: 1, faults: 0 }

/** A host that answers with this status, or not at all, and what it was sent. */
function host(status: number | null) {
  const sent: unknown[] = []
  vi.stubGlobal('fetch', (_: string, { body }: RequestInit) => {
    sent.push(JSON.parse(String(body)))
    return status === null ? Promise.reject(new TypeError('no network')) : Promise.resolve({ status })
  })
  return sent
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a kiosk’s heartbeat', () => {
  it('is sent a second after there is something to tell, and then four times a minute', async () => {
    const sent = host(204)
    const state: { pulse: Pulse | null } = { pulse: null }
    startHeartbeat(() => state.pulse, 'kiosk/heartbeat')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(sent).toEqual([])
    state.pulse = pulse
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent).toEqual([pulse])
    await vi.advanceTimersByTimeAsync(59_000)
    expect(sent).toEqual([pulse, pulse, pulse, pulse])
  })

  it.each([404, 405, 501])('leaves a host alone that keeps no record: %i', async (status) => {
    const sent = host(status)
    startHeartbeat(() => pulse, 'kiosk/heartbeat')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
  })

  it.each([null, 502])('goes on when the server is away for a while: %s', async (status) => {
    const sent = host(status)
    startHeartbeat(() => pulse, 'kiosk/heartbeat')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(5)
  })
})
