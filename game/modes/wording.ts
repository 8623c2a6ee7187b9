import { follow } from '../session/follow.ts'
import { mixWordings } from '../session/mix-wordings.ts'
import { isProblem, type Problem } from '../story/problem.ts'
import type { Storyteller } from '../story/beat.ts'
import { mannerOf } from './care.ts'
import type { LoadedStory } from './story-loader.ts'
import type { Telling } from './telling.ts'

/** Whether everything is told in plainer words, nothing, or the scenes that the reader wants softened. */
type Wording = 'usual' | 'plain' | 'plain where soft'

/** Tells a telling in the words and at the levels that its reader asks for, as soon as the whole story is there, and again at each change. */
export function followWording(telling: Telling): void {
  const { settings, session, whole, care } = telling
  const isSoft = (knot: string) => mannerOf(telling)(knot).level === 'softened'
  let wording: Wording = 'usual'

  function chooseWording({ story, language }: LoadedStory): Wording {
    if (!story.plain.includes(language)) return 'usual'
    if (settings.getState().plain) return 'plain'
    return Object.values(care.getState()).includes('softened') ? 'plain where soft' : 'usual'
  }

  async function createTeller(loaded: LoadedStory, wanted: Wording): Promise<Storyteller | Problem> {
    if (wanted === 'usual') return loaded.createTeller()
    const plain = await loaded.createPlainTeller()
    return wanted === 'plain' || isProblem(plain) ? plain : mixWordings(loaded.createTeller(), plain, isSoft)
  }

  async function changeWords(): Promise<void> {
    const loaded = whole.getState()
    if (loaded === null) return
    const wanted = chooseWording(loaded)
    if (wanted === wording) return
    wording = wanted
    const teller = await createTeller(loaded, wanted)
    // the reader may have changed their mind meanwhile
    if (wording !== wanted) return
    if (isProblem(teller)) session.notify(teller)
    else session.retell(teller)
  }

  follow(
    settings,
    ({ plain }) => plain,
    () => void changeWords(),
  )
  follow(
    care,
    (now) => now,
    (_, before) => {
      // at once, whether or not other words come: a scene that is left out now must not wait for them
      if (before !== null && whole.getState() !== null) session.retell()
      void changeWords()
    },
  )
  follow(
    whole,
    (now) => now,
    (now) => {
      wording = 'usual'
      // levels may have been chosen before there was a story to go on in
      if (now !== null && Object.keys(care.getState()).length > 0) session.retell()
      void changeWords()
    },
  )
}
