import type { Choice } from '../story/beat.ts'

/** The hands counted for each choice of a beat, by choice id. */
export type Hands = Readonly<Record<string, number>>

/** What a room decided: where, the hands, and the choice that was taken. */
export interface Vote {
  readonly turn: number
  readonly choices: readonly { readonly id: string; readonly text: string; readonly hands: number }[]
  readonly taken: string
}

/** The choice with the most hands, or null when there is none or the first place is shared. */
export function findMajority(choices: readonly Choice[], hands: Hands): Choice | null {
  const [first, second] = choices.toSorted((a, b) => (hands[b.id] ?? 0) - (hands[a.id] ?? 0))
  if (first === undefined || (hands[first.id] ?? 0) === 0) return null
  if (second !== undefined && (hands[second.id] ?? 0) === (hands[first.id] ?? 0)) return null
  return first
}

export function recordVote(turn: number, choices: readonly Choice[], hands: Hands, taken: string): Vote {
  return { turn, taken, choices: choices.map(({ id, text }) => ({ id, text, hands: hands[id] ?? 0 })) }
}

/** The votes that still hold after going back: those of turns before the one on screen. */
export function keepVotes(votes: readonly Vote[], turn: number): readonly Vote[] {
  return votes.every((vote) => vote.turn < turn) ? votes : votes.filter((vote) => vote.turn < turn)
}
