import './classroom.css'
import { render } from 'preact'
import { useState } from 'preact/hooks'
import type { ClassSetup } from '../../classroom/class-event.ts'
import type { ProjectorView } from '../../classroom/class-view.ts'
import { projectorView } from '../../classroom/view-schema.ts'
import type { ChoicesProps } from '../../page/choice-list.tsx'
import { OutLink } from '../../page/fact-note.tsx'
import { pageWords } from '../../page/page-words.ts'
import { langOf, Prose } from '../../page/prose.tsx'
import { useStore } from '../../page/use-store.ts'
import { createBrowserStore } from '../../platform/browser-store.ts'
import { openClassLink, type ClassLink, type LinkState } from '../../platform/class-link.ts'
import { createRelay } from '../../platform/relay.ts'
import { createCare } from '../../session/care.ts'
import { follow } from '../../session/follow.ts'
import { createMemoryStore } from '../../session/ports.ts'
import type { TalkStop } from '../../session/talk-stops.ts'
import type { SettingsStore } from '../../session/settings.ts'
import { isProblem, problem } from '../../story/problem.ts'
import { openSettings } from '../device-settings.ts'
import { enrichTelling } from '../enrich.ts'
import { showTrouble } from '../interludes.tsx'
import { reportToConsole, revealPage, type PageParts } from '../page-parts.ts'
import { loadStory, type LoadedStory } from '../story-loader.ts'
import { createWholeTelling, type Telling } from '../telling.ts'
import { TellingPage } from '../telling-page.tsx'
import { bringForTalk } from './bring-for-talk.ts'
import { mannerOfClass } from './class-care.ts'
import { createClassShelf } from './class-shelf.ts'
import { classWords } from './class-words.ts'
import { Counts } from './counts.tsx'
import { takeInvitation } from './invitation.ts'
import { createLedSession, goWithClass, offersTogether } from './led-session.ts'
import { StopsHere } from './stop-note.tsx'
import { loadStops } from './stops.ts'
import { isOver, until } from './until.ts'
import { useInSight } from './use-in-sight.ts'
import { WallSheet } from './wall-sheet.tsx'
import { WallTalk } from './wall-talk.tsx'

type WallLink = ClassLink<ProjectorView>

/** What stands on the wall: the way in, then the story as the class reads it, then its talk. It only shows. */
export async function startWall(parts: PageParts): Promise<void> {
  const { app, library } = parts
  app.replaceChildren()
  const shelf = createClassShelf(createBrowserStore('tab'), Date.now)
  const invited = takeInvitation('wall', shelf, window)
  if (invited === null) return showTrouble(app, problem('no-invitation', classWords.wall.missing))
  document.documentElement.dataset['size'] = 'large'
  document.documentElement.dataset['wall'] = ''
  const relay = createRelay(document.baseURI)
  const link: WallLink = openClassLink({ relay, ...invited, schema: projectorView })
  void until(link, (now) => isOver(now) || null).then(() => shelf.forgetInvited('wall'))
  render(<WallSheet code={invited.code} state={link.state} stops={[]} />, app)
  revealPage()
  const { setup } = await until(link, ({ view }) => view)
  const request = { story: setup.story, cut: setup.cut || null, language: setup.languages[0] ?? null }
  const [loaded, stops] = await Promise.all([loadStory(library, request), loadStops(library, setup.story)])
  if (isProblem(loaded)) return showTrouble(app, loaded)
  const telling = openOnWall(loaded, setup)
  follow(
    link.state,
    ({ view }) => view?.path ?? [],
    (path) => goWithClass(telling, path),
  )
  let enrichment: ReturnType<typeof enrichTelling> | null = null
  follow(link.state, stageOf, (stage) => {
    render(null, app)
    if (stage === 'reading') {
      const led = { ...telling, session: createLedSession(telling.session, () => undefined) }
      enrichment = enrichTelling(led, parts)
      render(<WallScreen {...{ telling: led, link, stops }} onAway={enrichment.pause} />, app)
      return
    }
    enrichment?.pause()
    if (stage === 'talking' && enrichment === null) void bringForTalk(telling, library)
    render(
      stage === 'talking' ? (
        <WallTalk {...{ telling, link, library }} />
      ) : (
        <WallSheet code={invited.code} state={link.state} stops={stops} />
      ),
      app,
    )
  })
}

