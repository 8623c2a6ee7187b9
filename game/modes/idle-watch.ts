/** What a screen does when nobody touches it: first it asks, then it begins again. */
export interface IdleWatch {
  /** Somebody is there: whatever was counting starts over, and a question is taken back. */
  touch(): void
  stop(): void
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
  let asking = false
  let cancel = wait(ask, untilAsking())

  function ask() {
    asking = true
    onAsk()
    cancel = wait(onEnd, untilEnd)
  }

  return {
    touch() {
      cancel()
      if (asking) onBack()
      asking = false
      cancel = wait(ask, untilAsking())
    },
    stop: () => cancel(),
  }
}

/** How long a screen of so many words may stand untouched, in milliseconds: slow reading (150 words a minute) and `base`. */
export function readingPatience(words: number, base: number): number {
  return base + (words / 150) * 60_000
}
