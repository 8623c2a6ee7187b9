import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { problem, type Problem } from '../../game/story/problem.ts'
import { compileInk, compileStory } from './compile.ts'
import type { InkLine } from './ink-lines.ts'
import { writeIds } from './new-ids.ts'
import { findDifference } from './same-story.ts'

/** What `addIds` did: how many ids it wrote, and which lines it had to leave. */
export interface IdsAdded {
  readonly written: number
  readonly left: readonly InkLine[]
}

/**
 * Writes the missing line ids into a story's ink files, after proving by walks through both that nothing a reader meets
 * has changed. Writes nothing at all if it doesn't compile or if something would change.
 */
export function addIds(folder: string): IdsAdded | readonly Problem[] {
  const before = compileStory(folder)
  if (!before.ok) return before.problems
  const { files, written, left } = writeIds(before)
  const after = compileInk((name) => files.get(name) ?? before.sources.get(name) ?? missing(name), folder)
  const difference = after.ok ? findDifference(before.json, after.json) : after.problems[0]
  if (difference !== null && difference !== undefined) {
    const message = `No id was written, because the story would change: ${difference.message}`
    return [problem('ids-refused', message, difference.where)]
  }
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
  return { written, left }
}

function missing(name: string): never {
  throw new Error(`${name} was not read before`)
}
