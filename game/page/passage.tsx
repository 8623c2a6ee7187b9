import { Fragment, type ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Line } from '../story/beat.ts'
import type { CueKind, CueValue } from '../story/tags.ts'
import type { Mention } from '../session/glossary.ts'
import { isAsking, isRetold } from '../session/meet.ts'
import { selectFacts, type Turn } from '../session/session-state.ts'
import type { Stage } from '../session/stage.ts'
import type { Pace } from './pace.ts'
import { pageWords } from './page-words.ts'
import { langOf, Prose } from './prose.tsx'
import { SceneBreak } from './scene-break.tsx'
import { splitScenes } from './when.ts'

/** What may stand after a line that calls for it. */
export interface Slots {
  /** Gives what the recap shows at this point of it. */
  readonly recap?: (part: CueValue<'recap'>) => ComponentChildren
  readonly calm?: ComponentChildren
  /** Said after a line where a group may stop and talk. Whoever reads alone isn't told. */
  readonly discuss?: string | undefined
  /** Gives the small picture of a thing. */
  readonly closeUp?: (id: CueValue<'show'>) => ComponentChildren
  /** Finds the words that can be asked about, for each line of a passage. */
  readonly findWords?: ((lines: readonly string[]) => readonly (readonly Mention[])[]) | undefined
  /** Tells about such a word. */
  readonly onWord?: (wordId: string) => void
}

interface PassageProps extends Slots {
  readonly turn: Turn
  /** That its lines are told in. */
  readonly language: string
  /** The stage that the turn found. */
  readonly before: Stage
  /** True from the calm close on, which is of no chapter and no year. */
  readonly isClosing: boolean
  /** How far the passage is shown; null for all of it. */
  readonly pace: Pace | null
  /** Opens the sources at a fact; without it the text bears no numbers. */
  readonly onSource?: (factId: string) => void
}

/** The words of a beat under the label of their place and time. When the reader has gone on, or elsewhere, focus goes to that label. */
export function Passage({ turn, language, before, isClosing, pace, findWords, ...rest }: PassageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(turn)
  const scenes = splitScenes(turn.beat, before)
  const when = isClosing ? '' : (scenes[0]?.when ?? '')
  const number = turn.position.path.length
  const { lines } = turn.beat
  const facts = selectFacts(turn.beat)
  const ask = isAsking(turn) ? lines.at(-1) : null
  const leftOut = turn.left ? lines.find((line) => has(line, 'bridge')) : null
  const mentions = findWords?.(lines.map(({ text }) => text))

  useLayoutEffect(() => {
    const last = shown.current
    shown.current = turn
    if (last === turn || isRetold(turn, last)) return
    showFromTop(heading.current)
  }, [turn])

  return (
    <>
      <h2 id="passage-when" class={when === '' ? 'unseen' : 'when'} tabIndex={-1} ref={heading}>
        {when === '' ? pageWords.passage : when}
      </h2>
      <div class="lines" role="log">
        {scenes.map((scene, i) => (
          <Fragment key={`${number} ${i}`}>
            {scene.lines.map((line, n) => {
              const place = lines.indexOf(line)
              return (
                <Step key={n} line={place} pace={pace}>
                  {i > 0 && n === 0 && (
                    <SceneBreak when={scene.when === scenes[i - 1]?.when ? '' : scene.when} />
                  )}
                  <LineText
                    line={line}
                    language={line === ask ? pageWords.lang : language}
                    isAsk={line === ask}
                    isLeftOut={line === leftOut && line !== ask}
                    facts={facts}
                    mentions={mentions?.[place] ?? []}
                    {...rest}
                  />
                </Step>
              )
            })}
          </Fragment>
        ))}
      </div>
    </>
  )
}

interface StepProps {
  /** The place of the line in the beat. */
  readonly line: number
  readonly pace: Pace | null
  readonly children: ComponentChildren
}

/** One line and what belongs to it; where there is a pace, it says whether the line is to be seen yet. */
function Step({ line, pace, children }: StepProps) {
  if (pace === null) return <>{children}</>
  const state = line > pace.line ? 'ahead' : line === pace.line ? 'here' : 'past'
  return (
    <div class={`step ${state}`} data-step={line} tabIndex={-1}>
      {children}
    </div>
  )
}

interface LineTextProps extends Omit<Slots, 'findWords'> {
  readonly line: Line
  readonly language: string
  /** True for the question before a scene, which is the page's own and not the story's. */
  readonly isAsk: boolean
  /** True for what stands in for a scene that the reader left out; a shorter telling has such lines of its own. */
  readonly isLeftOut: boolean
  /** Every fact of the beat, in the order of their numbers. */
  readonly facts: readonly string[]
  /** The words in it that can be asked about. */
  readonly mentions: readonly Mention[]
  readonly onSource?: (factId: string) => void
}

function LineText({
  line,
  language,
  isAsk,
  isLeftOut,
  facts,
  mentions,
  onSource,
  onWord,
  ...slots
}: LineTextProps) {
  const { recap, calm, discuss, closeUp } = slots
  const isBridge = has(line, 'bridge')
  return (
    <>
      {line.cues.map(
        (cue) => cue.kind === 'show' && <Fragment key={cue.value}>{closeUp?.(cue.value)}</Fragment>,
      )}
      {isLeftOut && <p class="left-out">{pageWords.leftOut}</p>}
      {line.text !== '' && (
        <p
          class={isAsk ? 'ask' : isBridge ? 'bridge' : undefined}
          lang={langOf(language)}
          data-line={line.id ?? ''}
        >
          <Prose text={line.text} lang={language} mentions={mentions} onWord={onWord} />
          {onSource !== undefined && <Marks line={line} facts={facts} onSource={onSource} />}
        </p>
      )}
      {discuss !== undefined && has(line, 'discuss') && <p class="discuss">{discuss}</p>}
      {line.cues.map(
        (cue) => cue.kind === 'recap' && <Fragment key={cue.value}>{recap?.(cue.value)}</Fragment>,
      )}
      {has(line, 'calm') && calm}
    </>
  )
}

// keeps a number on the line of the word it belongs to
const wordJoiner = '\u2060'

interface MarksProps {
  readonly line: Line
  readonly facts: readonly string[]
  readonly onSource: (factId: string) => void
}

function Marks({ line, facts, onSource }: MarksProps) {
  const ids = line.cues.flatMap((cue) => (cue.kind === 'fact' ? [cue.value] : []))
  return (
    <span class="marks">
      {ids.map((id) => {
        const number = facts.indexOf(id) + 1
        return (
          <sup key={id}>
            {wordJoiner}
            <button
              type="button"
              class="mark"
              aria-label={pageWords.source(number)}
              onClick={() => onSource(id)}
            >
              {number}
            </button>
          </sup>
        )
      })}
    </span>
  )
}

function has(line: Line, kind: CueKind): boolean {
  return line.cues.some((cue) => cue.kind === kind)
}

/** Brings a passage to the reader from its first word: the page and the card at their top, and focus on its label. */
function showFromTop(heading: HTMLElement | null): void {
  heading?.closest('[data-passage]')?.firstElementChild?.scrollTo(0, 0)
  heading?.ownerDocument.documentElement.scrollTo(0, 0)
  heading?.focus({ preventScroll: true })
}
