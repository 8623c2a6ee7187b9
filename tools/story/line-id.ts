import {
  Conditional,
  Choice,
  ContentList,
  Divert,
  FlowBase,
  Gather,
  type ParsedObject,
  Sequence,
  Text,
  Weave,
} from './ink-tree.ts'
import type { InkLine } from './ink-lines.ts'
import { isLogicLine } from './ink-parts.ts'

/**
 * True for a line that ink tells as a line of its own, so that an id on it stands alone. A line that glue or a divert
 * runs on into another is told together with that one, whose id then holds for both.
 */
export function takesId(line: InkLine): boolean {
  if (line.inFunction || line.prose === '') return false
  return line.kind === 'choice' || !(line.glued || line.split || line.diverts.some(runsOn))
}

/** True when what a divert on a line of text leads to goes on in the same printed line. */
export function runsOn(divert: ParsedObject): boolean {
  if (!(divert instanceof Divert)) return true
  if (divert.isEnd || divert.isDone || divert.isThread) return false
  const target = divert.targetContent
  return target === null || printsFirst(target, new Set())
}

/** Whether text comes before anything that would end the line; a doubtful case counts as text. */
function printsFirst(part: ParsedObject, seen: Set<ParsedObject>): boolean {
  if (seen.has(part)) return false
  seen.add(part)
  for (const next of followingFrom(part)) {
    if (next instanceof Choice) return false
    if (next instanceof Text && next.text !== '\n') return true
    if (isLogicLine(next)) return false
    if (next instanceof Conditional || next instanceof Sequence || next instanceof ContentList) return true
    if (next instanceof Weave || next instanceof FlowBase) return printsFirst(next, seen)
    if (next instanceof Divert && !next.isFunctionCall) {
      if (next.isEnd || next.isDone) return false
      return next.targetContent === null || next.isTunnel || printsFirst(next.targetContent, seen)
    }
  }
  return false
}

/** What is met first at a divert's target: a flow's content, or what stands after a label. */
function followingFrom(part: ParsedObject): readonly ParsedObject[] {
  if (part instanceof FlowBase || part instanceof Weave) return part.content
  if (part instanceof Gather) return part.parent?.content.slice(part.parent.content.indexOf(part) + 1) ?? []
  return [part]
}
