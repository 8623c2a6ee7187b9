import { render } from 'preact'
import { follow } from '../../session/follow.ts'
import { createMemoryStore, createNoCopy } from '../../session/ports.ts'
import { selectBeat } from '../../session/session-state.ts'
import { createSettings } from '../../session/settings.ts'
import { isProblem } from '../../story/problem.ts'
import { OPEN_HOUSE, QUIET_HOUSE } from '../../platform/speaker-house.ts'
import { enrichTelling } from '../enrich.ts'
import { drawSeed, reportToConsole, type PageParts } from '../page-parts.ts'
import type { LoadedStory } from '../story-loader.ts'
import { createWholeTelling, type Telling } from '../telling.ts'
import { followWithWays } from '../ways.tsx'
import { beginAnew } from './begin-anew.ts'
import type { CarriedPlace } from './carried-place.ts'
import { countVisit } from './counts/count-visit.ts'
import { createCountsShelf } from './counts/counts-shelf.ts'
import { createIdleWatch, patienceOf, readingPatience } from './idle-watch.ts'
import type { KioskConfig } from './kiosk-config.ts'
import { KioskScreen } from './kiosk-screen.tsx'
import { goToPlace, isShown, loadAgain } from './mend.ts'
import { narrateTelling } from './narrate-telling.ts'
import type { PageWatch } from './page-watch.ts'
import { openPlaceStore } from './place-store.ts'
import { watchSigns } from './signs.ts'
import { presetOf } from './visitor-controls.ts'

/** What a visit is made of. */
interface Visit {
  readonly config: KioskConfig
  readonly parts: PageParts
  readonly watch: PageWatch
  /** Whether the visitor has asked for plainer words. */
  readonly isPlain?: boolean
  readonly carried?: CarriedPlace
}

/**
 * Tells the story to one visitor, in the words that they chose from the first line on, until they leave or nobody is there
 * any more; then it begins anew for the next.
 */
export async function startVisit(
  loaded: LoadedStory,
  { config, parts, watch, isPlain = false, carried }: Visit,
): Promise<Telling> {
  const { app, address } = parts
  const store = createMemoryStore()
  carried?.texts.forEach(([key, text]) => store.write(key, text))
  const settings = createSettings(store, reportToConsole, { ...presetOf(config), plain: isPlain })
  const plain = settings.getState().plain ? await loaded.createPlainTeller() : null
  const told = plain === null ? loaded : { ...loaded, createPlainTeller: () => Promise.resolve(plain) }
  const telling = createWholeTelling(told, { settings, store }, carried?.seed ?? address.seed ?? drawSeed())
  // before anything is seen; where these words don't come, what follows the settings says so
  if (plain !== null && !isProblem(plain)) telling.session.retell(plain)
  if (carried !== undefined) goToPlace(telling, carried)
  // what is carried over a fault goes on with a visit that was counted
  if (config.counts && carried === undefined) countThisVisit(telling)
  // a reading that is on from the start waits to be asked; one that is turned on later begins, here after its first line
  if (config.headphones) settings.change({ readAloud: false })
  // the kiosk's copy is the place's, not the visitor's to erase
  const own: PageParts = { ...parts, copy: () => Promise.resolve(createNoCopy('theirs')) }
  const enrichment = enrichTelling(telling, own, {
    volumeCap: config.volume,
    house: config.quiet ? QUIET_HOUSE : OPEN_HOUSE,
    contact: config.contact,
    ways: followWithWays,
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
  watchSigns(document, idle.touch)
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

/** How fast the words on screen are taken in; 1 for reading. */
function paceOf({ spoken, settings }: Telling): number {
  return spoken.getState() ? Math.min(1, settings.getState().voiceRate) : 1
}

/** The words that are to be read now: those of the uppermost dialog, or of the page. */
function countWords(page: HTMLElement): number {
  const seen = [...page.querySelectorAll('dialog[open]')].at(-1) ?? page
  return (seen.textContent.match(/\S+/g) ?? []).length
}
