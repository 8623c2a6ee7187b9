import { join, relative, sep } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import type { Problem } from '../game/story/problem.ts'
import { isLoaded, loadStory, type LoadedStory } from './story/load.ts'
import { isPacked, loadStories, packIndex, packStory } from './story/package-story.ts'

/** The hot-reload events that a dev page may listen for. */
export interface StoryEvents {
  'story:changed': { readonly id: string; readonly hash: string }
  'story:broken': { readonly problems: readonly Problem[] }
}

/**
 * Stories for Vite. A build puts each story of `root` beside the page, compiled, and stops with file and line where one
 * is broken. A dev server serves the same addresses from memory, compiles again at every save, and goes on serving the
 * last story that compiled.
 */
export function inkStories({ root = 'stories' }: { root?: string } = {}): Plugin {
  return {
    name: 'ink-stories',

    generateBundle() {
      const { stories, problems } = loadStories(root)
      if (problems.length > 0) this.error(problems.map(describe).join('\n'))
      const packed = stories.map(packStory)
      const broken = packed.flatMap((files) => (isPacked(files) ? [] : files))
      if (broken.length > 0) this.error(broken.map(describe).join('\n'))
      for (const files of [...packed.filter(isPacked), packIndex(stories)]) {
        for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source })
      }
    },

    configureServer(server) {
      serveStories(server, root)
    },
  }
}

function serveStories(server: ViteDevServer, root: string): void {
  const { logger, base } = server.config
  const { stories, problems } = loadStories(root)
  const good = new Map<string, LoadedStory>()
  const served = new Map<string, string>()
  if (problems.length > 0) report(problems)
  stories.forEach(pack)

  /** Serves a story from now on, if it can be packed: else what was served before stays. */
  function pack(story: LoadedStory): boolean {
    const files = packStory(story)
    if (!isPacked(files)) report(files)
    else {
      good.set(story.id, story)
      const all = [...good.values()].sort((a, b) => a.id.localeCompare(b.id))
      for (const [name, text] of [...files, ...packIndex(all)]) served.set(name, text)
    }
    return isPacked(files)
  }

  function report(found: readonly Problem[]): void {
    found.forEach((problem) => logger.error(describe(problem), { timestamp: true }))
    server.ws.send<keyof StoryEvents>('story:broken', { problems: found })
  }

  function onSave(path: string): void {
    const [id, name = ''] = relative(root, path).split(sep)
    if (id === undefined || id === '..' || !/\.(ink|json)$/.test(path) || name === '') return
    const story = loadStory(join(root, id))
    if (!isLoaded(story)) return report(story)
    if (pack(story)) tell(story)
  }

  function tell({ id, compiled }: LoadedStory): void {
    logger.info(`${id} told anew`, { timestamp: true })
    server.ws.send<keyof StoryEvents>('story:changed', { id, hash: compiled.hash })
  }

  server.watcher.add(root)
  for (const event of ['change', 'add', 'unlink'] as const) server.watcher.on(event, onSave)
  server.middlewares.use((request, response, next) => {
    const address = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const text = address.startsWith(base) ? served.get(address.slice(base.length)) : undefined
    if (text === undefined) return next()
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.setHeader('Cache-Control', 'no-store')
    response.end(text)
  })
}

function describe({ where, message, code }: Problem): string {
  return `${where}  ${message}  [${code}]`
}
