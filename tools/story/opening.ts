import { branchesOf, isDivert, isLogicLine, placeOf, type InkPlace } from './ink-parts.ts'
import {
  Choice,
  Conditional,
  ContentList,
  Divert,
  FlowBase,
  Glue,
  type ParsedObject,
  Sequence,
  Tag,
  Text,
  type TunnelOnwards,
  Weave,
} from './ink-tree.ts'

/**
 * What a reader meets first in a piece of ink: a line of nothing but tags, by its place; text or choices; or nothing, where
 * it ends, or can end, before either. Where it depends on the story's memory, a line of tags counts before all else.
 */
export type Opening = InkPlace | 'text' | 'nothing'

/** What is met first where a divert or tunnel leads. */
export function openingOf(divert: Divert | TunnelOnwards): Opening {
  return follow(divert, new Set())
}

function follow(divert: Divert | TunnelOnwards, seen: Set<ParsedObject>): Opening {
  // where a way back leads isn't known before the story runs
  if (!(divert instanceof Divert)) return 'nothing'
  const target = divert.targetContent
  if (target === null || seen.has(target)) return 'text'
  seen.add(target)
  if (target instanceof FlowBase) return read(target.content, seen)
  // a label: what follows it in its weave
  const around = target.parent instanceof Weave ? target.parent.content : []
  return target instanceof Choice ? 'text' : read(around.slice(around.indexOf(target) + 1), seen)
}

function read(parts: readonly ParsedObject[], seen: Set<ParsedObject>): Opening {
  for (const part of parts) {
    const opening = readOne(part, seen)
    if (opening !== 'nothing') return opening
    // beyond a divert, and beyond a knot's own words, nothing is told
    if ((isDivert(part) && !isPassing(part)) || part instanceof FlowBase) return 'nothing'
  }
  return 'nothing'
}

function readOne(part: ParsedObject, seen: Set<ParsedObject>): Opening {
  if (part instanceof Tag) return placeOf(part)
  if (part instanceof Choice) return 'text'
  if (part instanceof Text) return part.text.trim() === '' ? 'nothing' : 'text'
  if (isDivert(part)) return part instanceof Divert && part.isThread ? 'nothing' : follow(part, seen)
  if (part instanceof Conditional || part instanceof Sequence) return readBranches(part, seen)
  if (part instanceof Glue || isLogicLine(part)) return 'nothing'
  if (part instanceof Weave || part instanceof FlowBase || part instanceof ContentList)
    return read(part.content, seen)
  return 'nothing'
}

function readBranches(part: Conditional | Sequence, seen: Set<ParsedObject>): Opening {
  const openings = branchesOf(part).map((branch) => read(branch, new Set(seen)))
  const tags = openings.find((opening) => typeof opening === 'object')
  if (tags !== undefined) return tags
  const isWhole = part instanceof Sequence || part.branches.some(({ isElse }) => isElse)
  return isWhole && openings.every((opening) => opening === 'text') ? 'text' : 'nothing'
}

const isPassing = (part: ParsedObject) => part instanceof Divert && (part.isTunnel || part.isThread)
