import type { ClassEvent, Role } from '../../game/classroom/class-event.ts'
import type { Problem } from '../../game/story/problem.ts'

/** One line of a class's log, as it is kept. */
export interface LogEntry {
  /** Counted from 1 in each class, without a gap. */
  readonly seq: number
  /** What the sender calls it: sent again under the same name, it is the same event. */
  readonly key: string
  readonly event: ClassEvent
  /** The passes that this event gives out. */
  readonly passes: readonly Pass[]
}

/** Lets whoever holds it act in a role. It is kept as a hash alone. */
export interface Pass {
  readonly role: Role
  /** The number of the seat; 0 for other roles. */
  readonly seat: number
  /** SHA-256 of the token, or of a callsign, in base64url. */
  readonly hash: string
}

/** A line that isn't in the log yet. */
export type NewEntry = Omit<LogEntry, 'seq'>

/** What became of lines that were to be appended: kept for good, overtaken by others, or not to be kept here. */
export type Appended = 'kept' | 'overtaken' | Problem

/**
 * The logs of all classes. Any number of nodes may share one: lines are appended only after the line that their sender has
 * seen last, so that everybody folds the same log in the same order. A store that is full or away is a problem, by the codes
 * `store-full` and `store-away`; whoever is told so may send again. One that holds what no node can have written is
 * `broken-class`.
 */
export interface ClassLogs {
  /** Begins a class with its first line; `overtaken` where there is a class of this code already. */
  create(code: string, first: NewEntry): Promise<Appended>
  /** Appends lines after line `after`, all or none, on the disk when this settles; `overtaken` where others came first. */
  append(code: string, after: number, entries: readonly NewEntry[]): Promise<Appended>
  /** The lines after line `after`; null where there is no class of this code, or it has expired. */
  read(code: string, after: number): Promise<readonly LogEntry[] | Problem | null>
  /** Calls `onChange` when a line may have been appended by anybody, or the class deleted; returns how to stop. */
  watch(code: string, onChange: () => void): () => void
  /** Deletes everything of a class, and tells how many lines are left of it: none. */
  remove(code: string): Promise<number | Problem>
  close(): Promise<void>
}

/** How long a class is kept after its last line, in milliseconds: a day. */
export const keptFor = 24 * 60 * 60 * 1000
