import {
  Conditional,
  ContentList,
  Divert,
  type ParsedObject,
  Sequence,
  Text,
  TunnelOnwards,
  Weave,
} from './ink-tree.ts'
import { mainFile } from './compile.ts'

/** A place in the ink: a file by its name in the story's folder, and a line counted from 1. */
export interface InkPlace {
  readonly file: string
  readonly line: number
}

/** What each way through a conditional or sequence is made of. */
export function branchesOf(part: Conditional | Sequence): readonly (readonly ParsedObject[])[] {
  const holders = part instanceof Conditional ? part.branches : part.sequenceElements
  return holders.map((holder) =>
    holder.content.flatMap((one) =>
      one instanceof Weave && !(holder instanceof Weave) ? one.content : [one],
    ),
  )
}

/** The conditional or sequence of a `{` that opens a block of lines, or null. */
export function blockOf(part: ParsedObject): Conditional | Sequence | null {
  const inner = part instanceof ContentList ? part.content[0] : part
  if (inner instanceof Conditional) return inner.branches.some((branch) => !branch.isInline) ? inner : null
  if (!(inner instanceof Sequence)) return null
  return inner.sequenceElements.some(({ content }) => content[0] instanceof Text && content[0].text === '\n')
    ? inner
    : null
}

/** True for `~ call()`: ink gives a logic line that may print a newline of its own. */
export function isLogicLine(part: ParsedObject): boolean {
  return part instanceof ContentList && part.content.some((one) => one instanceof Text && one.text === '\n')
}

/** True for what leads elsewhere: a divert, tunnel or thread, but no call of a function. */
export function isDivert(part: ParsedObject): part is Divert | TunnelOnwards {
  return (part instanceof Divert && !part.isFunctionCall) || part instanceof TunnelOnwards
}

/** Where a piece of the tree was written. */
export function placeOf(part: ParsedObject): InkPlace {
  const at = part.debugMetadata
  return { file: at?.fileName ?? mainFile, line: at?.startLineNumber ?? 1 }
}
