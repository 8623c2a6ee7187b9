/** How long a chunk may stand unread before its reader counts as gone, in milliseconds. */
const unreadFor = 60_000

/**
 * Server-sent events, one at a time: `events` are asked for the next when the last one has been read. So a reader that is slow holds one chunk here, and gets the newest when it comes back. `onEnd` is called once, when
 * either side has ended it.
 */
export function streamEvents(
  events: AsyncIterator<string, void>,
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
        const { done, value } = await events.next()
        // its reader may have gone meanwhile
        if (isOver) return
        if (done === true) {
          end()
          controller.close()
          return
        }
        controller.enqueue(encoder.encode(value))
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
