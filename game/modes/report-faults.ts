import { follow } from '../session/follow.ts'
import type { Session } from '../session/session.ts'
import { selectBeat } from '../session/session-state.ts'
import type { Problem } from '../story/problem.ts'

/** Reports what is wrong with the story itself (a tag that can't be read, a fault of its ink), each fault once. */
export function reportFaults(session: Session, report: (problem: Problem) => void): void {
  const reported = new Set<string>()
  follow(session.store, selectBeat, ({ problems }) => {
    for (const fault of problems) {
      const key = JSON.stringify(fault)
      if (!reported.has(key)) report(fault)
      reported.add(key)
    }
  })
}
