import type { SessionState } from '../session/session-state.ts'
import { createTellingShelf, type TellingShelf } from '../session/telling-shelf.ts'
import { problem, type Problem } from '../story/problem.ts'
import type { Telling } from './telling.ts'

/** Where the tellings of the story on screen are kept, those of whoever reads it. */
export function shelfOf({ store, story, who }: Pick<Telling, 'store' | 'story' | 'who'>): TellingShelf {
  const { id, tellings } = story.getState()
  return createTellingShelf({ store, story: { id: id + who, tellings }, clock: Date.now })
}

/** Keeps the telling on screen, if anything was chosen in it, before another takes its place. */
export function keepBeforeLeaving(telling: Telling): Problem | null {
  const state: SessionState = telling.session.store.getState()
  return state.turns.length > 1 ? shelfOf(telling).keep(state) : null
}

/** Says that a telling of another length can't be opened where nothing leads out of this one. */
export const otherLength: Problem = problem(
  'other-length',
  'That is a telling of another length, which is not told here.',
)

/** Says that a telling can't be opened before the story is there. */
export const notYet: Problem = problem('not-arrived', 'The rest of the story is still on its way.')
