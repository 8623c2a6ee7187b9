import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** A part of the page that is fetched when it is wanted: the part, or where it is meanwhile. */
export type Later<P> = ComponentType<P> | 'coming' | 'missing'

/** Fetches a part, and again when `key` is another one. */
export function useLater<P>(load: () => Promise<ComponentType<P>>, key: string): Later<P> {
  const [part, setPart] = useState<Later<P>>('coming')

  useEffect(() => {
    let isWanted = true
    load().then(
      (come) => isWanted && setPart(() => come),
      () => isWanted && setPart('missing'),
    )
    return () => void (isWanted = false)
  }, [key])

  return part
}
