import { listPresses, readHeld, type PadPress } from '../session/pad.ts'

/**
 * Calls `onPress` for each press on any gamepad. Looks at them only while one is there and the page is seen. Gives back
 * how to stop.
 */
export function watchPads(onPress: (press: PadPress) => void): () => void {
  /** What was held on each gamepad, by its place. Who is not in it has just come: what is held then is no press. */
  const held = new Map<number, ReadonlySet<PadPress>>()
  let frame: number | null = null
  let isStopped = false

  function look(): void {
    frame = null
    const pads = navigator.getGamepads().filter((pad) => pad?.connected === true)
    for (const place of held.keys()) if (!pads.some((pad) => pad?.index === place)) held.delete(place)
    for (const pad of pads) {
      if (pad === null) continue
      const before = held.get(pad.index)
      const now = readHeld(pad, before ?? new Set())
      held.set(pad.index, now)
      if (before !== undefined) for (const press of listPresses(now, before)) if (!isStopped) onPress(press)
    }
    if (pads.length > 0) lookAgain()
  }

  function lookAgain(): void {
    if (frame === null && !isStopped && !document.hidden) frame = requestAnimationFrame(look)
  }

  window.addEventListener('gamepadconnected', lookAgain)
  document.addEventListener('visibilitychange', lookAgain)
  lookAgain()

  return () => {
    // by a press, often enough: what looks just now must not look again
    isStopped = true
    window.removeEventListener('gamepadconnected', lookAgain)
    document.removeEventListener('visibilitychange', lookAgain)
    if (frame !== null) cancelAnimationFrame(frame)
  }
}
