import { render } from 'preact'
import { useState } from 'preact/hooks'
import type { ChoicesProps } from '../../page/choice-list.tsx'
import { OutLink } from '../../page/fact-note.tsx'
import { createBrowserStore } from '../../platform/browser-store.ts'
import { createOutward } from '../../platform/outward.ts'
import { createCare } from '../../session/care.ts'
import { follow } from '../../session/follow.ts'
import { createMemoryStore } from '../../session/ports.ts'
import { openSettings } from '../device-settings.ts'
import { enrichTelling } from '../enrich.ts'
import { reportToConsole, type PageParts } from '../page-parts.ts'
import type { LoadedStory } from '../story-loader.ts'
import { createWholeTelling, type Telling } from '../telling.ts'
import { TellingPage } from '../telling-page.tsx'
import { mannerOfClass } from './class-care.ts'
import { createLedSession, goWithClass } from './led-session.ts'
import { OwnCare } from './own-care.tsx'
import type { Seat } from './seat.tsx'
import { SeatEnd } from './seat-note.tsx'
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

  function vote(choice: string): void {
    const { view } = link.state.getState()
    if (view?.phase !== 'open' || view.isPaused || view.vote === choice) return
    void link.send({ kind: 'chose', turn: view.path.length, choice, offered: [] })
  }

  const telling: Telling = { ...led, session: createLedSession(led.session, vote) }
  const stop = follow(
    link.state,
    ({ view }) => view,
    (view) => view !== null && goWithClass(led, view.path),
  )
  const enrichment = enrichTelling(telling, parts)
  render(<TogetherScreen {...{ telling, seat }} onAway={enrichment.pause} />, parts.app)
  return () => {
    stop()
    enrichment.pause()
  }
}

interface ScreenProps {
  readonly telling: Telling
  readonly seat: Seat
  readonly onAway: () => () => void
}

function TogetherScreen({ telling, seat, onAway }: ScreenProps) {
  // made once: another component for each render would lose focus
  const [Choices] = useState(() => ({ choices, onChoose }: ChoicesProps) => (
    <VoteChoices {...{ choices, onChoose, seat }} />
  ))
  return (
    <TellingPage
      {...{ telling, onAway, Choices }}
      SourceLink={OutLink}
      onLeave={seat.onLeave}
      afterEnd={<SeatEnd seat={seat} />}
    >
      <OwnCare telling={telling} />
    </TellingPage>
  )
}
