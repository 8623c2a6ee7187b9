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
}

/** A class folded line after line, as its log grows. */
export interface ClassFold {
  readonly now: FoldedClass
  /** Takes the lines that aren't in it yet; a problem where one is missing between. */
  take(entries: readonly LogEntry[]): Problem | null
}

/** The most lines of one class: far more than any lesson has, and few enough to be read in a moment. */
const mostLines = 50_000

/** Folds a log from its first line on; a problem where it opens no class: such a log is none of ours. */
export function startFold([first, ...others]: readonly LogEntry[]): ClassFold | Problem {
  if (first?.event.kind !== 'opened') return brokenClass
  const passes = new Map(first.passes.map((pass) => [pass.hash, pass]))
  const keys = new Set([first.key])
  let now: FoldedClass = {
    state: openClass(first.event.setup),
    seq: first.seq,
    findPass: (hash) => passes.get(hash),
    hasKey: (name) => keys.has(name),
  }

  function takeNext({ seq, key, event, passes: given }: LogEntry): void {
    const state = foldClass(now.state, event)
    for (const pass of given) passes.set(pass.hash, pass)
    keys.add(key)
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
  const state = foldClass(now.state, entry.event)
  if (isProblem(state)) return state
  return {
    state,
    seq: now.seq + 1,
    findPass: (hash) => entry.passes.find((pass) => pass.hash === hash) ?? now.findPass(hash),
    hasKey: (key) => key === entry.key || now.hasKey(key),
  }
}
