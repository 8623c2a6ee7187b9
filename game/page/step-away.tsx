import type { ComponentChildren } from 'preact'
import type { Session } from '../session/session.ts'
import { selectBeat, selectTurnNumber, type SessionState } from '../session/session-state.ts'
import type { ControlGroup } from './book.ts'
import { Dialog } from './dialog.tsx'
import { More } from './more.tsx'
import { pageWords } from './page-words.ts'
import { useStore } from './use-store.ts'

interface StepAwayProps {
  readonly session: Session
  readonly onClose: () => void
  /** Without it the reader goes where somebody else leads, and can't begin again. */
  readonly onRestart?: (() => void) | undefined
  /** Where “Stop reading” leads; without it there is no such button. */
  readonly onLeave?: (() => void) | undefined
  /** What is said first, where it isn't as elsewhere. */
  readonly line?: string | undefined
  /** What else can be opened from here. */
  readonly more?: readonly ControlGroup[]
  /** Stands under the doors. */
  readonly children?: ComponentChildren
}

/** The calm screen that covers everything: go on, leave the scene, start again, or stop. */
export function StepAway({
  session,
  onClose,
  onRestart,
  onLeave,
  line = pageWords.away.line,
  more = [],
  children,
}: StepAwayProps) {
  const leaving = useStore(session.store, selectLeaving)
  const { away } = pageWords

  function after(act: () => void): () => void {
    return () => {
      onClose()
      act()
    }
  }

  return (
    <Dialog title={away.title} kind="away" onClose={onClose}>
      <p>{line}</p>
      <ul class="doors">
        <li>
          <Door label={away.resume} onPress={onClose} />
        </li>
        {leaving !== undefined && (
          <li>
            <Door
              label={pageWords.leaveScene}
              onPress={after(() => session.choose(leaving.id, selectTurnNumber(session.store.getState())))}
            />
          </li>
        )}
        {onRestart !== undefined && (
          <li>
            <Door label={away.restart} onPress={after(onRestart)} />
          </li>
        )}
        {onLeave !== undefined && (
          <li>
            <Door label={away.leave} onPress={after(onLeave)} />
          </li>
        )}
      </ul>
      {children}
      {more.map(({ title, controls }) => (
        <section key={title} class="also">
          <h3 class="label">{title}</h3>
          <More controls={controls} />
        </section>
      ))}
    </Dialog>
  )
}

function Door({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <button type="button" class="choice" onClick={onPress}>
      {label}
    </button>
  )
}

function selectLeaving(state: SessionState) {
  return selectBeat(state).choices.find((choice) => choice.leaves)
}
