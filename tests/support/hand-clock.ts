/** A clock that stands until a test lets time pass. */
export interface HandClock {
  now(): number
  /** Calls back once after so many milliseconds; returns how to call it off. */
  wait(call: () => void, milliseconds: number): () => void
  /** Lets time pass; what falls due is called in its order, each at its time. */
  pass(milliseconds: number): void
}

export function handClock(): HandClock {
  let now = 0
  let pending: readonly { call: () => void; at: number }[] = []
  return {
    now: () => now,
    wait(call, milliseconds) {
      const own = { call, at: now + milliseconds }
      pending = [...pending, own]
      return () => void (pending = pending.filter((one) => one !== own))
    },
    pass(milliseconds) {
      const end = now + milliseconds
      for (;;) {
        const [next] = pending.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)
        if (next === undefined) break
        now = next.at
        pending = pending.filter((one) => one !== next)
        next.call()
      }
      now = end
    },
  }
}
