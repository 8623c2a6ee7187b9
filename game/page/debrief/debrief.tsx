import '../recap.css'
import './debrief.css'
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Beyond } from './beyond.tsx'
import { Closed, Closing } from './closing.tsx'
import type { Closing as ClosingReason, talkSteps } from '../../classroom/closings.ts'
import type { DebriefPart, DebriefPartProps } from './debrief-part.ts'
import { debriefWords as words } from './debrief-words.ts'
import { Fates } from './fates.tsx'
import { Happened } from './happened.tsx'
import { Now } from './now.tsx'
import { Real } from './real.tsx'
import { Sure } from './sure.tsx'
import { Voices } from './voices.tsx'

const Feel: DebriefPart = () => words.feel.lines.map((line) => <p key={line}>{line}</p>)

/** The arc of the talk: feel, what happened, what it hung on, what was real, what lay outside, voices, how sure, what now. */
const steps = [
  { id: 'feel', title: words.feel.title, Part: Feel },
  { id: 'happened', title: words.happened.title, Part: Happened },
  { id: 'fates', title: words.fates.title, Part: Fates },
  { id: 'real', title: words.real.title, Part: Real },
  { id: 'beyond', title: words.beyond.title, Part: Beyond },
  { id: 'voices', title: words.voices.title, Part: Voices },
  { id: 'sure', title: words.sure.title, Part: Sure },
  { id: 'now', title: words.now.title, Part: Now },
] as const satisfies { readonly length: typeof talkSteps }

interface DebriefStepProps extends DebriefPartProps {
  /** Counted from 0; beyond the last, it is the last. */
  readonly at: number
  readonly heading?: RefObject<HTMLHeadingElement | null>
}

/** One step of the talk, as it stands on every screen. */
export function DebriefStep({ at, heading, ...part }: DebriefStepProps) {
  const { title, Part }: { readonly title: string; readonly Part: DebriefPart } =
    steps[Math.min(at, steps.length - 1)] ?? steps[0]
  return (
    <div class="debrief-body">
      <p class="when">{words.place(at + 1, steps.length)}</p>
      <h2 {...(heading === undefined ? {} : { ref: heading })} tabIndex={-1}>
        {title}
      </h2>
      <Part {...part} />
    </div>
  )
}

interface DebriefProps extends DebriefPartProps {
  /** The step at which it begins, counted from 0; beyond the last, the last. */
  readonly from?: number | undefined
  /** Told at which step the talk is, counted from 0, whenever it goes to one. */
  readonly onStep?: (step: number) => void
  /** Told why the talk has ended, once it has; that is shown by the debrief itself. */
  readonly onClose?: (reason: ClosingReason) => void
  /** Where one goes from here; without it nothing leads away. */
  readonly onLeave?: () => void
  /** What that is called; the story, where nothing is said. */
  readonly leave?: string
}

/** The talk after a telling, one step at a time: whoever leads it goes on. It ends by its end or for a stated reason. */
export function Debrief({
  from = 0,
  onStep,
  onClose,
  onLeave,
  leave = words.toStory,
  ...part
}: DebriefProps) {
  const [at, setPlace] = useState(Math.min(from, steps.length - 1))
  const [ending, setEnding] = useState<'asked' | ClosingReason | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const place = `${at} ${ending ?? ''}`

  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true })
    // the page scrolls, or the dialog that the talk lies in
    heading.current?.closest('.debrief')?.scrollIntoView()
  }, [place])

  const setAt = (step: number) => {
    setPlace(step)
    onStep?.(step)
  }
  const close = (reason: ClosingReason) => {
    setEnding(reason)
    onClose?.(reason)
  }
  const leaving = onLeave !== undefined && (
    <button type="button" class="quiet" onClick={onLeave}>
      {leave}
    </button>
  )
  if (ending === 'asked')
    return (
      <section class="debrief" aria-label={words.title}>
        <Closing heading={heading} onClose={close} onGoOn={() => setEnding(null)} />
      </section>
    )
  if (ending !== null)
    return (
      <section class="debrief" aria-label={words.title}>
        <Closed
          {...{ heading, reason: ending, contacts: part.data.contacts }}
          onAgain={() => setEnding(null)}
        >
          {leaving}
        </Closed>
      </section>
    )

  const step = steps[at] ?? steps[0]
  const next = steps[at + 1]
  return (
    <section class="debrief" aria-label={words.title} data-step={step.id}>
      <nav class="debrief-steps" aria-label={words.steps}>
        <ol>
          {steps.map(({ id, title }, n) => (
            <li key={id}>
              <button
                type="button"
                class="quiet"
                aria-current={n === at ? 'step' : undefined}
                onClick={() => setAt(n)}
              >
                {title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <DebriefStep {...{ at, heading, ...part }} />
      <div class="debrief-ways">
        {at > 0 && (
          <button type="button" class="quiet" onClick={() => setAt(at - 1)}>
            {words.back}
          </button>
        )}
        <button
          type="button"
          class="choice"
          onClick={() => (next === undefined ? close('debrief') : setAt(at + 1))}
        >
          {next === undefined ? words.finish : words.next(next.title)}
        </button>
        <button type="button" class="quiet" onClick={() => setEnding('asked')}>
          {words.stop}
        </button>
        {leaving}
      </div>
    </section>
  )
}
