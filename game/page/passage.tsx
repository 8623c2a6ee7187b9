import { Fragment, type ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Line } from '../story/beat.ts'
import type { CueKind, CueValue } from '../story/tags.ts'
import { selectFacts, type Turn } from '../session/session-state.ts'
import type { Stage } from '../session/stage.ts'
import { Prose } from './prose.tsx'
import { SceneBreak } from './scene-break.tsx'
import type { Strings } from './strings.ts'
import { splitScenes } from './when.ts'

/** What may stand after a line that calls for it. */
export interface Slots {
  /** Gives what the recap shows at this point of it. */
  readonly recap?: (part: CueValue<'recap'>) => ComponentChildren
  readonly calm?: ComponentChildren
  /** Gives the small picture of a thing. */
  readonly closeUp?: (id: CueValue<'show'>) => ComponentChildren
}

interface PassageProps extends Slots {
  readonly turn: Turn
  /** The stage that the turn found. */
  readonly before: Stage
  readonly strings: Strings
  /** Opens the sources at a fact; without it the text bears no numbers. */
  readonly onSource?: (factId: string) => void
}

/** The words of a beat under the label of their place and time. When another turn comes, focus goes to that label. */
export function Passage({ turn, before, ...rest }: PassageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(turn)
  const scenes = splitScenes(turn.beat, before)
  const when = scenes[0]?.when ?? ''
  const number = turn.position.path.length

  useLayoutEffect(() => {
    if (shown.current === turn) return
    shown.current = turn
    showFromTop(heading.current)
  }, [turn])

  return (
    <>
      <h2 id="passage-when" class={when === '' ? 'unseen' : 'when'} tabIndex={-1} ref={heading}>
        {when === '' ? rest.strings.passage : when}
      </h2>
      <div class="lines" role="log">
        {scenes.map((scene, i) => (
          <Fragment key={`${number} ${i}`}>
            {i > 0 && <SceneBreak when={scene.when === scenes[i - 1]?.when ? '' : scene.when} />}
            {scene.lines.map((line, n) => (
              <LineText key={n} line={line} facts={selectFacts(turn.beat)} {...rest} />
            ))}
          </Fragment>
        ))}
      </div>
    </>
  )
}

interface LineTextProps extends Slots {
  readonly line: Line
  /** Every fact of the beat, in the order of their numbers. */
  readonly facts: readonly string[]
  readonly strings: Strings
  readonly onSource?: (factId: string) => void
}

function LineText({ line, facts, strings, onSource, recap, calm, closeUp }: LineTextProps) {
  return (
    <>
      {line.cues.map(
        (cue) => cue.kind === 'show' && <Fragment key={cue.value}>{closeUp?.(cue.value)}</Fragment>,
      )}
      {line.text !== '' && (
        <p class={has(line, 'bridge') ? 'bridge' : undefined} data-line={line.id ?? ''}>
          <Prose text={line.text} lang={strings.lang} />
          {onSource !== undefined && (
            <Marks line={line} facts={facts} strings={strings} onSource={onSource} />
          )}
        </p>
      )}
      {has(line, 'discuss') && <p class="discuss">{strings.discuss}</p>}
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
  readonly strings: Strings
  readonly onSource: (factId: string) => void
}

function Marks({ line, facts, strings, onSource }: MarksProps) {
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
              aria-label={strings.source(number)}
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
