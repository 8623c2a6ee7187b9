import type { Session } from '../session/session.ts'
import type { SessionState, Turn } from '../session/session-state.ts'
import { Dialog } from './dialog.tsx'
import { Prose } from './prose.tsx'
import { CloseButton } from './sources.tsx'
import type { Strings } from './strings.ts'
import { useStore } from './use-store.ts'
import { describeWhen } from './when.ts'

interface TranscriptProps {
  readonly session: Session
  readonly strings: Strings
  readonly onClose: () => void
}

/** Everything told so far with the choices taken, and a way back to each of them. */
export function Transcript({ session, strings, onClose }: TranscriptProps) {
  const turns = useStore(session.store, selectTurns)
  const { told } = strings

  function goBackTo(turn: number): void {
    onClose()
    session.restore(turns.slice(0, turn + 1), null)
  }

  return (
    <Dialog title={told.title} kind="transcript" onClose={onClose}>
      {turns.map((turn, i) => (
        <section key={i}>
          <TurnHeading turn={turn} before={turns[i - 1]} />
          {turn.beat.lines.map((line, n) => (
            <p key={n}>
              <Prose text={line.text} lang={strings.lang} />
            </p>
          ))}
          <Taken turn={turns[i + 1]} strings={strings} onBack={() => goBackTo(i)} />
        </section>
      ))}
      <p class="now">{told.now}</p>
      <CloseButton strings={strings} onClose={onClose} />
    </Dialog>
  )
}

function TurnHeading({ turn, before }: { readonly turn: Turn; readonly before: Turn | undefined }) {
  const when = describeWhen(turn.stage)
  if (when === '' || (before !== undefined && describeWhen(before.stage) === when)) return null
  return <h3 class="when">{when}</h3>
}

interface TakenProps {
  /** The turn that the choice led to, if one was taken. */
  readonly turn: Turn | undefined
  readonly strings: Strings
  readonly onBack: () => void
}

function Taken({ turn, strings, onBack }: TakenProps) {
  const took = turn?.took ?? null
  if (took === null) return null
  return (
    <div class="taken">
      <p>
        {took.leaves ? (
          strings.told.left
        ) : (
          <>
            <b>{strings.told.chosen}</b> <Prose text={took.text} lang={strings.lang} />
          </>
        )}
      </p>
      <button
        type="button"
        class="quiet"
        onClick={onBack}
        aria-label={`${strings.told.backHere}: ${took.text}`}
      >
        {strings.told.backHere}
      </button>
    </div>
  )
}

const selectTurns = (state: SessionState) => state.turns
