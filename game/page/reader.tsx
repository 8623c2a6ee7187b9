import type { ComponentChildren, ComponentType } from 'preact'
import { useRef } from 'preact/hooks'
import type { Picture } from '../session/picture.ts'
import { isAsking } from '../session/meet.ts'
import type { Session } from '../session/session.ts'
import {
  selectIsBroken,
  selectIsCalm,
  selectIsClosing,
  selectTurn,
  selectTurnNumber,
} from '../session/session-state.ts'
import type { SettingsStore } from '../session/settings.ts'
import { emptyStage } from '../session/stage.ts'
import type { Book, Control } from './book.ts'
import { ChoiceList, type ChoicesProps } from './choice-list.tsx'
import { Notices, Stop } from './notices.tsx'
import { pageWords } from './page-words.ts'
import { Passage, type Slots } from './passage.tsx'
import { langOf } from './prose.tsx'
import { PointedName } from './pointed-name.tsx'
import { usePace } from './pace.ts'
import { findScroller, giveKeysTo, isAtFoot, scrollOn } from './scrolling.ts'
import { useAppearance } from './use-appearance.ts'
import { useKeys } from './use-keys.ts'
import { Way } from './way.tsx'
import { useWhole, type Readable } from './use-store.ts'

export interface ReaderProps extends Slots {
  readonly session: Session
  readonly settings: SettingsStore
  readonly book: Book
  readonly picture: Readable<Picture>
  /** The buttons of the bar, in order. */
  readonly controls: readonly Control[]
  /** Escape. */
  readonly onStepAway: () => void
  /** “Begin again” after the last line, and where a story breaks at its first; without it neither is offered. */
  readonly onRestart?: (() => void) | undefined
  /** Opens the sources at a fact, from its number in the text. */
  readonly onSource?: (factId: string) => void
  /** Lies where the picture will be, until there is one. */
  readonly firstPicture?: ComponentChildren
  /** Stands over the first beat. */
  readonly preface?: ComponentChildren
  /** Stands under the last line, below “Begin again”. */
  readonly afterEnd?: ComponentChildren
  /** Right under the last line, before the way back to the beginning. */
  readonly atLast?: ComponentChildren
  /** Replaces the numbered list of choices. */
  readonly Choices?: ComponentType<ChoicesProps> | undefined
  /** Dialogs, captions, and whatever else a mode lays over the page. */
  readonly children?: ComponentChildren
}

/** The whole screen of a telling: the picture's place, the bar of controls, and the card with the passage and its choices. */
export function Reader(props: ReaderProps) {
  const { session, settings, book, controls, onStepAway, preface, children } = props
  const state = useWhole(session.store)
  const picture = useWhole(props.picture)
  const main = useRef<HTMLElement>(null)
  const turn = selectTurn(state)
  const number = selectTurnNumber(state)
  const before = state.turns[number - 1]?.stage ?? emptyStage

  const { described, numberKeys, stepwise } = useWhole(settings)
  const pace = usePace(main, { beat: turn.beat, turn: number, isWanted: stepwise })

  useAppearance(main, settings, picture)
  useKeys(main, (event) => {
    if (event.key === 'Escape') onStepAway()
    else if (event.key === 'Backspace') session.back()
    else if (pace?.hasMore && goOnKeys.has(event.key) && !isControl(event.target)) pace.next()
    else if (event.key === 'd' && settings.getState().numberKeys) settings.change({ described: !described })
    else {
      letKeysScroll(event, main.current)
      return
    }
    event.preventDefault()
  })

  return (
    <main
      ref={main}
      class="reader"
      lang={pageWords.lang}
      data-turn={number}
      data-knot={turn.beat.knot}
      data-ended={turn.beat.ended ? '' : undefined}
      data-card={picture.card}
      data-value={picture.value}
    >
      <div class="stage" data-stage aria-hidden="true">
        {props.firstPicture}
      </div>
      <Bar controls={controls} isFirst={number === 0} />
      <section class="card" data-passage aria-label={pageWords.passage}>
        <div
          class="scroll"
          tabIndex={-1}
          onFocusIn={({ target }) => target instanceof Element && pace?.showTo(target)}
          onClick={(event) => {
            const { target, currentTarget } = event
            if (target === currentTarget && isAtFoot(currentTarget, event)) scrollFrom(currentTarget)
          }}
        >
          <Notices
            notice={state.notice}
            isPending={state.pending !== null}
            onDismiss={() => {
              session.notify(null)
              main.current?.querySelector<HTMLElement>('#passage-when')?.focus()
            }}
          />
          <h1 class={number === 0 ? 'title' : 'unseen'}>{book.story.title}</h1>
          {number === 0 && preface}
          {picture.description !== null && (
            <p class={described ? 'described' : 'unseen'}>{pageWords.picture(picture.description)}</p>
          )}
          {number > 0 && turn.stage.chapter !== before.chapter && <Way key={number} turns={state.turns} />}
          <Passage
            {...{ ...props, turn, before, pace }}
            language={book.language}
            isClosing={selectIsClosing(state)}
          />
          {pace?.hasMore && (
            <p class="pace">
              <button type="button" class="choice" onClick={pace.next}>
                {pageWords.pace.next}
              </button>
              <button type="button" class="quiet" onClick={pace.showAll}>
                {pageWords.pace.all}
              </button>
            </p>
          )}
          <div class={pace?.hasMore ? 'ahead' : undefined}>
            <Onward
              {...props}
              pending={state.pending}
              pointed={picture.pointed?.choiceId ?? null}
              isBroken={selectIsBroken(state)}
              // the calm close is left by a press on its own button, not by a key pressed once too often
              hasNumberKeys={numberKeys && !pace?.hasMore && !selectIsCalm(state)}
            />
          </div>
        </div>
      </section>
      <PointedName pointed={picture.pointed} choices={turn.beat.choices} language={book.language} />
      {children}
    </main>
  )
}

