import type { Clock } from '../../game/session/ports.ts'

/** How often something may be done: so often at once, and then so often a second. */
export interface Allowance {
  readonly burst: number
  readonly perSecond: number
}

/** Counts what is done under each name. Kept in this process alone: each node allows as much. */
export interface Limits {
  /** Null where it may be done now, and then it counts; else how many seconds to wait. */
  take(name: string, allowance: Allowance): number | null
}

interface Bucket {
  readonly left: number
  readonly at: number
}

/** How many names are remembered; the longest unused are forgotten first. */
const mostNames = 50_000

/** Token buckets by name (https://en.wikipedia.org/wiki/Token_bucket). */
export function createLimits(clock: Clock): Limits {
  const buckets = new Map<string, Bucket>()
  return {
    take(name, { burst, perSecond }) {
      const now = clock()
      const { left, at } = buckets.get(name) ?? { left: burst, at: now }
      // a clock that was set back gives nothing, and takes nothing
      const filled = Math.min(burst, left + (Math.max(0, now - at) / 1000) * perSecond)
      buckets.delete(name)
      buckets.set(name, { left: filled < 1 ? filled : filled - 1, at: now })
      for (const oldest of buckets.keys()) {
        if (buckets.size <= mostNames) break
        buckets.delete(oldest)
      }
      return filled < 1 ? Math.ceil((1 - filled) / perSecond) : null
    },
  }
}
