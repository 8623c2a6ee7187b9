import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { pageWords } from '../../page/page-words.ts'
import { findOpening, type Hours } from './hours.ts'
import { watchWords } from './watch-words.ts'

/** Milliseconds for which the words are seen after a touch. */
const lit = 15_000
const touches = ['pointerdown', 'keydown'] as const

/** Outside the opening hours: a dark screen, and for whoever touches it, dim words about when it opens. */
export function Night({ hours }: { readonly hours: Hours }) {
  /** How often it was touched since it was last dark. */
  const [touched, setTouched] = useState(0)

  // before it is seen: a quick touch must not fall between two screens
  useLayoutEffect(() => {
    const onTouch = () => setTouched((times) => times + 1)
    touches.forEach((way) => document.addEventListener(way, onTouch))
    return () => touches.forEach((way) => document.removeEventListener(way, onTouch))
  }, [])
  useEffect(() => {
    if (touched === 0) return
    const timer = setTimeout(() => setTouched(0), lit)
    return () => clearTimeout(timer)
  }, [touched])

  const opening = findOpening(hours, new Date())
  return (
    <main class="night" lang={pageWords.lang}>
      <div role="status">
        {touched > 0 && (
          <>
            <h1>{watchWords.night.closed}</h1>
            {opening !== null && <p>{watchWords.night.opens(opening.time, opening.day)}</p>}
          </>
        )}
      </div>
    </main>
  )
}
