import type { Session } from '../../session/session.ts'
import { selectPosition, selectTurnNumber } from '../../session/session-state.ts'
import type { Offers } from '../asides.tsx'
import { problem } from '../../story/problem.ts'
import { goAlong } from '../place.ts'
import type { Telling } from '../telling.ts'

/** A session that goes where a class goes: what its reader chooses is a wish, and nothing else moves it. */
export function createLedSession(session: Session, onWish: (choiceId: string) => void): Session {
  return {
    ...session,
    choose: onWish,
    back: () => undefined,
    restart: () => undefined,
    restore: () => undefined,
    goTo: () => null,
  }
}

/** The pages beside a story that a class reads together: none that would lead to another place in it. */
export const offersTogether: Offers = {
  telling: [],
  story: ['contents', 'facts', 'leftout', 'words'],
  here: ['help', 'kept', 'access'],
}

/**
 * Takes a telling where the class is: by choosing where the class is one choice on, so that pictures and sound go along; else
 * by telling the whole way again.
 */
export function goWithClass(telling: Telling, path: readonly string[]): void {
  const { session } = telling
  const { store } = session
  const now = selectPosition(store.getState())
  if (isSamePath(now.path, path)) return
  const next = path[now.path.length]
  if (next !== undefined && beginsWith(path, now.path)) {
    session.choose(next, selectTurnNumber(store.getState()))
    if (isSamePath(selectPosition(store.getState()).path, path)) return
  }
  if (goAlong(telling, { seed: now.seed, path }) !== null) session.notify(unknownWay)
}

/** The class reads a newer edition of the story than this page has. */
const unknownWay = problem(
  'unknown-way',
  'Your class is further on than this page knows the story. Load the page again, and it catches up.',
)

export function isSamePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && beginsWith(a, b)
}

/** Whether a path begins with all of another. */
export function beginsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((id, i) => path[i] === id)
}
