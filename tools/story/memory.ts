import { Conditional, Knot, VariableReference, type ParsedObject } from './ink-tree.ts'
import type { InkLines } from './ink-lines.ts'
import { placeOf, type InkPlace } from './ink-parts.ts'
import { knotNameOf } from './knot-graph.ts'
import type { Beat } from '../../game/story/beat.ts'
import type { Compiled } from './compile.ts'
import { readVariables } from './variables.ts'
import { longestText } from './variants.ts'

/** A place where what is told depends on a choice or a draw made in another scene. */
export interface Memory extends InkPlace {
  readonly knot: string
  /** The variables and marks that it looks at. */
  readonly reads: readonly string[]
  /** Its sides, each with what shows that it was told: the ids of its lines, or words of the line that it stands in. */
  readonly sides: readonly Side[]
}

interface Side {
  readonly lines: readonly string[]
  /** Words of this side in the line or choice `of`. */
  readonly words: { readonly of: string; readonly text: string } | null
}

/** Every memory of a story. What only the cut decides is none. */
export function findMemories({ tree }: Pick<Compiled, 'tree'>, ink: InkLines): readonly Memory[] {
  const { sets } = readVariables(tree)
  const setIn = new Map<string, Set<string>>()
  for (const { name, knots } of sets) {
    const known = setIn.get(name) ?? new Set<string>()
    knots.forEach((knot) => known.add(knot))
    setIn.set(name, known)
  }
  return tree
    .FindAll(Conditional)()
    .flatMap((block): readonly Memory[] => {
      const knot = knotNameOf(block)
      const reads = conditionsOf(block)
        .flatMap((condition) => namesRead(condition))
        .filter((name) => [...(setIn.get(name) ?? [])].some((setter) => setter !== knot))
      const sides = sidesOf(block, ink)
      if (isInFunction(block) || reads.length === 0 || sides.length === 0) return []
      return [{ ...placeOf(block), knot, reads: [...new Set(reads)], sides }]
    })
}

/** Which sides of a memory a beat shows, as a text to compare; null where the beat doesn't tell its scene. */
export function sidesShown({ knot, sides }: Memory, beat: Beat): string | null {
  if (!beat.knots.includes(knot)) return null
  const told = [...beat.lines, ...beat.choices]
  return sides
    .map(({ lines, words }) =>
      told.some(({ id, text }) =>
        words === null ? lines.includes(id ?? '') : id === words.of && text.includes(words.text),
      ),
    )
    .join()
}

function conditionsOf(block: Conditional): readonly ParsedObject[] {
  return [block.initialCondition, ...block.branches.map(({ ownExpression }) => ownExpression)].filter(
    (condition) => condition !== null,
  )
}

function namesRead(condition: ParsedObject): readonly string[] {
  const itself = condition instanceof VariableReference ? [condition.name] : []
  return [
    ...itself,
    ...condition
      .FindAll(VariableReference)()
      .map(({ name }) => name),
  ]
}

function sidesOf(block: Conditional, ink: InkLines): readonly Side[] {
  const { branches } = block
  const end = block.debugMetadata?.endLineNumber ?? placeOf(block).line
  return branches.flatMap((branch, i): readonly Side[] => {
    const from = placeOf(branch)
    // a branch's own end reaches into the next one
    const next = branches[i + 1]
    const to = branch.isInline || next === undefined ? end : placeOf(next).line - 1
    const inside = ink.lines.filter(({ file, line }) => file === from.file && line >= from.line && line <= to)
    if (!branch.isInline) {
      const lines = inside.flatMap(({ id }) => id ?? [])
      return lines.length === 0 ? [] : [{ lines, words: null }]
    }
    const text = longestText(branch)
    const line = inside.find(({ alternatives }) =>
      alternatives.some((one) => one === block || isWithin(block, one)),
    )
    return text === null || !line?.id ? [] : [{ lines: [], words: { of: line.id, text } }]
  })
}

function isWithin(part: ParsedObject, outer: ParsedObject): boolean {
  return part === outer || (part.parent !== null && isWithin(part.parent, outer))
}

function isInFunction(part: ParsedObject): boolean {
  return part instanceof Knot ? part.isFunction : part.parent !== null && isInFunction(part.parent)
}
