import type { LeaderEvent } from '../../classroom/class-event.ts'
import type { LeaderView } from '../../classroom/class-view.ts'
import type { ClassLink } from '../../platform/class-link.ts'
import { follow } from '../../session/follow.ts'
import { selectPosition, selectTurn, type SessionState, type Turn } from '../../session/session-state.ts'
import type { Telling } from '../telling.ts'
import { goWithClass, isSamePath } from './led-session.ts'
import { createToldPath } from './told-path.ts'

/**
 * Makes a telling the class's: where it goes, the class goes, and is asked what is offered there; and where the class went
 * from another page of whoever leads it, it goes too. Gives back how to stop.
 */
export function leadWith(telling: Telling, link: ClassLink<LeaderView>): () => void {
  const { store } = telling.session
  const told = createToldPath()
  let hasAsked = false
  // what moves the telling then is the class, and not whoever leads here
  let isFollowing = false

  function send(event: LeaderEvent): void {
    void link.send(event).then((refused) => {
      if (refused === null) return
      // another page led the class on: it is where its log says
      told.forget()
      catchUp()
    })
  }

  function catchUp(): void {
    const { view } = link.state.getState()
    if (view === null) return
    if (told.see(view.path)) {
      isFollowing = true
      goWithClass(telling, view.path)
      isFollowing = false
    }
    if (!hasAsked) ask(view.path)
  }

  function ask(path: readonly string[]): void {
    hasAsked = true
    const offered = offeredIn(selectTurn(store.getState()))
    if (offered.length > 1) send({ kind: 'asked', turn: path.length, offered: [...offered] })
  }

  function lead(now: readonly string[]): void {
    const before = told.now()
    if (isFollowing || before === null || isSamePath(now, before)) return
    const parting = now.findIndex((id, i) => id !== before[i])
    const common = parting < 0 ? Math.min(now.length, before.length) : parting
    if (common < before.length) {
      told.tell(now.slice(0, common))
      send({ kind: 'went-back', turn: common })
    }
    const choices = now.slice(common)
    if (choices.length > 0) {
      told.tell(now)
      send({ kind: 'moved', turn: common, choices })
    }
    ask(now)
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
