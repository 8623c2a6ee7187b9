import { useLayoutEffect, useRef } from 'preact/hooks'
import type { RefObject } from 'preact'

/** Milliseconds for which a page must stand still before it is told where: who scrolls past something doesn't show it. */
const standsAfter = 800

/** The parts of the step of a talk that is on a page, in their order: the same on each screen that shows the step. */
export function partsOf(page: Element): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-step] .debrief-body :is(p, h3, li, dt, dd, label)')]
}

/** The part with which what is seen of a step begins, counted from 0. */
export function partAtTop(parts: readonly HTMLElement[]): number {
  const at = parts.findIndex((part) => part.checkVisibility() && part.getBoundingClientRect().top >= 0)
  return Math.max(at, 0)
}

/** Brings a part to the top of the page, out of what it is folded away in; the first with all that stands above it. */
export function goToPart(page: Element, at: number): void {
  const part = at === 0 ? undefined : partsOf(page)[at]
  const folded = part?.closest('details')
  if (folded) folded.open = true
  if (part === undefined) scrollTo(0, 0)
  else part.scrollIntoView()
}

/** Calls back with the part of a step that the page has come to, once it stands there; each step begins at its first. */
export function useTalkPart(step: number, onPart: (part: number) => void): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null)
  const latest = useRef(onPart)
  latest.current = onPart

  // a step that is gone must not tell of its parts under the next one
  useLayoutEffect(() => {
    let told = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    function tell(): void {
      const now = page.current === null ? 0 : partAtTop(partsOf(page.current))
      if (now !== told) latest.current((told = now))
    }
    function onScroll(): void {
      clearTimeout(timer)
      timer = setTimeout(tell, standsAfter)
    }
    addEventListener('scroll', onScroll, { passive: true })
    return () => {
      clearTimeout(timer)
      removeEventListener('scroll', onScroll)
    }
  }, [step])

  return page
}
