import { follow } from '../session/follow.ts'
import type { Clock } from '../session/ports.ts'
import { createTellingShelf, selectFinish } from '../session/telling-shelf.ts'
import type { Problem } from '../story/problem.ts'
import type { Telling } from './telling.ts'

/** Keeps each telling as soon as it is finished, so that going back in it loses nothing. Reports where it can't. */
export function keepTellings(
  { session, store, story }: Telling,
  clock: Clock,
  report: (problem: Problem) => void,
): void {
  follow(
    session.store,
    ({ turns }) => selectFinish(turns),
    (finish) => {
      if (finish === null) return
      const failed = createTellingShelf({ store, story: story.getState(), clock }).keep(
        session.store.getState(),
      )
      if (failed !== null) report(failed)
    },
  )
}
