import { useLayoutEffect, useState } from 'preact/hooks'
import { visitorWords as words } from './visitor-words.ts'

/** Brings all that is read and touched into the lower half of the screen, for whoever sits or is small, and back up. */
export function ReachButton() {
  // the next visitor has another page, which stands as usual
  const [isLow, setLow] = useState(false)

  useLayoutEffect(() => void document.documentElement.toggleAttribute('data-low', isLow), [isLow])

  return (
    <button type="button" data-control="reach" onClick={() => setLow(!isLow)}>
      {isLow ? words.bringUp : words.bringDown}
    </button>
  )
}
