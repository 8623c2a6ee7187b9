import { useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'
import { Dialog } from '../../page/dialog.tsx'
import { useStore, useWhole } from '../../page/use-store.ts'
import { levelOf } from '../../session/care.ts'
import { selectBeat } from '../../session/session-state.ts'
import type { Telling } from '../telling.ts'
import { classWords } from './class-words.ts'

interface OwnCareProps {
  readonly telling: Telling
  /** The knot of the scene that the reader has left. */
  readonly left: StoreApi<string | null>
}

/**
 * A reader's own levels in a class that reads one story together: a scene that they would rather not read, or leave, is covered
 * by what is told in its place, until the class is past it or they want it. Nobody else is told.
 */
export function OwnCare({ telling, left }: OwnCareProps) {
  const knot = useStore(telling.session.store, (state) => selectBeat(state).knot)
  const care = useWhole(telling.care)
  const scene = useWhole(telling.story).scenes[knot]
  const [wanted, setWanted] = useState<string | null>(null)
  const hasLeft = useWhole(left) === knot
  const { seat } = classWords
  if (scene === undefined || (!hasLeft && (wanted === knot || levelOf(scene, care) !== 'out'))) return null
  const onRead = () => {
    setWanted(knot)
    left.setState(null, true)
  }
  return (
    <Dialog title={seat.instead} kind="away" onClose={onRead}>
      <p>{scene.bridge}</p>
      <p>{seat.waits}</p>
      <button type="button" class="choice" onClick={onRead}>
        {seat.read}
      </button>
    </Dialog>
  )
}
