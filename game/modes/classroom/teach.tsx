import './classroom.css'
import { render } from 'preact'
import * as v from 'valibot'
import { readClassCode } from '../../classroom/class-code.ts'
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
import { classWords } from './class-words.ts'
import { leadOwnPace } from './lead-own-pace.tsx'
import { leadTogether } from './lead-together.tsx'
import { ReachingClass } from './reaching-class.tsx'
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

  const onAgain = () => location.reload()

  function setUp(first = ''): void {
    render(null, app)
    render(
      <SetupForm {...{ story, first }} led={shelf.led()?.code ?? null} onOpen={open} onGoOn={goOn} />,
      app,
    )
  }

  async function lead(opened: OpenedClass): Promise<void> {
    const { code } = opened
    const link = openClassLink({ relay, code, token: opened.leader, schema: leaderView })
    render(<ReachingClass {...{ code, onAgain }} state={link.state} />, app)
    const { view } = await until(link, (now) => (now.view !== null || now.line === 'gone' ? now : null))
    const setup = view?.setup ?? null
    if (setup === null) {
      shelf.forgetLed(code)
      setUp(classWords.line.gone)
      return
    }
    const request = { story: setup.story, cut: setup.cut || null, language: setup.languages[0] ?? null }
    const loaded = await loadStory(library, request)
    if (isProblem(loaded)) return showTrouble(app, loaded)
    const onDelete = async (): Promise<number | Problem> => {
      const left = await relay.remove(code, opened.leader)
      if (!isProblem(left)) shelf.forgetLed(code)
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
      onAgain,
    }
    render(null, app)
    if (setup.pace === 'together') leadTogether(parts, loaded, led)
    else leadOwnPace(parts, loaded, led)
  }

  function goOn(): void {
    const kept = shelf.led()
    if (kept === null) setUp(classWords.line.gone)
    else void lead(kept)
  }

  setUp()
  revealPage()
}

const invitation = v.object({
  code: v.pipe(v.string(), v.transform(readClassCode), v.string()),
  token: v.pipe(v.string(), v.regex(/^[\w-]{43}$/)),
})

/** What the link for a second adult, or for the wall, says behind its #: it is sent to no server. */
export function readInvitation(hash: string): { readonly code: string; readonly token: string } | null {
  const said = new URLSearchParams(hash.slice(1))
  const read = v.safeParse(invitation, { code: said.get('class') ?? '', token: said.get('token') })
  return read.success ? read.output : null
}
