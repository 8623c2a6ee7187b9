import { useState } from 'preact/hooks'
import { Dialog } from '../../page/dialog.tsx'
import { useStore, useWhole } from '../../page/use-store.ts'
import { levelOf } from '../../session/care.ts'
import { selectBeat } from '../../session/session-state.ts'
import type { Telling } from '../telling.ts'
import { classWords } from './class-words.ts'

/**
 * A reader's own levels in a class that reads one story together: a scene that they would rather not read is covered by what
 * is told in its place, until the class is past it or they want it. Nobody else is told.
 */
export function OwnCare({ telling }: { readonly telling: Telling }) {
  const knot = useStore(telling.session.store, (state) => selectBeat(state).knot)
  const care = useWhole(telling.care)
  const scene = useWhole(telling.story).scenes[knot]
  const [wanted, setWanted] = useState<string | null>(null)
  const { seat } = classWords
  if (scene === undefined || wanted === knot || levelOf(scene, care) !== 'out') return null
  const onRead = () => setWanted(knot)
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
