/** Waits so many milliseconds; shorter where the network comes back meanwhile, or `signal` is aborted. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(wake, milliseconds)
    window.addEventListener('online', wake)
    signal.addEventListener('abort', wake)
    function wake(): void {
      clearTimeout(timer)
      window.removeEventListener('online', wake)
      signal.removeEventListener('abort', wake)
      resolve()
    }
  })
}

/** A signal that breaks off when `signal` does, or after so many milliseconds; `again` begins to count anew. */
export interface Patience {
  readonly signal: AbortSignal
  /** True when it broke off because the time was up. */
  readonly isOver: () => boolean
  again(milliseconds: number): void
  end(): void
}

/** Begins to count. To be ended when what it was for is done. */
export function startPatience(signal: AbortSignal, milliseconds: number): Patience {
  const controller = new AbortController()
  const abort = () => controller.abort()
  let isOver = false
  let timer = setTimeout(giveUp, milliseconds)
  function giveUp(): void {
    isOver = true
    abort()
  }
  if (signal.aborted) abort()
  signal.addEventListener('abort', abort)
  return {
    signal: controller.signal,
    isOver: () => isOver,
    again(next) {
      clearTimeout(timer)
      timer = setTimeout(giveUp, next)
    },
    end() {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
    },
  }
}
