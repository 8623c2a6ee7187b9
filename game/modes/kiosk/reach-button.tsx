import { useLayoutEffect, useState } from 'preact/hooks'
import { visitorWords as words } from './visitor-words.ts'

/** Brings all that is read and touched into the lower half of the screen, for whoever sits or is small, and back up. */
export function ReachButton() {
  const root = document.documentElement
  // the page itself remembers, from one screen of a visit to the next; the next visitor has another page
  const [isLow, setLow] = useState('low' in root.dataset)

  useLayoutEffect(() => void root.toggleAttribute('data-low', isLow), [isLow])

  return (
    <button type="button" class="reach" data-control="reach" onClick={() => setLow(!isLow)}>
      {isLow ? words.bringUp : words.bringDown}
    </button>
  )
}
