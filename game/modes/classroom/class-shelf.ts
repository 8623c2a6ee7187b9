import * as v from 'valibot'
import { classSetup } from '../../classroom/class-event.ts'
import { keyOf } from '../../session/kept.ts'
import type { Clock, TextStore } from '../../session/ports.ts'
import { readText } from '../../session/read-text.ts'
import type { OpenedClass } from '../../platform/relay.ts'
import type { Problem } from '../../story/problem.ts'

/** A seat as its device knows it: with it the page comes back to it after a reload. */
const seatSchema = v.object({
  code: v.string(),
  token: v.string(),
  callsign: v.string(),
  /** What the class reads, once it is known: a page that is loaded again without a network goes on. */
  setup: v.optional(classSetup),
  /** The language that this reader has chosen among the class's. */
  language: v.optional(v.string()),
  keptAt: v.number(),
})
export type KeptSeat = v.InferOutput<typeof seatSchema>

const classSchema = v.object({
  code: v.string(),
  leader: v.string(),
  assistant: v.string(),
  projector: v.string(),
  /** When reading began, in milliseconds since 1970, where this device was there. */
  begunAt: v.optional(v.number()),
  keptAt: v.number(),
})
/** A class as the device of whoever leads it knows it. */
export type KeptClass = v.InferOutput<typeof classSchema>

const invitationSchema = v.object({ code: v.string(), token: v.string(), keptAt: v.number() })

/** Who is let into a class by a link. */
export type Guest = 'wall' | 'assistant'

/** What such a link says: the class, and what lets its bearer in. */
export interface Invitation {
  readonly code: string
  readonly token: string
}

/**
 * Milliseconds after which what is kept is only in the way: a week. That a class is over, its relay says, which keeps it for a
 * day by a clock of its own: a device whose clock is set some days ahead loses no seat by it.
 */
const keptFor = 7 * 24 * 60 * 60 * 1000

const seatKey = keyOf('class', 'seat')
const leaderKey = keyOf('class', 'led')
const guestKey = (guest: Guest) => keyOf('class', `invited/${guest}`)

/** What a device keeps of the class it is in, and forgets with it. */
export interface ClassShelf {
  seat(): KeptSeat | null
  keepSeat(seat: Omit<KeptSeat, 'keptAt'>): void
  led(): KeptClass | null
  keepLed(opened: OpenedClass & Pick<KeptClass, 'begunAt'>): void
  /** Forgets the class with this code; another that was opened since stays. */
  forgetLed(code: string): void
  invited(guest: Guest): Invitation | null
  /** Gives back why it couldn't be kept, or null. */
  keepInvited(guest: Guest, invitation: Invitation): Problem | null
  forgetInvited(guest: Guest): void
}

/** What isn't readable, or older than a week, is forgotten. Where nothing can be kept, a reload asks again. */
export function createClassShelf(store: TextStore, clock: Clock): ClassShelf {
  function find<T extends { readonly keptAt: number }>(
    key: string,
    schema: v.GenericSchema<unknown, T>,
  ): T | null {
    const found = readText(schema, store.read(key) ?? '')
    if (found !== null && clock() - found.keptAt < keptFor) return found
    store.remove(key)
    return null
  }

  function keep(key: string, value: object): Problem | null {
    return store.write(key, JSON.stringify({ ...value, keptAt: clock() }))
  }

  const led = () => find(leaderKey, classSchema)

  return {
    seat: () => find(seatKey, seatSchema),
    keepSeat: (seat) => void keep(seatKey, seat),
    led,
    keepLed: (opened) => void keep(leaderKey, opened),
    forgetLed(code) {
      if (led()?.code === code) store.remove(leaderKey)
    },
    invited: (guest) => find(guestKey(guest), invitationSchema),
    keepInvited: (guest, invitation) => keep(guestKey(guest), invitation),
    forgetInvited: (guest) => store.remove(guestKey(guest)),
  }
}
