import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FileList } from '../../../game/offline/file-list.ts'
import { createTrial } from '../../../game/offline/trial.ts'
import { createMemoryCache } from '../../support/memory-cache.ts'

const scope = 'http://a.test/'
const old: FileList = { 'index.html': 'a', 'kiosk.json': null }
const newer: FileList = { 'index.html': 'b', 'kiosk.json': null }
const newest: FileList = { 'index.html': 'c' }

/** A device with its cache; a version that is started there knows nothing but what is kept. */
function device() {
  const cache = createMemoryCache()
  const start = (files: FileList) => createTrial({ open: () => Promise.resolve(cache), scope, files })
  return {
    cache,
    start,
    /** Asks for so many pages of a version, each from a worker that was started anew. */
    async ask(files: FileList, pages: number): Promise<void> {
      for (let page = 0; page < pages; page++) await start(files).onPage()
    },
  }
}

describe('a version on trial', () => {
  it('is answered with, however often, where none ever said that it works (law)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(20), async (pages) => {
        const { start, ask } = device()
        await ask(newer, pages)
        expect(await start(newer).choose()).toEqual(newer)
      }),
    )
  })

  it('makes way for the last that worked after three pages without a word', async () => {
    const { start, ask } = device()
    await start(old).onWorks()
    await ask(newer, 3)
    expect(await start(newer).choose()).toEqual(newer)
    await ask(newer, 1)
    expect(await start(newer).choose()).toEqual(old)
  })

  it('stays for good once it said that it works', async () => {
    const { start, ask } = device()
    await start(old).onWorks()
    await ask(newer, 3)
    expect(await start(newer).onWorks()).toBe(true)
    await ask(newer, 9)
    expect(await start(newer).choose()).toEqual(newer)
  })

  it('is not taken for good because the older one, which came back, works', async () => {
    const { start, ask } = device()
    await start(old).onWorks()
    await ask(newer, 4)
    expect(await start(newer).onWorks()).toBe(false)
    expect(await start(newer).choose()).toEqual(old)
  })

  it('gets tries of its own when the one before it failed', async () => {
    const { start, ask } = device()
    await start(old).onWorks()
    await ask(newer, 9)
    await ask(newest, 3)
    expect(await start(newest).choose()).toEqual(newest)
  })

  it('has the files of the last that worked kept beside its own, and the notes about them', async () => {
    const { start, cache, ask } = device()
    expect((await start(newer).needed()).lists).toEqual([newer])
    await start(old).onWorks()
    await ask(newer, 1)
    const { lists, notes } = await start(newer).needed()
    expect(lists).toEqual([newer, old])
    expect((await cache.keys()).map(({ url }) => url).toSorted()).toEqual([...notes].toSorted())
  })

  it('goes on where the note about the last that worked can’t be read', async () => {
    const { start, cache, ask } = device()
    await start(old).onWorks()
    const [note] = await cache.keys()
    await cache.put(note?.url ?? '', new Response('half a n'))
    await ask(newer, 9)
    expect(await start(newer).choose()).toEqual(newer)
  })
})
