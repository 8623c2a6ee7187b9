import { render } from 'preact'
import { seatView } from '../../classroom/view-schema.ts'
import type { ClassSetup } from '../../classroom/class-event.ts'
import type { SeatView } from '../../classroom/class-view.ts'
import { openClassLink, type ClassLink, type LinkState } from '../../platform/class-link.ts'
import type { Relay } from '../../platform/relay.ts'
import type { TextStore } from '../../session/ports.ts'
import type { TalkStop } from '../../session/talk-stops.ts'
import type { Control } from '../../page/book.ts'
import { eraseKept } from '../../session/kept.ts'
import { isProblem } from '../../story/problem.ts'
import { showTrouble } from '../interludes.tsx'
import { revealPage, type PageParts } from '../page-parts.ts'
import { loadStory } from '../story-loader.ts'
import type { ClassShelf, KeptSeat } from './class-shelf.ts'
import { classWords } from './class-words.ts'
import { ClassOver, Lobby } from './lobby.tsx'
import { readAlone } from './own-pace.tsx'
import { PickLanguage } from './pick-language.tsx'
import { loadStops } from './stops.ts'
import { readTogether } from './together.tsx'
import { isOver, until } from './until.ts'

/** A seat in a class, and the line to it. */
export interface Seat {
  readonly callsign: string
  readonly setup: ClassSetup
  readonly link: ClassLink<SeatView>
  /** What this tab keeps, until it is closed. */
  readonly store: TextStore
  /** Forgets the class, and leads back to where codes are typed. */
  readonly onLeave: () => void
  /** What the story has to ask where the class stops. */
  readonly stops: readonly TalkStop[]
  /** Leads to the class's other languages; none where it reads in one. */
  readonly ownControls: readonly Control[]
}

interface Entering {
  readonly relay: Relay
  readonly store: TextStore
  readonly shelf: ClassShelf
  readonly seat: Omit<KeptSeat, 'keptAt'>
}

/** Goes into a class by a seat: waits in the lobby until it begins, and then reads as the class does. */
export async function enterSeat(parts: PageParts, { relay, store, shelf, seat }: Entering): Promise<void> {
  const { app, library } = parts
  const link = openClassLink({ relay, code: seat.code, token: seat.token, schema: seatView })

  /** The tab may be the next pupil's: nothing of this one stays in it. */
  function forget(): void {
    eraseKept(store)
    link.close()
  }

  function onLeave(): void {
    forget()
    location.assign(location.pathname)
  }

  const showLobby = () => render(<Lobby callsign={seat.callsign} state={link.state} onLeave={onLeave} />, app)

  showLobby()
  revealPage()
  // who was in it before goes on from what this device knows, whether or not the class can be reached
  const known = seat.setup ?? (await until(link, (now) => (isOver(now) ? 'over' : (now.view?.setup ?? null))))
  if (known === 'over') return leaveClass()
  const { language = await pickLanguage(app, known.languages) } = seat
  const chosen = { ...seat, ...(language === null ? {} : { language }) }
  shelf.keepSeat(chosen)
  showLobby()
  const setup = seat.setup ?? (await until(link, (now) => (isOver(now) ? 'over' : setupOf(now))))
  if (setup === 'over') return leaveClass()
  shelf.keepSeat({ ...chosen, setup })
  // the page that is loaded again asks again, and tells the same place in other words
  const onOtherLanguage = () => {
    shelf.keepSeat({ ...seat, setup, language: undefined })
    location.reload()
  }
  const request = { story: setup.story, cut: setup.cut || null, language }
  const [loaded, stops] = await Promise.all([loadStory(library, request), loadStops(library, setup.story)])
  if (isProblem(loaded)) {
    showTrouble(app, loaded)
    return
  }
  render(null, app)
  const read = setup.pace === 'together' ? readTogether : readAlone
  const stop = read(parts, loaded, {
    callsign: seat.callsign,
    setup,
    link,
    store,
    onLeave,
    stops,
    ownControls:
      setup.languages.length < 2
        ? []
        : [{ id: 'language', label: classWords.seat.language, onPress: onOtherLanguage }],
  })
  await until(link, (now) => isOver(now) || null)
  stop()
  leaveClass()

  function leaveClass(): void {
    const hasEnded = link.state.getState().line !== 'gone'
    forget()
    render(null, app)
    render(<ClassOver {...{ hasEnded, onLeave }} />, app)
  }
}

/** What a class reads that has begun; null before. */
function setupOf({ view }: LinkState<SeatView>): ClassSetup | null {
  return view?.hasBegun === true ? view.setup : null
}

/** Asks in which of a class's languages its seat reads, where there are several. */
function pickLanguage(app: Element, languages: readonly string[]): Promise<string | null> {
  if (languages.length < 2) return Promise.resolve(languages[0] ?? null)
  return new Promise((onPick) => {
    render(null, app)
    render(<PickLanguage {...{ languages, onPick }} />, app)
  })
}
