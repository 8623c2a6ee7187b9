import { findChances } from './chances.ts'
import { readInkLines } from './ink-lines.ts'
import { Choice, Weave } from './ink-tree.ts'
import { knotNamesIn } from './knot-graph.ts'
import { tagsOf } from './lint/tags.ts'
import type { LoadedStory } from './load.ts'
import { findMemories } from './memory.ts'
import { countWords } from './words.ts'

/** What a story is made of, in numbers. */
export interface Counts {
  /** Words in lines and choices as they are written, each variant once. */
  readonly words: number
  readonly knots: number
  /** Sets of two or more choices, the way out of a scene aside. */
  readonly decisions: number
  readonly choices: number
  readonly endings: number
  /** Different facts that lines and draws rest on. */
  readonly facts: number
  readonly draws: number
  /** Places where what is told depends on a choice or a draw of another scene. */
  readonly memories: number
  readonly discussStops: number
}

/** Counts a story. */
export function countStory({ compiled, file }: LoadedStory): Counts {
  const ink = readInkLines(compiled.tree)
  const draws = findChances(compiled.tree).flatMap(({ id }) => id ?? [])
  const weaves = compiled.tree.FindAll(Weave)()
  const sets = weaves.map(
    ({ content }) => content.filter((part) => part instanceof Choice && !leaves(part)).length,
  )
  return {
    words: ink.lines.reduce((sum, { prose }) => sum + countWords(prose), 0),
    knots: knotNamesIn(compiled.tree).length,
    decisions: sets.filter((choices) => choices > 1).length,
    choices: sets.reduce((sum, choices) => sum + choices, 0),
    endings: Object.keys(file.endings).length,
    facts: new Set([...tagsOf(ink, 'fact').map(({ value }) => value), ...draws]).size,
    draws: new Set(draws).size,
    memories: findMemories(compiled, ink).length,
    discussStops: new Set(tagsOf(ink, 'discuss').map(({ value }) => value)).size,
  }

  function leaves(choice: Choice): boolean {
    const line = choice.debugMetadata?.startLineNumber
    const file = choice.debugMetadata?.fileName
    return ink.lines.some(
      (one) =>
        one.kind === 'choice' &&
        one.line === line &&
        one.file === file &&
        one.tags.some(({ name }) => name === 'leave'),
    )
  }
}
