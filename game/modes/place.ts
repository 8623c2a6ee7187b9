import type { SaveShelf } from '../session/save-shelf.ts'
import { replay } from '../session/replay.ts'
import { restoreSave, type Save } from '../session/save.ts'
import type { Position } from '../story/beat.ts'
import { problem, type Problem } from '../story/problem.ts'
import { drawSeed, type PageParts } from './page-parts.ts'
import type { LoadedStory, StoryRequest } from './story-loader.ts'
import { createWholeTelling, type Device, type Telling } from './telling.ts'

/** Where a telling begins: as the address says, else where it was left, else at the first beat. */
export interface Beginning {
  readonly request: StoryRequest
  readonly seed: number
  readonly path: readonly string[]
  /** The kept place to go on from, or null. */
  readonly save: Save | null
  /** What the reader must be told of it; the last counts. */
  readonly said: readonly Problem[]
}

/** Finds where a telling of `story` begins. */
export function findBeginning(
  story: string,
  { address, problems }: Pick<PageParts, 'address' | 'problems'>,
  shelf: SaveShelf,
): Beginning {
  const { cut, lang, path, seed } = address
  const kept = shelf.newest(cut)
  // an address that says where to begin leaves a kept place alone
  const save = path.length > 0 || seed !== null ? null : kept.save
  return {
    request: { story, cut: cut ?? (save?.cut || null), language: lang },
    seed: seed ?? save?.seed ?? drawSeed(),
    path,
    save,
    said: [...problems, ...kept.problems],
  }
}

/** A telling of a story that is all there, taken to where it begins; with what there is to say about that. */
export function tellFrom(
  { seed, path, save, said }: Beginning,
  loaded: LoadedStory,
  device: Device,
): { readonly telling: Telling; readonly said: readonly Problem[] } {
  const telling = createWholeTelling(loaded, device, seed)
  const moved = save === null ? goAlong(telling, { seed, path }) : goToSave(telling, save)
  return { telling, said: [...said, ...loaded.remarks, ...(moved === null ? [] : [moved])] }
}

/** Takes a telling whose whole story is there to the place that a save names; gives back what there is to say about it. */
export function goToSave({ session, story: { getState } }: Telling, save: Save): Problem | null {
  const { story } = session.store.getState()
  const renamed = getState().aliases
  return session.goTo((teller, manner) => restoreSave(teller, save, { story, renamed, manner }))
}

/** Takes a telling whose whole story is there along the choices of a position; gives back what there is to say about it. */
export function goAlong({ session, story: { getState } }: Telling, position: Position): Problem | null {
  return session.goTo((teller, manner) => {
    const { turns, stopped } = replay(teller, position, getState().aliases, manner)
    if (stopped === null) return { turns, notice: null }
    const message = 'The address names a choice that is not offered there. This is as far as it leads.'
    return { turns, notice: problem('address-path', message, stopped.where) }
  })
}
