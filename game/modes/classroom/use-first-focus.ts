import { useLayoutEffect } from 'preact/hooks'

/** The heading of a class's page. */
export const headingId = 'class-heading'

/** Puts focus where a screen begins, once it stands: what led to it is gone, and focus with it. */
export function useFirstFocus(id: string): void {
  useLayoutEffect(() => document.getElementById(id)?.focus({ preventScroll: true }), [])
}
