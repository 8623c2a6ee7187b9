import { describe, expect, it } from 'vitest'
import { keepPlace } from '../../../game/modes/keep-place.ts'
import { openPrinted } from '../../../game/modes/telling.ts'
import { noPicture } from '../../../game/session/picture.ts'
import { createMemoryStore, type TextStore } from '../../../game/session/ports.ts'
import { restoreSave } from '../../../game/session/save.ts'
import { createSaveShelf } from '../../../game/session/save-shelf.ts'
import { createSession } from '../../../game/session/session.ts'
import { createSettings } from '../../../game/session/settings.ts'
import { parseStoryFile } from '../../../game/session/story-file.ts'
import { hashStory } from '../../../game/story/hash.ts'
import { isProblem, problem } from '../../../game/story/problem.ts'
import { createStoryteller } from '../../../game/story/storyteller.ts'
import { printPrelude } from '../../../tools/story/prelude.ts'
import { compileInk } from '../../support/tell.ts'

const compiled = compileInk('One.\n+ [On # line:a] Two.\n+ + [On # line:b] Three. -> END')
const identity = { id: 's', cut: '', hash: hashStory(compiled) }

function open(store: TextStore = createMemoryStore()) {
  const session = createSession({ teller: createStoryteller(compiled), story: identity, seed: 1 })
  const shelf = createSaveShelf({ store, story: 's', writer: 'w', clock: Date.now })
  return { session, shelf, keptPath: () => shelf.newest().save?.path }
}

describe('keepPlace', () => {
  it('keeps every change of place: on, back, and begun again', () => {
    const { session, shelf, keptPath } = open()
    keepPlace({ session }, shelf)
    session.choose('a', 0)
    session.choose('b', 1)
    expect(keptPath()).toEqual(['a', 'b'])
    session.back()
    expect(keptPath()).toEqual(['a'])
    session.restart()
    expect(keptPath()).toEqual([])
  })

  it('writes nothing for a page that was only opened', () => {
    const { session, shelf, keptPath } = open()
    session.choose('a', 0)
    keepPlace({ session }, shelf)
    expect(keptPath()).toBeUndefined()
  })

  it('writes nothing when the telling is told again in other words', () => {
    const { session, shelf, keptPath } = open()
    session.choose('a', 0)
    shelf.keep(session.store.getState())
    const elsewhere = createSession({ teller: createStoryteller(compiled), story: identity, seed: 5 })
    keepPlace({ session: elsewhere }, shelf)
    elsewhere.retell(createStoryteller(compiled))
    expect(keptPath()).toEqual(['a'])
  })

  it('says once that it can’t keep a place, not at every choice', () => {
    const full = { ...createMemoryStore(), write: (key: string) => problem('full', 'Full.', key) }
    const { session, shelf } = open(full)
    keepPlace({ session }, shelf)
    const noticed = () => session.store.getState().notice?.code
    session.choose('a', 0)
    expect(noticed()).toBe('place-not-kept')
    session.choose('b', 1)
    expect(noticed()).toBeUndefined()
  })

  it('keeps a place in the printed beats as one of the story they were printed from', () => {
    const story = parseStoryFile({ schema: 1, id: 's', title: 'S' }, 'test')
    if (isProblem(story)) throw new Error(story.message)
    const opening = {
      ...{ story, cut: '', language: 'en', hash: identity.hash, picture: noPicture, still: null },
      prelude: printPrelude(compiled, {}, 8192),
    }
    const { shelf } = open()
    const store = createMemoryStore()
    const settings = createSettings(store, () => undefined)
    const telling = openPrinted(opening, { settings, store }, 1)
    keepPlace(telling, shelf)
    telling.session.choose('a', 0)
    const { save } = shelf.newest()
    const restored = save && restoreSave(createStoryteller(compiled), save, { story: identity })
    expect(restored).toMatchObject({ turns: { length: 2 }, notice: null })
  })
})
