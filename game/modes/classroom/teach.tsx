import './classroom.css'
import { render } from 'preact'
import { leaderView } from '../../classroom/view-schema.ts'
import type { ClassSetup } from '../../classroom/class-event.ts'
import { createBrowserStore } from '../../platform/browser-store.ts'
import { openClassLink } from '../../platform/class-link.ts'
import { createRelay, type OpenedClass } from '../../platform/relay.ts'
import type { StoryFile } from '../../session/story-file.ts'
import { parseTalkStops } from '../../session/talk-stops.ts'
import { isProblem, type Problem } from '../../story/problem.ts'
import { showTrouble } from '../interludes.tsx'
import { drawSeed, reportToConsole, revealPage, type PageParts } from '../page-parts.ts'
import { loadStory } from '../story-loader.ts'
import { Assistant } from './assistant.tsx'
import { createClassShelf } from './class-shelf.ts'
import { leadOwnPace } from './lead-own-pace.tsx'
import { leadTogether } from './lead-together.tsx'
import { SetupForm } from './setup-form.tsx'
import { until } from './until.ts'

/** Whoever leads a class: decides how it reads, gets its code, and leads it; or, by a link, a second adult who may pause it. */
export async function startTeach(parts: PageParts): Promise<void> {
  const { app, library, address, opening } = parts
  const relay = createRelay(document.baseURI)
  const shelf = createClassShelf(createBrowserStore(), Date.now)
  app.replaceChildren()

  const invited = readInvitation(location.hash)
  if (invited !== null) {
    const link = openClassLink({ relay, ...invited, schema: leaderView })
    render(<Assistant code={invited.code} link={link} />, app)
    revealPage()
    return
  }

  const found = await library.storyFile(address.story ?? opening?.story.id ?? '')
  if (isProblem(found)) return showTrouble(app, found)
  const story: StoryFile = found

  async function open(setup: Omit<ClassSetup, 'seed'>): Promise<Problem | null> {
    const opened = await relay.open({ ...setup, seed: drawSeed() })
    if (isProblem(opened)) return opened
    shelf.keepLed(opened)
    void lead(opened)
    return null
  }

  async function lead(opened: OpenedClass): Promise<void> {
    const link = openClassLink({ relay, code: opened.code, token: opened.leader, schema: leaderView })
    const { view } = await until(link, (now) => (now.view !== null || now.line === 'gone' ? now : null))
    const setup = view?.setup ?? null
    if (setup === null) {
      shelf.forgetLed()
      render(<SetupForm {...{ story }} led={null} onOpen={open} onGoOn={goOn} />, app)
      return
    }
    const request = { story: setup.story, cut: setup.cut || null, language: setup.languages[0] ?? null }
    const loaded = await loadStory(library, request)
    if (isProblem(loaded)) return showTrouble(app, loaded)
    const onDelete = async (): Promise<number | Problem> => {
      const left = await relay.remove(opened.code, opened.leader)
      if (!isProblem(left)) shelf.forgetLed()
      return left
    }
    const stops = parseTalkStops(await library.json(`stories/${setup.story}/stops.json`), 'stops.json')
    if (isProblem(stops)) reportToConsole(stops)
    const led = {
      link,
      opened,
      setup,
      stops: isProblem(stops) ? [] : stops,
      onDelete,
      onAgain: () => location.reload(),
    }
    render(null, app)
    if (setup.pace === 'together') leadTogether(parts, loaded, led)
    else leadOwnPace(parts, loaded, led)
  }

  function goOn(): void {
    const kept = shelf.led()
    if (kept !== null) void lead(kept)
  }

  render(<SetupForm {...{ story }} led={shelf.led()?.code ?? null} onOpen={open} onGoOn={goOn} />, app)
  revealPage()
}

/** What the link for a second adult, or for the wall, says behind its #: it is sent to no server. */
export function readInvitation(hash: string): { readonly code: string; readonly token: string } | null {
  const said = new URLSearchParams(hash.slice(1))
  const code = said.get('class')
  const token = said.get('token')
  return code === null || token === null ? null : { code, token }
}
