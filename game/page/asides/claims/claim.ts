/** Where tests live under `tests/`; each place tries another thing. */
export type TestFolder = 'browsers' | 'e2e' | 'unit' | 'walks'

/** A sentence about what a reader can count on, and the tests without which it may not stand here. */
export interface Claim {
  readonly name: string
  readonly says: string
  /** Success criteria of WCAG 2.2 that it is about; none where those ask for nothing of the kind. */
  readonly criteria: readonly string[]
  /** Each by its file under `tests/`, then its title after the titles of the groups it stands in. */
  readonly tests: readonly `${TestFolder}/${string}: ${string}`[]
}

/** Claims about one way of reading. */
export interface ClaimGroup {
  readonly title: string
  readonly claims: readonly Claim[]
}
