import './kiosk.css'
import './kiosk-shapes.css'
import './kiosk-touch.css'
import './attract.css'
import './kiosk-dialogs.css'
import { render } from 'preact'
import { createMemoryStore, createNoCopy } from '../../session/ports.ts'
import { createSettings } from '../../session/settings.ts'
import { follow } from '../../session/follow.ts'
import { selectBeat } from '../../session/session-state.ts'
import { OPEN_HOUSE, QUIET_HOUSE } from '../../platform/speaker-house.ts'
import { isProblem, problem } from '../../story/problem.ts'
import { enrichTelling } from '../enrich.ts'
import { createIdleWatch, readingPatience } from './idle-watch.ts'
import { showTrouble } from '../interludes.tsx'
import { parseKioskConfig, type KioskConfig } from './kiosk-config.ts'
import { KioskScreen } from './kiosk-screen.tsx'
import { drawSeed, reportToConsole, revealPage, type PageParts } from '../page-parts.ts'
import { loadStory, type LoadedStory } from '../story-loader.ts'
import { createWholeTelling, type Telling } from '../telling.ts'
import { narrateTelling } from './narrate-telling.ts'
import { presetOf } from './visitor-controls.ts'
import { Welcome } from './welcome.tsx'
import { listWordings, type Wording } from './wordings.ts'

/** Visitors one after another: an attract picture, a telling that forgets, and a new page for whoever comes next. */
export async function startKiosk(parts: PageParts): Promise<void> {
  const { app, address, library } = parts
  const { config, problem } = parseKioskConfig(await library.json('kiosk.json'))
  if (problem !== null) reportToConsole(problem)
  parts.problems.forEach(reportToConsole)
  const request = {
    story: address.story ?? config.story,
    cut: address.cut ?? config.cut,
    language: address.lang ?? config.lang,
  }
  const loaded = await loadStory(library, request)
  Object.assign(document.documentElement.dataset, { size: 'large', kiosk: config.controls })
  keepVisitorsIn()
  app.replaceChildren()
  if (isProblem(loaded)) {
    showTrouble(app, loaded)
    // nobody may be near: what the network couldn't do now it may do in a minute
    setTimeout(beginAnew, 60_000)
    return
  }
  loaded.remarks.forEach(reportToConsole)
  const stopUpdates = takeUpdates(parts)
  const { wordings, problems } = listWordings(loaded.story, config.languages)
  problems.forEach(reportToConsole)
  let hasBegun = false
  async function begin(usual: LoadedStory, wording: Wording | undefined): Promise<void> {
    // a hand that presses twice begins once
    if (hasBegun) return
    hasBegun = true
    const isOther = wording !== undefined && wording.language !== usual.language
    const other = isOther ? await loadStory(library, { ...request, language: wording.language }) : usual
    const isThere = !isProblem(other)
    const isPlain = isThere && wording?.isPlain === true
    const telling = tell(isThere ? other : usual, { config, parts, isPlain })
    if (!isThere) telling.session.notify(other)
  }
  render(
    <Welcome
      {...{ loaded, config, parts }}
      wordings={address.lang === null ? wordings : []}
      onCome={stopUpdates}
      onBegin={(wording) => void begin(loaded, wording)}
      onGone={beginAnew}
    />,
    app,
  )
  revealPage()
}

/** While nobody is there: makes the copy of the game, and goes over to a newer one. Gives back how to stop. */
function takeUpdates({ copy }: PageParts): () => void {
  let stop: (() => void) | null = null
  let isWanted = true
  copy()
    .then((copy) => {
      void copy.keep()
      if (!isWanted) return
      stop = follow(
        copy.state,
        (state) => state === 'newer',
        (isReady) => isReady && void copy.takeNewer(),
      )
    })
    .catch((error: unknown) =>
      reportToConsole(problem('part-missing', `The kiosk goes on without it: ${String(error)}`, 'copy')),
    )
  return () => {
    isWanted = false
    stop?.()
  }
}

/** The next visitor gets a page that knows nothing of this one: another script realm, no storage, no settings. */
function beginAnew(): void {
  location.reload()
}

interface Visit {
  readonly config: KioskConfig
  readonly parts: PageParts
  /** Whether the visitor has asked for plainer words. */
  readonly isPlain: boolean
}

function tell(loaded: LoadedStory, { config, parts, isPlain }: Visit): Telling {
  const { app, address } = parts
  const store = createMemoryStore()
  const settings = createSettings(store, reportToConsole, { ...presetOf(config), plain: isPlain })
  const telling = createWholeTelling(loaded, { settings, store }, address.seed ?? drawSeed())
  // the kiosk's copy is the place's, not the visitor's to erase
  const own: PageParts = { ...parts, copy: () => Promise.resolve(createNoCopy('theirs')) }
  const enrichment = enrichTelling(telling, own, {
    volumeCap: config.volume,
    house: config.quiet ? QUIET_HOUSE : OPEN_HOUSE,
    contact: config.contact,
  })

  function show(isAsking: boolean): void {
    render(
      <KioskScreen
        {...{ telling, config, isAsking }}
        onAway={enrichment.pause}
        onStay={() => idle.stay()}
        onFinish={beginAnew}
      />,
      app,
    )
  }

  const idle = createIdleWatch({
    untilAsking: () => readingPatience(countWords(app), config.idleSeconds * 1000, paceOf(telling)),
    untilEnd: config.warningSeconds * 1000,
    onAsk: () => show(true),
    onBack: () => show(false),
    onEnd: beginAnew,
    wait(call, milliseconds) {
      const timer = setTimeout(call, milliseconds)
      return () => clearTimeout(timer)
    },
  })
  for (const sign of signs) {
    document.addEventListener(sign, () => idle.touch(), { passive: true, capture: true })
  }
  show(false)
  // a new passage is new words to wait for, once they stand on the page
  follow(telling.session.store, selectBeat, () => setTimeout(idle.touch))
  // a voice that falls silent leaves time to choose
  telling.spoken.subscribe(idle.touch)
  if (config.headphones) narrateTelling(telling, config.controls)
  return telling
}

/** Signs of somebody. A gamepad gives none but what it does: it moves focus and sliders, and scrolls. */
const signs = [
  'pointerdown',
  'pointermove',
  'keydown',
  'wheel',
  'touchmove',
  'focusin',
  'input',
  'scroll',
] as const

/** How fast the words on screen are taken in; 1 for reading. */
function paceOf({ spoken, settings }: Telling): number {
  return spoken.getState() ? Math.min(1, settings.getState().voiceRate) : 1
}

function countWords(element: HTMLElement): number {
  return (element.textContent.match(/\S+/g) ?? []).length
}

/** What a visitor's fingers could open by accident. Locking the browser itself down is the technician's part. */
function keepVisitorsIn(): void {
  for (const way of ['contextmenu', 'dragstart', 'drop'] as const) {
    document.addEventListener(way, (event) => event.preventDefault())
  }
}
