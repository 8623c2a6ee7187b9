import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvColumns, writeCsv, writeShortCsvs } from '../../../../../game/modes/kiosk/counts/counts-csv.ts'
import { createCountsShelf, dateOf, mostDays } from '../../../../../game/modes/kiosk/counts/counts-shelf.ts'
import {
  addToDay,
  emptyDay,
  mergeSums,
  sumDays,
  type Added,
  type Sums,
} from '../../../../../game/modes/kiosk/counts/day-counts.ts'
import { openPlaceStore, placePrefix } from '../../../../../game/modes/kiosk/place-store.ts'
import { eraseKept } from '../../../../../game/session/kept.ts'
import { createMemoryStore } from '../../../../../game/session/ports.ts'

const names = fc.constantFrom('visits begun', 'visits left', 'language en', 'leftin The Jar', 'access plain')
const added: fc.Arbitrary<Added> = fc.record({
  hour: fc.nat(23),
  inHour: fc.array(names, { maxLength: 3 }),
  inDay: fc.array(names, { maxLength: 4 }),
})
const sums: fc.Arbitrary<Sums> = fc.dictionary(names, fc.nat(1000))
const totalOf = (all: Sums) => Object.values(all).reduce((sum, count) => sum + count, 0)
const times = fc.date({ min: new Date(2026, 0, 1), max: new Date(2026, 1, 20), noInvalidDate: true })

describe('counts', () => {
  it('of a day are all that was added, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(added), fc.nat(), (all, turn) => {
        const at = turn % (all.length + 1)
        const turned = [...all.slice(at), ...all.slice(0, at)]
        expect(all.reduce(addToDay, emptyDay)).toEqual(turned.reduce(addToDay, emptyDay))
      }),
    )
  })

  it('are merged in any order and grouping, and nothing is lost', () => {
    fc.assert(
      fc.property(sums, sums, sums, (a, b, c) => {
        expect(mergeSums(a, b)).toEqual(mergeSums(b, a))
        expect(mergeSums(mergeSums(a, b), c)).toEqual(mergeSums(a, mergeSums(b, c)))
        expect(mergeSums(a, {})).toEqual(a)
        expect(totalOf(mergeSums(a, b))).toBe(totalOf(a) + totalOf(b))
      }),
    )
  })

  it('kept on a device are never negative, and the sum of the hours is the total', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(times, added), { maxLength: 40 }), (visits) => {
        const shelf = createCountsShelf(createMemoryStore())
        for (const [time, one] of visits) expect(shelf.add(time, one)).toBeNull()
        const { days, faults } = shelf.read()
        expect(faults).toEqual([])
        const all = days.map(({ counts }) => counts)
        const single = all.flatMap(({ hours, day }) => [...Object.values(hours), day])
        expect(single.flatMap((sums) => Object.values(sums)).every((count) => count > 0)).toBe(true)
        const wanted = visits.reduce((sum, [, one]) => sum + one.inHour.length + one.inDay.length, 0)
        expect(totalOf(sumDays(all))).toBe(wanted)
        // the table says the same
        const cells = writeCsv(days)
          .trimEnd()
          .split('\r\n')
          .slice(1)
          .map((row) => Number(row.split(',').at(-1)))
        expect(cells.reduce((sum, count) => sum + count, 0)).toBe(wanted)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the counts on a device', () => {
  const one = { inHour: ['visits begun'], inDay: ['language en'] }

  it.each([
    ['no JSON', '{'],
    ['another shape', '{"hours":[]}'],
    ['a negative count', '{"hours":{"9":{"visits begun":-1}},"day":{}}'],
    ['a half count', '{"hours":{},"day":{"language en":1.5}}'],
    ['an hour that is none', '{"hours":{"24":{}},"day":{}}'],
    ['something else beside them', '{"hours":{},"day":{},"path":["a"]}'],
  ])('lose one day that can’t be read (%s), and no other', (_, text) => {
    const store = createMemoryStore()
    const shelf = createCountsShelf(store)
    shelf.add(new Date(2026, 4, 1, 9), one)
    shelf.add(new Date(2026, 4, 3, 9), one)
    store.write('counts/2026-05-02', text)
    const { days, faults } = shelf.read()
    expect(days.map(({ date }) => date)).toEqual(['2026-05-01', '2026-05-03'])
    expect(faults.map(({ message }) => message)).toEqual([
      'The counts of 2026-05-02 can’t be read; those of the other days can.',
    ])
    shelf.add(new Date(2026, 4, 2, 9), one)
    expect(shelf.read().days).toHaveLength(3)
  })

  it('go back 400 days and no further', () => {
    const store = createMemoryStore()
    const shelf = createCountsShelf(store)
    for (let day = 1; day <= mostDays + 5; day++) shelf.add(new Date(2026, 0, day, 12), one)
    const { days } = shelf.read()
    expect(days).toHaveLength(mostDays)
    expect(days[0]?.date).toBe(dateOf(new Date(2026, 0, 6)))
  })

  it('outlive what erases a reader’s own things, and go when staff clear them', () => {
    const store = createMemoryStore()
    const place = openPlaceStore(store)
    const shelf = createCountsShelf(place)
    shelf.add(new Date(2026, 0, 1), one)
    place.write('other', 'stays')
    eraseKept(store)
    expect(shelf.read().days).toHaveLength(1)
    shelf.clear()
    expect(shelf.read().days).toEqual([])
    expect(store.keys('')).toEqual([`${placePrefix}other`])
  })

  it('say so when the device has no room', () => {
    const full = { code: 'storage-full', message: 'No room.', where: '' }
    const shelf = createCountsShelf({ ...createMemoryStore(), write: () => full })
    expect(shelf.add(new Date(2026, 0, 1), one)).toBe(full)
  })
})

describe('the table of the counts', () => {
  it('has a row for each sum, and quotes what holds a comma', () => {
    const counts = { hours: { '9': { 'visits begun': 2 } }, day: { 'leftin Ice, and "more"': 1 } }
    expect(writeCsv([{ date: '2026-05-01', counts }])).toBe(
      `${csvColumns.join()}\r\n2026-05-01,9,visits,begun,2\r\n2026-05-01,,leftin,"Ice, and ""more""",1\r\n`,
    )
  })

  it('is short enough for codes, a month each, newest first', () => {
    const counts = {
      hours: { '9': { 'visits begun': 2 }, '10': { 'visits begun': 1, 'visits left': 3 } },
      day: {},
    }
    const days = Array.from({ length: 40 }, (_, day) => ({
      date: dateOf(new Date(2026, 0, day + 1)),
      counts,
    }))
    const pages = writeShortCsvs(days)
    expect(pages).toHaveLength(2)
    expect(pages[0]?.split('\r\n').slice(0, 2)).toEqual(['date,begun,finished,left', '2026-02-09,3,0,3'])
    expect(pages.every((page) => page.length < 1000)).toBe(true)
  })
})
