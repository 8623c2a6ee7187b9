import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  braidWays,
  leaveOutByLot,
  sharedByEnough,
  type Braid,
  type Way,
} from '../../../game/classroom/braid.ts'
import { least } from '../../../game/classroom/small-counts.ts'

/** A way by what it took at each crossing, `b1` of `b`; the last is its ending. */
function way(text: string): Way {
  const names = text.split(' ')
  const steps = names.slice(0, -1).map((choice) => ({ choice, offered: offers[choice.charAt(0)] ?? [] }))
  return { steps, ending: names.at(-1) ?? null }
}

const offers: Readonly<Record<string, readonly string[]>> = {
  a: ['a1', 'a2', 'a3'],
  b: ['b1', 'b2'],
  c: ['c1', 'c2'],
}

/** Everything that can be counted of a group: choices, strands between crossings, crossings, endings. */
function cellsOf({ steps, ending }: Way): readonly string[] {
  const names = steps.map(({ choice }) => choice)
  const after = [...names.slice(1).map((next) => next.charAt(0)), ending ?? 'nowhere']
  return [
    ...new Set([
      ...names,
      ...names.map((name) => `at ${name.charAt(0)}`),
      ...names.map((name, at) => `${name} > ${after[at] ?? ''}`),
      `ends ${ending ?? ''}`,
    ]),
  ]
}

function countCells(group: readonly Way[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const cell of group.flatMap(cellsOf)) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  return counts
}

/** What a braid says, by cell. */
function saidBy({ crossings, endings }: Braid): ReadonlyMap<string, number | null> {
  const letterOf = (at: number) => crossings[at]?.choices[0]?.choice.charAt(0) ?? ''
  return new Map([
    ...crossings.flatMap(({ choices }) =>
      choices.flatMap(({ choice, about, next }) => [
        [choice, about] as const,
        ...next.map((to) => {
          const name = 'crossing' in to ? letterOf(to.crossing) : to.ending
          return [`${choice} > ${name}`, to.about] as const
        }),
      ]),
    ),
    ...endings.map(({ ending, about }) => [`ends ${ending}`, about] as const),
  ])
}

/** Every group of `size` whose members each took one of the ways. */
function* groupsOf(ways: readonly Way[], size: number): Generator<readonly Way[]> {
  for (let n = 0; n < ways.length ** size; n++) {
    yield Array.from(
      { length: size },
      (_, at) => ways[Math.floor(n / ways.length ** at) % ways.length] ?? nowhere,
    )
  }
}
const nowhere: Way = { steps: [], ending: null }

/** What of the cells could be told to be below three, by one who sees what is shown, knows the size of the group and how it is made. */
function findTold(
  ways: readonly Way[],
  size: number,
  show: (group: readonly Way[]) => unknown,
): readonly string[] {
  const most = new Map<string, Map<string, number>>()
  const cells = new Set(ways.flatMap(cellsOf))
  for (const group of groupsOf(ways, size)) {
    const shown = JSON.stringify(show(group))
    const found = most.get(shown) ?? new Map<string, number>()
    const counts = countCells(group)
    for (const cell of cells) found.set(cell, Math.max(found.get(cell) ?? 0, counts.get(cell) ?? 0))
    most.set(shown, found)
  }
  return [...most].flatMap(([shown, found]) =>
    [...cells].filter((cell) => (found.get(cell) ?? 0) < least).map((cell) => `${cell} of ${shown}`),
  )
}

const small = [
  { size: 6, ways: ['a1 b1 x', 'a1 b2 y', 'a2 b1 y', 'a2 b2 x', 'a3 z'] },
  { size: 7, ways: ['a1 b1 x', 'a1 b2 y', 'a2 b2 x', 'a3 z'] },
  { size: 8, ways: ['a1 b1 x', 'a1 b2 y', 'a2 z'] },
  { size: 9, ways: ['a1 b1 c1 x', 'a2 b1 c2 y', 'a3 c1 x'] },
  { size: 12, ways: ['b1 x', 'b2 y'] },
].map(({ size, ways }) => ({ size, ways: ways.map(way) }))

