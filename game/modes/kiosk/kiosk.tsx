import { render } from 'preact'
import { createMemoryStore, createNoCopy } from '../../session/ports.ts'
import { follow } from '../../session/follow.ts'
import { selectBeat } from '../../session/session-state.ts'
import { OPEN_HOUSE, QUIET_HOUSE } from '../../platform/speaker-house.ts'
import { isProblem, problem } from '../../story/problem.ts'
import { openSettings } from '../device-settings.ts'
import { enrichTelling } from '../enrich.ts'
import { createIdleWatch, readingPatience } from './idle-watch.ts'
import { showTrouble } from '../interludes.tsx'
import type { KioskConfig } from './kiosk-config.ts'
import { countVisit } from './counts/count-visit.ts'
import { createCountsShelf } from './counts/counts-shelf.ts'
import { openPlaceStore } from './place-store.ts'
import { startStaff } from './staff/start-staff.tsx'
import { loadKioskConfig } from './kiosk-file.ts'
import { Attract, KioskScreen } from './kiosk-screen.tsx'
import { drawSeed, reportToConsole, revealPage, type PageParts } from '../page-parts.ts'
import { loadStory, type LoadedStory } from '../story-loader.ts'
import { createWholeTelling, type Telling } from '../telling.ts'

/** Visitors one after another: an attract picture, a telling that forgets, and a new page for whoever comes next. */
export async function startKiosk(parts: PageParts): Promise<void> {
  const { app, address, library } = parts
  const read = await loadKioskConfig(library)
  const { config, faults } = read
  faults.forEach(reportToConsole)
  parts.problems.forEach(reportToConsole)
  const request = {
    story: address.story ?? config.story,
    cut: address.cut ?? config.cut,
    language: address.lang ?? config.lang,
  }
  const loaded = await loadStory(library, request)
  document.documentElement.dataset['size'] = 'large'
  keepVisitorsIn()
  if (startStaff(parts, read, beginAnew)) return
  app.replaceChildren()
  if (isProblem(loaded)) {
    showTrouble(app, loaded)
    // nobody may be near: what the network couldn't do now it may do in a minute
    setTimeout(beginAnew, 60_000)
    return
  }
  loaded.remarks.forEach(reportToConsole)
  const stopUpdates = takeUpdates(parts)
  const begin = () => {
    stopUpdates()
    tell(loaded, config, parts)
  }
  render(<Attract {...{ loaded, parts }} onBegin={begin} />, app)
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

function tell(loaded: LoadedStory, config: KioskConfig, parts: PageParts): void {
  const { app, address } = parts
  const store = createMemoryStore()
  const settings = openSettings(store)
  const telling = createWholeTelling(loaded, { settings, store }, address.seed ?? drawSeed())
  if (config.counts) countThisVisit(telling)
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
        {...{ telling, isAsking }}
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
}

/** Counts a visit until its page ends, in whatever way it does. */
function countThisVisit(telling: Telling): void {
  const shelf = createCountsShelf(openPlaceStore())
  addEventListener(
    'pagehide',
    countVisit(telling, { shelf, clock: () => new Date(), report: reportToConsole }),
  )
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
