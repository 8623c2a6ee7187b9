import { render } from 'preact'
import { useState } from 'preact/hooks'
import { plainCallsign } from '../../classroom/callsign.ts'
import type { SeatEvent } from '../../classroom/class-event.ts'
import { ChoiceList, type ChoicesProps } from '../../page/choice-list.tsx'
import { OutLink } from '../../page/fact-note.tsx'
import { useStore, useWhole } from '../../page/use-store.ts'
import { createBrowserStore } from '../../platform/browser-store.ts'
import { createOutward } from '../../platform/outward.ts'
import { createCare } from '../../session/care.ts'
import { endingOf, selectFinish } from '../../session/finish.ts'
import { follow } from '../../session/follow.ts'
import { createMemoryStore } from '../../session/ports.ts'
import { createSaveShelf } from '../../session/save-shelf.ts'
import { selectPosition, selectTurn, type Turn } from '../../session/session-state.ts'
import { hash32 } from '../../story/hash.ts'
import { openSettings } from '../device-settings.ts'
import { enrichTelling } from '../enrich.ts'
import { keepPlace } from '../keep-place.ts'
import { nameWindow, reportToConsole, type PageParts } from '../page-parts.ts'
import { goAlong, goToSave } from '../place.ts'
import type { LoadedStory } from '../story-loader.ts'
import { createWholeTelling, type Telling } from '../telling.ts'
import { TellingPage } from '../telling-page.tsx'
import { classWords } from './class-words.ts'
import { beginsWith } from './led-session.ts'
import { createPathSync, stepsOf } from './path-sync.ts'
import type { Seat } from './seat.tsx'
import { SeatEnd, SeatNote } from './seat-note.tsx'
import { stopsOf } from './stops.ts'

/** Reads at its own pace, and tells the class where it is; waits where the class talks. Gives back how to stop. */
export function readAlone(parts: PageParts, loaded: LoadedStory, seat: Seat): () => void {
  const { setup, link, store, callsign } = seat
  const care = createCare(createMemoryStore(), Date.now, reportToConsole)
  for (const category of setup.without) care.change(category, 'out')
  const device = { store, care, settings: openSettings(createBrowserStore()), outward: createOutward() }
  // a seat's luck is the same on each of its devices
  const seed = hash32(`${setup.seed} ${plainCallsign(callsign)}`)
  const telling = createWholeTelling(loaded, device, seed)
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
    steps: () => stepsOf(session.store.getState().turns, loaded.story),
    known: () => viewOf()?.taken ?? null,
    send: link.send,
  })
  const tellOnce = createOnce(link.send)
  const unfollow = [
    follow(
      session.store,
      ({ turns }) => turns,
      (turns) => {
        sync()
        for (const stop of turns.flatMap(stopsOf)) tellOnce(stop, { kind: 'reached', stop })
        const end = selectFinish(turns)
        const ending = end === null ? null : endingOf(knotsOf(turns), loaded.story)
        if (ending !== null) tellOnce(`end ${ending}`, { kind: 'ended', ending })
      },
    ),
    follow(
      link.state,
      ({ view }) => view,
      (view) => {
        if (view !== null && !isKnown) goAsKnown()
        isKnown ||= view !== null
        sync()
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

const knotsOf = (turns: readonly Turn[]) => turns.flatMap(({ beat }) => beat.knots)

/** Sends what has a name once; told again after a reload, it changes nothing. */
function createOnce(send: Seat['link']['send']): (name: string, event: SeatEvent) => void {
  const told = new Set<string>()
  return (name, event) => {
    if (told.has(name)) return
    told.add(name)
    void send(event)
  }
}

interface ScreenProps {
  readonly telling: Telling
  readonly seat: Seat
  readonly onAway: () => () => void
}

function OwnPaceScreen({ telling, seat, onAway }: ScreenProps) {
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
      {why === null && <ChoiceList {...props} />}
      <SeatNote seat={seat} />
    </>
  )
}
