import { render } from 'preact'
import { createBrowserStore } from '../../platform/browser-store.ts'
import { createNoCopy } from '../../session/ports.ts'
import { isProblem, problem, type Problem } from '../../story/problem.ts'
import { openSettings } from '../device-settings.ts'
import { enrichTelling } from '../enrich.ts'
import { showTrouble } from '../interludes.tsx'
import { drawSeed, revealPage, type PageParts } from '../page-parts.ts'
import { startSolo } from '../solo.tsx'
import { loadStory, type LoadedStory } from '../story-loader.ts'
import { createWholeTelling } from '../telling.ts'
import { goToKeptPlace } from './kept-place.ts'
import type { Lms } from './lms-port.ts'
import { LmsScreen } from './lms-screen.tsx'
import { lmsWords } from './lms-words.ts'
import { openLms } from './open-lms.ts'
import { reportTelling, type Reporting } from './report-telling.ts'
import { createStopwatch, type Stopwatch } from './stopwatch.ts'

/**
 * One reader in a course: solo, with the place kept by the course and completion and time told to it. Where no course is
 * found the telling is solo's own, and the reader is told.
 */
export async function startLms(given: PageParts): Promise<void> {
  // a worker would outlive the visit in the LMS's own origin, and every launch may have another address
  const parts: PageParts = { ...given, copy: () => Promise.resolve(createNoCopy('refused')) }
  const { app, address, library, opening } = parts
  const story = address.story ?? opening?.story.id ?? ''
  const loaded = await loadStory(library, { story, cut: address.cut, language: address.lang })
  // before the visit is opened: a course may open one only once, and the page can still be loaded again
  if (isProblem(loaded)) return showTrouble(app, loaded)
  const lms = await openLms()
  if (isProblem(lms)) return startSolo({ ...parts, problems: [...parts.problems, lms] })
  app.replaceChildren()
  tell(loaded, lms, parts)
}

const reportsSaid = problem('course-reports', lmsWords.reports, 'course')

function tell(loaded: LoadedStory, lms: Lms, parts: PageParts): void {
  const { app, address, problems } = parts
  const store = createBrowserStore()
  const settings = openSettings(store)
  if (lms.isSilent) settings.change({ muted: true })
  // the tellings and words of who reads in a course stay apart from those of who reads alone at the same address
  const device = { store, settings, who: '@course' }
  const telling = createWholeTelling(loaded, device, address.seed ?? drawSeed())
  const { session } = telling
  const arrived = lms.place === '' ? reportsSaid : goToKeptPlace(telling, lms.place)
  const reporting = reportTelling(telling, lms, followSight())
  const enrichment = enrichTelling(telling, parts)
  const { returnTo } = lms

  render(
    <LmsScreen
      telling={telling}
      onRestart={() => session.restart(address.seed ?? drawSeed())}
      onAway={enrichment.pause}
      onReturn={returnTo === null ? null : () => void reporting.end().then(() => location.assign(returnTo))}
    />,
    app,
  )
  revealPage()
  const said: readonly (Problem | null)[] = [...problems, ...loaded.remarks, arrived, telling.care.unread]
  const first = said.findLast((one) => one !== null)
  if (first !== undefined) session.notify(first)
  followPage(reporting)
}

/** A stopwatch that runs while the page is in sight. */
function followSight(): Stopwatch {
  const stopwatch = createStopwatch(Date.now)
  stopwatch.setRunning(!document.hidden)
  document.addEventListener('visibilitychange', () => stopwatch.setRunning(!document.hidden))
  return stopwatch
}

/** Reports when the page goes out of sight, which on a telephone may be the last that is heard of it, and when it closes. */
function followPage(reporting: Reporting): void {
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void reporting.tell()
  })
  addEventListener('pagehide', () => void reporting.end())
  // a page that comes back from the browser's memory has ended its visit
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
}
