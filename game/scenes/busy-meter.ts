/** Measures how long a frame keeps the page from answering: drawing, and what the browser does with what was drawn. */
export interface BusyMeter {
  /** Says that a frame begins to be drawn. */
  begin(): void
  /** Milliseconds from the beginning of the last measured frame to the first task after it. */
  readonly last: number
  stop(): void
}

/** A message posted in a frame is delivered when the main thread is free again. */
export function createBusyMeter(): BusyMeter {
  const { port1, port2 } = new MessageChannel()
  let begun: number | null = null
  let last = 0
  port1.onmessage = () => {
    if (begun !== null) last = performance.now() - begun
    begun = null
  }

  return {
    begin() {
      begun = performance.now()
      port2.postMessage(null)
    },
    get last() {
      return last
    },
    stop: () => port1.close(),
  }
}
