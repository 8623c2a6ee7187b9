import * as v from 'valibot'
import type { Clock, TextStore } from '../../../session/ports.ts'
import { readText } from '../../../session/read-text.ts'

/** Lets in whoever knows a PIN, and makes those who guess wait. */
export interface PinLock {
  /** Milliseconds until the next try is taken; 0 where it is taken at once. */
  waitLeft(): number
  /** True for the PIN. A wrong one counts; while there is a wait nothing is right and nothing counts. */
  try(digits: string): boolean
}

interface PinLockOptions {
  readonly pin: string
  /** Where wrong tries are remembered: a new page is no new chance. */
  readonly store: TextStore
  readonly clock: Clock
}

/** Wrong tries that cost nothing: fingers slip. */
const freeTries = 3
/** What the first wrong try after those costs; each further one costs twice as much, up to `longestWait`. */
const firstWait = 15_000
const longestWait = 60 * 60_000

const key = 'staff-lock'
const triesSchema = v.object({
  wrong: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** When the last of them was, in milliseconds since 1970. */
  at: v.number(),
})
type Tries = v.InferOutput<typeof triesSchema>

/** A lock with the tries that the store of the place remembers. */
export function createPinLock({ pin, store, clock }: PinLockOptions): PinLock {
  /** What holds where the store refuses to remember. */
  let tries: Tries = readText(triesSchema, store.read(key) ?? '') ?? { wrong: 0, at: 0 }

  function remember(next: Tries): void {
    tries = next
    store.write(key, JSON.stringify(next))
  }

  function waitLeft(): number {
    const wait = waitAfter(tries.wrong)
    // a clock that was set back must not make anybody wait for years
    return Math.min(wait, Math.max(0, tries.at + wait - clock()))
  }

  return {
    waitLeft,
    try(digits) {
      if (waitLeft() > 0) return false
      const isRight = digits === pin
      remember({ wrong: isRight ? 0 : tries.wrong + 1, at: clock() })
      return isRight
    },
  }
}

/** Milliseconds to wait after so many wrong tries in a row. */
export function waitAfter(wrong: number): number {
  if (wrong < freeTries) return 0
  return Math.min(longestWait, firstWait * 2 ** (wrong - freeTries))
}
