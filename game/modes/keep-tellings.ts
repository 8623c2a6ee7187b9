import { follow } from '../session/follow.ts'
import { selectFinish } from '../session/finish.ts'
import type { Problem } from '../story/problem.ts'
import { shelfOf } from './leave-telling.ts'
import type { Telling } from './telling.ts'

/** Keeps each telling as soon as it is finished, so that going back in it loses nothing. Reports where it can't. */
export function keepTellings(telling: Telling, report: (problem: Problem) => void): void {
  const { store } = telling.session
  follow(
    store,
    ({ turns }) => selectFinish(turns),
    (finish) => {
      const failed = finish === null ? null : shelfOf(telling).keep(store.getState())
      if (failed !== null) report(failed)
    },
  )
}
