import { hydrate, render } from 'preact'
import { createBrowserStore } from '../platform/browser-store.ts'
import { createOutward } from '../platform/outward.ts'
import { createSaveShelf, type SaveShelf } from '../session/save-shelf.ts'
import { follow } from '../session/follow.ts'
import { selectPending } from '../session/session-state.ts'
import { isProblem, type Problem } from '../story/problem.ts'
import { openSettings } from './device-settings.ts'
import { enrichTelling } from './enrich.ts'
import { showTrouble } from './interludes.tsx'
import type { Opening } from '../session/opening.ts'
import { keepPlace } from './keep-place.ts'
import {
  askForUsualStory,
  drawSeed,
  nameWindow,
  revealPage,
  takeEarlyChoice,
  type PageParts,
} from './page-parts.ts'
import { findBeginning, tellFrom } from './place.ts'
import { SoloScreen } from './solo-screen.tsx'
import { keepLoading, loadStory } from './story-loader.ts'
import { completeTelling, openPrinted, type Telling } from './telling.ts'

/** One reader, alone: the printed first beat comes to life at once, or the place that was left is told again. */
export async function startSolo(parts: PageParts): Promise<void> {
  const { app, address, library, opening } = parts
  const story = address.story ?? opening?.story.id ?? ''
  const store = createBrowserStore()
  const device = { store, settings: openSettings(store), outward: createOutward() }
  const shelf = createSaveShelf({ store, story, writer: nameWindow(), clock: Date.now })
  const beginning = findBeginning(story, parts, shelf)
  const load = () => loadStory(library, beginning.request)

  if (opening !== null && beginning.save === null && isPrinted(opening, parts)) {
    const telling = openPrinted(opening, device, beginning.seed)
    show(telling, {
      parts,
      shelf,
      begin: hydrate,
      said: beginning.said,
      still: opening.still && parts.addressOf(opening.still),
    })
    await complete(telling, load)
    return
  }

  app.replaceChildren()
  const loaded = await load()
  if (isProblem(loaded)) {
    const usual = askForUsualStory(parts, loaded)
    return usual === null ? showTrouble(app, loaded) : startSolo(usual)
  }
  const { telling, said } = tellFrom(beginning, loaded, device)
  show(telling, { parts, shelf, begin: render, said })
}

/** Brings the rest of the story to a telling, however long that takes; the reader hears of trouble when it matters. */
async function complete(telling: Telling, load: () => ReturnType<typeof loadStory>): Promise<void> {
  const { session } = telling
  let trouble: Problem | null = null
  // whoever then chooses beyond what is there hears again why it has to wait
  const stop = follow(session.store, selectPending, (pending) => {
    if (pending !== null && trouble !== null) session.notify(trouble)
  })
  const loaded = await keepLoading(load, (problem) => {
    if (trouble === null) session.notify(problem)
    trouble ??= problem
  })
  stop()
  if (session.store.getState().notice === trouble) session.notify(null)
  completeTelling(telling, loaded)
}

/** True when the address asks for just what the build has printed. */
function isPrinted(opening: Opening, { address }: PageParts): boolean {
  return (
    (address.story ?? opening.story.id) === opening.story.id &&
    (address.cut ?? opening.cut) === opening.cut &&
    (address.lang ?? opening.language) === opening.language &&
    address.path.length === 0
  )
}

interface Showing {
  readonly parts: PageParts
  readonly shelf: SaveShelf
  /** How the page comes to be: `hydrate` over the printed one, or `render`. */
  readonly begin: typeof render
  /** What the reader must be told; the last counts. */
  readonly said: readonly Problem[]
  /** The still that is printed already. */
  readonly still?: string | null
}

function show(telling: Telling, { parts, shelf, begin, said, still = null }: Showing): void {
  const { session } = telling
  const enrichment = enrichTelling(telling, parts)
  begin(
    <SoloScreen
      telling={telling}
      still={still}
      onRestart={() => session.restart(parts.address.seed ?? drawSeed())}
      onAway={enrichment.pause}
      watchSaves={shelf.watch}
    />,
    parts.app,
  )
  revealPage()
  // what a reader may meet that they didn't want comes before all else
  const first = telling.care.unread ?? said.at(-1)
  if (first !== undefined) session.notify(first)
  keepPlace(telling, shelf)
  const early = takeEarlyChoice()
  if (early !== null && begin === hydrate) session.choose(early, 0)
}
