import { describe, expect, test } from 'vitest'
import type { ClassEvent, LeaderEvent, SeatEvent } from '../../../game/classroom/class-event.ts'
import { foldClass, openClass, selectQuestion, type ClassState } from '../../../game/classroom/class-state.ts'
import { viewClass } from '../../../game/classroom/class-view.ts'
import { least } from '../../../game/classroom/small-counts.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { lessonSetup } from '../../support/class-client.ts'

/**
 * Somebody sees every view of the leader's page, which has all that the wall has, and knows how the class works: so knows
 * which classes there can be behind what was seen. Every such knowledge that can ever be had of a small class is looked at,
 * whatever happens in it and for how long: nobody may ever know that a count is 1 or 2.
 */
interface World {
  readonly start: ClassState
  /** What may happen next, by one seat of each kind that there is. */
  readonly happens: (state: ClassState) => readonly ClassEvent[]
  /** What tells classes apart. */
  readonly keyOf?: (state: ClassState) => string
  /** The counts that nobody may know when they are small, by name. */
  readonly secrets: (state: ClassState) => Readonly<Record<string, number>>
  /** Those that a view may tell as it comes, but not for any time longer. */
  readonly soon?: (state: ClassState) => Readonly<Record<string, number>>
}

/** A class that there can be, by its number, and what can come of it by one event. */
interface Possible {
  readonly state: ClassState
  readonly seen: string
  readonly secrets: Readonly<Record<string, number>>
  /** Found when first asked for: those that look the same, and those that don't. */
  next: { readonly alike: readonly number[]; readonly other: readonly number[] } | null
}

/** Looks at everything that can be known of a world; gives back the first count that it gives away, or null. */
function findLeak({ start, happens, secrets, soon = () => ({}), keyOf = keyOfAny }: World): string | null {
  const all: Possible[] = []
  const numbers = new Map<string, number>()

  function numberOf(state: ClassState): number {
    const key = keyOf(state)
    const known = numbers.get(key)
    if (known !== undefined) return known
    const seen = JSON.stringify({ ...viewClass(state, 'leader', 0), setup: null })
    numbers.set(key, all.length)
    return all.push({ state, seen, secrets: secrets(state), next: null }) - 1
  }

  function at(number: number): Possible {
    const possible = all[number]
    if (possible === undefined) throw new Error('a class without a number')
    return possible
  }

  function nextOf(possible: Possible) {
    if (possible.next !== null) return possible.next
    const { state, seen } = possible
    const states = happens(state).map((event) => foldClass(state, event))
    const next = [...new Set(states.flatMap((one) => (isProblem(one) ? [] : [numberOf(one)])))]
    possible.next = {
      alike: next.filter((number) => at(number).seen === seen),
      other: next.filter((number) => at(number).seen !== seen),
    }
    return possible.next
  }

  /** What may be by now, when nothing else was seen. */
  function wait(possible: readonly number[]): ReadonlySet<number> {
    const now = new Set(possible)
    for (const number of now) for (const later of nextOf(at(number)).alike) now.add(later)
    return now
  }

  const looked = new Set<string>()
  const left: { possible: readonly number[]; views: readonly string[] }[] = [
    { possible: [numberOf(start)], views: [] },
  ]
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    const told = tell(one.possible.map((number) => at(number).secrets))
    if (told !== null) return `${told} after ${one.views.slice(-5).join(' then ')}`
    const now = wait(one.possible)
    const toldSoon = tell([...now].map((number) => soon(at(number).state)))
    if (toldSoon !== null) return `${toldSoon} some time after ${one.views.slice(-5).join(' then ')}`
    const bySeen = new Map<string, Set<number>>()
    for (const number of now)
      for (const later of nextOf(at(number)).other) {
        const { seen } = at(later)
        bySeen.set(seen, (bySeen.get(seen) ?? new Set()).add(later))
      }
    for (const [seen, later] of bySeen) {
      const possible = [...later].toSorted((a, b) => a - b)
      const name = possible.join(' ')
      if (looked.has(name)) continue
      looked.add(name)
      left.push({ possible, views: [...one.views, seen] })
    }
  }
  return null
}

