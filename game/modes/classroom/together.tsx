import { render } from 'preact'
import { useState } from 'preact/hooks'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ChoicesProps } from '../../page/choice-list.tsx'
import { OutLink } from '../../page/fact-note.tsx'
import { createBrowserStore } from '../../platform/browser-store.ts'
import { createOutward } from '../../platform/outward.ts'
import { createCare } from '../../session/care.ts'
import { follow } from '../../session/follow.ts'
import { createMemoryStore } from '../../session/ports.ts'
import { selectBeat } from '../../session/session-state.ts'
import { openSettings } from '../device-settings.ts'
import { enrichTelling } from '../enrich.ts'
import { reportToConsole, type PageParts } from '../page-parts.ts'
import type { LoadedStory } from '../story-loader.ts'
import { createWholeTelling, type Telling } from '../telling.ts'
import { TellingPage } from '../telling-page.tsx'
import { mannerOfClass } from './class-care.ts'
import { createBallot, type Ballot } from './ballot.ts'
import { createLedSession, goWithClass, offersTogether } from './led-session.ts'
import { OwnCare } from './own-care.tsx'
import type { Seat } from './seat.tsx'
import { SeatEnd } from './seat-note.tsx'
import { useFirstFocus } from './use-first-focus.ts'
import { VoteChoices } from './vote-choices.tsx'

/** Reads where the class is; what is chosen here is a vote. Gives back how to stop. */
export function readTogether(parts: PageParts, loaded: LoadedStory, seat: Seat): () => void {
  const { setup, link, store } = seat
  const device = {
    store,
    settings: openSettings(createBrowserStore()),
    care: createCare(createMemoryStore(), Date.now, reportToConsole),
    outward: createOutward(),
  }
  const led = createWholeTelling(loaded, device, setup.seed, mannerOfClass(loaded.story, setup.without))

  const ballot = createBallot(link)
  const left = createStore<string | null>(() => null)

  /** Votes; or leaves a scene that the others read on in, alone and unseen. */
  function onWish(choice: string): void {
    const { knot, choices } = selectBeat(led.session.store.getState())
    if (choices.some(({ id, leaves }) => leaves && id === choice)) left.setState(knot, true)
    else ballot.choose(choice)
  }

  const telling: Telling = { ...led, session: createLedSession(led.session, onWish) }
  const stop = follow(
    link.state,
    ({ view }) => view,
    (view) => view !== null && goWithClass(led, view.path),
  )
  const enrichment = enrichTelling(telling, parts)
  render(<TogetherScreen {...{ telling, seat, ballot, left }} onAway={enrichment.pause} />, parts.app)
  return () => {
    stop()
    enrichment.pause()
  }
}

interface ScreenProps {
  readonly telling: Telling
  readonly seat: Seat
  readonly ballot: Ballot
  /** The knot of the scene that this reader has left; null where they read on. */
  readonly left: StoreApi<string | null>
  readonly onAway: () => () => void
}

function TogetherScreen({ telling, seat, ballot, left, onAway }: ScreenProps) {
  useFirstFocus('passage-when')
  // made once: another component for each render would lose focus
  const [Choices] = useState(() => (props: ChoicesProps) => (
    <VoteChoices {...props} {...{ seat, ballot, telling }} />
  ))
  return (
    <TellingPage
      {...{ telling, onAway, Choices }}
      SourceLink={OutLink}
      offers={offersTogether}
      ownControls={seat.ownControls}
      onLeave={seat.onLeave}
      afterEnd={<SeatEnd seat={seat} />}
    >
      <OwnCare {...{ telling, left }} />
    </TellingPage>
  )
}
