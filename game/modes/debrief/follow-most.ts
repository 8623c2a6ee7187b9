import type { Braid } from '../../classroom/braid.ts'
import { untilFinish } from '../../session/finish.ts'
import { asWritten, meet } from '../../session/meet.ts'
import { firstTurn } from '../../session/replay.ts'
import type { Position, Storyteller } from '../../story/beat.ts'
import { isProblem } from '../../story/problem.ts'

/** More turns than any telling has. */
const longest = 400

/**
 * The end of a way that nobody need have taken: at each crossing of a braid what most took, else what is offered first. What is
 * said of it tells of no reader.
 */
export function followMost(teller: Storyteller, { crossings }: Braid, seed: number): Position {
  const most = new Set(
    crossings.map(({ choices }) => choices.toSorted((a, b) => (b.about ?? 0) - (a.about ?? 0))[0]?.choice),
  )
  const turns = [firstTurn(teller.open(seed))]
  for (let turn = turns[0]; turn !== undefined && turns.length < longest;) {
    const listed = turn.beat.choices.filter(({ leaves }) => !leaves)
    const choice = listed.find(({ id }) => most.has(id)) ?? listed[0] ?? turn.beat.choices[0]
    const next = choice === undefined ? undefined : meet(teller, turn, choice.id, asWritten)
    if (next === undefined || isProblem(next)) break
    turns.push(next)
    turn = next
  }
  return untilFinish(turns).at(-1)?.position ?? { seed, path: [] }
}
