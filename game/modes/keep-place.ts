import { follow } from '../session/follow.ts'
import type { SaveShelf } from '../session/save-shelf.ts'
import type { Telling } from './telling.ts'

/** Keeps the place of a telling with every choice, and says so when it can't. The first beat needs no keeping. */
export function keepPlace({ session }: Telling, shelf: SaveShelf): void {
  follow(
    session.store,
    (state) => state.turns,
    (turns) => {
      const failed = turns.length > 1 ? shelf.keep(session.store.getState()) : null
      if (failed !== null) session.notify(failed)
    },
  )
}
