import type { ClassEvent } from '../../game/classroom/class-event.ts'
import { foldClass, openClass, type ClassState } from '../../game/classroom/class-state.ts'
import { isProblem, problem, type Problem } from '../../game/story/problem.ts'
import type { LogEntry, NewEntry, Pass } from './class-log.ts'
import { brokenClass } from './kept-line.ts'

/** A class as its log says, with what only the server needs of it. */
export interface FoldedClass {
  readonly state: ClassState
  /** The last line that is in it. */
  readonly seq: number
  /** What the holder of a pass may act as, by its hash. */
  readonly findPass: (hash: string) => Pass | undefined
  /** Whether something of this name has been sent already. */
  readonly hasKey: (key: string) => boolean
  /** How many lines are by a seat. */
  readonly linesOf: (seat: number) => number
}

/** A class folded line after line, as its log grows. */
export interface ClassFold {
  readonly now: FoldedClass
  /** Takes the lines that aren't in it yet; a problem where one is missing between. */
  take(entries: readonly LogEntry[]): Problem | null
}

/** The most lines of one class: far more than any lesson has, and few enough to be read in a moment. */
export const mostLines = 50_000

/**
 * The most lines by one seat: three times the longest telling. All seats together leave the class to whoever leads it, so that
 * it can always be ended.
 */
export const mostLinesOfSeat = 800

/** Folds a log from its first line on; a problem where it opens no class: such a log is none of ours. */
export function startFold([first, ...others]: readonly LogEntry[]): ClassFold | Problem {
  if (first?.event.kind !== 'opened') return brokenClass
  const passes = new Map(first.passes.map((pass) => [pass.hash, pass]))
  const keys = new Set([first.key])
  const lines = new Map<number, number>()
  let now: FoldedClass = {
    state: openClass(first.event),
    seq: first.seq,
    findPass: (hash) => passes.get(hash),
    hasKey: (name) => keys.has(name),
    linesOf: (seat) => lines.get(seat) ?? 0,
  }

  function takeNext({ seq, key, event, passes: given }: LogEntry): void {
    const state = foldClass(now.state, event)
    for (const pass of given) passes.set(pass.hash, pass)
    keys.add(key)
    const by = seatOf(event)
    if (by !== null) lines.set(by, (lines.get(by) ?? 0) + 1)
    // an event that doesn't fit is refused before it is kept; one that an older version kept changes nothing
    now = { ...now, seq, state: isProblem(state) ? now.state : state }
  }

  const fold: ClassFold = {
    get now() {
      return now
    },
    take(entries) {
      for (const entry of entries) {
        if (entry.seq > now.seq + 1) return brokenClass
        // two who read at once bring the same lines
        if (entry.seq > now.seq) takeNext(entry)
      }
      return null
    },
  }
  return fold.take(others) ?? fold
}

/** A class as it would be with one line more, or why it can't have it. */
export function extendClass(now: FoldedClass, entry: NewEntry): FoldedClass | Problem {
  if (now.seq >= mostLines) return problem('long-class', 'This class has done as much as one class can.')
  const by = seatOf(entry.event)
  if (by !== null && now.linesOf(by) >= mostLinesOfSeat)
    return problem('long-seat', 'This seat has done as much as one seat can.')
  const state = foldClass(now.state, entry.event)
  if (isProblem(state)) return state
  return {
    state,
    seq: now.seq + 1,
    findPass: (hash) => entry.passes.find((pass) => pass.hash === hash) ?? now.findPass(hash),
    hasKey: (key) => key === entry.key || now.hasKey(key),
    linesOf: (seat) => now.linesOf(seat) + (seat === by ? 1 : 0),
  }
}

/** The seat that did something; null where whoever leads did, and where a seat is taken. */
function seatOf(event: ClassEvent): number | null {
  return event.kind === 'did' || event.kind === 'moved-seat' ? event.seat : null
}
