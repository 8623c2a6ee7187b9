import { render } from 'preact'
import { useState } from 'preact/hooks'
import type { ChoicesProps } from '../../page/choice-list.tsx'
import type { MinutesLeft } from '../../insight/way-on.ts'
import { OutLink } from '../../page/fact-note.tsx'
import { langOf, Prose } from '../../page/prose.tsx'
import { pageWords } from '../../page/page-words.ts'
import { useStore, useWhole, type Readable } from '../../page/use-store.ts'
import { createBrowserStore } from '../../platform/browser-store.ts'
import { createOutward } from '../../platform/outward.ts'
import type { Library } from '../../platform/library.ts'
import { createCare } from '../../session/care.ts'
import { createMemoryStore } from '../../session/ports.ts'
import { selectTurn } from '../../session/session-state.ts'
import { openSettings } from '../device-settings.ts'
import { enrichTelling } from '../enrich.ts'
import { reportToConsole, type PageParts } from '../page-parts.ts'
import type { LoadedStory } from '../story-loader.ts'
import { createWholeTelling, type Telling } from '../telling.ts'
import { TellingPage } from '../telling-page.tsx'
import { mannerOfClass } from './class-care.ts'
import { ClassPanel } from './class-panel.tsx'
import { PauseButton, ToTalk } from './class-sheet.tsx'
import { classWords } from './class-words.ts'
import { countOf, HiddenCounts } from './counts.tsx'
import { leadWith } from './lead-sync.ts'
import { isSamePath, offersTogether } from './led-session.ts'
import { act, type LedClass } from './led-class.ts'
import { LeaderTalk } from './leader-talk.tsx'
import { followMinutesLeft } from './minutes-left.ts'
import { ReadingTime } from './reading-time.tsx'
import { StopSources, StopsHere } from './stop-note.tsx'
import { useInSight } from './use-in-sight.ts'

/** One story for a class: where whoever leads goes, all go. */
export function leadTogether(parts: PageParts, loaded: LoadedStory, led: LedClass): void {
  const { setup } = led
  const device = {
    // where a class is, its relay knows: nothing of it is kept beside what this device's own reader keeps
    store: createMemoryStore(),
    settings: openSettings(createBrowserStore()),
    care: createCare(createMemoryStore(), Date.now, reportToConsole),
    outward: createOutward(),
  }
  const manner = mannerOfClass(loaded.story, setup.without)
  const telling = createWholeTelling(loaded, device, setup.seed, manner)
  leadWith(telling, led.link)
  const enrichment = enrichTelling(telling, parts)
  const { library } = parts
  const minutesLeft = followMinutesLeft(telling, loaded, manner)
  render(<LeaderScreen {...{ telling, led, library, minutesLeft }} onAway={enrichment.pause} />, parts.app)
}

interface LeaderProps {
  readonly telling: Telling
  readonly led: LedClass
  readonly minutesLeft: Readable<MinutesLeft | null>
}

interface LeaderScreenProps extends LeaderProps {
  readonly library: Library
  readonly onAway: () => () => void
}

function LeaderScreen({ telling, led, library, minutesLeft, onAway }: LeaderScreenProps) {
  const isTalking = useStore(led.link.state, ({ view }) => view !== null && view.talk !== null)
  const hasBegun = useStore(led.link.state, ({ view }) => view?.hasBegun === true)
  // before it begins, the class's own sheet is what is needed
  const [isOpen, setOpen] = useState(!hasBegun)
  const [Choices] = useState(() => (props: ChoicesProps) => (
    <LeadChoices {...props} {...{ telling, led, minutesLeft }} />
  ))
  if (isTalking) return <LeaderTalk {...{ telling, led, library }} />
  return (
    <TellingPage
      {...{ telling, onAway, Choices }}
      SourceLink={OutLink}
      onRestart={() => telling.session.restart()}
      offers={offersTogether}
      ownControls={[{ id: 'class', label: classWords.lead.panel, onPress: () => setOpen(true) }]}
      afterEnd={<ToTalk led={led} />}
    >
      {isOpen && (
        <ClassPanel led={led} onClose={() => setOpen(false)}>
          <p class="hint">
            <ReadingTime {...{ led, minutesLeft }} /> {classWords.time.how}
          </p>
        </ClassPanel>
      )}
    </TellingPage>
  )
}

type LeadChoicesProps = ChoicesProps & LeaderProps

/** What the class is asked, how far the vote is, and where to go on. */
function LeadChoices({ choices, language, onChoose, telling, led, minutesLeft }: LeadChoicesProps) {
  const { view, line } = useWhole(led.link.state)
  const turn = useStore(telling.session.store, selectTurn)
  const { lead, counts } = classWords
  // what comes next is at hand after each step of a vote, however long the passage is
  const acts = useInSight(view?.phase === 'ended' || view?.phase === 'shown' ? view.phase : null)
  if (view === null) return null
  if (!view.hasBegun) return <p class="class-said">{lead.notBegun}</p>
  const at = view.path.length
  // until a view has come of where this page went, what it says is of another question
  const isHere = isSamePath(view.path, turn.position.path)
  const shown = isHere && view.phase === 'shown' ? view.counts : null
  const isVoting = isHere && (view.phase === 'open' || view.phase === 'ended')
  return (
    <>
      <StopsHere telling={telling} stops={led.stops} Beside={StopSources} />
      <div class="lead-vote class-foot" ref={acts}>
        <div class="lead-said">
          <p role="status" class="class-said">
            {[
              view.isPaused ? classWords.wall.paused : '',
              isVoting ? counts.voted(view.voted, view.seats) : '',
              view.someWantTime ? lead.wantTime : '',
              classWords.line[line],
            ]
              .filter((said) => said !== '')
              .join(' ')}
          </p>
          <PauseButton led={led} />
        </div>
        {isVoting && (
          <p class="lead-acts">
            {view.phase === 'open' && (
              <button type="button" class="quiet" onClick={() => act(led, { kind: 'ended-vote', turn: at })}>
                {lead.endVote}
              </button>
            )}
            <button type="button" class="quiet" onClick={() => act(led, { kind: 'revealed', turn: at })}>
              {lead.show}
            </button>
          </p>
        )}
        <ol class="choices" aria-label={pageWords.choices}>
          {choices.map(({ id, text }) => (
            <li key={id}>
              <button
                type="button"
                class="choice"
                data-choice={id}
                // the second half of a double click would take the class on once more
                onClick={({ detail }) => detail < 2 && onChoose(id)}
              >
                <span>
                  {choices.length > 1 && <span class="go-on">{lead.goOn} </span>}
                  <span lang={langOf(language)}>
                    <Prose text={text} lang={language} />
                  </span>
                </span>
                {shown !== null && <b class="count">{counts.of(countOf(shown, id))}</b>}
              </button>
            </li>
          ))}
        </ol>
        {shown !== null && <HiddenCounts counts={shown} />}
        <p class="hint time-read">
          <ReadingTime {...{ led, minutesLeft }} />
        </p>
      </div>
    </>
  )
}
