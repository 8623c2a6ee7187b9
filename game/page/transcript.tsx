import { Fragment } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Session } from '../session/session.ts'
import type { SessionState, Turn } from '../session/session-state.ts'
import { emptyStage, type Stage } from '../session/stage.ts'
import { Dialog } from './dialog.tsx'
import { pageWords } from './page-words.ts'
import { langOf, Prose } from './prose.tsx'
import { useStore } from './use-store.ts'
import { SceneBreak } from './scene-break.tsx'
import { Chapters } from './way.tsx'
import { describeWhen, splitScenes } from './when.ts'

interface TranscriptProps {
  readonly session: Session
  /** That it is told in. */
  readonly language: string
  readonly onClose: () => void
  /** Called when the story goes on from an earlier choice. */
  readonly onReturn: () => void
  /** False where somebody else leads. */
  readonly canGoBack: boolean
}

/** Everything told so far with the choices taken, and a way back to each of them. */
export function Transcript({ session, language, onClose, onReturn, canGoBack }: TranscriptProps) {
  const turns = useStore(session.store, selectTurns)
  const { told } = pageWords
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
    <Dialog title={told.title} kind="transcript" onClose={onClose} close={pageWords.close}>
      {turns.map((turn, i) => (
        <section key={i} tabIndex={-1} data-turn={i}>
          <TurnText {...{ turn, language }} before={turns[i - 1]?.stage ?? emptyStage} />
          <Taken
            language={language}
            from={turn}
            turn={turns[i + 1]}
            onBack={canGoBack ? () => goBackTo(i) : undefined}
          />
        </section>
      ))}
      <p class="now">{told.now}</p>
      <Chapters turns={turns} onGo={showTurn} />
      <div ref={end} />
    </Dialog>
  )
}

interface TurnTextProps {
  readonly turn: Turn
  readonly language: string
  /** The stage that the turn found. */
  readonly before: Stage
}

function TurnText({ turn, language, before }: TurnTextProps) {
  return (
    <>
      {splitScenes(turn.beat, before).map(({ when, lines }, i) => (
        <Fragment key={i}>
          {(i > 0 || when !== describeWhen(before)) && <SceneBreak when={when} />}
          {lines.map((line, n) => (
            <p key={n} lang={langOf(language)}>
              <Prose text={line.text} lang={language} />
            </p>
          ))}
        </Fragment>
      ))}
    </>
  )
}

interface TakenProps {
  readonly language: string
  /** Where it was taken. */
  readonly from: Turn
  /** The turn that the choice led to, if one was taken. */
  readonly turn: Turn | undefined
  readonly onBack: (() => void) | undefined
}

function Taken({ language, from, turn, onBack }: TakenProps) {
  const took = turn?.took ?? null
  if (took === null) return null
  // a plain “Go on” is no choice to go back to
  const wasChosen = took.leaves || from.beat.choices.filter(({ leaves }) => !leaves).length > 1
  return (
    <div class="taken">
      <p>
        {took.leaves ? (
          pageWords.told.left
        ) : (
          <>
            <b>{pageWords.told.chosen}</b>{' '}
            <span lang={langOf(language)}>
              <Prose text={took.text} lang={language} />
            </span>
          </>
        )}
      </p>
      {wasChosen && onBack !== undefined && (
        <button
          type="button"
          class="quiet"
          onClick={onBack}
          aria-label={`${pageWords.told.backHere}: ${took.text}`}
        >
          {pageWords.told.backHere}
        </button>
      )}
    </div>
  )
}

const selectTurns = (state: SessionState) => state.turns
