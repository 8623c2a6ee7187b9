import { expect, test } from 'vitest'
import { eraseKept, listKept } from '../../../game/session/kept.ts'
import { createMemoryStore } from '../../../game/session/ports.ts'
import { createSaveShelf } from '../../../game/session/save-shelf.ts'
import { createSession } from '../../../game/session/session.ts'
import { createSettings } from '../../../game/session/settings.ts'
import { tellerOf } from '../../support/tell.ts'

function usedStore() {
  const store = createMemoryStore()
  store.write('pocket-of-air/save/tale/other-window', 'no save at all')
  createSettings(store, () => undefined).change({ textSize: 150 })
  const shelf = createSaveShelf({ store, story: 'tale', writer: 'w', clock: () => 1 })
  const story = { id: 'tale', cut: '', hash: '1' }
  shelf.keep(createSession({ teller: tellerOf('Hi. -> END'), story, seed: 1 }).store.getState())
  return store
}

test('everything that the game keeps is listed with what it is', () => {
  const kinds = listKept(usedStore()).map(({ kind }) => kind)
  expect(kinds).toEqual(['aside', 'place', 'settings'])
})

test('a key that nothing knows is listed too', () => {
  const store = createMemoryStore()
  store.write('pocket-of-air/whatever', 'x')
  expect(listKept(store)).toEqual([{ key: 'pocket-of-air/whatever', kind: null, characters: 1 }])
})

test('erasing leaves nothing of ours and what is not ours', () => {
  const store = usedStore()
  store.write('another-page', 'theirs')
  eraseKept(store)
  expect(store.keys('')).toEqual(['another-page'])
})
