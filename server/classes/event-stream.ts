/** How long a chunk may stand unread before its reader counts as gone, in milliseconds. */
const unreadFor = 60_000

/**
 * Server-sent events, one at a time: `next` is asked for a chunk when the last one has been read, and ends the stream with
 * null. So a reader that is slow holds one chunk here, and gets the newest when it comes back. `onEnd` is called once, when
 * either side has ended it.
 */
export function streamEvents(
  next: () => Promise<string | null>,
  onEnd: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let unread: NodeJS.Timeout | undefined
  let isOver = false

  function end(): void {
    clearTimeout(unread)
    if (!isOver) onEnd()
    isOver = true
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        clearTimeout(unread)
        const chunk = await next()
        // its reader may have gone meanwhile
        if (isOver) return
        if (chunk === null) {
          end()
          controller.close()
          return
        }
        controller.enqueue(encoder.encode(chunk))
        unread = setTimeout(() => {
          end()
          controller.error(new Error('nobody reads this'))
        }, unreadFor)
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  )
}
