import type { Library } from '../platform/library.ts'
import { createSave } from '../session/save.ts'
import { isProblem, type Problem } from '../story/problem.ts'
import { goToSave } from './place.ts'
import { loadStory } from './story-loader.ts'
import { completeTelling, type Telling } from './telling.ts'

/** What the dev server says of stories (tools/vite-ink.ts). */
declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    'story:changed': { readonly id: string; readonly hash: string }
    'story:broken': { readonly problems: readonly Problem[] }
  }
}

/** In development: tells the story anew at each save of its ink, in the author's place; a broken one leaves the last good. */
export function followAuthor(telling: Telling, library: Library): void {
  const { session, language, cut } = telling

  async function tellAnew(): Promise<void> {
    const story = telling.story.getState().id
    const loaded = await loadStory(library, { story, cut: cut?.id ?? null, language })
    if (isProblem(loaded)) return session.notify(loaded)
    const place = createSave(session.store.getState(), 0)
    completeTelling(telling, loaded)
    goToSave(telling, place)
  }

  import.meta.hot?.on('story:changed', ({ id }) => {
    if (id === telling.story.getState().id) void tellAnew()
  })
  import.meta.hot?.on('story:broken', ({ problems: [first] }) => {
    if (first !== undefined) session.notify({ ...first, message: `${first.where}: ${first.message}` })
  })
}
