import type { Clock } from '../../game/session/ports.ts'

/** A clock that knows the time of day as it was when it was made, and then runs evenly: setting the system's clock moves nothing. */
export function createSteadyClock(): Clock {
  const start = Date.now() - performance.now()
  return () => start + performance.now()
}
