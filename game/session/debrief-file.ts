import * as v from 'valibot'
import { isProblem, problem, type Problem } from '../story/problem.ts'
import { describeIssue } from './describe-issue.ts'

const debriefFileSchema = v.object({
  /** By an ending's knot, the question that it leaves; '' for none. */
  endings: v.optional(v.record(v.string(), v.object({ whatElse: v.optional(v.string(), '') })), {}),
  /** The facts in which somebody who was there is heard, by evidence id, the first heard first. */
  voices: v.optional(v.array(v.string()), []),
})

/** What a story has to say to a group that talks about it afterwards. */
export type DebriefFile = v.InferOutput<typeof debriefFileSchema>

/** A story that has nothing of its own to say to it. */
export const noDebriefFile: DebriefFile = { endings: {}, voices: [] }

/** Reads it from a story.json, or from the file that the build makes of that, since nobody needs it before the end. */
export function parseDebriefFile(data: unknown, where: string): DebriefFile | Problem {
  if (isProblem(data)) return data
  const read = v.safeParse(debriefFileSchema, data)
  if (read.success) return read.output
  return problem(
    'malformed-story-file',
    `What the story asks afterwards can't be read: ${describeIssue(read.issues[0])}.`,
    where,
  )
}
