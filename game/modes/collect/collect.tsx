import { render } from 'preact'
import { createStore } from 'zustand/vanilla'
import type { Entered } from '../../page/collect/collect-page.tsx'
import { createBrowserStore } from '../../platform/browser-store.ts'
import { createCodeBox } from '../../session/collected-codes.ts'
import type { Evidence } from '../../session/evidence-file.ts'
import { isProblem } from '../../story/problem.ts'
import { openSettings } from '../device-settings.ts'
import { parseHelp, type Help } from '../help.ts'
import { showTrouble } from '../interludes.tsx'
import { askForUsualStory, reportToConsole, revealPage, type PageParts } from '../page-parts.ts'
import { loadStory } from '../story-loader.ts'
import { createCodeReader, type ReadCode } from './code-reader.ts'
import { CollectScreen, type Collection } from './collect-screen.tsx'

/** Collects the codes of readers who each read alone, on paper or on their own device, and leads to their talk. Needs no server. */
export async function startCollect(parts: PageParts): Promise<void> {
  const { app, address, library, opening, problems } = parts
  const id = address.story ?? opening?.story.id ?? ''
  document.documentElement.dataset['size'] = 'large'
  app.replaceChildren()
  const story = await library.storyFile(id)
  if (isProblem(story)) {
    const usual = askForUsualStory(parts, story)
    return usual === null ? showTrouble(app, story) : startCollect(usual)
  }
  const store = createBrowserStore()
  const box = createCodeBox(store, id, Date.now)
  const readCode = createCodeReader(story, (cut) =>
    loadStory(library, { story: id, cut, language: address.lang }),
  )
  const collection = createStore<Collection>(() => ({ read: [], unread: [] }))
  const kept = box.read()
  for (const code of kept.codes) {
    const read = await readCode(code)
    collection.setState((now) =>
      isProblem(read) ? { unread: [...now.unread, code] } : { read: [...now.read, read] },
    )
  }

  /** Keeps what is collected now; what can't be opened is kept with it. */
  const keep = (read: readonly ReadCode[]) => {
    const failed = box.write([...collection.getState().unread, ...read.map(({ code }) => code)])
    collection.setState({ read })
    return failed
  }

  async function enter(text: string, again: boolean): Promise<Entered> {
    const one = await readCode(text)
    if (isProblem(one)) return one
    const { read } = collection.getState()
    if (!again && read.some(({ code }) => code === one.code)) return 'again'
    return keep([...read, one]) ?? 'added'
  }

  const evidence = createStore<Evidence | null>(() => null)
  const help = createStore<Help>(() => [])
  render(
    <CollectScreen
      {...{ collection, evidence, help, library }}
      settings={openSettings(store)}
      said={(kept.problem ?? problems.at(-1))?.message ?? ''}
      onEnter={enter}
      onTakeBack={() => keep(collection.getState().read.slice(0, -1))}
      onErase={() => {
        box.write([])
        collection.setState({ read: [], unread: [] })
      }}
    />,
    app,
  )
  revealPage()
  const [facts, named] = await Promise.all([library.evidence(id), library.json('help.json')])
  if (isProblem(facts)) reportToConsole(facts)
  else evidence.setState(facts, true)
  const contacts = parseHelp(named)
  if (isProblem(contacts)) reportToConsole(contacts)
  else help.setState(contacts, true)
}
