/** Signs of somebody. A gamepad gives none but what it does: it moves focus and sliders, and scrolls. */
const signs = [
  'pointerdown',
  'pointermove',
  'keydown',
  'wheel',
  'touchmove',
  'focusin',
  'input',
  'scroll',
] as const

const options = { passive: true, capture: true }

/** Calls `onSign` at every sign of somebody at the screen. Gives back how to stop. */
export function watchSigns(page: Document, onSign: () => void): () => void {
  for (const sign of signs) page.addEventListener(sign, onSign, options)
  return () => {
    for (const sign of signs) page.removeEventListener(sign, onSign, options)
  }
}

/** Calls `onGone` once nobody has given a sign for so many milliseconds. Gives back how to stop. */
export function awaitNobody(page: Document, milliseconds: number, onGone: () => void): () => void {
  let timer = setTimeout(leave, milliseconds)
  const stopWatching = watchSigns(page, () => {
    clearTimeout(timer)
    timer = setTimeout(leave, milliseconds)
  })

  function leave(): void {
    stop()
    onGone()
  }

  function stop(): void {
    clearTimeout(timer)
    stopWatching()
  }

  return stop
}
