import { foldClass, openClass, type ClassState } from '../../game/classroom/class-state.ts'
import { isProblem, problem, type Problem } from '../../game/story/problem.ts'
import type { LogEntry, NewEntry, Pass } from './class-log.ts'

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
  take(entry: LogEntry): void
}

/** The most lines of one class: far more than any lesson has, and few enough to be read in a moment. */
const mostLines = 50_000

/** Begins with the first line of a log. Throws where that opens no class: such a log is none of ours. */
export function startFold({ seq, key, event, passes: given }: LogEntry): ClassFold {
  if (event.kind !== 'opened') throw new Error('a class’s log begins with its opening')
  const passes = new Map(given.map((pass) => [pass.hash, pass]))
  const keys = new Set([key])
  let now: FoldedClass = {
    state: openClass(event.setup),
    seq,
    findPass: (hash) => passes.get(hash),
    hasKey: (name) => keys.has(name),
  }
  return {
    get now() {
      return now
    },
    take(entry) {
      if (entry.seq !== now.seq + 1) throw new Error(`line ${entry.seq} can’t follow line ${now.seq}`)
      const state = foldClass(now.state, entry.event)
      for (const pass of entry.passes) passes.set(pass.hash, pass)
      keys.add(entry.key)
      // an event that doesn't fit is refused before it is kept; one that an older version kept changes nothing
      now = { ...now, seq: entry.seq, state: isProblem(state) ? now.state : state }
    },
  }
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
