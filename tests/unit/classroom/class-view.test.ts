import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { ClassEvent } from '../../../game/classroom/class-event.ts'
import { foldClass, openClass, type ClassState } from '../../../game/classroom/class-state.ts'
import { leaveOutByLot } from '../../../game/classroom/braid.ts'
import { viewClass } from '../../../game/classroom/class-view.ts'
import { leaderView, projectorView, seatView } from '../../../game/classroom/view-schema.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { lessonSetup } from '../../support/class-client.ts'
import { classEvents, seatEvents } from '../../support/class-events.ts'

const paces = fc.constantFrom('together' as const, 'own' as const)

function tell(state: ClassState, events: readonly ClassEvent[]): ClassState {
  return events.reduce((now, event) => {
    const next = foldClass(now, event)
    return isProblem(next) ? now : next
  }, state)
}

/** A class of so many seats. */
function classOf(pace: 'together' | 'own', seats: number): ClassState {
  const seated = Array.from({ length: seats }, (_, seat): ClassEvent => ({ kind: 'seated', seat }))
  return tell(openClass({ setup: { ...lessonSetup, pace }, lot: 'lot' }), seated)
}

/** What a seat does at its own pace. */
function walk(
  seat: number,
  way:
    | { readonly choice: string; readonly stops: readonly string[]; readonly ending: string | null }
    | undefined,
): readonly ClassEvent[] {
  if (way === undefined) return []
  const { choice, stops, ending } = way
  return [
    { kind: 'did', seat, by: { kind: 'chose', turn: 0, choice, offered: ['a', 'b'] } },
    ...stops.map((stop): ClassEvent => ({ kind: 'did', seat, by: { kind: 'reached', stop } })),
    ...(ending === null ? [] : [{ kind: 'did', seat, by: { kind: 'ended', ending } } as const]),
  ]
}

describe('what a screen sees', () => {
  test('is nothing but what its page takes', () => {
    fc.assert(
      fc.property(paces, classEvents, (pace, events) => {
        const state = tell(classOf(pace, 4), events)
        for (const [role, schema] of [
          ['projector', projectorView],
          ['leader', leaderView],
          ['assistant', leaderView],
          ['seat', seatView],
        ] as const) {
          const view = viewClass(state, role, 0)
          expect(
            v.parse<v.GenericSchema<unknown, unknown>>(schema, JSON.parse(JSON.stringify(view))),
          ).toEqual(view)
        }
      }),
    )
  })

  test('of a seat changes by nothing that another seat does, until a vote is shown', () => {
    fc.assert(
      fc.property(paces, classEvents, fc.array(seatEvents, { maxLength: 20 }), (pace, before, events) => {
        const state = tell(classOf(pace, 8), before)
        const others = events.filter((event) => event.kind === 'did' && event.seat !== 0)
        expect(viewClass(tell(state, others), 'seat', 0)).toEqual(viewClass(state, 'seat', 0))
      }),
    )
  })

  test('never says “all” of one or two, who may be the first of many', () => {
    const asked: ClassEvent = { kind: 'led', by: { kind: 'asked', turn: 0, offered: ['a', 'b'] } }
    for (const seats of [1, 2]) {
      const did = Array.from({ length: seats }, (_, seat): ClassEvent[] => [
        { kind: 'did', seat, by: { kind: 'chose', turn: 0, choice: 'a', offered: [] } },
        { kind: 'did', seat, by: { kind: 'reached', stop: 's' } },
      ]).flat()
      const more: ClassEvent[] = [2, 3, 4].map((seat) => ({ kind: 'seated', seat }))
      const view = viewClass(tell(classOf('together', seats), [asked, ...did, ...more]), 'leader', 0)
      expect(view).toMatchObject({ voted: null, reached: [] })
    }
  })

  test('of whoever leads is the same wherever those left out by lot went, and whatever they came to', () => {
    const way = fc.record({
      choice: fc.constantFrom('a', 'b'),
      stops: fc.subarray(['s', 't']),
      ending: fc.constantFrom('home', 'away', null),
    })
    const classes = fc.integer({ min: 6, max: 14 }).chain((size) =>
      fc.record({
        size: fc.constant(size),
        // one is on the way still: a place that everybody has come to is one that enough have
        ways: fc.array(way, { minLength: size - 1, maxLength: size - 1 }),
        other: way,
        lot: fc.uuid(),
      }),
    )
    fc.assert(
      fc.property(classes, ({ size, ways, other, lot }) => {
        const counted = new Set(
          leaveOutByLot(
            Array.from({ length: size }, (_, seat) => seat),
            lot,
          ),
        )
        const waiting = [...counted][0] ?? 0
        const read = (wayOf: (seat: number) => typeof other | undefined) => {
          const state = tell({ ...classOf('own', size), lot }, [
            ...Array.from({ length: size }, (_, seat) =>
              seat === waiting ? [] : walk(seat, wayOf(seat)),
            ).flat(),
            { kind: 'led', by: { kind: 'talked', step: 0, part: 0 } },
          ])
          return viewClass(state, 'leader', 0)
        }
        const took = (seat: number) => ways[seat < waiting ? seat : seat - 1]
        expect(read((seat) => (counted.has(seat) ? took(seat) : other))).toEqual(read(took))
      }),
    )
  })

  test('of whoever leads, and the wall, says nothing of a place to talk that one or two have come to', () => {
    const came = (seat: number): ClassEvent => ({ kind: 'did', seat, by: { kind: 'reached', stop: 's' } })
    const state = classOf('own', 8)
    const reached = (seats: readonly number[]) => {
      const view = viewClass(tell(state, seats.map(came)), 'leader', 0)
      return 'reached' in view ? view.reached : null
    }
    const onWall = (events: readonly ClassEvent[]) => {
      const view = viewClass(tell(state, events), 'projector', 0)
      return 'gathered' in view ? view.gathered : null
    }
    expect(reached([0])).toEqual(reached([]))
    expect(reached([0, 5])).toEqual(reached([]))
    expect(reached([0, 1, 2, 3, 4, 5])).toEqual([{ stop: 's', count: 3 }])
    expect(onWall([0, 5].map(came))).toEqual([])
    expect(onWall([0, 1, 2, 3, 4, 5].map(came))).toEqual(['s'])
    const opened: ClassEvent = { kind: 'led', by: { kind: 'opened-stop', stop: 's' } }
    expect(onWall([...[0, 1, 2, 3, 4, 5].map(came), opened])).toEqual([])
  })
})
