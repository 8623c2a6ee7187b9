import { follow } from '../session/follow.ts'
import { selectBeat, selectTurnNumber } from '../session/session-state.ts'
import { mannerOf } from './care.ts'
import type { Telling } from './telling.ts'

/** A reader who leaves out what the scene on screen is about leaves that scene too. */
export function followCare(telling: Telling): void {
  const { session, care } = telling
  const manner = mannerOf(telling)
  follow(
    care,
    (now) => now,
    (_, before) => {
      const state = session.store.getState()
      const { knot, choices } = selectBeat(state)
      const leaving = choices.find((choice) => choice.leaves)
      if (before === null || leaving === undefined || manner(knot).level !== 'out') return
      session.choose(leaving.id, selectTurnNumber(state))
    },
  )
}
