import { selectFinish } from '../../session/finish.ts'
import { follow } from '../../session/follow.ts'
import { createSave } from '../../session/save.ts'
import { selectPlace } from '../../session/session-state.ts'
import { writeShortSave } from '../../session/short-save.ts'
import { isProblem, type Problem } from '../../story/problem.ts'
import type { Telling } from '../telling.ts'
import { longestPlace, type Lms } from './lms-port.ts'
import type { Stopwatch } from './stopwatch.ts'

/** The reports of one visit. */
export interface Reporting {
  /** Reports how things stand now. */
  tell(): Promise<void>
  /** Reports for the last time. */
  end(): Promise<void>
}

/**
 * Reports a telling to the course at every passage: whether it has come to an end, how long it was read, and its place. The
 * place that is kept stays as it is until the reader goes on, even if the page could not open there. Says so when the course
 * begins to take nothing.
 */
export function reportTelling(
  { session }: Pick<Telling, 'session'>,
  lms: Lms,
  stopwatch: Stopwatch,
): Reporting {
  let { isCompleted } = lms
  let place: string | null = null
  let isTaken = true
  let hasRoom = true
  let isOver = false

  function say(failed: Problem | null, wasWell: boolean): boolean {
    if (failed !== null && wasWell) session.notify(failed)
    return failed === null
  }

  const standing = () => ({ place, isCompleted, spent: stopwatch.read() })

  async function tell(): Promise<void> {
    if (!isOver) isTaken = say(await lms.commit(standing()), isTaken)
  }

  follow(session.store, selectPlace, (_, before) => {
    const state = session.store.getState()
    isCompleted ||= selectFinish(state.turns) !== null
    if (before !== null) {
      const written = writeShortSave(createSave(state, 0), longestPlace)
      hasRoom = say(isProblem(written) ? written : null, hasRoom)
      if (!isProblem(written)) place = written
    }
    void tell()
  })

  return {
    tell,
    async end() {
      if (isOver) return
      isOver = true
      await lms.terminate(standing())
    },
  }
}
