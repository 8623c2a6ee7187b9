import { expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { shelfOf } from '../../../game/modes/leave-telling.ts'
import { createMemoryStore } from '../../../game/session/ports.ts'
import { createSession } from '../../../game/session/session.ts'
import { parseStoryFile } from '../../../game/session/story-file.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { tellerOf } from '../../support/tell.ts'

it('the tellings of a class and of the reader of its device are kept apart', () => {
  const file = parseStoryFile({ schema: 1, id: 's', title: 'S' }, 'test')
  if (isProblem(file)) throw new Error(file.message)
  const own = { store: createMemoryStore(), story: createStore(() => file), who: '' }
  const room = { ...own, who: '@room' }
  const teller = tellerOf('One.\n+ [On # line:a] Two. -> END')
  const session = createSession({ teller, story: { id: 's', cut: '', hash: 'h' }, seed: 1 })
  session.choose('a', 0)
  shelfOf(room).keep(session.store.getState())
  expect([shelfOf(own), shelfOf(room)].map((shelf) => shelf.list().tellings.length)).toEqual([0, 1])
})
