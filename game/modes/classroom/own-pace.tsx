import { render } from 'preact'
import { useState } from 'preact/hooks'
import { createStore } from 'zustand/vanilla'
import { plainCallsign } from '../../classroom/callsign.ts'
import { wayOfTurns } from '../../classroom/way-of-turns.ts'
import { ChoiceList, type ChoicesProps } from '../../page/choice-list.tsx'
import { OutLink } from '../../page/fact-note.tsx'
import { useStore, useWhole } from '../../page/use-store.ts'
import { createBrowserStore } from '../../platform/browser-store.ts'
import { createOutward } from '../../platform/outward.ts'
import { createCare } from '../../session/care.ts'
import { selectFinish } from '../../session/finish.ts'
import { follow } from '../../session/follow.ts'
import { createMemoryStore } from '../../session/ports.ts'
import { createSaveShelf } from '../../session/save-shelf.ts'
import { selectPosition, selectTurn } from '../../session/session-state.ts'
import { hash32 } from '../../story/hash.ts'
import { mannerOf } from '../care.ts'
import { openSettings } from '../device-settings.ts'
import { enrichTelling } from '../enrich.ts'
import { keepPlace } from '../keep-place.ts'
import { nameWindow, reportToConsole, type PageParts } from '../page-parts.ts'
import { goAlong, goToSave } from '../place.ts'
import type { LoadedStory } from '../story-loader.ts'
import { createWholeTelling, type Telling } from '../telling.ts'
import { TellingPage } from '../telling-page.tsx'
import { mannerInClass } from './class-care.ts'
import { classWords } from './class-words.ts'
import { beginsWith } from './led-session.ts'
import { createPathSync, stepsOf } from './path-sync.ts'
import type { Seat } from './seat.tsx'
import { SeatEnd, SeatNote } from './seat-note.tsx'
import { StopsHere } from './stop-note.tsx'
import { stopsOf } from './stops.ts'
import { useFirstFocus } from './use-first-focus.ts'

/** Reads at its own pace, and tells the class where it is; waits where the class talks. Gives back how to stop. */
export function readAlone(parts: PageParts, loaded: LoadedStory, seat: Seat): () => void {
  const { setup, link, store, callsign } = seat
  const care = createCare(createMemoryStore(), Date.now, reportToConsole)
  // so that what is left out says so where levels are chosen
  for (const category of setup.without) care.change(category, 'out')
  const device = { store, care, settings: openSettings(createBrowserStore()), outward: createOutward() }
  // a seat's luck is the same on each of its devices
  const seed = hash32(`${setup.seed} ${plainCallsign(callsign)}`)
  const own = mannerOf({ story: createStore(() => loaded.story), care })
  const telling = createWholeTelling(loaded, device, seed, mannerInClass(loaded.story, setup.without, own))
  const { session } = telling
  const shelf = createSaveShelf({
    store,
    story: `${loaded.story.id}@class`,
    writer: nameWindow(),
    clock: Date.now,
  })
  const viewOf = () => link.state.getState().view
  const kept = shelf.newest(setup.cut || null).save
  if (kept !== null && kept.seed === seed) goToSave(telling, kept)
  keepPlace(telling, shelf)
  // only at first: later, who goes back here means to
  let isKnown = false

  /** Goes on where the class knows more of this seat's way than this device does: it has read on another one. */
  function goAsKnown(): void {
    const { path } = selectPosition(session.store.getState())
    const taken = viewOf()?.taken ?? []
    if (taken.length > path.length && beginsWith(taken, path)) goAlong(telling, { seed, path: taken })
  }

  const sync = createPathSync({
    way() {
      const { turns } = session.store.getState()
      const isFinished = selectFinish(turns) !== null
      return {
        steps: stepsOf(turns, loaded.story),
        ending: isFinished ? wayOfTurns(turns, loaded.story).ending : null,
      }
    },
    known: () => viewOf()?.taken ?? null,
    send: link.send,
  })
  const tellStop = createOnce((stop) => void link.send({ kind: 'reached', stop }))
  const unfollow = [
    follow(
      session.store,
      ({ turns }) => turns,
      (turns) => {
        sync.onWay()
        for (const stop of turns.flatMap(stopsOf)) tellStop(stop)
      },
    ),
    follow(
      link.state,
      ({ view }) => view,
      (view) => {
        if (view !== null && !isKnown) goAsKnown()
        isKnown ||= view !== null
        sync.onView()
      },
    ),
  ]
  const enrichment = enrichTelling(telling, parts)
  render(<OwnPaceScreen {...{ telling, seat }} onAway={enrichment.pause} />, parts.app)
  return () => {
    for (const stop of unfollow) stop()
    enrichment.pause()
  }
}

/** Calls back once with each name; told again after a reload, it changes nothing. */
function createOnce(tell: (name: string) => void): (name: string) => void {
  const told = new Set<string>()
  return (name) => {
    if (told.has(name)) return
    told.add(name)
    tell(name)
  }
}

interface ScreenProps {
  readonly telling: Telling
  readonly seat: Seat
  readonly onAway: () => () => void
}

function OwnPaceScreen({ telling, seat, onAway }: ScreenProps) {
  useFirstFocus('passage-when')
  // made once: another component for each render would lose focus
  const [Choices] = useState(() => (props: ChoicesProps) => (
    <GatedChoices {...props} {...{ telling, seat }} />
  ))
  return (
    <TellingPage
      {...{ telling, onAway, Choices }}
      SourceLink={OutLink}
      onRestart={() => telling.session.restart()}
      onLeave={seat.onLeave}
      ownControls={seat.ownControls}
      afterEnd={<SeatEnd seat={seat} />}
    />
  )
}

type GatedProps = ChoicesProps & Pick<ScreenProps, 'telling' | 'seat'>

/** The choices, or why they wait: the class talks here, pauses, or looks back. Who can't reach the class reads on. */
function GatedChoices({ telling, seat, ...props }: GatedProps) {
  const { line, view } = useWhole(seat.link.state)
  const turn = useStore(telling.session.store, (state) => selectTurn(state))
  const words = classWords.seat
  const isReached = line === 'live' || line === 'slow'
  const isShutStop = stopsOf(turn).some((stop) => view?.openStops.includes(stop) === false)
  const why =
    !isReached || view === null
      ? null
      : view.talk !== null
        ? words.talk
        : view.isPaused
          ? words.paused
          : isShutStop
            ? words.stop
            : null
  return (
    <>
      <p class="class-said" role="status">
        {why ?? (line === 'away' ? words.onAlone : '')}
      </p>
      {why === words.stop && <StopsHere telling={telling} stops={seat.stops} />}
      {why === null && <ChoiceList {...props} />}
      <SeatNote seat={seat} />
    </>
  )
}
