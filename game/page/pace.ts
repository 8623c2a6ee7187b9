import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { findParagraphs } from '../session/paragraphs.ts'
import type { Beat } from '../story/beat.ts'

/** How far a passage is shown that comes one paragraph at a time. */
export interface Pace {
  /** The last line shown, by its place in the beat. */
  readonly line: number
  /** True while there is more of the passage; what follows it then waits too. */
  readonly hasMore: boolean
  /** Shows one paragraph more and moves focus to it. */
  next(): void
  /** Shows the rest and what follows the passage; focus moves to where the rest begins. */
  showAll(): void
  /** What has focus, or is read aloud, must be seen: shows the passage as far as this element, which is to be within `host`. */
  showTo(element: Element): void
}

interface PaceOptions {
  readonly beat: Beat
  /** The number of the beat's turn: with another one the pace begins anew. */
  readonly turn: number
  readonly isWanted: boolean
}

/**
 * Keeps the pace of the passage in `host`; null where the whole of it is shown at once. All of it stays in the page for
 * those who listen: what is ahead is only not to be seen, and what the reader leads focus to comes into sight.
 */
export function usePace(host: RefObject<HTMLElement | null>, options: PaceOptions): Pace | null {
  const { beat, turn, isWanted } = options
  const starts = findParagraphs(beat.lines)
  const [reached, setReached] = useState({ turn, steps: 1 })
  /** The paragraph that focus is to go to once it is shown. */
  const wanted = useRef<number | null>(null)
  const steps = reached.turn === turn ? reached.steps : 1
  const line = starts[Math.min(steps, starts.length) - 1] ?? 0

  useLayoutEffect(() => {
    if (wanted.current === null) return
    const paragraph = host.current?.querySelector<HTMLElement>(`[data-step="${wanted.current}"]`)
    wanted.current = null
    paragraph?.focus({ preventScroll: true })
    paragraph?.scrollIntoView({ block: 'nearest' })
  }, [line])

  const showSteps = (count: number) => setReached({ turn, steps: Math.max(count, steps) })
  const goOn = (count: number) => {
    wanted.current = starts[steps] ?? null
    showSteps(count)
  }
  const pace: Pace | null = !isWanted
    ? null
    : {
        line,
        hasMore: steps < starts.length,
        next: () => goOn(steps + 1),
        showAll: () => goOn(starts.length),
        showTo(element) {
          if (element.closest('.ahead') === null) return
          const reachedLine = Number(element.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? Infinity)
          const count = starts.filter((start) => start <= reachedLine).length
          // the buttons of the pace go once all is shown: focus must not go with them
          const isLeftBehind =
            count === starts.length && host.current?.querySelector('.pace :focus') instanceof Element
          if (isLeftBehind) goOn(count)
          else showSteps(count)
        },
      }

  useLayoutEffect(() => {
    const onSpoken = ({ target }: Event) => target instanceof Element && pace?.showTo(target)
    const element = host.current
    element?.addEventListener('spoken', onSpoken)
    return () => element?.removeEventListener('spoken', onSpoken)
  })

  return pace
}
