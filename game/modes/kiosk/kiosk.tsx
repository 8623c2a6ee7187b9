import './robust.css'
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
import { takeCarriedPlace, type CarriedPlace } from './carried-place.ts'
import { watchDay } from './day-watch.ts'
import { startDrift } from './drift.ts'
import { createIdleWatch, patienceOf, readingPatience } from './idle-watch.ts'
import { keepVisitorsIn } from './keep-in.ts'
import { showTrouble } from '../interludes.tsx'
import { countVisit } from './counts/count-visit.ts'
import { createCountsShelf } from './counts/counts-shelf.ts'
import type { KioskConfig } from './kiosk-config.ts'
import { loadKioskConfig } from './kiosk-file.ts'
import { openPlaceStore } from './place-store.ts'
import { isKeptAwake } from './staff/awake.ts'
import { startStaff } from './staff/start-staff.tsx'
import { KioskScreen } from './kiosk-screen.tsx'
import { Night } from './night-screen.tsx'
import { startPageWatch, type PageWatch } from './page-watch.ts'
import { goToPlace, isShown, loadAgain } from './mend.ts'
import { drawSeed, reportToConsole, revealPage, type PageParts } from '../page-parts.ts'
import { loadStory, type LoadedStory, type StoryRequest } from '../story-loader.ts'
import { createWholeTelling, type Telling } from '../telling.ts'
import { narrateTelling } from './narrate-telling.ts'
import { presetOf } from './visitor-controls.ts'
import { Welcome } from './welcome.tsx'
import { listWordings, type Wording } from './wordings.ts'

/** Visitors one after another: an attract picture, a telling that forgets, and a new page for whoever comes next. */
export async function startKiosk(parts: PageParts): Promise<void> {
  const { app, address, library } = parts
  keepVisitorsIn(window)
  const read = await loadKioskConfig(library)
  const { config, faults } = read
  faults.forEach(reportToConsole)
  parts.problems.forEach(reportToConsole)
  if (startStaff(parts, read, beginAnew)) return
  const carried = takeCarriedPlace(sessionStorage, Date.now())
  const request = {
    story: carried?.story ?? address.story ?? config.story,
    cut: carried?.cut ?? address.cut ?? config.cut,
    language: carried?.language ?? address.lang ?? config.lang,
  }
  const watch = startPageWatch(window, parts.addressOf('kiosk/heartbeat'))
  const loaded = await loadStory(library, request)
  Object.assign(document.documentElement.dataset, { size: 'large', kiosk: config.controls })
  app.replaceChildren()
  if (isProblem(loaded)) {
    showTrouble(app, loaded)
    watch.show({ view: 'trouble', isWhole: () => true, mend: beginAnew })
    // nobody may be near: what the network couldn't do now it may do in a minute
    setTimeout(beginAnew, 60_000)
    return
  }
  loaded.remarks.forEach(reportToConsole)
  // first, since nothing behind a veil takes focus
  revealPage()
  if (carried === null) awaitVisitor(loaded, { config, parts, watch, request })
  else tell(loaded, { config, parts, watch, request, carried })
}

interface Kiosk {
  readonly config: KioskConfig
  readonly parts: PageParts
  readonly watch: PageWatch
  readonly request: StoryRequest
}

