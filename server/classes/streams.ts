/** A stream as long as it lasts. */
export interface OpenStream {
  readonly signal: AbortSignal
  end(): void
}

/** How many streams one pass may have: a page loaded again may begin the next before the last is known to be gone. */
const mostStreams = 3

/** Keeps count of streams by name; one more than are allowed ends the oldest. */
export function createStreams(): { begin(name: string): OpenStream } {
  const streams = new Map<string, readonly OpenStream[]>()
  return {
    begin(name) {
      const controller = new AbortController()
      const stream: OpenStream = {
        signal: controller.signal,
        end() {
          controller.abort()
          const left = (streams.get(name) ?? []).filter((one) => one !== stream)
          if (left.length === 0) streams.delete(name)
          else streams.set(name, left)
        },
      }
      const open = [...(streams.get(name) ?? []), stream]
      streams.set(name, open)
      if (open.length > mostStreams) open[0]?.end()
      return stream
    },
  }
}
