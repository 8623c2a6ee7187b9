import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Storyteller, Told } from '../story/beat.ts'
import { notArrived } from '../story/prelude.ts'
import { isProblem, type Problem } from '../story/problem.ts'
import { asWritten, isAsking, meet, readOn, type Manner } from './meet.ts'
import { firstTurn, replay } from './replay.ts'
import type { Restored } from './save.ts'
import {
  selectPosition,
  selectSeed,
  selectTurn,
  selectTurnNumber,
  type SessionState,
  type StoryIdentity,
  type Turn,
} from './session-state.ts'

/** One play-through and its verbs. Only the verbs change the state; whoever shows it follows the store. */
export interface Session {
  readonly store: Pick<StoreApi<SessionState>, 'getState' | 'subscribe'>
  /** Takes a choice that was offered in `turn`. A stale turn or an unknown choice is ignored. */
  choose(choiceId: string, turn: number): void
  /** Goes one beat back; at the first beat nothing happens. */
  back(): void
  /** Begins again, under the same seed unless another is given. */
  restart(seed?: number): void
  /** Goes on from turns that were told here before, with a sentence for the reader if there is one to say. */
  restore(turns: readonly Turn[], notice: Problem | null): void
  /** Goes to the place that is found with the session's own teller, so in its words and manner; gives back what there is to say. */
  goTo(find: (teller: Storyteller, manner: Manner) => Restored): Problem | null
  /** Goes on with a teller who knows more of the same story; a choice that waited is taken now. */
  upgrade(teller: Storyteller, hash: string): void
  /** Tells again all that was told, in the manner that holds now; with a teller of the same story in other words, in them from now on. */
  retell(teller?: Storyteller): void
  /** Shows the reader a sentence, or takes it away. */
  notify(notice: Problem | null): void
}

interface SessionOptions {
  readonly teller: Storyteller
  readonly story: StoryIdentity
  readonly seed: number
  /** How scenes are to be met, asked anew at each; as written where nobody says otherwise. */
  readonly manner?: Manner
}

/** Opens a session at the story's first beat. */
export function createSession(options: SessionOptions): Session {
  const { manner = asWritten } = options
  let teller = options.teller
  const store = createStore<SessionState>(() => opening(options.story, teller.open(options.seed)))

  function choose(choiceId: string, turn: number): void {
    const state = store.getState()
    const now = selectTurn(state)
    if (turn !== selectTurnNumber(state) || !now.beat.choices.some(({ id }) => id === choiceId)) return
    const next = meet(teller, now, choiceId, manner)
    if (!isProblem(next)) store.setState({ turns: [...state.turns, next], pending: null, notice: null })
    else if (next.code === notArrived) store.setState({ pending: choiceId })
    else store.setState({ notice: next })
  }

  function restore(turns: readonly Turn[], notice: Problem | null): void {
    if (turns.length > 0) store.setState({ turns, pending: null, notice })
  }

  return {
    store,
    choose,
    restore,
    goTo(find) {
      const { turns, notice } = find(teller, manner)
      restore(turns, notice)
      return notice
    },
    back() {
      const { turns } = store.getState()
      if (turns.length > 1) store.setState({ turns: turns.slice(0, -1), pending: null, notice: null })
    },
    restart(seed = selectSeed(store.getState())) {
      store.setState(opening(store.getState().story, teller.open(seed)))
    },
    upgrade(fuller, hash) {
      teller = fuller
      const { story, pending } = store.getState()
      store.setState({ story: { ...story, hash } })
      // the way so far is told while the reader reads, not at the next choice
      if (pending === null) replay(fuller, selectPosition(store.getState()))
      else choose(pending, selectTurnNumber(store.getState()))
    },
    retell(other = teller) {
      const now = selectTurn(store.getState())
      const { turns, stopped } = replay(other, now.position, {}, manner)
      const last = turns.at(-1) ?? now
      // who has answered isn't asked again
      const next = isAsking(last) && !isAsking(now) ? meet(other, last, readOn, manner) : null
      const failed = stopped ?? (next !== null && isProblem(next) ? next : null)
      if (failed !== null) return store.setState({ notice: failed })
      teller = other
      store.setState({ turns: next === null || isProblem(next) ? turns : [...turns, next] })
    },
    notify(notice) {
      store.setState({ notice })
    },
  }
}

function opening(story: StoryIdentity, told: Told): SessionState {
  return { story, turns: [firstTurn(told)], pending: null, notice: null }
}
