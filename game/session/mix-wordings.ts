import type { Storyteller, Told } from '../story/beat.ts'
import { isProblem } from '../story/problem.ts'

/** A teller of one story that has two wordings: `plain` tells the scenes (by knot) of which `isPlain` says so, `usual` the rest. */
export function mixWordings(
  usual: Storyteller,
  plain: Storyteller,
  isPlain: (knot: string) => boolean,
): Storyteller {
  function inItsWords(told: Told, again: () => ReturnType<Storyteller['choose']>): Told {
    if (!isPlain(told.beat.knot)) return told
    const other = again()
    return isProblem(other) ? told : other
  }
  return {
    open: (seed) => inItsWords(usual.open(seed), () => plain.open(seed)),
    choose(position, choiceId) {
      const told = usual.choose(position, choiceId)
      return isProblem(told) ? told : inItsWords(told, () => plain.choose(position, choiceId))
    },
  }
}
