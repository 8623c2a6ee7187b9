import { useEffect, useState } from 'preact/hooks'

/** What isn't here yet, or can't be had. */
type Absence = 'coming' | 'missing'

/** What `load` promises, once it is here; asked for again when `key` changes. */
export function useLater<T extends object>(load: () => Promise<T>, key: string): T | Absence {
  const [part, setPart] = useState<T | Absence>('coming')

  useEffect(() => {
    let isWanted = true
    load().then(
      (loaded) => isWanted && setPart(() => loaded),
      () => isWanted && setPart('missing'),
    )
    return () => void (isWanted = false)
  }, [key])

  return part
}
