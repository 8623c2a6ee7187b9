import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describeIssue } from '../../../game/session/describe-issue.ts'
import { hashStory } from '../../../game/story/hash.ts'
import { isProblem, problem, type Problem } from '../../../game/story/problem.ts'
import { readJson } from '../load.ts'

const wordingSchema = v.strictObject({
  schema: v.literal(1),
  lines: v.record(
    v.string(),
    v.strictObject({
      /** What `stampProse` gave for the prose that this was written from. */
      of: v.string(),
      /** The prose in other words, in ink's own notation. */
      text: v.pipe(v.string(), v.minLength(1)),
    }),
  ),
})

/** Another wording of a story's lines and choices, by their ids; a line that it leaves out stays as it is. */
export type Wording = v.InferOutput<typeof wordingSchema>

/** Where a wording lies in a story's folder. */
export const wordingPath = (folder: string, name: string) => join(folder, 'strings', `${name}.json`)

/** By what a wording knows the prose again that it was written from. */
export const stampProse = (prose: string): string => hashStory(prose).slice(0, 8)

/** Reads `strings/<name>.json`; null where the story has none. */
export function readWording(folder: string, name: string): Wording | null | Problem {
  const path = wordingPath(folder, name)
  if (!existsSync(path)) return null
  const data = readJson(path)
  if (isProblem(data)) return data
  const read = v.safeParse(wordingSchema, data)
  if (read.success) return read.output
  return problem('malformed-wording', `The wording can't be read: ${describeIssue(read.issues[0])}.`, path)
}
