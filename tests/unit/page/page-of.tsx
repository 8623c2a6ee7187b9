import { render } from '@testing-library/preact'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Control } from '../../../game/page/book.ts'
import { Dialog } from '../../../game/page/dialog.tsx'
import { OutLink } from '../../../game/page/fact-note.tsx'
import { pageWords } from '../../../game/page/page-words.ts'
import { Reader, type ReaderProps } from '../../../game/page/reader.tsx'
import { SettingsPanel } from '../../../game/page/settings-panel.tsx'
import { Sources } from '../../../game/page/sources.tsx'
import { StepAway } from '../../../game/page/step-away.tsx'
import { Transcript } from '../../../game/page/transcript.tsx'
import type { Evidence } from '../../../game/session/evidence-file.ts'
import { asWritten, type Manner } from '../../../game/session/meet.ts'
import { noPicture, type Picture } from '../../../game/session/picture.ts'
import { createMemoryStore } from '../../../game/session/ports.ts'
import { createSession } from '../../../game/session/session.ts'
import { createSettings } from '../../../game/session/settings.ts'
import { parseStoryFile } from '../../../game/session/story-file.ts'
import { isProblem } from '../../../game/story/problem.ts'
import type { Storyteller } from '../../../game/story/beat.ts'
import { tellerOf } from '../../support/tell.ts'

const ink = `
-> market
=== market
# year: 2019
# chapter: The Jar
# fact: ice-talks
"Noon," says the _orderly_.
* [Turn the coat # line:turn] It has a rest.
* [Mend the coat # line:mend] It takes an hour.
+ [Leave this scene # line:go # leave] She goes home. # bridge
- -> jar
=== jar
# scene: home
# discuss: stop_jar
# chapter: Ice
# show: jar
Corn to the second joint.
* [Sell the quilt # line:sell] -> close
* [Break the story # line:break] The lamp goes out. {"a" - 1}
- -> close
=== close
One quilt, four people.
-> END
`

/** The parts of a page under test, made of a real story. */
export interface TestPage extends ReaderProps {
  readonly evidence: StoreApi<Evidence | null>
  readonly picture: StoreApi<Picture>
}

interface PageOptions {
  readonly teller?: Storyteller
  readonly manner?: Manner
}

export function partsOf({ teller = tellerOf(ink), manner = asWritten }: PageOptions = {}): TestPage {
  const session = createSession({ teller, story: { id: 'test', cut: '', hash: '1' }, seed: 1, manner })
  const story = parseStoryFile({ schema: 1, id: 'test', title: 'The Coat' }, 'story.json')
  if (isProblem(story)) throw new Error(story.message)
  const evidence = createStore<Evidence | null>(() => null)
  return {
    session,
    settings: createSettings(createMemoryStore(), (problem) => {
      throw new Error(problem.message)
    }),
    book: { story, language: 'en', evidence },
    evidence,
    picture: createStore<Picture>(() => noPicture),
    controls: [],
    onStepAway: () => undefined,
    onRestart: () => session.restart(),
    closeUp: (id) => <img alt={`A ${id}`} />,
  }
}

/** A page as a mode would compose it, with the dialogs behind its controls. */
export function Page({ children, ...parts }: TestPage & { readonly children?: ComponentChildren }) {
  const [panel, open] = useState<string | null>(null)
  const { session, settings, book } = parts
  const onClose = () => open(null)
  const controls: Control[] = [
    { id: 'away', label: pageWords.stepAway, onPress: () => open('away') },
    { id: 'transcript', label: pageWords.transcript, onPress: () => open('transcript') },
    { id: 'sources', label: pageWords.sources, onPress: () => open('sources') },
    { id: 'settings', label: pageWords.settings, onPress: () => open('settings') },
  ]
  return (
    <Reader {...parts} controls={controls} onStepAway={() => open('away')} onSource={() => open('sources')}>
      {panel === 'away' && <StepAway session={session} onClose={onClose} onRestart={parts.onRestart} />}
      {panel === 'transcript' && (
        <Transcript canGoBack {...{ session, onClose }} language={book.language} onReturn={onClose} />
      )}
      {panel === 'sources' && (
        <Sources session={session} book={book} SourceLink={OutLink} onClose={onClose} />
      )}
      {panel === 'settings' && (
        <Dialog title={pageWords.set.title} kind="settings" onClose={onClose} close={pageWords.close}>
          <SettingsPanel settings={settings} hasPlain more={[]} />
        </Dialog>
      )}
      {children}
    </Reader>
  )
}

/** Renders such a page and gives back its parts. */
export function showPage(options: PageOptions = {}): TestPage {
  const parts = partsOf(options)
  render(<Page {...parts} />)
  return parts
}
