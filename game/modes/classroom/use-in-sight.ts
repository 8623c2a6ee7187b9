import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * Brings the end of an element into sight each time something else is due there; while nothing is, it stays where it was
 * scrolled to. `due` names what is due, and is null for nothing.
 */
export function useInSight(due: string | null): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (due !== null) element.current?.scrollIntoView({ block: 'end' })
  }, [due])

  return element
}
