import type { Asked } from '../page/debrief/debrief-data.ts'
import type { Choice } from '../story/beat.ts'

/** The hands counted for each choice of a beat, by choice id. */
export type Hands = Readonly<Record<string, number>>

/** What a room decided: where, the hands, and the choice that was taken. */
export interface Vote {
  readonly turn: number
  readonly choices: readonly { readonly id: string; readonly text: string; readonly hands: number }[]
  readonly taken: string
}

/** The choice that leads in a count of hands. */
interface Lead {
  readonly choice: Choice
  /** Whether it has more than half of the hands. */
  readonly isMajority: boolean
}

/** The choice with the most hands, or null when there is none or the first place is shared. */
export function findLead(choices: readonly Choice[], hands: Hands): Lead | null {
  const handsFor = (choice: Choice | undefined) => (choice && hands[choice.id]) ?? 0
  const [choice, second] = choices.toSorted((a, b) => handsFor(b) - handsFor(a))
  if (choice === undefined || handsFor(choice) === handsFor(second)) return null
  const all = choices.reduce((sum, one) => sum + handsFor(one), 0)
  return { choice, isMajority: handsFor(choice) * 2 > all }
}

export function recordVote(turn: number, choices: readonly Choice[], hands: Hands, taken: string): Vote {
  return { turn, taken, choices: choices.map(({ id, text }) => ({ id, text, hands: hands[id] ?? 0 })) }
}

/** The votes that still hold after going back: those of turns before the one on screen. */
export function keepVotes(votes: readonly Vote[], turn: number): readonly Vote[] {
  return votes.every((vote) => vote.turn < turn) ? votes : votes.filter((vote) => vote.turn < turn)
}

/** What the room was asked, where hands were counted at all. A room sees its own hands, so none of them is kept back. */
export function toAsked(votes: readonly Vote[]): readonly Asked[] {
  return votes
    .filter(({ choices }) => choices.some(({ hands }) => hands > 0))
    .map(({ choices, taken }) => ({
      by: 'hands',
      choices: choices.map(({ id, text, hands }) => ({ id, text, count: hands })),
      taken,
    }))
}
