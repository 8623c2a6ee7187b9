import { selectFinish } from '../session/finish.ts'
import { meet, type Manner } from '../session/meet.ts'
import type { Turn } from '../session/session-state.ts'
import { hash32 } from '../story/hash.ts'
import { isProblem } from '../story/problem.ts'
import type { Storyteller } from '../story/beat.ts'

/** How fast a reader reads, for every estimate of minutes. */
export const wordsAMinute = 200

/** More turns than any telling has. */
const longest = 400

interface WayOnOptions {
  /** How scenes are met on the way. */
  readonly manner: Manner
  /** How many ways are gone. */
  readonly ways: number
}

/**
 * The words still to be read after a turn, to an end, on ways that take by lot what is offered: one way a step, so that the caller
 * can rest in between. The same place always gives the same ways.
 */
export function* wordsToEnds(
  teller: Storyteller,
  from: Turn,
  { manner, ways }: WayOnOptions,
): Generator<number, void> {
  for (let way = 0; way < ways; way++) {
    let words = 0
    let turn = from
    for (let step = 0; step < longest && selectFinish([turn]) === null; step++) {
      const listed = turn.beat.choices.filter(({ leaves }) => !leaves)
      const offered = listed.length > 0 ? listed : turn.beat.choices
      const choice = offered[hash32(`${way}/${turn.position.path.length}/${step}`) % offered.length]
      const next = choice === undefined ? null : meet(teller, turn, choice.id, manner)
      if (next === null || isProblem(next)) break
      words += wordsOf(next)
      turn = next
    }
    yield words
  }
}

const wordsOf = ({ beat }: Turn): number =>
  beat.lines.reduce((sum, { text }) => sum + text.split(/\s+/).filter((word) => word !== '').length, 0)

/** Some minutes, from the fewest to the most that are likely. */
export interface MinutesLeft {
  readonly from: number
  readonly to: number
}

/**
 * About how long so many words take to read. The shortest and the longest way are left aside; from a quarter of an hour on it is
 * said in steps of five minutes, since it is no better known. Null where nothing is left to read.
 */
export function minutesOf(words: readonly number[]): MinutesLeft | null {
  const sorted = words.toSorted((a, b) => a - b)
  const [least = 0] = sorted.slice(sorted.length > 2 ? 1 : 0)
  const most = sorted.at(sorted.length > 2 ? -2 : -1) ?? 0
  return most === 0 ? null : { from: roundMinutes(least), to: roundMinutes(most) }
}

function roundMinutes(words: number): number {
  const minutes = words / wordsAMinute
  const step = minutes < 15 ? 1 : 5
  return Math.max(1, Math.round(minutes / step) * step)
}
