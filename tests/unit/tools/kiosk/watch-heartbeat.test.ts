import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchHeartbeat } from '../../../../tools/kiosk/watch-heartbeat.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A server that answers with what is in `state.health`; null where there is none. */
function watch() {
  const state: { health: object | null } = { health: null }
  const silences: number[] = []
  const said: string[] = []
  const begun = Date.now()
  const heartbeat = watchHeartbeat({
    address: 'http://127.0.0.1:1/kiosk/health.json',
    patience: 60_000,
    clock: Date.now,
    get: () =>
      state.health === null
        ? Promise.reject(new TypeError('no server'))
        : Promise.resolve(Response.json(state.health)),
    onSilence: () => Promise.resolve(void silences.push(Date.now() - begun)),
    onChange: (says) => said.push(says),
  })
  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
  const beat = (view = 'attract') => void (state.health = { at: Date.now(), view, faults: 0 })
  return { heartbeat, pass, beat, state, silences, said }
}

describe('the watch over a page’s heartbeat', () => {
  it('leaves a page alone that says something now and then', async () => {
    const { pass, beat, silences } = watch()
    for (let times = 0; times < 10; times++) {
      beat()
      await pass(50_000)
    }
    expect(silences).toEqual([])
  })

  it('tells of silence after a minute, and again after another: the same word twice is none', async () => {
    const { pass, beat, silences } = watch()
    beat()
    await pass(190_000)
    expect(silences).toHaveLength(2)
  })

  it.each([null, { at: 'now' }, {}])('takes a server that can’t say for silence: %j', async (health) => {
    const { pass, state, silences } = watch()
    state.health = health
    await pass(70_000)
    expect(silences).toHaveLength(1)
  })

  it('gives a browser that is only just coming its time', async () => {
    const { heartbeat, pass, silences } = watch()
    await pass(50_000)
    heartbeat.expect()
    await pass(55_000)
    expect(silences).toEqual([])
  })

  it('tells what is on the screen once', async () => {
    const { pass, beat, said } = watch()
    for (const view of ['attract', 'attract', 'telling']) {
      beat(view)
      await pass(10_000)
    }
    expect(said.map((one) => one.slice(0, 24))).toEqual([
      'the page shows “attract”',
      'the page shows “telling”',
    ])
  })

  it('is over at once when it is ended', async () => {
    const { heartbeat, pass, silences } = watch()
    heartbeat.end()
    await pass(300_000)
    expect(silences).toEqual([])
  })
})
