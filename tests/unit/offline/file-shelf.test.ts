import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FileList } from '../../../game/offline/file-list.ts'
import { createFileShelf } from '../../../game/offline/file-shelf.ts'
import { createMemoryCache } from '../../support/memory-cache.ts'

type Site = Record<string, string>

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const listOf = (site: Site): FileList =>
  Object.fromEntries(Object.entries(site).map(([path, text]) => [path, sha256(text)]))

/** A shelf over a site that can be changed; `asked` are the addresses fetched. */
function setUp(first: Site = {}) {
  let site: Site | null = first
  let missing = 404
  let asked: string[] = []
  const cache = createMemoryCache()
  const shelf = createFileShelf({
    open: () => Promise.resolve(cache),
    get(address) {
      const path = address.replace('http://a.test/', '') || 'index.html'
      asked.push(path)
      if (site === null) return Promise.reject(new TypeError('no network'))
      const text = Object.hasOwn(site, path) ? site[path] : undefined
      return Promise.resolve(new Response(text ?? '', { status: text === undefined ? missing : 200 }))
    },
    scope: 'http://a.test/',
  })
  return {
    shelf,
    /** Another site, which answers with this status where it has nothing; or no network. */
    serve(next: Site | null, status = 404) {
      site = next
      missing = status
      asked = []
    },
    asked: () => asked.toSorted(),
    stored: async () => (await cache.keys()).length,
  }
}

const sites = fc.dictionary(fc.constantFrom('index.html', 'a.js', 'b.webp', 'c.json'), fc.string(), {
  noNullPrototype: true,
  minKeys: 1,
})

describe('a shelf of files', () => {
  it('gives back what it was filled with, and nothing else, when it is pruned (law)', async () => {
    await fc.assert(
      fc.asyncProperty(sites, sites, async (before, after) => {
        const { shelf, serve, stored } = setUp(before)
        await shelf.fill(listOf(before))
        serve(after)
        await shelf.fill(listOf(after))
        await shelf.prune([listOf(after)])
        for (const [path, text] of Object.entries(after))
          expect(await (await shelf.read(listOf(after), path))?.text()).toBe(text)
        expect(await stored()).toBe(new Set(Object.values(after)).size)
      }),
    )
  })

  it('keeps the version before whole, whichever file of the next is spoilt or missing (law)', async () => {
    const spoilt = fc.constantFrom<(site: Site, path: string) => Site>(
      (site, path) => ({ ...site, [path]: `${site[path] ?? ''}!` }),
      ({ ...site }, path) => {
        delete site[path]
        return site
      },
    )
    await fc.assert(
      fc.asyncProperty(sites, sites, spoilt, async (before, after, spoil) => {
        const changed = Object.keys(after).find((path) => !Object.values(before).includes(after[path] ?? ''))
        fc.pre(changed !== undefined)
        const { shelf, serve } = setUp(before)
        await shelf.fill(listOf(before))
        const known = new Set(Object.values(before))
        serve(spoil(after, changed))
        // another path with the same bytes may still bring them: then nothing is missing
        fc.pre(
          Object.values(after).filter((text) => text === after[changed] && !known.has(text)).length === 1,
        )
        await expect(shelf.fill(listOf(after))).rejects.toThrow(changed)
        for (const [path, text] of Object.entries(before))
          expect(await (await shelf.read(listOf(before), path))?.text()).toBe(text)
      }),
    )
  })

  it('fetches again only what changed, and what a place may have edited', async () => {
    const { shelf, serve, asked } = setUp({ 'index.html': '1', 'a.js': '2', 'kiosk.json': '3' })
    await shelf.fill({ ...listOf({ 'index.html': '1', 'a.js': '2' }), 'kiosk.json': null })
    serve({ 'index.html': '9', 'a.js': '2', 'kiosk.json': '4' })
    await shelf.fill({ ...listOf({ 'index.html': '9', 'a.js': '2' }), 'kiosk.json': null })
    expect(asked()).toEqual(['index.html', 'kiosk.json'])
  })

  it('takes an edited file from the network, and as it was where there is none', async () => {
    const { shelf, serve } = setUp({ 'kiosk.json': 'old' })
    const files = { 'kiosk.json': null }
    await shelf.fill(files)
    serve({ 'kiosk.json': 'new' })
    expect(await (await shelf.refresh(files, 'kiosk.json'))?.text()).toBe('new')
    serve(null)
    expect(await (await shelf.refresh(files, 'kiosk.json'))?.text()).toBe('new')
  })

  it('is filled without a file that a place took away', async () => {
    const { shelf, stored } = setUp({ 'a.js': '2' })
    await shelf.fill({ ...listOf({ 'a.js': '2' }), 'help.json': null })
    expect(await stored()).toBe(1)
  })

  it('takes an edited file as it was where the host is in trouble, and nothing where the place took it away', async () => {
    const { shelf, serve } = setUp({ 'kiosk.json': 'old' })
    const files = { 'kiosk.json': null }
    await shelf.fill(files)
    serve({}, 503)
    expect(await (await shelf.refresh(files, 'kiosk.json'))?.text()).toBe('old')
    serve({})
    expect((await shelf.refresh(files, 'kiosk.json'))?.status).toBe(404)
  })
})
