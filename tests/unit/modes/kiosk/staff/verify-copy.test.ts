import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { verifyCopy } from '../../../../../game/modes/kiosk/staff/verify-copy.ts'
import { createMemoryCache } from '../../../../support/memory-cache.ts'

const scope = 'https://museum.example/air/'
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const addressOf = (hash: string) => `${scope}?sha256=${hash}`

let cache = createMemoryCache()
const caches: CacheStorage = {
  has: (name) => Promise.resolve(name === `pocket-of-air/files ${scope}`),
  open: () => Promise.resolve(cache),
  keys: () => Promise.resolve([]),
  delete: () => Promise.resolve(false),
  match: () => Promise.resolve(undefined),
}

const story = 'Once there was a door.'
const sound = 'knock'

beforeEach(async () => {
  cache = createMemoryCache()
  for (const text of [story, sound]) await cache.put(addressOf(hashOf(text)), new Response(text))
  const list = { 'story.json': hashOf(story), 'knock.opus': hashOf(sound), 'knock.m4a': null }
  await cache.put(`${scope}?trial=worked`, new Response(JSON.stringify(list)))
})

describe('a look at the copy of the game', () => {
  it('that is whole finds every file, and how large they are together', async () => {
    expect(await verifyCopy(caches, scope)).toMatchObject({
      files: 2,
      bytes: story.length + sound.length,
      broken: 0,
      missing: 0,
    })
  })

  it('finds a file whose bytes are not what they were', async () => {
    await cache.put(addressOf(hashOf(story)), new Response('Once there was a d'))
    expect(await verifyCopy(caches, scope)).toMatchObject({ broken: 1, missing: 0 })
  })

  it('finds a file that has gone, and gives another checksum then', async () => {
    const { sum } = await verifyCopy(caches, scope)
    await cache.delete(addressOf(hashOf(sound)))
    const found = await verifyCopy(caches, scope)
    expect(found).toMatchObject({ files: 1, broken: 0, missing: 1 })
    expect(found.sum).not.toBe(sum)
  })

  it('takes nothing for missing while no version has worked yet', async () => {
    await cache.delete(`${scope}?trial=worked`)
    expect(await verifyCopy(caches, scope)).toMatchObject({ files: 2, missing: 0 })
  })

  it('on a device without one makes none', async () => {
    const none = {
      ...caches,
      has: () => Promise.resolve(false),
      open: () => Promise.reject(new Error('made')),
    }
    expect(await verifyCopy(none, scope)).toEqual({ files: 0, bytes: 0, broken: 0, missing: 0, sum: '' })
  })
})
