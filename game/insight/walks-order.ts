import type { Position } from '../story/beat.ts'
import type { StartValues } from '../story/ink.ts'
import { findOtherTellings, type OtherTelling, type Search, type WalkedStory } from './other-tellings.ts'
import { createWalker } from './walk.ts'

/** All that a search for other tellings needs, as plain data: it may be sent to a worker. */
export interface WalksOrder {
  /** The story as the compiler gave it, as text, and what its cut sets. */
  readonly compiled: string
  readonly start: StartValues
  readonly story: WalkedStory
  /** The end of the finished path. */
  readonly position: Position
  readonly search: Search
}

/** What is sent back: all that has been found so far, each time there is more; and at the end `done`. */
export type WalksAnswer = readonly OtherTelling[] | 'done'

/** Carries out an order, one walk a step; gives what is found when there is more of it, else null. */
export function* fulfilOrder({
  compiled,
  start,
  story,
  position,
  search,
}: WalksOrder): Generator<readonly OtherTelling[] | null> {
  let count = 0
  for (const found of findOtherTellings(createWalker(compiled, start), { position, ...search }, story)) {
    yield found.length === count ? null : found
    count = found.length
  }
}