const anyWay = fc.constantFrom(...small.flatMap(({ ways }) => ways))
const lots = fc.uuid()
const placesOf = (group: readonly unknown[]) => group.map((_, at) => at)

/** A lot that leaves out just these places of so many. */
function findLot(size: number, out: readonly number[]): string {
  const places = Array.from({ length: size }, (_, at) => at)
  const counted = places.filter((at) => !out.includes(at))
  for (let n = 0; n < 100_000; n++)
    if (String(leaveOutByLot(places, `${n}`).toSorted(byNumber)) === String(counted)) return `${n}`
  throw new Error(`no lot leaves out ${out.join()} of ${size}`)
}
const byNumber = (a: number, b: number) => a - b

describe('a lot', () => {
  test('is the same whenever it is asked, and another group’s is another', () => {
    const places = Array.from({ length: 20 }, (_, at) => at)
    const drawn = ['a', 'b', 'c', 'a'].map((lot) => String(leaveOutByLot(places, lot)))
    expect(drawn[3]).toBe(drawn[0])
    expect(new Set(drawn).size).toBe(3)
  })

  test.each([6, 10, 17])(
    'of %i leaves out every place as often as any other, and any three of them',
    (size) => {
      const places = Array.from({ length: size }, (_, at) => at)
      const all = (size * (size - 1) * (size - 2)) / 6
      const draws = 40 * all
      const sets = new Map<string, number>()
      const times = places.map(() => 0)
      for (let n = 0; n < draws; n++) {
        const counted = new Set(leaveOutByLot(places, `lot ${n}`))
        const out = places.filter((at) => !counted.has(at))
        sets.set(out.join(), (sets.get(out.join()) ?? 0) + 1)
        for (const at of out) times[at] = (times[at] ?? 0) + 1
      }
      expect(sets.size).toBe(all)
      const even = (draws * least) / size
      for (const count of times) expect(Math.abs(count - even)).toBeLessThan(5 * Math.sqrt(even))
    },
  )
})

describe('what a braid keeps to itself', () => {
  test('of any size: whoever doesn’t know the lot learns nothing of a place: all may have sat anywhere', () => {
    // few ways, so that much is shown
    const groups = fc.array(fc.constantFrom(way('b1 x'), way('b2 y')), { minLength: 9, maxLength: 10 })
    const mixed = groups.chain((group) =>
      fc.record({
        group: fc.constant(group),
        // who sat where before, by where they sit now
        seats: fc.shuffledSubarray(placesOf(group), { minLength: group.length }),
      }),
    )
    fc.assert(
      fc.property(mixed, lots, ({ group, seats }, lot) => {
        const counted = new Set(leaveOutByLot(placesOf(group), lot))
        const other = seats.map((at) => group[at] ?? nowhere)
        const out = placesOf(group).filter((at) => !counted.has(seats[at] ?? -1))
        expect(braidWays(other, findLot(group.length, out))).toEqual(braidWays(group, lot))
      }),
    )
  })

  test.each(small)('of $size: no count below three follows from anything that is shown', ({ size, ways }) => {
    expect(findTold(ways, size, (group) => braidWays(group, 'lot'))).toEqual([])
  })

  test('the same search finds what rounded counts alone would tell', () => {
    const rounded = (group: readonly Way[]) =>
      [...countCells(group)].flatMap(([cell, count]) =>
        count < least ? [] : [[cell, Math.round(count / least)]],
      )
    expect(findTold(['b1 x', 'b2 y'].map(way), 7, rounded)).not.toEqual([])
  })

  test('of any size: wherever those left out by lot went, the braid is the same', () => {
    fc.assert(
      fc.property(fc.array(anyWay, { minLength: 3, maxLength: 40 }), anyWay, lots, (group, other, lot) => {
        const counted = new Set(leaveOutByLot(placesOf(group), lot))
        expect(group.length - counted.size).toBe(least)
        const changed = group.map((one, at) => (counted.has(at) ? one : other))
        expect(braidWays(changed, lot)).toEqual(braidWays(group, lot))
        // and so every count could be three or more
        for (const cell of cellsOf(other)) expect(countCells(changed).get(cell)).toBeGreaterThanOrEqual(least)
      }),
    )
  })

  test.each(small)('of $size: what is shown is true, within three', ({ size, ways }) => {
    for (const group of groupsOf(ways, size)) {
      const counts = countCells(group)
      for (const [cell, about] of saidBy(braidWays(group, 'lot'))) {
        if (about === null) continue
        expect(about).toBeGreaterThanOrEqual(least)
        expect(Math.abs(about - (counts.get(cell) ?? 0)), cell).toBeLessThanOrEqual(least)
      }
    }
  })
})

