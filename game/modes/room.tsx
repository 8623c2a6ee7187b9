import { render } from 'preact'
import { createStore } from 'zustand/vanilla'
import { createBrowserStore } from '../platform/browser-store.ts'
import { createOutward } from '../platform/outward.ts'
import { createCare } from '../session/care.ts'
import { follow } from '../session/follow.ts'
import { createMemoryStore } from '../session/ports.ts'
import { createSaveShelf } from '../session/save-shelf.ts'
import { selectTurnNumber } from '../session/session-state.ts'
import { isProblem } from '../story/problem.ts'
import { openSettings } from './device-settings.ts'
import { enrichTelling } from './enrich.ts'
import { showTrouble } from './interludes.tsx'
import { keepPlace } from './keep-place.ts'
import {
  askForUsualStory,
  drawSeed,
  nameWindow,
  reportToConsole,
  revealPage,
  type PageParts,
} from './page-parts.ts'
import { findBeginning, tellFrom } from './place.ts'
import { RoomScreen } from './room-screen.tsx'
import { loadStory } from './story-loader.ts'
import { keepVotes, type Vote } from './tally.ts'

/** One device for a class: the projector shows the story large, hands are counted, and the recap remembers them. */
export async function startRoom(parts: PageParts): Promise<void> {
  const { app, address, library, opening } = parts
  const story = address.story ?? opening?.story.id ?? ''
  const store = createBrowserStore()
  // a class has a place, tellings and words of its own, beside those of whoever reads alone on this device
  const who = '@room'
  const shelf = createSaveShelf({ store, story: story + who, writer: nameWindow(), clock: Date.now })
  const beginning = findBeginning(story, parts, shelf)
  document.documentElement.dataset['size'] = 'large'
  app.replaceChildren()
  const loaded = await loadStory(library, beginning.request)
  if (isProblem(loaded)) {
    const usual = askForUsualStory(parts, loaded)
    return usual === null ? showTrouble(app, loaded) : startRoom(usual)
  }
  // what the one who leads the class would rather not read alone is theirs: for the class it is chosen anew, and forgotten
  const care = createCare(createMemoryStore(), Date.now, reportToConsole)
  const device = { store, settings: openSettings(store), care, who, outward: createOutward() }
  const { telling, said } = tellFrom(beginning, loaded, device)
  const { session } = telling
  const votes = createStore<readonly Vote[]>(() => [])
  const enrichment = enrichTelling(telling, parts)
  render(
    <RoomScreen
      {...{ telling, votes, library }}
      onVote={(vote) => votes.setState([...keepVotes(votes.getState(), vote.turn), vote], true)}
      onRestart={() => session.restart(address.seed ?? drawSeed())}
      onAway={enrichment.pause}
    />,
    app,
  )
  revealPage()
  const last = said.at(-1)
  if (last !== undefined) session.notify(last)
  // a class that goes back takes its votes back too
  follow(session.store, selectTurnNumber, (turn) => votes.setState(keepVotes(votes.getState(), turn), true))
  keepPlace(telling, shelf)
}