/** The first count that is 1 or 2 in all that may be. */
function tell(possible: readonly Readonly<Record<string, number>>[]): string | null {
  for (const [name, count] of Object.entries(possible[0] ?? {}))
    if ((count === 1 || count === 2) && possible.every((one) => one[name] === count))
      return `${name}: ${count}`
  return null
}

/** Who sits where makes no difference: classes that differ in nothing else have the same key. */
function keyOfAny({ path, questions, seats, fullStops, openStops }: ClassState): string {
  const put = [...questions.values()]
  const asked = put.map(({ phase, seats, wasFull }) => `${phase} ${seats} ${wasFull}`)
  const kinds = seats.map(({ stops, wantsTime }, number) => {
    const voted = put.map(({ votes, seats }) => `${votes.get(number) ?? '-'}${number < seats ? '' : 'late'}`)
    return `${voted} ${[...stops]} ${wantsTime}`
  })
  return [path, [...questions.keys()], asked, [...fullStops], [...openStops], kinds.toSorted()].join('/')
}

const led = (by: LeaderEvent): ClassEvent => ({ kind: 'led', by })
const did = (seat: number, by: SeatEvent): ClassEvent => ({ kind: 'did', seat, by })
const joins = (most: number) => (state: ClassState) =>
  state.seats.length < most ? [{ kind: 'seated', seat: state.seats.length } as const] : []

/** One seat of each kind. */
function kinds(state: ClassState, kind: (seat: number) => string): readonly number[] {
  return [...new Map(state.seats.map((_, number) => [kind(number), number])).values()]
}

const choices = ['a', 'b', 'c', 'd']

/** Everything that seats may vote, each kind of seat once; only those who have not yet, where none thinks again. */
function votes(state: ClassState, change: 'and again' | 'once' = 'and again'): readonly ClassEvent[] {
  const question = selectQuestion(state)
  if (question?.phase !== 'open') return []
  const turn = state.path.length
  const kind = (seat: number) => `${question.votes.get(seat)} ${seat < question.seats}`
  const asked = kinds(state, kind).filter((seat) => change === 'and again' || !question.votes.has(seat))
  return asked.flatMap((seat) =>
    question.offered.map((choice) =>
      did(seat, { kind: 'chose', turn, choice, offered: [...question.offered] }),
    ),
  )
}

/** Whoever wants time, or doesn't any more, each kind of seat once. */
function wishes(state: ClassState): readonly ClassEvent[] {
  const question = selectQuestion(state)
  const kind = (seat: number) => `${question?.votes.get(seat)} ${state.seats[seat]?.wantsTime}`
  return kinds(state, kind).map((seat) =>
    did(seat, { kind: 'wants-time', wants: state.seats[seat]?.wantsTime !== true }),
  )
}

function votedSecrets(state: ClassState): Record<string, number> {
  const entries = [...state.questions].flatMap(([path, { offered, votes, seats }]) => [
    [`voted after “${path}”`, votes.size] as const,
    // of one or two who have only just sat down, everybody knows that they can't have voted
    [`missing after “${path}”`, seats < least ? 0 : seats - votes.size] as const,
    ...offered.map(
      (choice) =>
        [`${choice} after “${path}”`, [...votes.values()].filter((one) => one === choice).length] as const,
    ),
  ])
  return Object.fromEntries(entries)
}

const goOnOrBack = (turn: number): ClassEvent =>
  led(turn === 0 ? { kind: 'moved', turn, choices: ['a'] } : { kind: 'went-back', turn: 0 })

const together = openClass({ setup: lessonSetup, lot: '' })
// whoever looks knows the lot even, which nobody does
const alone = openClass({ setup: { ...lessonSetup, pace: 'own' }, lot: 'known' })

/** A class with so many in it. */
function seat(state: ClassState, many: number): ClassState {
  return Array.from({ length: many }, (_, seat) => seat).reduce((now, seat) => {
    const next = foldClass(now, { kind: 'seated', seat })
    return isProblem(next) ? now : next
  }, state)
}

