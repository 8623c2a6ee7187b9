/** How long a finger holds the corner, in milliseconds. */
const holdTime = 3000
/** The corner at the top left, CSS pixels each way; nothing is to be seen of it. */
const cornerSize = 96
/** How far a finger that holds still may slip. */
const slip = 40

/**
 * Calls `onKnock` when somebody holds the corner at the top left for three seconds, or presses Ctrl, Alt and S. A shorter
 * touch there does what it does anywhere.
 */
export function watchStaffDoor(window: Window, onKnock: () => void): void {
  let finger: { readonly id: number; readonly x: number; readonly y: number; readonly timer: number } | null =
    null

  function letGo(): void {
    if (finger !== null) window.clearTimeout(finger.timer)
    finger = null
  }

  function onHeld(): void {
    finger = null
    // lifting the finger is no press on what lies in the corner
    const swallow = (event: Event) => {
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('click', swallow, { capture: true, once: true })
    window.addEventListener(
      'pointerup',
      () => window.setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 400),
      { capture: true, once: true },
    )
    onKnock()
  }

  const options = { capture: true, passive: true }
  window.addEventListener(
    'pointerdown',
    ({ pointerId, clientX, clientY }) => {
      letGo()
      if (clientX > cornerSize || clientY > cornerSize) return
      finger = { id: pointerId, x: clientX, y: clientY, timer: window.setTimeout(onHeld, holdTime) }
    },
    options,
  )
  window.addEventListener(
    'pointermove',
    ({ pointerId, clientX, clientY }) => {
      if (finger?.id === pointerId && Math.hypot(clientX - finger.x, clientY - finger.y) > slip) letGo()
    },
    options,
  )
  window.addEventListener('pointerup', letGo, options)
  window.addEventListener('pointercancel', letGo, options)
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.code !== 'KeyS' || !event.ctrlKey || !event.altKey || event.shiftKey || event.repeat) return
      event.preventDefault()
      onKnock()
    },
    { capture: true },
  )
}
