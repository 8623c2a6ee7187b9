import { restoreSave } from '../../session/save.ts'
import { openShortSave, readShortSave } from '../../session/short-save.ts'
import { isProblem, problem, type Problem } from '../../story/problem.ts'
import type { Telling } from '../telling.ts'
import { lmsWords } from './lms-words.ts'

/**
 * Takes a telling whose whole story is there to the place that a course has kept, as near to it as the story now leads; gives
 * back what there is to say about that. A place that can't be read, or is none of this telling, leaves it at its beginning.
 */
export function goToKeptPlace(
  { session, story }: Pick<Telling, 'session' | 'story'>,
  text: string,
): Problem | null {
  const short = readShortSave(text)
  const identity = session.store.getState().story
  if (isProblem(short) || short.story !== identity.id)
    return problem('unreadable-save', lmsWords.unreadable, 'place')
  if (short.cut !== identity.cut) return problem('other-cut', lmsWords.otherCut, short.cut)
  const renamed = story.getState().aliases
  return session.goTo((teller, manner) =>
    restoreSave(teller, openShortSave(short, teller, renamed), { story: identity, renamed, manner }),
  )
}
