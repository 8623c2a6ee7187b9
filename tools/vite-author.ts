import { join } from 'node:path'
import type { Plugin } from 'vite'
import { findCut } from '../game/session/story-file.ts'
import { isProblem, type Problem } from '../game/story/problem.ts'
import { addressOf } from './story/address.ts'
import { isLoaded, listStories, loadStory, type LoadedStory } from './story/load.ts'
import { describePlace, findOtherWorld, findWay } from './story/place.ts'

/** Where the author's panel asks; the rest of the address is a telling's own (`?story=…&cut=…&seed=…&path=…`). */
const bench = '/@author/'

/**
 * Answers the author's panel of a dev page: `place` says where a telling stands, `way` leads to a knot (`&to=`), `world`
 * leads to the world in which a draw (`&draw=`) came out the other way. In a build there is none of it.
 */
export function authorBench({ root = 'stories' }: { root?: string } = {}): Plugin {
  return {
    name: 'author-bench',
    apply: 'serve',
    configureServer(server) {
      const stories = keepStories()
      for (const event of ['change', 'add', 'unlink'] as const) server.watcher.on(event, stories.forget)
      server.middlewares.use((request, response, next) => {
        if (!request.url?.startsWith(bench)) return next()
        const url = new URL(request.url, 'http://localhost')
        const answer = answerAuthor(
          { root, load: stories.load },
          url.pathname.slice(bench.length),
          url.searchParams,
        )
        response.statusCode = 'error' in answer ? 400 : 200
        response.setHeader('Content-Type', 'application/json; charset=utf-8')
        response.end(JSON.stringify(answer))
      })
    },
  }
}

/** Reads each story once until it forgets them all: the panel asks at every choice, and a long story takes seconds to read. */
export function keepStories(): { load: typeof loadStory; forget: () => void } {
  const known = new Map<string, ReturnType<typeof loadStory>>()
  return {
    load(folder) {
      const story = known.get(folder) ?? loadStory(folder)
      known.set(folder, story)
      return story
    },
    forget: () => known.clear(),
  }
}

/** Where the bench finds its stories. */
interface Shelf {
  readonly root: string
  readonly load: (folder: string) => LoadedStory | readonly Problem[]
}

/** What the bench answers to one question. Bad questions get a sentence. */
export function answerAuthor({ root, load }: Shelf, what: string, params: URLSearchParams): object {
  const id = params.get('story') ?? ''
  if (!listStories(root).includes(id)) return { error: `There is no story “${id}”.` }
  const story = load(join(root, id))
  if (!isLoaded(story)) return { error: story.map(({ where, message }) => `${where}: ${message}`).join('\n') }
  const cut = findCut(story.file, params.get('cut'))
  if (isProblem(cut)) return { error: cut.message }
  const path = (params.get('path') ?? '').split(' ').filter((choice) => choice !== '')
  const position = { seed: Number(params.get('seed')), path }
  const told = { story: story.id, cut }

  if (what === 'place') return describePlace(story, cut, position)
  if (what === 'way') {
    const to = params.get('to') ?? ''
    const way = findWay(story, cut, to)
    return way === null
      ? { error: `No walk came to “${to}” in this cut.` }
      : { address: addressOf(way, told) }
  }
  if (what === 'world') {
    const { draws } = describePlace(story, cut, position)
    const which = Number(params.get('draw'))
    const seed = which in draws ? findOtherWorld(draws, which) : null
    if (seed === null) return { error: 'No world was found in which only this came out the other way.' }
    return { address: addressOf({ seed, path: position.path }, told) }
  }
  return { error: `The bench doesn't know “${what}”.` }
}
