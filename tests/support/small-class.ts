import { createStore } from 'zustand/vanilla'
import type { Role } from '../../game/classroom/class-event.ts'
import { readSent, type ClassEvent, type ClassSetup } from '../../game/classroom/class-event.ts'
import { foldClass, openClass, type ClassState } from '../../game/classroom/class-state.ts'
import { viewClass, type LeaderView, type SeatView } from '../../game/classroom/class-view.ts'
import type { ClassLink, LinkState } from '../../game/platform/class-link.ts'
import { isProblem } from '../../game/story/problem.ts'
import { lessonSetup } from './class-client.ts'

/** A page's line to a class in hand: what it sends is taken at once, and what there is to see comes when the test says so. */
export interface HandLink<View> extends ClassLink<View> {
  /** Everything that was sent and not taken back, in order. */
  readonly sent: readonly unknown[]
  /** Looks at the class as it is now, and gives back how to let that view arrive, however late. */
  look(): () => void
  /** Looks, and lets it arrive. */
  show(): void
}

/** A class by the real fold and the real views, without a relay. */
export interface SmallClass {
  readonly state: () => ClassState
  take(event: ClassEvent): void
  lead(): HandLink<LeaderView>
  seat(number: number): HandLink<SeatView>
}

/** Opens a class with so many seats. */
export function openSmallClass(setup: Partial<ClassSetup>, seats: number): SmallClass {
  let state = openClass({ setup: { ...lessonSetup, ...setup }, lot: 'lot' })

  function take(event: ClassEvent) {
    const next = foldClass(state, event)
    if (isProblem(next)) return next
    state = next
    return null
  }

  function link<View>(role: Role, seat: number, read: () => View): HandLink<View> {
    const sent: unknown[] = []
    const shown = createStore<LinkState<View>>(() => ({ line: 'live', view: null }))
    function look() {
      const view = read()
      return () => shown.setState({ view })
    }
    return {
      state: shown,
      sent,
      look,
      show: () => look()(),
      async send(event) {
        // never at once: a network is in between
        await Promise.resolve()
        sent.push(event)
        const read = readSent(role, seat, event)
        return isProblem(read) ? read : take(read)
      },
      close: () => undefined,
    }
  }

  for (let seat = 0; seat < seats; seat++) take({ kind: 'seated', seat })
  return {
    state: () => state,
    take: (event) => {
      const refused = take(event)
      if (refused !== null) throw new Error(refused.message)
    },
    lead: () => link('leader', 0, () => viewClass(state, 'leader', 0) as LeaderView),
    seat: (number) => link('seat', number, () => viewClass(state, 'seat', number) as SeatView),
  }
}

/** Lets all that was sent arrive. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
