import { hydrate, render } from 'preact'
import { en } from './mode-strings.ts'
import { createBrowserStore } from '../platform/browser-store.ts'
import { createSaveShelf, type SaveShelf } from '../session/save-shelf.ts'
import { createSettings } from '../session/settings.ts'
import { isProblem, type Problem } from '../story/problem.ts'
import { enrichTelling } from './enrich.ts'
import { Trouble } from './interludes.tsx'
import type { Opening } from '../session/opening.ts'
import { keepPlace } from './keep-place.ts'
import { drawSeed, nameWindow, reportToConsole, revealPage, type PageParts } from './page-parts.ts'
import { goAlong, goToSave } from './place.ts'
import { SoloScreen } from './solo-screen.tsx'
import { keepLoading, loadStory } from './story-loader.ts'
import { completeTelling, createWholeTelling, openPrinted, type Telling } from './telling.ts'

/** One reader, alone: the printed first beat comes to life at once, or the place that was left is told again. */
export async function startSolo(parts: PageParts): Promise<void> {
  const { app, address, library, opening } = parts
  const id = address.story ?? opening?.story.id ?? ''
  const store = createBrowserStore()
  const settings = createSettings(store, reportToConsole)
  const shelf = createSaveShelf({ store, story: id, writer: nameWindow(), clock: Date.now })
  const found = shelf.newest()
  // an address that says where to begin leaves a kept place alone
  const save = address.path.length > 0 || address.seed !== null ? null : found.save
  const seed = address.seed ?? save?.seed ?? drawSeed()
  const request = { story: id, cut: address.cut ?? save?.cut ?? null, language: address.lang }
  const said = [...parts.problems, ...found.problems]

  if (opening !== null && save === null && isPrinted(opening, parts)) {
    const telling = openPrinted(opening, { settings, seed })
    show(telling, { parts, shelf, begin: hydrate, said, still: opening.still })
    completeTelling(telling, await keepLoading(() => loadStory(library, request), telling.session.notify))
    return
  }

  app.replaceChildren()
  const loaded = await loadStory(library, request)
  if (isProblem(loaded)) {
    render(<Trouble problem={loaded} strings={en} onRetry={() => location.reload()} />, app)
    revealPage()
    return
  }
  const telling = createWholeTelling(loaded, settings, seed)
  const moved = save === null ? goAlong(telling, loaded, address.path) : goToSave(telling, loaded, save)
  show(telling, { parts, shelf, begin: render, said: moved === null ? said : [...said, moved] })
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
      strings={en}
      still={still}
      onRestart={() => session.restart(parts.address.seed ?? drawSeed())}
      onAway={enrichment.pause}
      watchSaves={shelf.watch}
    />,
    parts.app,
  )
  revealPage()
  const last = said.at(-1)
  if (last !== undefined) session.notify(last)
  keepPlace(telling, shelf)
}
