import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, createServer, type ViteDevServer } from 'vite'
import { afterEach, describe, expect, test } from 'vitest'
import { inkStories } from '../../../tools/vite-ink.ts'
import { storyFolder } from '../../support/story-folder.ts'

const files = {
  'index.html': '<!doctype html><title>t</title>',
  'stories/tale/main.ink': 'INCLUDE a.ink\n-> a',
  'stories/tale/a.ink': '=== a\nThe pier creaks.\n-> END',
  'stories/tale/story.json': '{ "schema": 1, "id": "tale", "title": "Tale", "languages": ["ko"] }',
  'stories/plain/main.ink': 'Tea.\n-> END',
}

describe('a build', () => {
  async function emitted(root: string): Promise<Map<string, string>> {
    const result = await build({
      root,
      logLevel: 'silent',
      configFile: false,
      plugins: [inkStories({ root: join(root, 'stories') })],
      build: { write: false },
    })
    if (Array.isArray(result) || !('output' in result)) throw new Error('not one bundle')
    return new Map(
      result.output.flatMap((one) => (one.type === 'asset' ? [[one.fileName, String(one.source)]] : [])),
    )
  }

  test('puts every story beside the page', async () => {
    const assets = await emitted(storyFolder(files))
    expect([...assets.keys()].filter((name) => name.startsWith('stories/')).sort()).toEqual([
      'stories/index.json',
      'stories/plain/debrief.json',
      'stories/plain/en.json',
      'stories/plain/evidence.json',
      'stories/plain/glossary.json',
      'stories/plain/stops.json',
      'stories/plain/story.json',
      'stories/tale/debrief.json',
      'stories/tale/evidence.json',
      'stories/tale/glossary.json',
      'stories/tale/ko.json',
      'stories/tale/stops.json',
      'stories/tale/story.json',
    ])
    expect(JSON.parse(assets.get('stories/index.json') ?? '')).toMatchObject([
      { id: 'plain', title: 'Plain', offered: true, cuts: [] },
      { id: 'tale', title: 'Tale' },
    ])
    expect(assets.get('stories/tale/ko.json')).toContain('The pier creaks.')
  })

  test('stops at a broken story, with its file and line', async () => {
    const root = storyFolder({ ...files, 'stories/tale/a.ink': '=== a\nHi.\n-> nowhere' })
    await expect(emitted(root)).rejects.toThrow(/tale\/a\.ink:3 .*Divert target not found/)
  })
})

describe('a dev server', () => {
  let server: ViteDevServer | null = null
  afterEach(async () => {
    await server?.close()
    server = null
  })

  async function start(root: string) {
    const errors: string[] = []
    const sent: { event: string; data: unknown }[] = []
    server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [inkStories({ root: join(root, 'stories') })],
      server: { port: 0, host: '127.0.0.1', watch: { usePolling: true, interval: 50 } },
    })
    server.config.logger.error = (message) => void errors.push(message)
    const send = server.ws.send.bind(server.ws)
    server.ws.send = ((event: string, data: unknown) => {
      sent.push({ event, data })
      send(event, data)
    }) as typeof server.ws.send
    await server.listen()
    // what is written before the watcher has seen a folder is no change to it
    const folder = join(root, 'stories/tale')
    await expect.poll(() => server?.watcher.getWatched()[folder], { timeout: 20_000 }).toContain('a.ink')
    const [url = ''] = server.resolvedUrls?.local ?? []
    return { errors, sent, get: async (path: string) => (await fetch(new URL(path, url))).text() }
  }

  test('tells a saved story anew, and keeps the last that compiled', async () => {
    const root = storyFolder(files)
    const { errors, sent, get } = await start(root)
    const path = join(root, 'stories/tale/a.ink')
    expect(await get('stories/tale/ko.json')).toContain('The pier creaks.')

    /** Saves, and saves again until the server has noticed: a busy machine's watcher may miss one of two in a row. */
    async function save(ink: string) {
      const before = sent.length
      const noticed = () => {
        writeFileSync(path, ink)
        return sent.length
      }
      await expect.poll(noticed, { timeout: 30_000, interval: 500 }).toBeGreaterThan(before)
      return sent.at(-1)
    }

    const changed = { event: 'story:changed', data: { id: 'tale' } }
    expect(await save('=== a\nThe pier is quiet.\n-> END')).toMatchObject(changed)
    expect(await get('stories/tale/ko.json')).toContain('The pier is quiet.')

    expect(await save('=== a\nThe pier is gone.\n-> nowhere')).toMatchObject({
      event: 'story:broken',
      data: { problems: [{ code: 'ink-error' }] },
    })
    expect(errors.join()).toMatch(/a\.ink:3 .*Check the spelling, or write that knot/)
    expect(await get('stories/tale/ko.json')).toContain('The pier is quiet.')

    expect(await save('=== a\nThe pier is back.\n-> END')).toMatchObject(changed)
    expect(await get('stories/tale/ko.json')).toContain('The pier is back.')
  }, 120_000)
})
