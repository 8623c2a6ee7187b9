import { describe, expect, it } from 'vitest'
import { problem } from '../../../game/story/problem.ts'
import { createMemoryStore, type TextStore } from '../../../game/session/ports.ts'
import { createSaveShelf } from '../../../game/session/save-shelf.ts'
import { createSession } from '../../../game/session/session.ts'
import { tellerOf } from '../../support/tell.ts'

const ink = 'One.\n+ [On # line:a] -> two\n=== two\nTwo.\n+ [On # line:b] -> two\n'
const story = { id: 's', cut: '', hash: 'h' }

function stateAfter(path: readonly string[]) {
  const session = createSession({ teller: tellerOf(ink), story, seed: 1 })
  path.forEach((id, turn) => session.choose(id, turn))
  return session.store.getState()
}

function shelfIn(store: TextStore, writer: string, now = { time: 0 }) {
  return createSaveShelf({ store, story: 's', writer, clock: () => ++now.time })
}

/** A store with room for so many texts. */
function smallStore(room: number): TextStore {
  const store = createMemoryStore()
  return {
    ...store,
    write: (key, text) =>
      store.read(key) === null && store.keys('').length >= room
        ? problem('full', 'Full.', key)
        : store.write(key, text),
  }
}

describe('a save shelf', () => {
  it('gives back what was kept last', () => {
    const shelf = shelfIn(createMemoryStore(), 'a')
    expect(shelf.newest()).toEqual({ save: null, problems: [] })
    shelf.keep(stateAfter(['a']))
    shelf.keep(stateAfter(['a', 'b']))
    expect(shelf.newest().save?.path).toEqual(['a', 'b'])
  })

  it('lets two windows keep their places without destroying each other’s; the newer counts', () => {
    const store = createMemoryStore()
    const now = { time: 0 }
    const [one, two] = [shelfIn(store, 'one', now), shelfIn(store, 'two', now)]
    one.keep(stateAfter(['a']))
    two.keep(stateAfter(['a', 'b']))
    expect(one.newest().save?.path).toEqual(['a', 'b'])
    one.keep(stateAfter(['a', 'b', 'b']))
    expect(two.newest().save?.path).toEqual(['a', 'b', 'b'])
    expect(store.keys('pocket-of-air/save/s/')).toHaveLength(2)
  })

  it('tells a window of another’s newer place, never of its own', () => {
    const store = createMemoryStore()
    const listeners: ((key: string) => void)[] = []
    const shared = {
      ...store,
      watch: (onChange: (key: string) => void) => (listeners.push(onChange), () => undefined),
    }
    const [one, two] = [shelfIn(shared, 'one'), shelfIn(shared, 'two')]
    const heard: number[] = []
    one.watch((save) => heard.push(save.path.length))
    two.keep(stateAfter(['a', 'b']))
    listeners.forEach((tell) => tell('pocket-of-air/save/s/two'))
    one.keep(stateAfter(['a']))
    listeners.forEach((tell) => tell('pocket-of-air/save/s/one'))
    expect(heard).toEqual([2])
  })

  it('puts a save that can’t be read aside, whole, and goes on', () => {
    const store = createMemoryStore()
    store.write('pocket-of-air/save/s/old', '{"broken":')
    const found = shelfIn(store, 'a').newest()
    expect(found.save).toBeNull()
    expect(found.problems).toMatchObject([{ code: 'unreadable-save' }])
    expect(store.read('pocket-of-air/save/s/old')).toBeNull()
    const [aside] = store.keys('pocket-of-air/aside/save/s/old')
    expect(aside && store.read(aside)).toBe('{"broken":')
  })

  it('leaves an unreadable save where it is when there is no room to put it aside', () => {
    const store = smallStore(1)
    store.write('pocket-of-air/save/s/old', 'broken')
    shelfIn(store, 'a').newest()
    expect(store.read('pocket-of-air/save/s/old')).toBe('broken')
  })

  it('makes room among its own older places before it gives up', () => {
    const store = smallStore(2)
    const now = { time: 0 }
    shelfIn(store, 'one', now).keep(stateAfter(['a']))
    shelfIn(store, 'two', now).keep(stateAfter(['a', 'b']))
    expect(shelfIn(store, 'three', now).keep(stateAfter(['a', 'b', 'b']))).toBeNull()
    expect(shelfIn(store, 'x', now).newest().save?.path).toHaveLength(3)
  })

  it('says so when the device has no room, and loses nothing', () => {
    const store = smallStore(1)
    store.write('something else', 'x')
    const shelf = shelfIn(store, 'a')
    expect(shelf.keep(stateAfter(['a']))).toMatchObject({ code: 'place-not-kept' })
    expect(store.read('something else')).toBe('x')
  })

  it('gives older places back when even they make no room', () => {
    const store = createMemoryStore()
    const now = { time: 0 }
    for (const writer of ['one', 'two', 'three']) shelfIn(store, writer, now).keep(stateAfter(['a']))
    const before = store.keys('').map((key) => [key, store.read(key)])
    const full = {
      ...store,
      write: (key: string, text: string) =>
        key.endsWith('/x') ? problem('full', 'Full.', key) : store.write(key, text),
    }
    expect(shelfIn(full, 'x', now).keep(stateAfter(['a', 'b']))).toMatchObject({ code: 'place-not-kept' })
    expect(new Map(store.keys('').map((key) => [key, store.read(key)]))).toEqual(
      new Map(before as [string, string][]),
    )
  })

  it('keeps no more than five places of a story', () => {
    const store = createMemoryStore()
    const now = { time: 0 }
    for (const writer of 'abcdefgh') shelfIn(store, writer, now).keep(stateAfter(['a']))
    expect(store.keys('pocket-of-air/save/s/')).toHaveLength(5)
  })
})
