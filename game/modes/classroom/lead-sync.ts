import type { LeaderEvent } from '../../classroom/class-event.ts'
import type { LeaderView } from '../../classroom/class-view.ts'
import type { ClassLink } from '../../platform/class-link.ts'
import { follow } from '../../session/follow.ts'
import { selectPosition, selectTurn, type SessionState, type Turn } from '../../session/session-state.ts'
import { beginsWith, goWithClass, isSamePath } from './led-session.ts'
import type { Telling } from '../telling.ts'

/**
 * Makes a telling the class's: where it goes, the class goes, and is asked what is offered there; and where the class went
 * from another page of whoever leads it, it goes too. Gives back how to stop.
 */
export function leadWith(telling: Telling, link: ClassLink<LeaderView>): () => void {
  const { store } = telling.session
  const send = (event: LeaderEvent) => link.send(event)
  /** Where the class is, or will be once what was sent has arrived; null while that isn't known. */
  let path: readonly string[] | null = null
  let underway = 0

  function tell(event: LeaderEvent): void {
    underway += 1
    void send(event).then(() => {
      underway -= 1
      catchUp()
    })
  }

  /** The class is where its log says: another page may have led it on, or what was sent here came too late. */
  function catchUp(): void {
    const { view } = link.state.getState()
    if (view === null || underway > 0) return
    const isFirst = path === null
    if (path === null || !isSamePath(view.path, path)) {
      path = view.path
      goWithClass(telling, path)
    }
    if (isFirst) ask()
  }

  function ask(): void {
    const offered = offeredIn(selectTurn(store.getState()))
    if (path !== null && offered.length > 1) tell({ kind: 'asked', turn: path.length, offered: [...offered] })
  }

  function lead(now: readonly string[]): void {
    if (path === null || isSamePath(now, path)) return
    const shared = now.findIndex((id, i) => id !== path?.[i])
    const common = shared < 0 ? Math.min(now.length, path.length) : shared
    if (!beginsWith(now, path)) tell({ kind: 'went-back', turn: common })
    const choices = now.slice(common)
    if (choices.length > 0) tell({ kind: 'moved', turn: common, choices })
    path = now
    ask()
  }

  const stops = [follow(link.state, ({ view }) => view, catchUp), follow(store, selectPath, lead)]
  return () => {
    for (const stop of stops) stop()
  }
}

const selectPath = (state: SessionState) => selectPosition(state).path

/** The choices of a turn that a class can vote on. */
export function offeredIn({ beat }: Turn): readonly string[] {
  return beat.choices.filter(({ leaves }) => !leaves).map(({ id }) => id)
}
