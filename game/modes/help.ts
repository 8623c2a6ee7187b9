import * as v from 'valibot'
import { describeIssue } from '../session/describe-issue.ts'
import { isProblem, problem, type Problem } from '../story/problem.ts'

const helpFile = v.strictObject({
  schema: v.optional(v.literal(1), 1),
  /** One line for each person or place one can turn to: who, where, when. */
  contacts: v.optional(v.array(v.pipe(v.string(), v.minLength(1))), []),
})

/** Whom to turn to, each in one line of the school's or museum's own words. */
export type Help = readonly string[]

/** Reads a help.json. What can't be read becomes a sentence for whoever set it up, and names nobody. */
export function parseHelp(data: unknown): Help | Problem {
  if (isProblem(data)) return data
  const read = v.safeParse(helpFile, data)
  if (read.success) return read.output.contacts
  const message = `help.json can't be read, so nobody is named: ${describeIssue(read.issues[0])}.`
  return problem('bad-help', message, 'help.json')
}
