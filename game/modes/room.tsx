import { render } from 'preact'
import { createStore } from 'zustand/vanilla'
import { en } from './mode-strings.ts'
import { createBrowserStore } from '../platform/browser-store.ts'
import { follow } from '../session/follow.ts'
import { createSaveShelf } from '../session/save-shelf.ts'
import { selectTurnNumber } from '../session/session-state.ts'
import { createSettings } from '../session/settings.ts'
import { isProblem } from '../story/problem.ts'
import { enrichTelling } from './enrich.ts'
import { Trouble } from './interludes.tsx'
import { keepPlace } from './keep-place.ts'
import { drawSeed, nameWindow, reportToConsole, revealPage, type PageParts } from './page-parts.ts'
import { goAlong, goToSave } from './place.ts'
import { RoomScreen } from './room-screen.tsx'
import { loadStory } from './story-loader.ts'
import { keepVotes, type Vote } from './tally.ts'
import { createWholeTelling } from './telling.ts'

/** One device for a class: the projector shows the story large, hands are counted, and the recap remembers them. */
export async function startRoom(parts: PageParts): Promise<void> {
  const { app, address, library, opening } = parts
  const story = address.story ?? opening?.story.id ?? ''
  const store = createBrowserStore()
  // a class has a place of its own, beside that of whoever reads alone on this device
  const shelf = createSaveShelf({ store, story: `${story}@room`, writer: nameWindow(), clock: Date.now })
  const save = address.path.length > 0 || address.seed !== null ? null : shelf.newest().save
  const loaded = await loadStory(library, {
    story,
    cut: address.cut ?? save?.cut ?? null,
    language: address.lang,
  })
  document.documentElement.dataset['size'] = 'large'
  app.replaceChildren()
  if (isProblem(loaded)) {
    render(<Trouble problem={loaded} strings={en} onRetry={() => location.reload()} />, app)
    revealPage()
    return
  }
  const settings = createSettings(store, reportToConsole)
  const telling = createWholeTelling(loaded, settings, address.seed ?? save?.seed ?? drawSeed())
  const moved = save === null ? goAlong(telling, loaded, address.path) : goToSave(telling, loaded, save)
  const { session } = telling
  const votes = createStore<readonly Vote[]>(() => [])
  const enrichment = enrichTelling(telling, parts)
  render(
    <RoomScreen
      {...{ telling, votes }}
      strings={en}
      onVote={(vote) => votes.setState([...votes.getState(), vote], true)}
      onRestart={() => session.restart(address.seed ?? drawSeed())}
      onAway={enrichment.pause}
    />,
    app,
  )
  revealPage()
  const last = moved ?? parts.problems.at(-1)
  if (last !== undefined) session.notify(last)
  // a class that goes back takes its votes back too
  follow(session.store, selectTurnNumber, (turn) => votes.setState(keepVotes(votes.getState(), turn), true))
  keepPlace(telling, shelf)
}
