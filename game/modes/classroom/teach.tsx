import './classroom.css'
import { render } from 'preact'
import { createStore } from 'zustand/vanilla'
import { leaderView } from '../../classroom/view-schema.ts'
import type { ClassSetup } from '../../classroom/class-event.ts'
import { createBrowserStore } from '../../platform/browser-store.ts'
import { openClassLink } from '../../platform/class-link.ts'
import { createRelay, type OpenedClass } from '../../platform/relay.ts'
import { follow } from '../../session/follow.ts'
import type { StoryFile } from '../../session/story-file.ts'
import { isProblem, type Problem } from '../../story/problem.ts'
import { showTrouble } from '../interludes.tsx'
import { drawSeed, revealPage, type PageParts } from '../page-parts.ts'
import { loadStory } from '../story-loader.ts'
import { Assistant } from './assistant.tsx'
import { createClassShelf, type KeptClass } from './class-shelf.ts'
import { classWords } from './class-words.ts'
import { takeInvitation } from './invitation.ts'
import type { LedClass } from './led-class.ts'
import { leadOwnPace } from './lead-own-pace.tsx'
import { leadTogether } from './lead-together.tsx'
import { ReachingClass } from './reaching-class.tsx'
import { SetupForm } from './setup-form.tsx'
import { loadStops } from './stops.ts'
import { isOver, until } from './until.ts'

/** Whoever leads a class: decides how it reads, gets its code, and leads it; or, by a link, a second adult who may pause it. */
export async function startTeach(parts: PageParts): Promise<void> {
  const { app, library, address, opening } = parts
  const relay = createRelay(document.baseURI)
  const shelf = createClassShelf(createBrowserStore(), Date.now)
  // a tab that leads a class leads it again when it is loaded again; another tab of the device asks first
  const tab = createClassShelf(createBrowserStore('tab'), Date.now)
  app.replaceChildren()

  const invited = takeInvitation('assistant', tab, window)
  if (invited !== null) {
    const link = openClassLink({ relay, ...invited, schema: leaderView })
    render(<Assistant code={invited.code} link={link} />, app)
    revealPage()
    await until(link, (now) => isOver(now) || null)
    tab.forgetInvited('assistant')
    return
  }

  const found = await library.storyFile(address.story ?? opening?.story.id ?? '')
  if (isProblem(found)) return showTrouble(app, found)
  const story: StoryFile = found

  async function open(setup: Omit<ClassSetup, 'seed'>): Promise<Problem | null> {
    const opened = await relay.open({ ...setup, seed: drawSeed() })
    if (isProblem(opened)) return opened
    keep(opened)
    void lead(opened)
    return null
  }

  function keep(led: OpenedClass & Pick<KeptClass, 'begunAt'>): void {
    for (const one of [shelf, tab]) one.keepLed(led)
  }

  function forget(code: string): void {
    for (const one of [shelf, tab]) one.forgetLed(code)
  }

  function leaveClass(code: string): void {
    tab.forgetLed(code)
    location.reload()
  }

  function setUp(first = ''): void {
    render(null, app)
    render(
      <SetupForm {...{ story, first }} led={shelf.led()?.code ?? null} onOpen={open} onGoOn={goOn} />,
      app,
    )
  }

  async function lead(opened: OpenedClass & Pick<KeptClass, 'begunAt'>): Promise<void> {
    const { code } = opened
    const link = openClassLink({ relay, code, token: opened.leader, schema: leaderView })
    const onAgain = () => leaveClass(code)
    render(<ReachingClass {...{ code, onAgain }} state={link.state} />, app)
    const { view } = await until(link, (now) => (now.view !== null || now.line === 'gone' ? now : null))
    const setup = view?.setup ?? null
    if (setup === null) {
      forget(code)
      setUp(classWords.line.gone)
      return
    }
    const request = { story: setup.story, cut: setup.cut || null, language: setup.languages[0] ?? null }
    const [loaded, stops] = await Promise.all([loadStory(library, request), loadStops(library, setup.story)])
    if (isProblem(loaded)) return showTrouble(app, loaded)
    const onDelete = async (): Promise<number | Problem> => {
      const left = await relay.remove(code, opened.leader)
      if (!isProblem(left)) forget(code)
      return left
    }
    const begunAt = createStore<number | null>(() => opened.begunAt ?? null)
    follow(
      link.state,
      (now) => now.view?.hasBegun ?? null,
      (hasBegun, before) => {
        // of a class that had begun when this page came to it, nothing is known
        if (hasBegun !== true || before !== false) return
        begunAt.setState(Date.now(), true)
        keep({ ...opened, begunAt: Date.now() })
      },
    )
    const led: LedClass = { link, opened, setup, stops, begunAt, onDelete, onAgain }
    render(null, app)
    if (setup.pace === 'together') leadTogether(parts, loaded, led)
    else leadOwnPace(parts, loaded, led)
  }

  function goOn(): void {
    const kept = shelf.led()
    if (kept === null) return setUp(classWords.line.gone)
    keep(kept)
    void lead(kept)
  }

  const leads = tab.led()
  if (leads === null) setUp()
  else void lead(leads)
  revealPage()
}
