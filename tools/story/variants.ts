import { Conditional, Sequence, Text, type ParsedObject } from './ink-tree.ts'
import type { InkLine } from './ink-lines.ts'

/** The sides of the `{…|…}` in a line: by the line's id, the words by which each side is known when it was told. */
export type Variants = ReadonlyMap<string, readonly string[]>

/** Reads which sides a story's lines can take. Sides without words of their own are left out. */
export function readVariants(lines: readonly InkLine[]): Variants {
  return new Map(
    lines.flatMap(({ id, alternatives }) => {
      const sides = alternatives.flatMap(sidesIn)
      return id === null || sides.length === 0 ? [] : [[id, [...new Set(sides)]] as const]
    }),
  )
}

function sidesIn(part: ParsedObject): readonly string[] {
  const own =
    part instanceof Conditional ? part.branches : part instanceof Sequence ? part.sequenceElements : []
  return [
    ...own.flatMap((branch) => longestText(branch) ?? []),
    ...part.content.flatMap((one) => (one instanceof Text ? [] : sidesIn(one))),
  ]
}

/** The longest piece of fixed text in a branch, its nested branches aside; null where there is none. */
export function longestText(branch: ParsedObject): string | null {
  const texts = branch.content.flatMap(plainTexts).map((text) => text.trim())
  return texts.filter((text) => /\w/.test(text)).sort((a, b) => b.length - a.length)[0] ?? null
}

function plainTexts(part: ParsedObject): readonly string[] {
  if (part instanceof Text) return [part.text]
  if (part instanceof Conditional || part instanceof Sequence) return []
  return part.content.flatMap(plainTexts)
}