/** Nobody is there: by day the attract picture, by night a dark screen; updates and the nightly reload. */
function awaitVisitor(loaded: LoadedStory, kiosk: Kiosk): void {
  const { config, parts, watch, request } = kiosk
  const { app, address, library } = parts
  const { wordings, problems } = listWordings(loaded.story, config.languages)
  problems.forEach(reportToConsole)
  let isIdle = true
  let hasBegun = false
  const stopUpdates = takeUpdates(parts)
  const stopDrift = config.shift ? startDrift(document.documentElement) : () => undefined
  const come = () => {
    isIdle = false
    stopUpdates()
    stopDrift()
  }

  async function begin(wording: Wording | undefined): Promise<void> {
    // a hand that presses twice begins once
    if (hasBegun) return
    hasBegun = true
    const isOther = wording !== undefined && wording.language !== loaded.language
    const other = isOther ? await loadStory(library, { ...request, language: wording.language }) : loaded
    const isThere = !isProblem(other)
    const telling = tell(isThere ? other : loaded, {
      ...kiosk,
      isPlain: isThere && wording?.isPlain === true,
    })
    if (!isThere) telling.session.notify(other)
  }

  const welcome = (
    <Welcome
      {...{ loaded, config, parts }}
      wordings={address.lang === null ? wordings : []}
      onCome={come}
      onBegin={(wording) => void begin(wording)}
      onGone={beginAnew}
    />
  )

  function onHours(isOpen: boolean): void {
    render(isOpen ? welcome : <Night hours={config.hours} />, app)
    // a page in a frame that has the focus already doesn't get it by itself
    app.querySelector<HTMLElement>('.attract button')?.focus()
    const isWhole = () => app.querySelector(isOpen ? '.attract' : '.night') !== null
    watch.show({ view: isOpen ? 'attract' : 'night', isWhole, mend: beginAnew })
  }

  const place = openPlaceStore()
  const isAwake = () => isKeptAwake(place, Date.now())
  watchDay({
    ...config,
    isAwake,
    clock: () => new Date(),
    isIdle: () => isIdle,
    onHours,
    onReload: reloadAll,
  })
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

/** The page around this one is loaded anew too, if there is one. */
function reloadAll(): void {
  ;(window.frameElement === null ? window : window.parent).location.reload()
}

interface Visit extends Kiosk {
  /** Whether the visitor has asked for plainer words. */
  readonly isPlain?: boolean
  readonly carried?: CarriedPlace
}

function tell(loaded: LoadedStory, { config, parts, watch, isPlain = false, carried }: Visit): Telling {
  const { app, address } = parts
  const store = createMemoryStore()
  carried?.texts.forEach(([key, text]) => store.write(key, text))
  const settings = createSettings(store, reportToConsole, { ...presetOf(config), plain: isPlain })
  const telling = createWholeTelling(loaded, { settings, store }, carried?.seed ?? address.seed ?? drawSeed())
  if (carried !== undefined) goToPlace(telling, carried)
  // what is carried over a fault goes on with a visit that was counted
  if (config.counts && carried === undefined) countThisVisit(telling)
  // the kiosk's copy is the place's, not the visitor's to erase
  const own: PageParts = { ...parts, copy: () => Promise.resolve(createNoCopy('theirs')) }
  const enrichment = enrichTelling(telling, own, {
    volumeCap: config.volume,
    house: config.quiet ? QUIET_HOUSE : OPEN_HOUSE,
    contact: config.contact,
  })

  function show(left: number | null): void {
    render(
      <KioskScreen
        {...{ telling, config, left }}
        onAway={enrichment.pause}
        onStay={() => idle.stay()}
        onFinish={beginAnew}
      />,
      app,
    )
    watch.show({
      view: left === null ? 'telling' : 'asking',
      isWhole: () => isShown(telling, app),
      mend: () => loadAgain(telling, carried?.times ?? 0),
    })
  }

  const seconds = (count: number) => count * 1000 * patienceOf(settings.getState())
  const idle = createIdleWatch({
    untilAsking: () => readingPatience(countWords(app), seconds(config.idleSeconds), paceOf(telling)),
    untilEnd: () => seconds(config.warningSeconds),
    isHeard: telling.spoken.getState,
    onAsk: show,
    onBack: () => show(null),
    onEnd: beginAnew,
    wait(call, milliseconds) {
      const timer = setTimeout(call, milliseconds)
      return () => clearTimeout(timer)
    },
  })
  for (const sign of signs) {
    document.addEventListener(sign, () => idle.touch(), { passive: true, capture: true })
  }
  show(null)
  // a new passage is new words to wait for, once they stand on the page
  follow(telling.session.store, selectBeat, () => setTimeout(idle.touch))
  // a voice that falls silent leaves time to choose
  telling.spoken.subscribe(idle.touch)
  if (config.headphones) narrateTelling(telling, config.controls)
  return telling
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

/** The words that are to be read now: those of the uppermost dialog, or of the page. */
function countWords(page: HTMLElement): number {
  const seen = [...page.querySelectorAll('dialog[open]')].at(-1) ?? page
  return (seen.textContent.match(/\S+/g) ?? []).length
}
