import './robust.css'
import './kiosk.css'
import './kiosk-shapes.css'
import './kiosk-touch.css'
import './attract.css'
import './kiosk-dialogs.css'
import { render } from 'preact'
import { isProblem } from '../../story/problem.ts'
import { showTrouble } from '../interludes.tsx'
import { reportToConsole, revealPage, type PageParts } from '../page-parts.ts'
import { loadStory, type LoadedStory, type StoryRequest } from '../story-loader.ts'
import { beginAnew, reloadAll } from './begin-anew.ts'
import { checkStory } from './check-names.ts'
import { takeCarriedPlace } from './carried-place.ts'
import { watchDay } from './day-watch.ts'
import { startDrift } from './drift.ts'
import { keepVisitorsIn } from './keep-in.ts'
import type { KioskConfig } from './kiosk-config.ts'
import { loadKioskConfig } from './kiosk-file.ts'
import { Night } from './night-screen.tsx'
import { startPageWatch, type PageWatch } from './page-watch.ts'
import { openPlaceStore } from './place-store.ts'
import { isKeptAwake } from './staff/awake.ts'
import { startStaff } from './staff/start-staff.tsx'
import { takeUpdates } from './take-updates.ts'
import { startVisit } from './visit.tsx'
import { Welcome } from './welcome.tsx'
import { listWordings, type Wording } from './wordings.ts'

/** Visitors one after another: an attract picture, a telling that forgets, and a new page for whoever comes next. */
export async function startKiosk(parts: PageParts): Promise<void> {
  const { app, address, library } = parts
  keepVisitorsIn(window)
  const read = await checkStory(await loadKioskConfig(library), library)
  const { config, faults } = read
  faults.forEach(reportToConsole)
  parts.problems.forEach(reportToConsole)
  Object.assign(document.documentElement.dataset, { size: 'large', kiosk: config.controls })
  if (startStaff(parts, read, beginAnew)) return
  const carried = takeCarriedPlace(sessionStorage, Date.now())
  const request = {
    story: carried?.story ?? address.story ?? config.story,
    cut: carried?.cut ?? address.cut ?? config.cut,
    language: carried?.language ?? address.lang ?? config.lang,
  }
  const watch = startPageWatch(window, parts.addressOf('kiosk/heartbeat'))
  const loaded = await loadStory(library, request)
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
  else await startVisit(loaded, { config, parts, watch, carried })
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
  const { wordings } = listWordings(loaded.story, config.languages)
  let isIdle = true
  let hasBegun = false
  const stopUpdates = takeUpdates({
    openCopy: parts.copy,
    // there is none where the connection isn't safe
    workers: 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
    reload: beginAnew,
  })
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
    const telling = await startVisit(isThere ? other : loaded, {
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
