import { render } from 'preact'
import { useWhole } from '../../page/use-store.ts'
import { createBrowserStore } from '../../platform/browser-store.ts'
import type { LeaderView } from '../../classroom/class-view.ts'
import type { Library } from '../../platform/library.ts'
import { createCare } from '../../session/care.ts'
import { createMemoryStore } from '../../session/ports.ts'
import { openSettings } from '../device-settings.ts'
import { parseHelp } from '../help.ts'
import { reportToConsole, revealPage, type PageParts } from '../page-parts.ts'
import type { LoadedStory } from '../story-loader.ts'
import { createWholeTelling, type Telling } from '../telling.ts'
import { isProblem } from '../../story/problem.ts'
import { ClassSheet } from './class-sheet.tsx'
import { ClassPaper } from './class-paper.tsx'
import { classWords } from './class-words.ts'
import { act, type LedClass } from './led-class.ts'
import { LeaderTalk } from './leader-talk.tsx'
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

/** What the talk needs of what a telling otherwise brings with its pictures. */
async function bringForTalk({ story, evidence, help }: Telling, library: Library): Promise<void> {
  const [facts, contacts] = await Promise.all([
    library.evidence(story.getState().id),
    library.json('help.json').then(parseHelp),
  ])
  if (isProblem(facts)) reportToConsole(facts)
  else evidence.setState(facts, true)
  if (isProblem(contacts)) reportToConsole(contacts)
  else help.setState(contacts, true)
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
      <ClassSheet led={led}>{view.hasBegun && <Stops {...{ led, view }} />}</ClassSheet>
    </ClassPaper>
  )
}

interface StopsProps {
  readonly led: LedClass
  readonly view: LeaderView
}

/** The places to talk that somebody has come to, with what may be asked there. */
function Stops({ led, view }: StopsProps) {
  const { lead } = classWords
  return (
    <section class="stops">
      <h2>{lead.stops}</h2>
      <ul>
        {led.stops.map((stop) => {
          const found = view.reached.find((one) => one.stop === stop.id)
          if (found === undefined) return null
          return (
            <li key={stop.id}>
              <StopNote stop={stop} />
              <p>{lead.reached(found.count, view.seats)}</p>
              {view.openStops.includes(stop.id) ? (
                <p>{lead.opened}</p>
              ) : (
                <button
                  type="button"
                  class="choice"
                  onClick={() => act(led, { kind: 'opened-stop', stop: stop.id })}
                >
                  {lead.openStop}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {view.reached.length === 0 && <p class="hint">{lead.noStops}</p>}
    </section>
  )
}
