import { useRef } from 'preact/hooks'
import type { Choice } from '../story/beat.ts'
import { pageWords } from './page-words.ts'
import { langOf, Prose } from './prose.tsx'
import { useKeys } from './use-keys.ts'

/** What a mode's own way of choosing is given. `choices` are those listed; “leave this scene” stands apart. */
export interface ChoicesProps {
  readonly choices: readonly Choice[]
  /** That they are written in. */
  readonly language: string
  /** The choice that was taken and waits for the rest of the story, or null. */
  readonly pending: string | null
  /** The choice whose place in the picture was touched once, or null. */
  readonly pointed: string | null
  readonly onChoose: (choiceId: string) => void
  /** Whether number keys choose, as the reader has set it. */
  readonly hasNumberKeys: boolean
}

/** The choices of a beat as a numbered list of buttons; the numbers are keys, and arrows go from one to the next. */
export function ChoiceList({ choices, language, pending, pointed, onChoose, hasNumberKeys }: ChoicesProps) {
  const list = useRef<HTMLOListElement>(null)

  useKeys(list, (event) => {
    const numbered = hasNumberKeys ? choices[numberOf(event)] : undefined
    if (numbered !== undefined) {
      event.preventDefault()
      onChoose(numbered.id)
    } else if (event.key === 'ArrowDown') moveFocus(list.current, 1, event)
    else if (event.key === 'ArrowUp') moveFocus(list.current, -1, event)
  })

  return (
    <ol class="choices" ref={list} aria-label={pageWords.choices}>
      {choices.map((choice, i) => (
        <li key={choice.id}>
          <button
            type="button"
            class="choice"
            lang={langOf(language)}
            data-choice={choice.id}
            data-pointed={pointed === choice.id ? '' : undefined}
            aria-busy={pending === choice.id ? 'true' : undefined}
            onClick={(event) => {
              // the second half of a double click would land on the next passage
              if (event.detail < 2) onChoose(choice.id)
            }}
          >
            <span class="number">{i + 1}</span>{' '}
            <span>
              <Prose text={choice.text} lang={language} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}

/** The place in a list that a number key means, from 0; -1 for other keys. */
export function numberOf({ key }: KeyboardEvent): number {
  return /^[1-9]$/.test(key) ? Number(key) - 1 : -1
}

function moveFocus(list: HTMLOListElement | null, step: 1 | -1, event: KeyboardEvent): void {
  const buttons = [...(list?.querySelectorAll('button') ?? [])]
  const now = buttons.findIndex((button) => button === list?.ownerDocument.activeElement)
  // from the text, down leads to the first choice once it is in sight; until then arrows scroll
  if (now < 0 && (step < 0 || !isInSight(buttons[0]))) return
  const next = buttons[now + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

function isInSight(element: HTMLElement | undefined): boolean {
  if (element === undefined || element.closest('.ahead') !== null) return false
  const frame = element.closest('[data-passage]')?.getBoundingClientRect()
  const screen = element.ownerDocument.documentElement.clientHeight
  return element.getBoundingClientRect().top <= Math.min(frame?.bottom ?? screen, screen)
}
