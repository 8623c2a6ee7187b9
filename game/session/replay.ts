import type { Position, Storyteller, Told } from '../story/beat.ts'
import { freeze } from '../story/beat.ts'
import { isProblem, type Problem } from '../story/problem.ts'
import type { Turn } from './session-state.ts'
import { emptyStage, foldStage } from './stage.ts'

/** A path told again: the turns as far as it led, and the problem that stopped it, or null when it led to its end. */
export interface Replayed {
  readonly turns: readonly Turn[]
  readonly stopped: Problem | null
}

/**
 * Tells a path again from the first beat. Where a choice of the path is no longer offered it stops there. The same
 * story, seed and path give equal turns everywhere. `renamed` maps old choice ids to new ones.
 */
export function replay(
  teller: Storyteller,
  { seed, path }: Position,
  renamed: Readonly<Record<string, string>> = {},
): Replayed {
  const turns: Turn[] = [firstTurn(teller.open(seed))]
  for (const oldId of path) {
    const before = turns.at(-1)
    if (before === undefined) break
    const offered = before.beat.choices.some((choice) => choice.id === oldId)
    const id = offered ? oldId : (renamed[oldId] ?? oldId)
    const told = teller.choose(before.position, id)
    if (isProblem(told)) return { turns, stopped: told }
    turns.push(nextTurn(before, id, told))
  }
  return { turns, stopped: null }
}

export function firstTurn(told: Told): Turn {
  return freeze({ ...told, stage: foldStage(emptyStage, told.beat), took: null })
}

/** The turn after `before`, by the choice with this id. */
export function nextTurn(before: Turn, choiceId: string, told: Told): Turn {
  const took = before.beat.choices.find((choice) => choice.id === choiceId) ?? null
  return freeze({ ...told, stage: foldStage(before.stage, told.beat), took })
}
