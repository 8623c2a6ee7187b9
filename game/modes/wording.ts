import { follow } from '../session/follow.ts'
import { isProblem } from '../story/problem.ts'
import type { Telling } from './telling.ts'

/** Tells a telling in the words that the settings ask for, as soon as the whole story is there, and again at each change. */
export function followWording({ settings, session, whole }: Telling): void {
  let isPlain = false

  async function retell(): Promise<void> {
    const loaded = whole.getState()
    if (loaded === null) return
    const wanted = settings.getState().plain && loaded.story.plain.includes(loaded.language)
    if (wanted === isPlain) return
    isPlain = wanted
    const teller = wanted ? await loaded.createPlainTeller() : loaded.createTeller()
    // the reader may have changed their mind meanwhile
    if (isPlain !== wanted) return
    if (isProblem(teller)) session.notify(teller)
    else session.retell(teller)
  }

  follow(
    settings,
    ({ plain }) => plain,
    () => void retell(),
  )
  follow(
    whole,
    (now) => now,
    () => {
      isPlain = false
      void retell()
    },
  )
}
