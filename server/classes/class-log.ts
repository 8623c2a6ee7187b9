import type { ClassEvent, Role } from '../../game/classroom/class-event.ts'

/** One line of a class's log, as it is kept. */
export interface LogEntry {
  /** Counted from 1 in each class, without a gap. */
  readonly seq: number
  /** What the sender calls it: sent again under the same name, it is the same event. */
  readonly key: string
  readonly event: ClassEvent
  /** The pass that this event gives out, as a SHA-256 hash: whoever holds the pass itself may act in this role. */
  readonly passes: readonly Pass[]
}

export interface Pass {
  readonly role: Role
  /** The number of the seat; 0 for other roles. */
  readonly seat: number
  readonly hash: string
}

/** A line that isn't in the log yet. */
export type NewEntry = Omit<LogEntry, 'seq'>

/**
 * The logs of all classes. Any number of nodes may share one: a line is appended only after the line that its sender has
 * seen last, so that everybody folds the same log in the same order.
 */
export interface ClassLogs {
  /** Begins a class with its first line; false where there is a class of this code already. */
  create(code: string, first: NewEntry): Promise<boolean>
  /** Appends a line after line `after`, kept for good when this settles; false where another came first. */
  append(code: string, after: number, entry: NewEntry): Promise<boolean>
  /** The lines after line `after`; null where there is no class of this code, or it has expired. */
  read(code: string, after: number): Promise<readonly LogEntry[] | null>
  /** Calls `onChange` when a line may have been appended by anybody, or the class deleted; returns how to stop. */
  watch(code: string, onChange: () => void): () => void
  /** Deletes everything of a class, and tells how many lines are left of it: none. */
  remove(code: string): Promise<number>
  close(): Promise<void>
}

/** How long a class is kept after its last line, in milliseconds: a day. */
export const keptFor = 24 * 60 * 60 * 1000
