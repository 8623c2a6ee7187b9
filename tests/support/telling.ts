import { loadStory } from '../../game/modes/story-loader.ts'
import { createWholeTelling, type Telling } from '../../game/modes/telling.ts'
import { createLibrary } from '../../game/platform/library.ts'
import type { Manner } from '../../game/session/meet.ts'
import { createMemoryStore } from '../../game/session/ports.ts'
import { createSettings } from '../../game/session/settings.ts'
import { isProblem } from '../../game/story/problem.ts'
import { compileInk } from './tell.ts'

/** A telling of a few lines of ink, as the page makes one of a story that is all there. Fails the test where it won't load. */
export async function openTelling(ink: string, manner?: Manner, seed = 1): Promise<Telling> {
  const files: Record<string, string> = {
    'stories/tale/story.json': JSON.stringify({ schema: 1, id: 'tale', title: 'Tale' }),
    'stories/tale/en.json': compileInk(ink),
  }
  const library = createLibrary('http://here.test/', (input) => {
    const text = files[new URL(String(input)).pathname.slice(1)]
    return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }))
  })
  const loaded = await loadStory(library, { story: 'tale', cut: null, language: null })
  if (isProblem(loaded)) throw new Error(loaded.message)
  const store = createMemoryStore()
  return createWholeTelling(loaded, { store, settings: createSettings(store, () => undefined) }, seed, manner)
}
