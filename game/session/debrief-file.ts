import * as v from 'valibot'
import { isProblem, problem, type Problem } from '../story/problem.ts'
import { describeIssue } from './describe-issue.ts'

const debriefFileSchema = v.object({
  endings: v.optional(v.record(v.string(), v.object({ whatElse: v.optional(v.string(), '') })), {}),
  voices: v.optional(v.array(v.string()), []),
})

/** What a story has to say to a group that talks about it afterwards. */
export interface DebriefFile {
  /** The question that each ending leaves, by its knot. */
  readonly questions: ReadonlyMap<string, string>
  /** The facts in which somebody who was there is heard, by evidence id. */
  readonly voices: readonly string[]
}

/** Reads it from a story.json. It is apart from `parseStoryFile`, since nobody needs it before the end. */
export function parseDebriefFile(data: unknown, where: string): DebriefFile | Problem {
  if (isProblem(data)) return data
  const read = v.safeParse(debriefFileSchema, data)
  if (read.success) {
    const { endings, voices } = read.output
    const asked = Object.entries(endings).flatMap(([knot, { whatElse }]) =>
      whatElse === '' ? [] : [[knot, whatElse] as const],
    )
    return { questions: new Map(asked), voices }
  }
  return problem(
    'malformed-story-file',
    `What the story asks afterwards can't be read: ${describeIssue(read.issues[0])}.`,
    where,
  )
}
