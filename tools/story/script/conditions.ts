import type { Choice, Conditional, ParsedObject, Sequence } from '../ink-tree.ts'
import { Conditional as ConditionalBlock } from '../ink-tree.ts'

/** Says conditions as they stand in the ink. */
export interface Conditions {
  /** What must hold for a choice to be offered: one for each of its `{ }`. */
  ofChoice(choice: Choice): readonly string[]
  /** When each branch of a block is told. */
  ofBranches(block: Conditional | Sequence): readonly string[]
  /** An expression, as the author wrote it. */
  sourceOf(part: ParsedObject | null | undefined): string
}

// bits of ink's SequenceType, whose module is an enum
const once = 8
const shuffle = 4
const cycle = 2

export function createConditions(sources: ReadonlyMap<string, string>): Conditions {
  const lines = new Map([...sources].map(([file, text]) => [file, text.split('\n')]))
  return { ofChoice, ofBranches, sourceOf }

  function sourceOf(part: ParsedObject | null | undefined): string {
    const at = part?.debugMetadata
    if (at === null || at === undefined) return '…'
    const own = (lines.get(at.fileName ?? '') ?? []).slice(at.startLineNumber - 1, at.endLineNumber)
    const last = own.pop()?.slice(0, at.endCharacterNumber - 1) ?? ''
    const text = [...own, last].join(' ').slice(at.startCharacterNumber - 1)
    return text
      .replace(/^\s*\{|\}\s*$/g, '')
      .replace(/\s+/g, ' ')
      .replace(/[\s:]+$/, '')
      .trim()
  }

  function ofChoice({ condition }: Choice): readonly string[] {
    // ink leaves it null, or makes one of several, whatever its types say
    if (condition === null || condition === undefined) return []
    const parts = condition.typeName === 'MultipleConditionExpression' ? condition.content : [condition]
    return parts.map(sourceOf)
  }

  function ofBranches(block: Conditional | Sequence): readonly string[] {
    return block instanceof ConditionalBlock ? ofConditional(block) : ofSequence(block)
  }

  function ofConditional({ initialCondition, branches }: Conditional): readonly string[] {
    const asked = initialCondition === null ? '' : sourceOf(initialCondition)
    return branches.map((branch, i) => {
      const or = i === 0 ? 'if' : 'or if'
      if (branch.isElse) return 'else'
      if (branch.isTrueBranch) return `if ${asked}`
      const own = sourceOf(branch.ownExpression)
      return branch.matchingEquality ? `${or} ${asked} == ${own}` : `${or} ${own}`
    })
  }

  function ofSequence({ sequenceType, sequenceElements }: Sequence): readonly string[] {
    const last = sequenceElements.length - 1
    return sequenceElements.map((_, i) => {
      if (sequenceType & shuffle) return 'at random'
      if (sequenceType & cycle) return i === 0 ? 'in turn' : 'then'
      if (sequenceType & once) return i === 0 ? 'the first time' : 'then once'
      return i === 0 ? 'the first time' : i === last ? 'from then on' : 'then'
    })
  }
}
