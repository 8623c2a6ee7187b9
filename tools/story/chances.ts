import { FunctionCall, StringExpression, type ParsedObject } from './ink-tree.ts'
import { placeOf, type InkPlace } from './ink-parts.ts'

/** One `chance(percent, "id")` in the ink; `id` is null when it is computed. */
export interface ChanceCall extends InkPlace {
  readonly id: string | null
}

/** Every question that a story asks of its world's luck. */
export function findChances(tree: ParsedObject): readonly ChanceCall[] {
  return tree
    .FindAll(FunctionCall)((call) => call.name === 'chance')
    .map((call) => {
      const id = call.args[1]
      const literal = id instanceof StringExpression && id.isSingleString
      return { ...placeOf(call), id: literal ? id.toString() : null }
    })
}
