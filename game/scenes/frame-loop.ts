/** A loop that draws only while there is something to draw. */
export interface FrameLoop {
  /** Frames a second at most. */
  setFps(fps: number): void
  /** There is something to draw: starts the loop if it sleeps. */
  wake(): void
  /** Holds the loop still, whatever wakes it, until everyone who held it has released it. */
  hold(holder: string): void
  release(holder: string): void
}

type Frames = Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame'>

/** Screens don't keep time to the millisecond. */
const slack = 4

/**
 * Calls `draw(time, since)` on animation frames: milliseconds now, and since the frame before or null after a sleep.
 * The loop sleeps when `draw` says false.
 */
export function createFrameLoop(
  frames: Frames,
  draw: (time: number, since: number | null) => boolean,
): FrameLoop {
  let request: number | null = null
  let last: number | null = null
  let shortest = 0
  const holders = new Set<string>()

  function onFrame(time: number): void {
    request = frames.requestAnimationFrame(onFrame)
    const since = last === null ? null : time - last
    if (since !== null && since < shortest) return
    last = time
    if (!draw(time, since)) sleep()
  }

  function sleep(): void {
    if (request !== null) frames.cancelAnimationFrame(request)
    request = null
    last = null
  }

  function wake(): void {
    if (holders.size === 0 && request === null) request = frames.requestAnimationFrame(onFrame)
  }

  return {
    setFps: (fps) => {
      shortest = 1000 / fps - slack
    },
    wake,
    hold: (holder) => {
      holders.add(holder)
      sleep()
    },
    release: (holder) => {
      holders.delete(holder)
      wake()
    },
  }
}
