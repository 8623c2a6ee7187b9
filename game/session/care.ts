import * as v from 'valibot'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { problem, type Problem } from '../story/problem.ts'
import { decidingCategories, type SceneNote } from './content-note.ts'
import { keyOf } from './kept.ts'
import type { Level } from './meet.ts'
import type { TextStore } from './ports.ts'

/** The levels a reader can choose for each category, the story's own first. */
export const levels = ['written', 'softened', 'out'] as const satisfies readonly Level[]

// each by itself: one that can't be read costs only itself
const careSchema = v.record(v.string(), v.fallback(v.picklist(levels), 'written'))

/** How much a reader wants of each category of content; a category that isn't named is as written. */
export type Care = Readonly<Record<string, Level>>

/** A reader's levels, and how they change. What is changed is kept at once. */
export interface CareStore extends Pick<StoreApi<Care>, 'getState' | 'subscribe'> {
  change(category: string, level: Level): void
  reset(): void
}

const key = keyOf('care')

/** A reader's levels, kept in `store` and nowhere else. What can't be read there is reported once; then all is as written. */
export function createCare(store: TextStore, report: (problem: Problem) => void): CareStore {
  const { getState, subscribe, setState } = createStore<Care>(() => readCare(store, report))
  return {
    getState,
    subscribe,
    change(category, level) {
      const chosen = Object.entries({ ...getState(), [category]: level })
      const care: Care = Object.fromEntries(chosen.filter(([, one]) => one !== 'written'))
      setState(care, true)
      if (Object.keys(care).length === 0) return store.remove(key)
      const failed = store.write(key, JSON.stringify(care))
      if (failed !== null) report(failed)
    },
    reset() {
      store.remove(key)
      setState({}, true)
    },
  }
}

function readCare(store: TextStore, report: (problem: Problem) => void): Care {
  const text = store.read(key)
  if (text === null) return {}
  try {
    const read = v.safeParse(careSchema, JSON.parse(text))
    if (read.success) return read.output
  } catch {
    // falls through to the same report as a wrong shape
  }
  report(problem('unreadable-care', 'Your levels could not be read; every scene is as written.', key))
  return {}
}

/** How much of a scene a reader wants: as little as they want of any category that decides it. */
export function levelOf(scene: Pick<SceneNote, 'notes' | 'gate'>, care: Care): Level {
  const wanted = decidingCategories(scene).map((category) => care[category] ?? 'written')
  return levels.findLast((level) => wanted.includes(level)) ?? 'written'
}
