import type { Session } from '../../session/session.ts'
import { selectPosition, selectTurnNumber } from '../../session/session-state.ts'
import { goAlong } from '../place.ts'
import type { Telling } from '../telling.ts'

/** A session that goes where a class goes: what its reader chooses is a wish, and nothing else moves it. */
export function createLedSession(session: Session, onWish: (choiceId: string) => void): Session {
  return {
    ...session,
    choose: onWish,
    back: () => undefined,
    restart: () => undefined,
  }
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
  const trouble = goAlong(telling, { seed: now.seed, path })
  if (trouble !== null) session.notify(trouble)
}

export function isSamePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && beginsWith(a, b)
}

/** Whether a path begins with all of another. */
export function beginsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((id, i) => path[i] === id)
}
