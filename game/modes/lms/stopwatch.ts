import type { Clock } from '../../session/ports.ts'

/** Measures how long a page is in sight. */
export interface Stopwatch {
  /** Milliseconds so far. */
  read(): number
  setRunning(isRunning: boolean): void
}

/** A stopwatch that runs from now on, by a clock that may be set while it does. */
export function createStopwatch(clock: Clock): Stopwatch {
  let before = 0
  let since: number | null = clock()
  const stretch = () => (since === null ? 0 : Math.max(0, clock() - since))
  return {
    read: () => before + stretch(),
    setRunning(isRunning) {
      before += stretch()
      since = isRunning ? clock() : null
    },
  }
}
