import fc from 'fast-check'
import type { ClassEvent } from '../../game/classroom/class-event.ts'
import { closings } from '../../game/classroom/closings.ts'

const choice = fc.constantFrom<string>('a', 'b', 'c')
const turn = fc.nat(3)
const kind = <K extends string>(name: K) => fc.record({ kind: fc.constant(name) })

/** What whoever leads may do, closing aside. */
const led = fc
  .oneof(
    kind('began'),
    fc.record({ kind: fc.constant('asked' as const), turn, offered: fc.constant<string[]>(['a', 'b', 'c']) }),
    fc.record({
      kind: fc.constantFrom('ended-vote' as const, 'revealed' as const, 'went-back' as const),
      turn,
    }),
    fc.record({ kind: fc.constant('moved' as const), turn, choices: fc.tuple(choice) }),
    kind('paused'),
    kind('resumed'),
    fc.record({ kind: fc.constant('shut-door' as const), isShut: fc.boolean() }),
    fc.record({ kind: fc.constant('opened-stop' as const), stop: fc.constantFrom('s', 't') }),
  )
  .map((by): ClassEvent => ({ kind: 'led', by }))

const talked = fc
  .record({ kind: fc.constant('talked' as const), step: fc.nat(7), part: fc.nat(20) })
  .map((by): ClassEvent => ({ kind: 'led', by }))
const closed = fc
  .constantFrom(...closings)
  .map((why): ClassEvent => ({ kind: 'led', by: { kind: 'closed', with: why } }))

/** What one of eight seats may do. */
export const seatEvents = fc
  .record({
    seat: fc.nat(7),
    by: fc.oneof(
      fc.record({
        kind: fc.constant('chose' as const),
        turn,
        choice,
        offered: fc.constantFrom<string[]>([], ['a', 'b', 'c']),
      }),
      fc.record({ kind: fc.constant('reached' as const), stop: fc.constantFrom('s', 't') }),
      fc.record({ kind: fc.constant('ended' as const), ending: fc.constantFrom('home', 'away') }),
      fc.record({ kind: fc.constant('wants-time' as const), wants: fc.boolean() }),
    ),
  })
  .map(({ seat, by }): ClassEvent => ({ kind: 'did', seat, by }))

const seated = fc.nat(7).map((seat): ClassEvent => ({ kind: 'seated', seat }))

/** What may come to a class, in any order, whether or not it fits there. */
export const classEvents = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: seated },
    { weight: 8, arbitrary: led },
    { weight: 10, arbitrary: seatEvents },
    { weight: 1, arbitrary: talked },
    { weight: 1, arbitrary: closed },
  ),
  { maxLength: 60 },
)
