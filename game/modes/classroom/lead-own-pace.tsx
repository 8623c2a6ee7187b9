import { render } from 'preact'
import { useWhole } from '../../page/use-store.ts'
import { createBrowserStore } from '../../platform/browser-store.ts'
import type { LeaderView } from '../../classroom/class-view.ts'
import type { Library } from '../../platform/library.ts'
import { createCare } from '../../session/care.ts'
import { createMemoryStore } from '../../session/ports.ts'
import type { TalkStop } from '../../session/talk-stops.ts'
import { openSettings } from '../device-settings.ts'
import { reportToConsole, revealPage, type PageParts } from '../page-parts.ts'
import type { LoadedStory } from '../story-loader.ts'
import { createWholeTelling, type Telling } from '../telling.ts'
import { bringForTalk } from './bring-for-talk.ts'
import { ClassSheet } from './class-sheet.tsx'
import { ClassPaper } from './class-paper.tsx'
import { classWords } from './class-words.ts'
import { act, type LedClass } from './led-class.ts'
import { LeaderTalk } from './leader-talk.tsx'
import { TimeRead } from './reading-time.tsx'
import { StopNote } from './stop-note.tsx'

/** A class of which each reads alone: who leads sees how far it is, and lets it go on from the places to talk. */
export function leadOwnPace(parts: PageParts, loaded: LoadedStory, led: LedClass): void {
  const { app, library } = parts
  const device = {
    store: createMemoryStore(),
    settings: openSettings(createBrowserStore()),
    care: createCare(createMemoryStore(), Date.now, reportToConsole),
  }
  const telling = createWholeTelling(loaded, device, led.setup.seed)
  void bringForTalk(telling, library)
  render(<OwnPaceBoard {...{ telling, led, library }} />, app)
  revealPage()
}

interface BoardProps {
  readonly telling: Telling
  readonly led: LedClass
  readonly library: Library
}

function OwnPaceBoard({ telling, led, library }: BoardProps) {
  const { view } = useWhole(led.link.state)
  if (view === null) return null
  if (view.talk !== null) return <LeaderTalk {...{ telling, led, library }} />
  return (
    <ClassPaper>
      <h1>{classWords.lead.panel}</h1>
      <ClassSheet led={led}>
        <p class="hint">
          <TimeRead led={led} />
        </p>
        {view.hasBegun && <Stops {...{ led, view }} />}
      </ClassSheet>
    </ClassPaper>
  )
}

interface StopsProps {
  readonly led: LedClass
  readonly view: LeaderView
}

/** The places to talk: those that enough have come to, with what may be asked there, and folded away the others. */
function Stops({ led, view }: StopsProps) {
  const { lead } = classWords
  const reached = (id: string) => view.reached.find(({ stop }) => stop === id)
  const here = led.stops.filter(({ id }) => reached(id) !== undefined)
  const others = led.stops.filter(({ id }) => reached(id) === undefined)
  return (
    <section class="stops">
      <h2>{lead.stops}</h2>
      {here.length === 0 && <p class="hint">{lead.noStops}</p>}
      <ul>
        {here.map((stop) => (
          <li key={stop.id}>
            <StopNote stop={stop} />
            <p>{lead.reached(reached(stop.id)?.count ?? null, view.seats)}</p>
            <OpenStop {...{ led, view, stop }} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{lead.otherStops}</summary>
          <ul>
            {others.map((stop) => (
              <li key={stop.id}>
                <StopNote stop={stop} />
                <OpenStop {...{ led, view, stop }} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function OpenStop({ led, view, stop }: StopsProps & { readonly stop: TalkStop }) {
  const { lead } = classWords
  if (view.openStops.includes(stop.id)) return <p>{lead.opened}</p>
  return (
    <button type="button" class="choice" onClick={() => act(led, { kind: 'opened-stop', stop: stop.id })}>
      {lead.openStop}
    </button>
  )
}
