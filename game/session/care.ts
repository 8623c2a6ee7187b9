import * as v from 'valibot'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { problem, type Problem } from '../story/problem.ts'
import { decidingCategories, type SceneNote } from './content-note.ts'
import { keyOf } from './kept.ts'
import type { Level } from './meet.ts'
import type { Clock, TextStore } from './ports.ts'
import { putAside } from './put-aside.ts'
import { parseJson } from './read-text.ts'

/** The levels a reader can choose for each category, the story's own first. */
export const levels = ['written', 'softened', 'out'] as const satisfies readonly Level[]

const careSchema = v.record(v.string(), v.picklist(levels))
// each by itself: of a level that can't be read it is known that its reader didn't want all as written
const carefulSchema = v.record(v.string(), v.fallback(v.picklist(levels), 'softened'))

/** How much a reader wants of each category of content; a category that isn't named is as written. */
export type Care = Readonly<Record<string, Level>>

/** A reader's levels, and how they change. What is changed is kept at once. */
export interface CareStore extends Pick<StoreApi<Care>, 'getState' | 'subscribe'> {
  /** What the reader must be told of levels kept before that can't be read, or null. */
  readonly unread: Problem | null
  change(category: string, level: Level): void
  reset(): void
}

const key = keyOf('care')

/**
 * A reader's levels, kept in `store` and nowhere else. What can't be read there stays until others are chosen, and is then put
 * aside. Reports levels that can't be kept.
 */
export function createCare(store: TextStore, clock: Clock, report: (problem: Problem) => void): CareStore {
  const { levels: kept, unread } = readCare(store)
  const { getState, subscribe, setState } = createStore<Care>(() => kept)
  return {
    unread,
    getState,
    subscribe,
    change(category, level) {
      const chosen = Object.entries({ ...getState(), [category]: level })
      const care: Care = Object.fromEntries(chosen.filter(([, one]) => one !== 'written'))
      if (readCare(store).unread !== null) putAside(store, key, clock)
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

function readCare(store: TextStore): { readonly levels: Care; readonly unread: Problem | null } {
  const text = store.read(key)
  if (text === null) return { levels: {}, unread: null }
  const kept = parseJson(text)
  const read = v.safeParse(carefulSchema, kept)
  if (!read.success) return { levels: {}, unread: unreadable }
  return { levels: read.output, unread: v.is(careSchema, kept) ? null : oneUnreadable }
}

const unreadable = problem(
  'unreadable-care',
  'Your levels could not be read; every scene is as written. You can choose them again under “What this story contains”.',
  key,
)

const oneUnreadable = problem(
  'unreadable-level',
  'One of your levels could not be read; it is softened now. You can choose it again under “What this story contains”.',
  key,
)

/** How much of a scene a reader wants: as little as they want of any category that decides it. */
export function levelOf(scene: Pick<SceneNote, 'notes' | 'gate'>, care: Care): Level {
  const wanted = decidingCategories(scene).map((category) => care[category] ?? 'written')
  return levels.findLast((level) => wanted.includes(level)) ?? 'written'
}
