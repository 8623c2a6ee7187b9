import { freeze, type Beat, type Position, type Storyteller, type Told } from './beat.ts'
import { problem, type Problem } from './problem.ts'

/**
 * The first beats of a story, told ahead: by path, its choice ids joined with spaces. None of them draws, so they are the
 * same under every seed.
 */
export type Prelude = Readonly<Record<string, Beat>>

/** The code of the problem “the story goes on here, but the rest of it hasn't arrived yet”. */
export const notArrived = 'not-arrived'

/** A storyteller that knows only the beats of a prelude, and says so (`not-arrived`) where they end. */
export function createPrelude(prelude: Prelude): Storyteller {
  function open(seed: number): Told {
    const beat = prelude['']
    if (beat === undefined) throw new Error('a prelude has a first beat')
    return freeze({ beat, position: { seed, path: [] } })
  }

  function choose(position: Position, choiceId: string): Told | Problem {
    const path = [...position.path, choiceId]
    const beat = prelude[path.join(' ')]
    if (beat === undefined) return problem(notArrived, 'The rest of the story is still on its way.', choiceId)
    return freeze({ beat, position: { seed: position.seed, path } })
  }

  return { open, choose }
}
