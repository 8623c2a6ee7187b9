/** What a screen does when nobody touches it: first it asks, then it begins again. */
export interface IdleWatch {
  /** A sign of somebody: whatever was counting starts over. A question that stands is not answered by it. */
  touch(): void
  /** The answer to the question: somebody is there, and it is taken back. */
  stay(): void
}

interface IdleOptions {
  /** Milliseconds without a touch until it asks; read anew each time, since more words take longer. */
  readonly untilAsking: () => number
  /** Milliseconds from the question to the end. */
  readonly untilEnd: number
  readonly onAsk: () => void
  readonly onBack: () => void
  readonly onEnd: () => void
  readonly wait: (call: () => void, milliseconds: number) => () => void
}

/** Starts watching. `wait` calls back once after so many milliseconds, and returns how to call it off. */
export function createIdleWatch({
  untilAsking,
  untilEnd,
  onAsk,
  onBack,
  onEnd,
  wait,
}: IdleOptions): IdleWatch {
  let isAsking = false
  let cancel = wait(ask, untilAsking())

  function ask(): void {
    isAsking = true
    cancel = wait(onEnd, untilEnd)
    // last, since the question takes focus, which is a sign of somebody
    onAsk()
  }

  function touch(): void {
    cancel()
    cancel = isAsking ? wait(onEnd, untilEnd) : wait(ask, untilAsking())
  }

  return {
    touch,
    stay() {
      isAsking = false
      onBack()
      touch()
    },
  }
}

/**
 * How long a screen of so many words may stand untouched, in milliseconds: slow reading (150 words a minute) and `base`.
 * `pace` is 1 for a reader, less where a voice reads more slowly.
 */
export function readingPatience(words: number, base: number, pace: number): number {
  return base + (words / (150 * pace)) * 60_000
}
