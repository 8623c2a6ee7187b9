/** What serves classes, as the load sees it: the same work, whoever does it. */
export interface Engine {
  open(): Promise<BenchClass>
  /** Ends every connection. */
  close(): void
}

/** A class with one question before it: 0, 1 or 2. */
export interface BenchClass {
  /** Calls back each time the leader's screen shows how many have voted, in steps of three, then all. */
  onVoted(listener: (voted: number) => void): void
  ask(): Promise<void>
  sit(): Promise<BenchSeat>
  reveal(): Promise<void>
  /** How many took each choice, as the leader's screen shows it; null before it was shown. */
  readonly counts: () => readonly (number | null)[] | null
}

export interface BenchSeat {
  /** Settles when the vote has been acknowledged. */
  vote(choice: number): Promise<void>
  /** Calls back when the seat's screen shows how the class has voted. */
  onRevealed(listener: () => void): void
}

export type CreateEngine = (urls: readonly string[]) => Engine

export const seatsOfClass = 35
