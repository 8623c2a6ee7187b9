import { replay } from '../session/replay.ts'
import { restoreSave, type Save } from '../session/save.ts'
import { selectSeed } from '../session/session-state.ts'
import { problem, type Problem } from '../story/problem.ts'
import type { LoadedStory } from './story-loader.ts'
import type { Telling } from './telling.ts'

/** Takes a telling to the place that a save names; gives back what there is to say about it. */
export function goToSave(
  { session }: Telling,
  { story, createTeller }: LoadedStory,
  save: Save,
): Problem | null {
  const identity = session.store.getState().story
  const { turns, notice } = restoreSave(createTeller(), save, { story: identity, renamed: story.aliases })
  session.restore(turns, notice)
  return notice
}

/** Takes a telling along the choices that an address names; gives back what there is to say about it. */
export function goAlong(
  { session }: Telling,
  { story, createTeller }: LoadedStory,
  path: readonly string[],
): Problem | null {
  const seed = selectSeed(session.store.getState())
  const { turns, stopped } = replay(createTeller(), { seed, path }, story.aliases)
  session.restore(turns, null)
  if (stopped === null) return null
  const message = 'The address names a choice that is not offered there. This is as far as it leads.'
  return problem('address-path', message, stopped.where)
}
