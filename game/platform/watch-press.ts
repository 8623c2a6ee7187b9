/**
 * Watches fingers and mouse on a page. The function given back calls at once while nothing presses, else as soon as the
 * press is over and has had its effect; of several calls that wait, only the last comes. What moves under a finger makes
 * its tap go beside.
 */
export function watchPress(page: Document): (call: () => void) => void {
  let isPressed = false
  let waiting: (() => void) | null = null

  function release(): void {
    isPressed = false
    // the click comes right after
    setTimeout(() => {
      if (isPressed) return
      waiting?.()
      waiting = null
    })
  }
  page.addEventListener('pointerdown', () => (isPressed = true), true)
  page.addEventListener('pointerup', release, true)
  page.addEventListener('pointercancel', release, true)

  return (call) => {
    if (isPressed) waiting = call
    else call()
  }
}
