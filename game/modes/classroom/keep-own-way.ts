import type { TextStore } from '../../session/ports.ts'
import { createSaveShelf } from '../../session/save-shelf.ts'
import { selectPosition } from '../../session/session-state.ts'
import { keepPlace } from '../keep-place.ts'
import { nameWindow } from '../page-parts.ts'
import { goToSave } from '../place.ts'
import type { Telling } from '../telling.ts'

/**
 * Takes a seat's telling to where the same seat read to in this tab before, and keeps its way there from now on: with or
 * without a network. Who had the tab before, and another luck, is no concern of it.
 */
export function keepOwnWay(telling: Telling, store: TextStore): void {
  const { session } = telling
  const { story } = session.store.getState()
  const shelf = createSaveShelf({
    store,
    story: `${story.id}@class`,
    writer: nameWindow(),
    clock: Date.now,
  })
  const kept = shelf.newest(story.cut || null).save
  if (kept !== null && kept.seed === selectPosition(session.store.getState()).seed) goToSave(telling, kept)
  keepPlace(telling, shelf)
}
