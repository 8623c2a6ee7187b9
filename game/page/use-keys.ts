import { useLayoutEffect, useRef } from 'preact/hooks'
import type { RefObject } from 'preact'

/**
 * Listens to keys on the whole document of `host`, wherever focus is, while no dialog is open. Keys with a modifier, held
 * keys and keys typed into a field are left alone.
 */
export function useKeys(host: RefObject<HTMLElement | null>, onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey)
  latest.current = onKey
  // with the passage itself, not after the next frame: a quick key must not fall between two passages
  useLayoutEffect(() => {
    const page = host.current?.ownerDocument
    if (page === undefined) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
      if (isField(event.target) || page.querySelector('dialog[open]') !== null) return
      latest.current(event)
    }
    page.addEventListener('keydown', onKeyDown)
    return () => page.removeEventListener('keydown', onKeyDown)
  }, [])
}

function isField(target: EventTarget | null): boolean {
  return target !== null && 'tagName' in target && /^(input|select|textarea)$/i.test(String(target.tagName))
}
