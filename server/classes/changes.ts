import type { Classroom } from './classroom.ts'

/** The changes of a class, one after another: those that come while nobody waits are one. */
export interface Changes {
  /** True when something has changed; false after so many milliseconds, or when nobody listens any more. */
  next(milliseconds: number): Promise<boolean>
  /** Whether nobody listens any more. */
  areOver(): boolean
  stop(): void
}

/** Watches a class until `signal` is aborted or it is stopped. */
export function watchChanges(classroom: Classroom, code: string, signal: AbortSignal): Changes {
  let hasChanged = false
  let wake: () => void = () => undefined
  const unwatch = classroom.watch(code, () => {
    hasChanged = true
    wake()
  })
  const onAbort = () => wake()
  signal.addEventListener('abort', onAbort)
  return {
    async next(milliseconds) {
      if (!hasChanged && !signal.aborted)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      wake = () => undefined
      const had = hasChanged
      hasChanged = false
      return had && !signal.aborted
    },
    areOver: () => signal.aborted,
    stop() {
      unwatch()
      signal.removeEventListener('abort', onAbort)
    },
  }
}
