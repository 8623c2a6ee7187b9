import * as v from 'valibot'
import { problem, type Problem } from '../story/problem.ts'
import { describeIssue } from './describe-issue.ts'

const stopSchema = v.object({
  /** As `# discuss:` names it. */
  id: v.pipe(v.string(), v.nonEmpty()),
  /** A few words by which whoever leads a class finds it. */
  title: v.pipe(v.string(), v.nonEmpty()),
  /** What a class may be asked there, one question or task each. */
  prompts: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1)),
})

/** A place in the story where a class may stop and talk, and what it may be asked. */
export type TalkStop = v.InferOutput<typeof stopSchema>

/** Reads a stops.json (a list of stops, in the order of the story). */
export function parseTalkStops(data: unknown, where: string): readonly TalkStop[] | Problem {
  const read = v.safeParse(v.array(stopSchema), data)
  if (!read.success) {
    const message = `The list of stops can't be read: ${describeIssue(read.issues[0])}.`
    return problem('malformed-stops', message, where)
  }
  const ids = new Set(read.output.map(({ id }) => id))
  if (ids.size === read.output.length) return read.output
  return problem('malformed-stops', 'Two stops have the same id: give one of them another.', where)
}
