import type { Position, Storyteller, Told } from '../story/beat.ts'
import { freeze } from '../story/beat.ts'
import { isProblem, type Problem } from '../story/problem.ts'
import { alreadyRead, asWritten, isAsking, meet, type Manner } from './meet.ts'
import type { Turn } from './session-state.ts'
import { emptyStage, foldStage } from './stage.ts'

/** A path told again: the turns as far as it led, and the problem that stopped it, or null when it led to its end. */
export interface Replayed {
  readonly turns: readonly Turn[]
  readonly stopped: Problem | null
}

/**
 * Tells a path again from the first beat. Where a choice of the path is no longer offered it stops there. The same
 * story, seed, path and manner give equal turns everywhere: what the path reads is told, whatever the manner would leave
 * out now; where it ends, the reader meets what is there in that manner. `renamed` maps old choice ids to new ones.
 */
export function replay(
  teller: Storyteller,
  { seed, path }: Position,
  renamed: Readonly<Record<string, string>> = {},
  manner: Manner = asWritten,
): Replayed {
  let turn = firstTurn(teller.open(seed))
  const turns: Turn[] = [turn]

  const isOnPath = (next: Turn) =>
    next.position.path.every((id, i) => {
      const old = path[i]
      return old === undefined || id === old || id === renamed[old]
    }) && !(isAsking(next) && next.position.path.length < path.length)

  for (;;) {
    const oldId = path[turn.position.path.length]
    if (oldId === undefined) return { turns, stopped: null }
    const offered = turn.beat.choices.some((choice) => choice.id === oldId)
    const id = offered ? oldId : (renamed[oldId] ?? oldId)
    const met = meet(teller, turn, id, manner)
    const next = isProblem(met) || isOnPath(met) ? met : meet(teller, turn, id, alreadyRead(manner))
    if (isProblem(next)) return { turns, stopped: next }
    turns.push(next)
    turn = next
  }
}

/** The turn that a telling opens with, from what its teller told first. */
export function firstTurn(told: Told): Turn {
  return freeze({ ...told, stage: foldStage(emptyStage, told.beat), took: null, soft: false, left: false })
}
