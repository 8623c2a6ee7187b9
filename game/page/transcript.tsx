import { Fragment } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Session } from '../session/session.ts'
import type { SessionState, Turn } from '../session/session-state.ts'
import { emptyStage, type Stage } from '../session/stage.ts'
import { Dialog } from './dialog.tsx'
import { Prose } from './prose.tsx'
import type { Strings } from './strings.ts'
import { useStore } from './use-store.ts'
import { SceneBreak } from './scene-break.tsx'
import { Chapters } from './way.tsx'
import { describeWhen, splitScenes } from './when.ts'

interface TranscriptProps {
  readonly session: Session
  readonly strings: Strings
  readonly onClose: () => void
  /** Called when the story goes on from an earlier choice. */
  readonly onReturn: () => void
}

/** Everything told so far with the choices taken, and a way back to each of them. */
export function Transcript({ session, strings, onClose, onReturn }: TranscriptProps) {
  const turns = useStore(session.store, selectTurns)
  const { told } = strings
  const end = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => end.current?.scrollIntoView({ block: 'end' }), [])

  function showTurn(turn: number): void {
    const section = end.current?.parentElement?.querySelector<HTMLElement>(`[data-turn="${turn}"]`)
    section?.focus({ preventScroll: true })
    section?.scrollIntoView()
  }

  function goBackTo(turn: number): void {
    onReturn()
    session.restore(turns.slice(0, turn + 1), null)
  }

  return (
    <Dialog title={told.title} kind="transcript" onClose={onClose} close={strings.close}>
      {turns.map((turn, i) => (
        <section key={i} tabIndex={-1} data-turn={i}>
          <TurnText turn={turn} before={turns[i - 1]?.stage ?? emptyStage} strings={strings} />
          <Taken turn={turns[i + 1]} strings={strings} onBack={() => goBackTo(i)} />
        </section>
      ))}
      <p class="now">{told.now}</p>
      <Chapters turns={turns} strings={strings} onGo={showTurn} />
      <div ref={end} />
    </Dialog>
  )
}

interface TurnTextProps {
  readonly turn: Turn
  /** The stage that the turn found. */
  readonly before: Stage
  readonly strings: Strings
}

function TurnText({ turn, before, strings }: TurnTextProps) {
  return (
    <>
      {splitScenes(turn.beat, before).map(({ when, lines }, i) => (
        <Fragment key={i}>
          {(i > 0 || when !== describeWhen(before)) && <SceneBreak when={when} />}
          {lines.map((line, n) => (
            <p key={n}>
              <Prose text={line.text} lang={strings.lang} />
            </p>
          ))}
        </Fragment>
      ))}
    </>
  )
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
