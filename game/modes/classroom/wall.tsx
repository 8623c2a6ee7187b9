import './classroom.css'
import { render } from 'preact'
import { useState } from 'preact/hooks'
import type { ProjectorView } from '../../classroom/class-view.ts'
import { projectorView } from '../../classroom/view-schema.ts'
import type { ChoicesProps } from '../../page/choice-list.tsx'
import { OutLink } from '../../page/fact-note.tsx'
import { pageWords } from '../../page/page-words.ts'
import { Prose } from '../../page/prose.tsx'
import { useStore } from '../../page/use-store.ts'
import { createBrowserStore } from '../../platform/browser-store.ts'
import { openClassLink, type ClassLink } from '../../platform/class-link.ts'
import { createRelay } from '../../platform/relay.ts'
import { createCare } from '../../session/care.ts'
import { follow } from '../../session/follow.ts'
import { createMemoryStore } from '../../session/ports.ts'
import { isProblem, problem } from '../../story/problem.ts'
import { openSettings } from '../device-settings.ts'
import { enrichTelling } from '../enrich.ts'
import { showTrouble } from '../interludes.tsx'
import { reportToConsole, revealPage, type PageParts } from '../page-parts.ts'
import { loadStory, type LoadedStory } from '../story-loader.ts'
import { createWholeTelling, type Telling } from '../telling.ts'
import { TellingPage } from '../telling-page.tsx'
import { mannerOfClass } from './class-care.ts'
import { classWords } from './class-words.ts'
import { Counts } from './counts.tsx'
import { createLedSession, goWithClass } from './led-session.ts'
import { readInvitation } from './teach.tsx'
import { WallSheet } from './wall-sheet.tsx'

type WallLink = ClassLink<ProjectorView>

/** What stands on the wall: the way in, then the story as the class reads it, then how it voted. It only shows. */
export async function startWall(parts: PageParts): Promise<void> {
  const { app } = parts
  app.replaceChildren()
  const invited = readInvitation(location.hash)
  if (invited === null) return showTrouble(app, problem('no-invitation', classWords.wall.missing))
  document.documentElement.dataset['size'] = 'large'
  const relay = createRelay(document.baseURI)
  const link: WallLink = openClassLink({ relay, ...invited, schema: projectorView })
  const sheet = <WallSheet code={invited.code} state={link.state} />
  render(sheet, app)
  revealPage()
  await new Promise<void>((resolve) => {
    const stop = link.state.subscribe(({ view }) => {
      if (view?.hasBegun !== true || view.setup.pace !== 'together') return
      stop()
      resolve()
    })
  })
  const { setup } = link.state.getState().view ?? {}
  if (setup === undefined) return
  const request = { story: setup.story, cut: setup.cut || null, language: setup.languages[0] ?? null }
  const loaded = await loadStory(parts.library, request)
  if (isProblem(loaded)) return showTrouble(app, loaded)
  render(null, app)
  showReading(parts, loaded, link)
  follow(
    link.state,
    ({ line, view }) => line === 'gone' || view?.talk !== null,
    (isOver) => {
      if (!isOver) return
      render(null, app)
      render(sheet, app)
    },
  )
}

function showReading(parts: PageParts, loaded: LoadedStory, link: WallLink): void {
  const { setup } = link.state.getState().view ?? {}
  if (setup === undefined) return
  const device = {
    store: createMemoryStore(),
    settings: openSettings(createBrowserStore()),
    care: createCare(createMemoryStore(), Date.now, reportToConsole),
  }
  const led = createWholeTelling(loaded, device, setup.seed, mannerOfClass(loaded.story, setup.without))
  const telling: Telling = { ...led, session: createLedSession(led.session, () => undefined) }
  follow(
    link.state,
    ({ view }) => view,
    (view) => view !== null && goWithClass(led, view.path),
  )
  const enrichment = enrichTelling(telling, parts)
  render(<WallScreen {...{ telling, link }} onAway={enrichment.pause} />, parts.app)
}

interface WallScreenProps {
  readonly telling: Telling
  readonly link: WallLink
  readonly onAway: () => () => void
}

function WallScreen({ telling, link, onAway }: WallScreenProps) {
  // made once: another component for each render would lose its place
  const [Choices] = useState(() => ({ choices }: ChoicesProps) => <WallChoices {...{ choices, link }} />)
  return <TellingPage {...{ telling, onAway, Choices }} SourceLink={OutLink} />
}

/** What is asked, and how many have answered; then how the class did. Nothing here can be pressed. */
function WallChoices({ choices, link }: Pick<ChoicesProps, 'choices'> & { readonly link: WallLink }) {
  const view = useStore(link.state, (state) => state.view)
  const { wall, counts } = classWords
  if (view === null) return null
  return (
    <>
      {choices.length > 1 && (
        <p class="class-said" role="status">
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
        <Counts choices={choices} counts={view.counts} />
      ) : (
        <ol class="wall-choices" aria-label={pageWords.choices}>
          {choices.map(({ id, text }) => (
            <li key={id}>
              <Prose text={text} lang={pageWords.lang} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