/** What the wall shows: a sheet, the story, or the talk about it. */
function stageOf({ line, view }: LinkState<ProjectorView>): 'sheet' | 'reading' | 'talking' {
  if (view === null || line === 'gone' || view.closedWith !== null || !view.hasBegun) return 'sheet'
  if (view.talk !== null) return 'talking'
  return view.setup.pace === 'together' ? 'reading' : 'sheet'
}

/** Per cent of the usual size: a room reads it from its last row. */
const leastWallText = 125

/** The device's settings, but for what only somebody at the page could use, and no smaller than a wall's. Nothing is kept of that. */
function openWallSettings(): SettingsStore {
  const settings = openSettings(createMemoryStore())
  const own = openSettings(createBrowserStore()).getState()
  const textSize = Math.max(own.textSize, leastWallText)
  settings.change({ ...own, textSize, words: false, marks: false, stepwise: false })
  return settings
}

function openOnWall(loaded: LoadedStory, { seed, without }: ClassSetup): Telling {
  const device = {
    store: createMemoryStore(),
    settings: openWallSettings(),
    care: createCare(createMemoryStore(), Date.now, reportToConsole),
  }
  return createWholeTelling(loaded, device, seed, mannerOfClass(loaded.story, without))
}

interface WallScreenProps {
  readonly telling: Telling
  readonly link: WallLink
  readonly stops: readonly TalkStop[]
  readonly onAway: () => () => void
}

function WallScreen({ telling, link, stops, onAway }: WallScreenProps) {
  // made once: another component for each render would lose its place
  const [Choices] = useState(() => ({ choices, language }: ChoicesProps) => (
    <WallChoices {...{ choices, language, telling, link, stops }} />
  ))
  return <TellingPage {...{ telling, onAway, Choices }} offers={offersTogether} SourceLink={OutLink} />
}

type WallChoicesProps = Pick<ChoicesProps, 'choices' | 'language'> & Omit<WallScreenProps, 'onAway'>

/**
 * What is asked, and how many have answered; then how the class did. Nothing here can be pressed, and nobody stands at
 * the wall to scroll: what is asked stands at its foot, and it goes to the end of the passage once some have voted.
 */
function WallChoices({ choices, language, telling, link, stops }: WallChoicesProps) {
  const view = useStore(link.state, (state) => state.view)
  const { wall, counts } = classWords
  const asked = useInSight(view === null ? null : dueOnWall(view))
  if (view === null) return null
  return (
    <>
      <div class="wall-vote class-foot">
        <StopsHere {...{ telling, stops }} />
        {(choices.length > 1 || view.isPaused) && (
          <p class={view.isPaused ? 'class-said paused' : 'class-said'} role="status">
            {view.isPaused
              ? wall.paused
              : view.phase === 'ended'
                ? wall.expect
                : view.phase === 'open'
                  ? counts.voted(view.voted, view.seats)
                  : ''}
          </p>
        )}
        {view.phase === 'shown' && view.counts !== null ? (
          <Counts {...{ choices, language }} counts={view.counts} />
        ) : (
          <ol class="wall-choices" aria-label={pageWords.choices}>
            {choices.map(({ id, text }) => (
              <li key={id} lang={langOf(language)}>
                <Prose text={text} lang={language} />
              </li>
            ))}
          </ol>
        )}
      </div>
      <div ref={asked} />
    </>
  )
}

/** What the wall has to show of a question: nothing while a new passage is read, and then the latest thing about it. */
function dueOnWall({ isPaused, phase, voted }: ProjectorView): string | null {
  if (isPaused) return 'paused'
  if (phase === 'ended' || phase === 'shown') return phase
  return voted === null ? null : 'voted'
}
