import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchHeartbeat } from '../../../../tools/kiosk/watch-heartbeat.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A server that answers with what is in `state.health`; null where there is none. */
function watch() {
  const state: { health: object | null } = { health: null }
  /** Why it was given up, and after how many minutes. */
  const lost: [string, number][] = []
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
    onLost: (why) => Promise.resolve(void lost.push([why, Math.round((Date.now() - begun) / 60_000)])),
    onChange: (says) => said.push(says),
  })
  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
  const beat = (view = 'attract') => void (state.health = { at: Date.now(), view, faults: 0 })
  /** Lets minutes pass in which the page says every fifteen seconds that it shows this. */
  const show = async (view: string, minutes: number): Promise<void> => {
    for (let times = 0; times < minutes * 4; times++) {
      beat(view)
      await pass(15_000)
    }
  }
  return { heartbeat, pass, beat, show, state, lost, said }
}

describe('the watch over a page’s heartbeat', () => {
  it('leaves a page alone that says something now and then', async () => {
    const { pass, beat, lost } = watch()
    for (let times = 0; times < 10; times++) {
      beat()
      await pass(50_000)
    }
    expect(lost).toEqual([])
  })

  it('tells of silence after a minute, and again after another: the same word twice is none', async () => {
    const { pass, beat, lost } = watch()
    beat()
    await pass(190_000)
    const why = 'the page has said nothing for 60 s'
    expect(lost).toEqual([
      [why, 1],
      [why, 2],
    ])
  })

  it.each([null, { at: 'now' }, {}])('takes a server that can’t say for silence: %j', async (health) => {
    const { pass, state, lost } = watch()
    state.health = health
    await pass(70_000)
    expect(lost).toHaveLength(1)
  })

  it('gives a browser that is only just coming its time', async () => {
    const { heartbeat, pass, lost } = watch()
    await pass(50_000)
    heartbeat.expect()
    await pass(55_000)
    expect(lost).toEqual([])
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

  it('gives a page up that lives but has been in trouble for minutes, ever later while that doesn’t help', async () => {
    const { show, lost } = watch()
    await show('attract', 2)
    await show('trouble', 4)
    expect(lost).toEqual([])
    await show('trouble', 34)
    const after = (minutes: number) => `the page has been in trouble for ${minutes} min`
    expect(lost).toEqual([
      [after(5), 7],
      [after(10), 17],
      [after(20), 37],
    ])
    await show('trouble', 5 * 60)
    expect(lost.at(-1)?.[0]).toBe(after(60))
  })

  it('gives a page its time that was well again, be it once', async () => {
    const { show, lost } = watch()
    await show('trouble', 8)
    await show('attract', 1)
    await show('trouble', 4)
    expect(lost).toHaveLength(1)
    await show('trouble', 2)
    expect(lost.map(([why]) => why)).toEqual(Array(2).fill('the page has been in trouble for 5 min'))
  })

  it('is over at once when it is ended', async () => {
    const { heartbeat, pass, lost } = watch()
    heartbeat.end()
    await pass(300_000)
    expect(lost).toEqual([])
  })
})
