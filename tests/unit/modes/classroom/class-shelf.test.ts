import { beforeEach, describe, expect, test } from 'vitest'
import { createClassShelf, type ClassShelf } from '../../../../game/modes/classroom/class-shelf.ts'
import { createMemoryStore, type TextStore } from '../../../../game/session/ports.ts'
import { keptPrefix } from '../../../../game/session/kept.ts'
import { lessonSetup } from '../../../support/class-client.ts'

const day = 24 * 60 * 60 * 1000
const seat = { code: 'ABC123', token: 't', callsign: 'Amber Fox 123' }
const opened = { code: 'ABC123', leader: 'l', assistant: 'a', projector: 'p' }

let store: TextStore
let now = 0
let shelf: ClassShelf

beforeEach(() => {
  store = createMemoryStore()
  now = 5
  shelf = createClassShelf(store, () => now)
})

describe('what a device keeps of its class', () => {
  test('is found again by the next page', () => {
    shelf.keepSeat({ ...seat, setup: lessonSetup })
    shelf.keepLed(opened)
    const next = createClassShelf(store, () => now)
    expect(next.seat()).toMatchObject({ ...seat, setup: lessonSetup })
    expect(next.led()).toMatchObject(opened)
  })

  test('is there though the clock is set some days ahead, and is forgotten after a week', () => {
    shelf.keepSeat(seat)
    shelf.keepLed(opened)
    now += 6 * day
    expect([shelf.seat(), shelf.led()]).toMatchObject([seat, opened])
    now += day
    expect([shelf.seat(), shelf.led()]).toEqual([null, null])
    expect(store.keys(keptPrefix)).toEqual([])
  })

  test('that can’t be read is none, and goes', () => {
    shelf.keepSeat(seat)
    for (const key of store.keys(keptPrefix)) store.write(key, '{"code": 7}')
    expect(shelf.seat()).toBeNull()
    expect(store.keys(keptPrefix)).toEqual([])
  })

  test('is forgotten with the class it is of, and not with another', () => {
    shelf.keepLed(opened)
    shelf.forgetLed('ZZZ999')
    expect(shelf.led()).toMatchObject(opened)
    shelf.forgetLed(opened.code)
    expect(shelf.led()).toBeNull()
  })
})
