import { createStore } from 'zustand/vanilla'
import type { SeatView } from '../../classroom/class-view.ts'
import type { Readable } from '../../page/use-store.ts'
import type { ClassLink } from '../../platform/class-link.ts'
import { isSamePath } from './led-session.ts'

/** What a seat votes. */
export interface Ballot {
  /** What it votes on the question before the class, whether or not that has arrived yet; null where it hasn't. */
  readonly vote: Readable<string | null>
  /** Votes, or votes otherwise; does nothing where no vote is open. */
  choose(choiceId: string): void
}

interface Wish {
  readonly path: readonly string[]
  readonly choice: string
}

/** Whoever votes without a network sees their vote as they cast it last, and that one counts. */
export function createBallot(link: Pick<ClassLink<SeatView>, 'state' | 'send'>): Ballot {
  let wish: Wish | null = null
  const vote = createStore<string | null>(() => null)
  const viewOf = () => link.state.getState().view

  function show(): void {
    const view = viewOf()
    const isOurs = wish !== null && view !== null && isSamePath(wish.path, view.path)
    // what is shown to all counted only if it had arrived
    if (!isOurs || view.phase !== 'open' || view.vote === wish?.choice) wish = null
    vote.setState(wish?.choice ?? view?.vote ?? null, true)
  }

  link.state.subscribe(show)
  show()
  return {
    vote,
    choose(choice) {
      const view = viewOf()
      if (view?.phase !== 'open' || view.isPaused || view.talk !== null) return
      if (vote.getState() === choice) return
      const mine = { path: view.path, choice }
      wish = mine
      show()
      void link.send({ kind: 'chose', turn: view.path.length, choice, offered: [] }).then((refused) => {
        if (refused === null || wish !== mine) return
        wish = null
        show()
      })
    },
  }
}
