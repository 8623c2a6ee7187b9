import type { Settings } from '../../session/settings.ts'

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
  /** Milliseconds from the question to the end; read anew each time. */
  readonly untilEnd: () => number
  /** True while something goes on that somebody attends to without a touch, such as a voice that reads. */
  readonly isHeard: () => boolean
  /** Called with the milliseconds that are left, when it asks and now and then until the end. */
  readonly onAsk: (left: number) => void
  readonly onBack: () => void
  readonly onEnd: () => void
  readonly wait: (call: () => void, milliseconds: number) => () => void
}

/** How often in a row what is heard counts as somebody: a voice that never ends must not keep a screen for ever. */
const mostHeard = 5
/** The shares of the time until the end that are left when the question tells of it. */
const tellings = [1, 0.5, 0.25]

/** Starts watching. `wait` calls back once after so many milliseconds, and returns how to call it off. */
export function createIdleWatch(options: IdleOptions): IdleWatch {
  const { untilAsking, untilEnd, isHeard, onAsk, onBack, onEnd, wait } = options
  /** Which of the tellings was last; null while it doesn't ask. */
  let told: number | null = null
  let heard = 0
  let cancel = wait(ask, untilAsking())

  function ask(): void {
    if (isHeard() && heard < mostHeard) {
      heard += 1
      cancel = wait(ask, untilAsking())
    } else tell(0)
  }

  function tell(step: number): void {
    const left = tellings[step]
    if (left === undefined) return onEnd()
    told = step
    awaitNext(step, left)
    // last, since the question takes focus, which is a sign of somebody
    onAsk(untilEnd() * left)
  }

  function awaitNext(step: number, left: number): void {
    cancel = wait(() => tell(step + 1), untilEnd() * (left - (tellings[step + 1] ?? 0)))
  }

  function touch(): void {
    heard = 0
    cancel()
    if (told === null) cancel = wait(ask, untilAsking())
    // what was said of the time that is left holds
    else if (told === 0) awaitNext(0, 1)
    else tell(0)
  }

  return {
    touch,
    stay() {
      told = null
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

/** How much more time than others somebody gets who reads or chooses in a slower way; 1 for nobody's. */
export function patienceOf({ textSize, readAloud, oneSwitch }: Settings): number {
  return textSize >= largeText || readAloud || oneSwitch ? 2 : 1
}

/** From this text size on, in percent, fewer words stand on a screen than somebody reads before touching it. */
const largeText = 150
