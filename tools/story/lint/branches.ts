import { Conditional, Text, type ParsedObject } from '../ink-tree.ts'
import { placeOf } from '../ink-parts.ts'
import { finding, type Finding, type Rule } from './finding.ts'

/** Conditions whose sides say and do the very same. */
export const branchRule: Rule = (subject) =>
  subject.story.compiled.tree
    .FindAll(Conditional)()
    .flatMap((block): readonly Finding[] => {
      const sides = block.branches.map(written)
      const first = sides[0]
      if (sides.length < 2 || first === null || first === undefined || sides.some((side) => side !== first))
        return []
      const message =
        'Both sides of this condition are the same: tell them apart, or take the condition away.'
      return [finding(subject, placeOf(block), { code: 'same-branches', level: 'warn', message })]
    })

/** The text of a branch; null where it holds more than text, or none. */
function written(branch: ParsedObject): string | null {
  const parts = branch.content.flatMap(flatten)
  if (!parts.every((part) => part instanceof Text)) return null
  return (
    parts
      .map(({ text }) => text)
      .join('')
      .trim() || null
  )
}

function flatten(part: ParsedObject): readonly ParsedObject[] {
  return part.content.length === 0 ? [part] : part.content.flatMap(flatten)
}
