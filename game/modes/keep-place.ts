import { follow } from '../session/follow.ts'
import type { SaveShelf } from '../session/save-shelf.ts'
import { selectPlace } from '../session/session-state.ts'
import type { Telling } from './telling.ts'

/** Keeps the place of a telling whenever it changes, and says so when that begins to fail. */
export function keepPlace({ session }: Pick<Telling, 'session'>, shelf: SaveShelf): void {
  let isKept = true
  follow(session.store, selectPlace, (_, before) => {
    // to open a page is not to read on: the place it opened at stays the one that was kept, here and in other windows
    if (before === null) return
    const failed = shelf.keep(session.store.getState())
    if (failed !== null && isKept) session.notify(failed)
    isKept = failed === null
  })
}
