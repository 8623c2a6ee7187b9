/** How long after a press its click may come, in milliseconds: that of a finger is made only after it was lifted. */
const clickWithin = 400

/**
 * Watches fingers and mouse on a page. The function given back calls at once while nothing presses, else as soon as the
 * press is over and has had its effect; of several calls that wait, only the last comes. What moves under a finger makes
 * its tap go beside.
 */
export function watchPress(page: Document): (call: () => void) => void {
  let isPressed = false
  let waiting: (() => void) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function press(): void {
    clearTimeout(timer)
    isPressed = true
  }

  function end(): void {
    isPressed = false
    const call = waiting
    waiting = null
    call?.()
  }

  function endWithin(milliseconds: number): void {
    clearTimeout(timer)
    timer = setTimeout(end, milliseconds)
  }

  const release = () => endWithin(clickWithin)
  page.addEventListener('pointerdown', press, true)
  page.addEventListener('pointerup', release, true)
  page.addEventListener('pointercancel', release, true)
  // a menu may take the end of the press that opened it
  page.addEventListener('contextmenu', release, true)
  page.addEventListener(
    'click',
    () => {
      // what a click itself calls for comes at once, and what has waited after it
      isPressed = false
      endWithin(0)
    },
    true,
  )

  return (call) => {
    if (isPressed) waiting = call
    else call()
  }
}
