import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../../game/modes/address.ts'
import { findBeginning, goToSave, tellFrom } from '../../../game/modes/place.ts'
import { loadStory } from '../../../game/modes/story-loader.ts'
import { createLibrary } from '../../../game/platform/library.ts'
import { createMemoryStore, type TextStore } from '../../../game/session/ports.ts'
import { createSaveShelf } from '../../../game/session/save-shelf.ts'
import { createSave } from '../../../game/session/save.ts'
import { selectBeat, selectPosition } from '../../../game/session/session-state.ts'
import { createSettings } from '../../../game/session/settings.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { compileInk, tellerOf } from '../../support/tell.ts'

const ink = `
VAR cut = 0
-> pier
=== pier
The ferry is late.
* [Wait # line:p1] -> way
=== way
{ cut > 0:
    -> bench
}
It comes. -> END
=== bench
A bench.
* [Sit # line:b1] It comes. -> END`
const short = { id: 'short', label: 'Short', minutes: 1, offered: true, start: { cut: 0 } }
const long = { ...short, id: 'long', value: 1 }

function libraryWith(cuts: readonly (typeof short)[]) {
  const files: Record<string, string> = {
    'stories/ferry/story.json': JSON.stringify({ schema: 1, id: 'ferry', title: 'Ferry', cuts }),
    'stories/ferry/en.json': compileInk(ink),
  }
  return createLibrary('http://here.test/', (input) => {
    const text = files[new URL(String(input)).pathname.slice(1)]
    return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }))
  })
}

const shelfOn = (store: TextStore, writer = 'w') =>
  createSaveShelf({ store, story: 'ferry', writer, clock: Date.now })

/** Opens the story as a mode does. */
async function open(query: string, { store = createMemoryStore(), cuts = [short, long] } = {}) {
  const beginning = findBeginning('ferry', parseAddress(query), shelfOn(store))
  const loaded = await loadStory(libraryWith(cuts), beginning.request)
  if (isProblem(loaded)) throw new Error(loaded.message)
  const { telling, said } = tellFrom(beginning, loaded, {
    store,
    settings: createSettings(store, () => undefined),
  })
  const state = () => telling.session.store.getState()
  const codes = said.map(({ code }) => code)
  return { telling, session: telling.session, state, cut: telling.cut?.id, codes }
}

describe('a telling begins', () => {
  it('at the first beat of the first cut', async () => {
    const { state, cut, codes } = await open('')
    expect([cut, selectPosition(state()).path, codes]).toEqual(['short', [], []])
  })

  it('where the address leads, and says where that ends', async () => {
    const { state, codes } = await open('?cut=long&seed=3&path=p1+nowhere')
    expect(selectPosition(state())).toEqual({ seed: 3, path: ['p1'] })
    expect(codes).toEqual(['address-path'])
  })

  it('at the place that was left, in its cut and its world', async () => {
    const store = createMemoryStore()
    const left = await open('?cut=long&seed=9', { store })
    left.session.choose('p1', 0)
    shelfOn(store).keep(left.state())
    const { state, cut, codes } = await open('', { store })
    expect([cut, selectPosition(state()), codes]).toEqual(['long', { seed: 9, path: ['p1'] }, []])
  })

  it('at the place that was left in a story without cuts', async () => {
    const store = createMemoryStore()
    const left = await open('', { store, cuts: [] })
    left.session.choose('p1', 0)
    shelfOn(store).keep(left.state())
    const { state, codes } = await open('', { store, cuts: [] })
    expect([selectPosition(state()).path, codes]).toEqual([['p1'], []])
  })

  it('never in one cut at a place kept in another', async () => {
    const store = createMemoryStore()
    const long = await open('?cut=long&seed=1', { store })
    long.session.choose('p1', 0)
    shelfOn(store, 'first').keep(long.state())
    const short = await open('?cut=short', { store })
    expect(selectPosition(short.state()).path).toEqual([])
    shelfOn(store, 'second').keep(short.state())
    expect(selectPosition((await open('?cut=long', { store })).state()).path).toEqual(['p1'])
  })

  it('in the first cut where the address or a save names one that the story doesn’t have, and says so', async () => {
    const asked = await open('?cut=never')
    expect([asked.cut, asked.codes]).toEqual(['short', ['unknown-cut']])
    const store = createMemoryStore()
    const left = await open('?cut=long&seed=1', { store })
    left.session.choose('p1', 0)
    shelfOn(store).keep(left.state())
    const later = await open('', { store, cuts: [short] })
    expect([later.cut, later.codes]).toEqual(['short', ['unknown-cut']])
    expect(selectPosition(later.state()).path).toEqual(['p1'])
  })

  it('in the first language where another is asked for, and says so', async () => {
    expect((await open('?lang=ko')).codes).toEqual(['unknown-language'])
  })

  it('with a word about a save that can’t be read', async () => {
    const store = createMemoryStore()
    store.write('pocket-of-air/save/ferry/old', '{')
    expect((await open('', { store })).codes).toEqual(['unreadable-save'])
  })
})

it('a kept place is gone to in the words of the telling on screen', async () => {
  const { telling, session, state } = await open('?cut=short&seed=1')
  session.choose('p1', 0)
  const save = createSave(state(), 1)
  session.retell(tellerOf(ink.replace('It comes.', 'The boat is here.')))
  session.restart()
  goToSave(telling, save)
  expect(selectBeat(state()).lines.map(({ text }) => text)).toEqual(['The boat is here.'])
})
