import * as v from 'valibot'
import { hash32 } from '../story/hash.ts'
import { problem, type Problem } from '../story/problem.ts'
import { keyOf } from './kept.ts'
import type { Clock, TextStore } from './ports.ts'
import { endingOf, selectFinish, untilFinish } from './finish.ts'
import { readText } from './read-text.ts'
import { createSave, saveSchema } from './save.ts'
import type { SessionState } from './session-state.ts'
import type { StoryFile } from './story-file.ts'

/** A telling that was kept: how to tell it again, and the knot that it ended in; '' for one that hadn't ended. */
export type KeptTelling = v.InferOutput<typeof keptSchema>

const keptSchema = v.object({ ending: v.string(), save: saveSchema })

/** The tellings of one story that are kept on this device, the newest of them. */
export interface TellingShelf {
  /** Keeps a telling as far as it is finished, or as it stands; one that is there already stays as it is. Says why where it can't. */
  keep(state: SessionState): Problem | null
  /** Newest first, each under its key; and the keys of those that can't be read, which stay where they are. */
  list(): {
    readonly tellings: readonly (KeptTelling & { readonly key: string })[]
    readonly unreadable: readonly string[]
  }
  erase(key: string): void
}

/** How many tellings of a story are kept. */
const most = 12

interface ShelfOptions {
  readonly store: TextStore
  readonly story: Pick<StoryFile, 'id' | 'tellings'>
  readonly clock: Clock
}

/** The tellings of `story` in `store`, under its id. */
export function createTellingShelf({ store, story, clock }: ShelfOptions): TellingShelf {
  const prefix = keyOf('telling', `${story.id}/`)

  function list() {
    const read = store.keys(prefix).map((key) => ({ key, kept: readText(keptSchema, store.read(key) ?? '') }))
    const tellings = read.flatMap(({ key, kept }) => (kept === null ? [] : [{ key, ...kept }]))
    return {
      tellings: tellings.toSorted((a, b) => b.save.savedAt - a.save.savedAt),
      unreadable: read.flatMap(({ key, kept }) => (kept === null ? [key] : [])),
    }
  }

  return {
    list,
    keep(state) {
      const turns = untilFinish(state.turns)
      const save = createSave({ ...state, turns }, clock())
      const key = prefix + hash32([save.cut, save.seed, ...save.path].join(' ')).toString(36)
      if (store.read(key) !== null) return null
      const knots = selectFinish(turns) === null ? [] : turns.flatMap(({ beat }) => beat.knots)
      const ending = endingOf(knots, story) ?? ''
      const failed = store.write(key, JSON.stringify({ ending, save } satisfies KeptTelling))
      if (failed !== null)
        return problem('telling-not-kept', 'There is no room on this device to keep this telling.', key)
      for (const older of list().tellings.slice(most)) store.remove(older.key)
      return null
    },
    erase: (key) => store.remove(key),
  }
}