/** What brings the next paragraph. */
const goOnKeys = new Set(['Enter', ' '])

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary') !== null
}

/** While focus is nowhere, keys would scroll the page, which on wide screens stands still: give it to the card. */
function letKeysScroll({ key }: KeyboardEvent, main: HTMLElement | null): void {
  const page = main?.ownerDocument
  if (page?.activeElement === page?.body)
    giveKeysTo(key, main?.querySelector<HTMLElement>('[data-passage] > .scroll'))
}

/** A press on the sign that there is more below. */
function scrollFrom(words: Element): void {
  const scroller = findScroller(words.parentElement ?? words)
  if (scroller !== null) scrollOn(scroller)
}

interface BarProps extends Pick<ReaderProps, 'controls'> {
  /** True on the first beat, from which nothing leads back. */
  readonly isFirst: boolean
}

function Bar({ controls, isFirst }: BarProps) {
  return (
    <nav class="bar" aria-label={pageWords.controls}>
      {controls.map(({ id, label, onPress, count = 0, tucks }) => (
        <button
          key={id}
          type="button"
          data-control={id}
          data-tucks={tucks}
          disabled={isFirst && id === 'back'}
          onClick={onPress}
        >
          {label}
          {count > 0 && (
            <>
              {' '}
              <b>{count}</b> <span class="unseen">{pageWords.forPassage}</span>
            </>
          )}
        </button>
      ))}
    </nav>
  )
}

interface OnwardProps extends ReaderProps {
  readonly hasNumberKeys: boolean
  readonly pending: string | null
  readonly pointed: string | null
  readonly isBroken: boolean
}

/** What can be done now: the choices and the way out of the scene, or, where there are none, what to do instead. */
function Onward({
  session,
  book,
  hasNumberKeys,
  pending,
  pointed,
  isBroken,
  onRestart,
  atLast,
  afterEnd,
  Choices = ChoiceList,
}: OnwardProps) {
  const state = session.store.getState()
  const turn = selectTurn(state)
  const { beat } = turn
  const number = selectTurnNumber(state)
  // what is asked before a scene is in the page's own words
  const language = isAsking(turn) ? pageWords.lang : book.language
  const leaving = beat.choices.find((choice) => choice.leaves)
  const onChoose = (choiceId: string) => session.choose(choiceId, number)

  if (isBroken) {
    return number === 0 || onRestart === undefined ? (
      <Stop words={pageWords.broken} label={pageWords.beginAgain} onPress={onRestart} />
    ) : (
      <Stop words={pageWords.broken} label={pageWords.goBack} onPress={session.back} />
    )
  }
  if (beat.ended) {
    return (
      <>
        {atLast}
        {onRestart !== undefined && (
          <Stop words={pageWords.ended} label={pageWords.beginAgain} onPress={onRestart} />
        )}
        {afterEnd}
      </>
    )
  }
  return (
    <>
      <Choices
        key={number}
        choices={beat.choices.filter((choice) => !choice.leaves)}
        language={language}
        pending={pending}
        pointed={pointed}
        onChoose={onChoose}
        hasNumberKeys={hasNumberKeys}
      />
      {leaving !== undefined && (
        <p class="leave">
          <button
            type="button"
            class="quiet"
            lang={leaving.text === '' ? undefined : langOf(language)}
            data-choice={leaving.id}
            onClick={() => onChoose(leaving.id)}
          >
            {leaving.text === '' ? pageWords.leaveScene : leaving.text}
          </button>
        </p>
      )}
    </>
  )
}
