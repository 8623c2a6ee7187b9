import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isKeptAwake, keepAwake } from '../../../../../game/modes/kiosk/staff/awake.ts'
import { judgeHealth, worstLevel, type HealthFacts } from '../../../../../game/modes/kiosk/staff/health.ts'
import { createPinLock, waitAfter } from '../../../../../game/modes/kiosk/staff/pin-lock.ts'
import { openRunLog } from '../../../../../game/modes/kiosk/staff/run-log.ts'
import { createMemoryStore } from '../../../../../game/session/ports.ts'

const hour = 60 * 60_000

describe('the lock of the staff’s menu', () => {
  function lock(store = createMemoryStore()) {
    const time = { now: 1_000_000 }
    return { time, store, open: () => createPinLock({ pin: '84213', store, clock: () => time.now }) }
  }

  it('makes whoever guesses wait twice as long each time, at most an hour', () => {
    expect([0, 2, 3, 4, 5, 30].map(waitAfter)).toEqual([0, 0, 15_000, 30_000, 60_000, hour])
  })

  it('takes nothing during a wait, not even the PIN, and forgets nothing over a new page', () => {
    const { time, open, store } = lock()
    for (let tries = 0; tries < 3; tries++) expect(open().try('0000')).toBe(false)
    expect(open().waitLeft()).toBe(15_000)
    expect(open().try('84213')).toBe(false)
    time.now += 15_000
    expect(open().try('84213')).toBe(true)
    expect(open().waitLeft()).toBe(0)
    expect(
      store
        .keys('')
        .map((key) => store.read(key))
        .join(),
    ).not.toContain('84213')
  })

  it('never waits longer than an hour, wherever the clock goes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 20 }), (jumps) => {
        const { time, open } = lock()
        for (const jump of jumps) {
          open().try('1')
          time.now += jump
          expect(open().waitLeft()).toBeGreaterThanOrEqual(0)
          expect(open().waitLeft()).toBeLessThanOrEqual(hour)
        }
      }),
    )
  })
})

describe('the log of a screen', () => {
  it('knows a crash from an end in good order', () => {
    const store = createMemoryStore()
    openRunLog(store, () => 1).onEnd()
    openRunLog(store, () => 2)
    expect(openRunLog(store, () => 3).read().restarts).toEqual([3])
  })

  it('keeps the latest faults only, and none longer than a line', () => {
    const log = openRunLog(createMemoryStore(), () => 5)
    for (let count = 0; count < 50; count++) log.onFault(`${count} ${'x'.repeat(500)}`)
    const { faults } = log.read()
    expect(faults).toHaveLength(20)
    expect(faults.at(-1)?.message).toMatch(/^49 x{197}$/)
  })

  it('that can’t be read begins anew', () => {
    const store = createMemoryStore()
    store.write('run-log', '{"faults":7,"restarts":[1],"seen":"x"}')
    expect(openRunLog(store, () => 5).read()).toMatchObject({ faults: [], restarts: [1], seen: 0 })
  })
})

it('staff keep a screen on for an hour, and no longer if the clock is set back', () => {
  const store = createMemoryStore()
  expect(isKeptAwake(store, 0)).toBe(false)
  keepAwake(store, 10 * hour)
  expect([10, 10.9, 11, 12, 3].map((at) => isKeptAwake(store, at * hour))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

describe('the health of a screen', () => {
  const now = Date.UTC(2026, 10, 28)
  const well: HealthFacts = {
    copy: { state: 'whole', files: 300, bytes: 14e6, broken: 0, missing: 0, sum: 'abc' },
    sound: 'ready',
    picture: 'full',
    log: { faults: [], restarts: [], seen: now - hour },
    now,
    built: now - 40 * 24 * hour,
    configFaults: [],
    refused: [],
    countFaults: [],
    room: 5e9,
    network: true,
  }
  const levelOf = (id: string, facts: Partial<HealthFacts>) =>
    judgeHealth({ ...well, ...facts }).find((row) => row.id === id)?.level

  it('is good where nothing is wrong, and then there is nothing to do', () => {
    const rows = judgeHealth(well)
    expect(worstLevel(rows)).toBe('good')
    expect(rows.every(({ todo }) => todo === null)).toBe(true)
  })

  it.each<[string, Partial<HealthFacts>, string]>([
    ['copy', { copy: { ...well.copy, broken: 1 } }, 'act'],
    ['copy', { copy: { ...well.copy, missing: 2 } }, 'act'],
    ['copy', { copy: { ...well.copy, state: 'coming' } }, 'look'],
    ['copy', { copy: { ...well.copy, state: 'refused' } }, 'act'],
    ['config', { configFaults: ['x'] }, 'look'],
    ['config', { refused: ['kiosk.json is no JSON.'] }, 'look'],
    ['faults', { log: { ...well.log, faults: [{ at: now - hour, message: 'x' }] } }, 'look'],
    ['faults', { log: { ...well.log, faults: [{ at: now - 300 * hour, message: 'x' }] } }, 'good'],
    ['faults', { log: { ...well.log, restarts: Array.from({ length: 11 }, () => now) } }, 'act'],
    ['sound', { sound: 'waits' }, 'look'],
    ['sound', { sound: 'none' }, 'act'],
    ['picture', { picture: 'still' }, 'good'],
    ['clock', { now: well.built - hour }, 'act'],
    ['clock', { now: now - 48 * hour }, 'look'],
    ['room', { room: 5e6 }, 'act'],
    ['network', { network: false }, 'look'],
    ['counts', { countFaults: ['x'] }, 'look'],
  ])('%s with %j is to be “%3$s”, with what to do', (id, facts, level) => {
    expect(levelOf(id, facts)).toBe(level)
    const row = judgeHealth({ ...well, ...facts }).find((one) => one.id === id)
    expect(row?.todo === null).toBe(level === 'good')
  })
})