describe('whoever sees every view never knows a count of one or two', () => {
  test.each([
    [2, 9],
    [3, 7],
    [4, 6],
  ])('of a vote on %i choices, in a class of up to %i, with late joiners and votes changed', (many, most) => {
    const offered = choices.slice(0, many)
    const leak = findLeak({
      start: together,
      secrets: votedSecrets,
      happens: (state) => [
        ...joins(most)(state),
        ...votes(state),
        led({ kind: 'asked', turn: 0, offered }),
        led({ kind: 'ended-vote', turn: 0 }),
        led({ kind: 'revealed', turn: 0 }),
      ],
    })
    expect(leak).toBeNull()
  })

  test('of two votes of six, going on and back between them, one of whom comes late', () => {
    const offered = ['a', 'b']
    const leak = findLeak({
      start: seat(together, 5),
      secrets: votedSecrets,
      happens: (state) => {
        const turn = state.path.length
        const question = selectQuestion(state)
        return [
          ...joins(6)(state),
          // the first may be thought about again, after coming back to it too
          ...votes(state, turn === 0 ? 'and again' : 'once'),
          ...(question === undefined ? [led({ kind: 'asked', turn, offered })] : []),
          ...(question === undefined ? [] : [led({ kind: 'revealed', turn })]),
          ...(question === undefined ? [] : [goOnOrBack(turn)]),
        ]
      },
    })
    expect(leak).toBeNull()
  })

  test('of a vote in which some want time, who go on voting, and of those who do', () => {
    const offered = ['a', 'b']
    const leak = findLeak({
      start: seat(together, 3),
      secrets: votedSecrets,
      // that somebody does is told at once, and so is that it is one; whether others do too is not
      soon: ({ seats }) => ({ 'want time': seats.filter(({ wantsTime }) => wantsTime).length }),
      happens: (state) => [
        ...joins(7)(state),
        ...votes(state),
        ...wishes(state),
        led({ kind: 'asked', turn: 0, offered }),
        led({ kind: 'revealed', turn: 0 }),
      ],
    })
    expect(leak).toBeNull()
  })

  test('of those who are at a stop, or have not come to it', () => {
    const leak = findLeak({
      start: alone,
      keyOf: ({ seats, openStops, fullStops }) =>
        `${[...openStops]} ${[...fullStops]} ${seats.map(({ stops, wantsTime }) => `${stops.size}${wantsTime}`).join()}`,
      secrets: ({ seats, fullStops }) =>
        Object.fromEntries(
          ['x', 'y'].flatMap((stop) => {
            const there = seats.filter(({ stops }) => stops.has(stop)).length
            // who sits down when all the others have come can't have come too, as everybody knows
            const isOver = seats.length < least || fullStops.has(stop)
            return [
              [`at ${stop}`, there],
              [`not at ${stop}`, isOver ? 0 : seats.length - there],
            ]
          }),
        ),
      happens: (state) => [
        ...joins(7)(state),
        // who comes to y has been at x
        ...state.seats.map(({ stops }, seat) =>
          did(seat, { kind: 'reached', stop: stops.has('x') ? 'y' : 'x' }),
        ),
        led({ kind: 'opened-stop', stop: 'x' }),
      ],
    })
    expect(leak).toBeNull()
  })

  test.each([
    [2, 10],
    [3, 9],
  ])('of those who took one of %i ways, in a class of up to %i, where all have chosen', (many, most) => {
    const offered = choices.slice(0, many)
    const took = ({ seats }: ClassState, choice: string) =>
      seats.filter(({ taken }) => taken[0]?.choice === choice).length
    const leak = findLeak({
      start: alone,
      // which ways are left out by lot is told by where they stand
      keyOf: ({ seats, talk }) => `${talk} ${seats.map(({ taken }) => taken[0]?.choice ?? '-').join('')}`,
      secrets: (state) =>
        state.talk === null
          ? {}
          : Object.fromEntries(offered.map((choice) => [`took ${choice}`, took(state, choice)])),
      happens: (state) => {
        const waiting = state.seats.findIndex(({ taken }) => taken.length === 0)
        if (waiting >= 0)
          return offered.map((choice) => did(waiting, { kind: 'chose', turn: 0, choice, offered }))
        return [...joins(most)(state), led({ kind: 'talked', step: 0, part: 0 })]
      },
    })
    expect(leak).toBeNull()
  })
})
