import { isProblem, problem, type Problem } from '../story/problem.ts'
import { keyOf } from './kept.ts'
import type { Clock, TextStore } from './ports.ts'
import { putAside } from './put-aside.ts'
import { createSave, readSave, type Save } from './save.ts'
import type { SessionState } from './session-state.ts'

/** Where the play-throughs of one story are kept on this device: each window writes a place of its own, the newest counts. */
export interface SaveShelf {
  /**
   * The newest save that can be read, of this cut where one is named, and the problems of those that can't be read (they
   * are put aside, never deleted).
   */
  newest(cut?: string | null): { readonly save: Save | null; readonly problems: readonly Problem[] }
  /** Keeps the session's place, or says why it can't. */
  keep(state: SessionState): Problem | null
  /** Calls back with a save that another window has made of the same story; returns how to stop. */
  watch(onNewer: (save: Save) => void): () => void
}

interface ShelfOptions {
  readonly store: TextStore
  readonly story: string
  /** A name for this window that no other has. */
  readonly writer: string
  readonly clock: Clock
}

/** How many places of one story are kept: the newest, and some older windows that may still be open. */
const places = 5

export function createSaveShelf({ store, story, writer, clock }: ShelfOptions): SaveShelf {
  const prefix = keyOf('place', `${story}/`)
  const own = prefix + writer

  function readAll() {
    const saves: { key: string; save: Save }[] = []
    const problems: Problem[] = []
    for (const key of store.keys(prefix)) {
      const text = store.read(key)
      if (text === null) continue
      const read = readSave(text, key)
      if (!isProblem(read)) saves.push({ key, save: read })
      else {
        putAside(store, key, clock)
        problems.push(read)
      }
    }
    saves.sort((a, b) => b.save.savedAt - a.save.savedAt)
    return { saves, problems }
  }

  return {
    newest(cut = null) {
      const { saves, problems } = readAll()
      const found = saves.find(({ save }) => cut === null || save.cut === cut)
      return { save: found?.save ?? null, problems }
    },
    keep(state) {
      const text = JSON.stringify(createSave(state, clock()))
      const others = readAll().saves.filter(({ key }) => key !== own)
      if (store.write(own, text) === null) {
        others.slice(places - 1).forEach(({ key }) => store.remove(key))
        return null
      }
      // older places give way to it, unless even that is not enough
      const older = others.slice(1).map(({ key }) => ({ key, text: store.read(key) ?? '' }))
      older.forEach(({ key }) => store.remove(key))
      if (older.length > 0 && store.write(own, text) === null) return null
      older.forEach(({ key, text }) => store.write(key, text))
      return problem(
        'place-not-kept',
        'There is no room on this device to keep your place. You can read on.',
        own,
      )
    },
    watch(onNewer) {
      return store.watch((key) => {
        if (!key.startsWith(prefix) || key === own) return
        const text = store.read(key)
        const read = text === null ? null : readSave(text, key)
        if (read !== null && !isProblem(read)) onNewer(read)
      })
    },
  }
}