describe('what a braid shows', () => {
  const many = (count: number, text: string) => Array.from({ length: count }, () => way(text))

  test('where ways parted, in the order of the telling, and where each came next', () => {
    const group = [...many(9, 'a1 b1 x'), ...many(9, 'a2 b1 y'), ...many(9, 'a2 b2 y'), ...many(3, 'a3 z')]
    const { ways, crossings, endings } = braidWays(group, 'lot')
    expect(ways).toBe(30)
    expect(crossings.map(({ choices }) => choices.map(({ choice }) => choice))).toEqual([
      ['a1', 'a2', 'a3'],
      ['b1', 'b2'],
    ])
    const [first, second] = crossings
    expect(first?.choices[0]?.next.map((to) => 'crossing' in to && to.crossing)).toEqual([1])
    // the same choice, and two endings
    expect(second?.choices[0]?.next.map((to) => 'ending' in to && to.ending)).toEqual(['x', 'y'])
    expect(endings.map(({ ending }) => ending)).toEqual(expect.arrayContaining(['x', 'y']))
  })

  test('a crossing at which nearly all took the same is none, and what follows it comes next', () => {
    const group = [...many(10, 'b1 a1 x'), ...many(9, 'b1 a2 y')]
    const { crossings } = braidWays([...group, way('b2 a1 x')], 'lot')
    expect(crossings.map(({ choices }) => choices[0]?.choice)).toEqual(['a1'])
  })

  test('of fewer than six nothing', () => {
    expect(braidWays(many(5, 'b1 x'), 'lot')).toEqual({ ways: 5, crossings: [], endings: [] })
    expect(braidWays([], 'lot')).toEqual({ ways: 0, crossings: [], endings: [] })
  })

  test('the same choices offered in another order, or met twice, are one crossing, and one way counts once', () => {
    const turned: Way = {
      steps: [
        { choice: 'b1', offered: ['b2', 'b1'] },
        { choice: 'b1', offered: ['b1', 'b2'] },
      ],
      ending: 'x',
    }
    const { crossings } = braidWays([...Array.from({ length: 6 }, () => turned), ...many(6, 'b2 x')], 'lot')
    expect(crossings).toHaveLength(1)
    const took = crossings[0]?.choices.find(({ choice }) => choice === 'b1')
    expect(took?.about).toBeLessThanOrEqual(6)
  })

  test('it goes through JSON unchanged', () => {
    const braid = braidWays([...many(12, 'a1 b1 x'), ...many(12, 'a2 b2 y')], 'lot')
    expect(JSON.parse(JSON.stringify(braid))).toEqual(braid)
  })
})

test('what enough share is what three of those counted have', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(fc.constantFrom<string>('p', 'q', 'r')), { maxLength: 20 }),
      (lists) => {
        const shared = sharedByEnough(lists, 'lot')
        for (const one of ['p', 'q', 'r']) {
          const count = lists.filter((list) => list.includes(one)).length
          if (count < least) expect(shared).not.toContain(one)
          if (count >= 2 * least) expect(shared).toContain(one)
        }
      },
    ),
  )
})
